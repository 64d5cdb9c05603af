import { expect } from '@open-wc/testing';
import { safeParse } from 'zod/mini';
import { institution } from '../../src/domain/institution.js';
import { lifeSituation } from '../../src/domain/life-situation.js';
import { orderedSteps, service, type Service, serviceSummary } from '../../src/domain/public-service.js';
import { registerUrl } from '../support/register.js';

interface Json {
  readonly [key: string]: unknown;
}

async function ask(path: string): Promise<Json> {
  return (await (await fetch(registerUrl + path)).json()) as Json;
}

/** A description as a register sends it, with something at every place the tests touch. */
const described = {
  id: '1',
  status: 'published',
  serviceType: 'individual-benefit',
  audiences: ['citizens'],
  name: { lv: 'Pabalsts' },
  summary: { lv: 'Par pabalstu' },
  holder: { registrationNumber: '90000000001', name: { lv: 'Iestāde' }, url: 'https://www.example.lv/' },
  recipients: ['natural-person'],
  fee: { status: 'free' },
  channelKinds: ['e-service'],
  requestUrl: 'https://www.example.lv/e-pakalpojums',
  sourceUrl: 'https://www.example.lv/apraksts',
  description: { lv: [{ kind: 'paragraph', content: [{ text: 'vārdi' }] }] },
  fees: [{ position: { lv: 'Apliecība' }, currency: 'EUR', total: 10 }],
  steps: [
    {
      order: 1,
      kind: 'request',
      channels: [
        {
          kind: 'in-person',
          places: [
            { name: { lv: 'Birojs' }, openingHours: { weekly: { monday: [{ opens: '08:30', closes: '17:00' }] } } },
          ],
        },
      ],
    },
  ],
  documents: [{ kind: 'form', title: { lv: 'Iesniegums' }, url: 'https://www.example.lv/f.pdf' }],
  contact: { phone: '67000000' },
};

/** The same with a change made to it. */
function changed(change: (record: typeof described) => void): typeof described {
  const record = structuredClone(described);
  change(record);
  return record;
}

const read = (record: unknown): Service => {
  const { data, error } = safeParse(service, record);
  if (!data) throw error;
  return data;
};

describe('what serves the management of a service', () => {
  const languageMaps = ['name', 'summary', 'position', 'title', 'description', 'weekly'];

  it('is dropped at every depth', () => {
    const withManagement = (value: unknown, key = ''): unknown => {
      if (Array.isArray(value)) return value.map((item) => withManagement(item));
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).map(([name, inner]) => [name, withManagement(inner, name)]);
      const management = {
        owner: 'Jānis Bērziņš',
        editorialStatus: 'secret',
        _etag: 'secret',
        history: [{ by: 'secret' }],
      };
      return { ...Object.fromEntries(entries), ...(!languageMaps.includes(key) && management) };
    };
    expect(read(withManagement(described))).to.deep.equal(read(described));
    expect(JSON.stringify(read(described))).to.equal(JSON.stringify(read(withManagement(described))));
  });

  it('is dropped from every answer of a register that forgets to drop it itself', async () => {
    const { items } = (await ask('/services?limit=100')) as { items: Json[] };
    expect(items.length).to.be.above(40);
    const leaked = (await ask('/fault/leak/services?limit=100')) as { items: Json[] };
    items.forEach((item, index) => {
      expect(JSON.stringify(leaked.items[index])).not.to.equal(JSON.stringify(item));
      expect(safeParse(serviceSummary, leaked.items[index]).data).to.deep.equal(safeParse(serviceSummary, item).data);
    });
    for (const { id } of items.slice(0, 12)) {
      const [clean, leak] = [await ask(`/services/${id}`), await ask(`/fault/leak/services/${id}`)];
      expect(JSON.stringify(leak)).not.to.equal(JSON.stringify(clean));
      expect(read(leak)).to.deep.equal(read(clean));
    }
    const { holder, lifeSituationIds } = items[0] as {
      holder: { registrationNumber: string };
      lifeSituationIds: string[];
    };
    const [number, situation] = [holder.registrationNumber, lifeSituationIds[0]];
    expect(safeParse(institution, await ask(`/fault/leak/institutions/${number}`)).data).to.deep.equal(
      safeParse(institution, await ask(`/institutions/${number}`)).data,
    );
    expect(safeParse(lifeSituation, await ask(`/fault/leak/life-situations/${situation}`)).data).to.deep.equal(
      safeParse(lifeSituation, await ask(`/life-situations/${situation}`)).data,
    );
  });
});

describe('a description', () => {
  it('that is a draft or withdrawn is no service', () => {
    for (const status of ['draft', 'withdrawn', 'archived', '', null]) {
      expect(safeParse(service, { ...described, status }).success, String(status)).to.equal(false);
      expect(safeParse(serviceSummary, { ...described, status }).success, String(status)).to.equal(false);
    }
  });

  it('with a kind of channel this version does not know keeps it as another way', () => {
    const record = changed(({ channelKinds, steps }) => {
      channelKinds.push('telepathy');
      steps[0]!.channels[0]!.kind = 'hologram';
    });
    expect(read(record).channelKinds).to.deep.equal(['e-service', 'other']);
    expect(read(record).steps?.[0]?.channels?.[0]?.kind).to.equal('other');
  });

  it('whose price is in a word this version does not know is never free', () => {
    for (const status of ['gratis', 'FREE', null, 0]) {
      expect(read({ ...described, fee: { status } }).fee.status, String(status)).to.equal('unknown');
    }
    expect(safeParse(service, { ...described, fee: undefined }).success).to.equal(false);
  });

  it('with a dangerous address loses the link and nothing else', () => {
    const bad = 'javascript:alert(document.domain)';
    const record = changed((one) => {
      one.requestUrl = bad;
      one.sourceUrl = bad;
      one.holder.url = bad;
      one.documents[0]!.url = bad;
    });
    const { requestUrl, sourceUrl, holder, documents, ...rest } = read(record);
    expect([requestUrl, sourceUrl, holder.url, documents?.[0]?.url]).to.deep.equal(Array(4).fill(undefined));
    expect(documents?.[0]?.title).to.deep.equal({ lv: 'Iesniegums' });
    const { requestUrl: _, sourceUrl: __, holder: ___, documents: ____, ...restBefore } = read(described);
    expect(rest).to.deep.equal(restBefore);
  });

  it('with __proto__ and constructor among its keys changes no object but itself', () => {
    const poison = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
    const poisoned = JSON.stringify(described)
      .replaceAll('"holder":{', `"holder":{${poison},`)
      .replaceAll('"steps":[{', `"steps":[{${poison},`)
      .replaceAll('"name":{', '"name":{"__proto__":"polluted",')
      .replace(/^\{/, `{${poison},`);
    expect(JSON.parse(poisoned)).to.have.nested.property('holder.registrationNumber');
    const result = read(JSON.parse(poisoned));
    expect(result).to.deep.equal(read(described));
    for (const object of [result, result.holder, result.name, result.steps?.[0]]) {
      expect(Object.getPrototypeOf(object)).to.equal(Object.prototype);
      expect(Object.hasOwn(object!, '__proto__')).to.equal(false);
      expect(Object.hasOwn(object!, 'constructor')).to.equal(false);
    }
    expect('polluted' in {}).to.equal(false);
  });

  it('shows its steps in the order they are taken', () => {
    const steps = [{ order: 3 }, { order: 1 }, { order: 2 }] as Service['steps'];
    expect(orderedSteps({ steps }).map(({ order }) => order)).to.deep.equal([1, 2, 3]);
    expect(orderedSteps({})).to.deep.equal([]);
  });
});
