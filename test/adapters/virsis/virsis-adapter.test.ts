import { expect } from '@open-wc/testing';
import { virsisAdapter } from '../../../src/adapters/virsis/virsis-adapter.js';
import type { AllServicesQuestion, Question, ServicesQuestion } from '../../../src/domain/question.js';
import { RegisterError } from '../../../src/domain/register-error.js';
import type { AllServices } from '../../../src/domain/service-page.js';
import type { ReadRegister } from '../../../src/register/register-adapter.js';
import { fetchFromRegister } from '../../../src/register/register-http.js';
import { describeRegisterAdapter } from '../../contracts/register-adapter.contract.js';
import { Lane, registerUrl } from '../../support/register.js';

describeRegisterAdapter({
  name: 'virsis',
  adapter: virsisAdapter,
  address: registerUrl,
  spoiltAddress: `${registerUrl}/fault/wrong-types`,
  knownServiceId: '1008',
  knownInstitution: '00000000102',
  word: 'bērna',
  languages: ['lv', 'en'],
  least: { services: 50, lifeSituations: 30 },
});

describe('what the adapter virsis asks', () => {
  const read: ReadRegister = (url, limits) => fetchFromRegister(url, new AbortController().signal, limits);
  const nothing: ServicesQuestion = { about: 'services', page: 1, limit: 24 };

  async function addressOf(question: ServicesQuestion): Promise<string> {
    let asked = '';
    const body = { items: [], total: 0, page: 1, limit: 24 };
    await virsisAdapter.answer(question, 'https://register.example/api', async (url) => {
      asked = url;
      return { status: 200, body };
    });
    return asked;
  }

  it('is one address for one question, however its fields stand', async () => {
    const one = await addressOf({ ...nothing, text: 'suns', audiences: ['citizens', 'entrepreneurs'] });
    const other = await addressOf({
      audiences: ['citizens', 'entrepreneurs'],
      limit: 24,
      text: 'suns',
      page: 1,
      about: 'services',
    });
    expect(one).to.equal(other);
    expect(one).to.equal(
      'https://register.example/api/services?audience=citizens&audience=entrepreneurs&q=suns&page=1&limit=24',
    );
  });

  it('says nothing of what was not asked', async () => {
    const asked = await addressOf({ ...nothing, text: '', territory: undefined, institutions: [], language: '' });
    expect(asked).to.equal('https://register.example/api/services?page=1&limit=24');
  });

  it('names each value of a filter, and the order only where one is asked for', async () => {
    const asked = await addressOf({
      ...nothing,
      sort: 'updated',
      standardService: '2000',
      targetGroups: ['families', 'seniors'],
      statuses: ['suspended'],
      fees: ['free', 'mixed'],
      channels: ['e-service', 'in-person'],
    });
    expect(asked).to.equal(
      'https://register.example/api/services?channel=e-service&channel=in-person&fee=free&fee=mixed&status=suspended' +
        '&targetGroup=families&targetGroup=seniors&standardService=2000&sort=updated&page=1&limit=24',
    );
  });

  it('does not go elsewhere for an id that is no segment of a path', async () => {
    const never: ReadRegister = (url) => Promise.reject(new Error(`asked ${url}`));
    for (const id of ['', '.', '..', '\uD800']) {
      expect(await virsisAdapter.answer({ about: 'service', id }, registerUrl, never)).to.deep.equal({
        id,
        status: 'unknown',
      });
    }
  });

  it('loses one bad service of a life situation, not the situation, and names it', async () => {
    const spoilt: ReadRegister = async (url, limits) => {
      const reply = await read(url, limits);
      const body = reply.body as { steps: { services: Record<string, unknown>[] }[] };
      const services = body.steps[0]?.services ?? expect.fail('has no services');
      return { ...reply, body: { ...body, steps: [{ ...body.steps[0], services: [{ id: '1' }, ...services] }] } };
    };
    const whole = await virsisAdapter.answer({ about: 'life-situation', id: 'L101' }, registerUrl, read);
    const mended = await virsisAdapter.answer({ about: 'life-situation', id: 'L101' }, registerUrl, spoilt);
    expect(mended?.steps[0]?.services).to.deep.equal(whole?.steps[0]?.services);
    expect(mended?.leftOut?.map(({ id }) => id)).to.deep.equal(['1']);
    expect(whole?.leftOut).to.deep.equal([]);
  });

  it('reads a service anew from what is kept of it, also where one of its addresses leads nowhere', async () => {
    let kept: unknown;
    const spoilt: ReadRegister = async (url, limits) => {
      const reply = await read(url, limits);
      const requestUrl = { lv: 'https://www.demo.example/', en: 'javascript:alert(1)' };
      return { ...reply, body: { ...(reply.body as object), requestUrl }, keep: (words) => (kept = words) };
    };
    const question = { about: 'service', id: '1001' } as const;
    const first = await virsisAdapter.answer(question, registerUrl, spoilt);
    expect(first).to.have.deep.property('requestUrl', { lv: 'https://www.demo.example/', en: undefined });
    const again = await virsisAdapter.answer(question, registerUrl, async () => ({ status: 200, body: kept }));
    expect(again).to.deep.equal(first);
  });

  it('takes hours for those of Riga, unless the register names another time zone or says that it is not known', async () => {
    const zoneOf = async (said?: object) => {
      const reply: ReadRegister = async (url, limits) => {
        const { body, ...rest } = await read(url, limits);
        const hours = { weekly: { monday: [] }, ...said };
        const channels = [{ kind: 'in-person', places: [{ name: { lv: 'Birojs' }, openingHours: hours }] }];
        return { ...rest, body: { ...(body as object), steps: [{ order: 1, kind: 'request', channels }] } };
      };
      const record = await virsisAdapter.answer({ about: 'service', id: '1001' }, registerUrl, reply);
      return 'steps' in record ? record.steps?.[0]?.channels?.[0]?.places?.[0]?.openingHours?.timeZone : undefined;
    };
    expect(await zoneOf()).to.equal('Europe/Riga');
    expect(await zoneOf({ timeZone: 'Europe/Helsinki' })).to.equal('Europe/Helsinki');
    expect(await zoneOf({ timeZone: '' })).to.equal('');
  });

  it('names a resource that cannot be read', async () => {
    const body = { items: [{ id: '7', name: { lv: 'E-pakalpojums' }, state: 'asleep' }] };
    const { items, leftOut } = await virsisAdapter.answer(
      { about: 'resources', ids: ['7'] },
      registerUrl,
      async () => ({ status: 200, body }),
    );
    expect(items).to.deep.equal([]);
    expect(leftOut.map(({ id }) => id)).to.deep.equal(['7']);
  });

  it('keeps an id in one segment of the path', async () => {
    const asked: string[] = [];
    const note: ReadRegister = async (url) => {
      asked.push(url);
      return { status: 404, body: {} };
    };
    await virsisAdapter.answer({ about: 'service', id: '../life-situations?x#y' }, 'https://register.example', note);
    expect(asked).to.deep.equal(['https://register.example/services/..%2Flife-situations%3Fx%23y']);
  });

  it('takes no answer to another question', async () => {
    const mixedUp = `${registerUrl}/fault/other-answer`;
    const questions: Question[] = [
      { ...nothing },
      { about: 'all-services', most: 500 },
      { about: 'service', id: '1008' },
      { about: 'life-situation', id: 'L101' },
      { about: 'institution', registrationNumber: '00000000102' },
    ];
    for (const question of questions) {
      const error = await virsisAdapter.answer(question, mixedUp, read).then(
        () => undefined,
        (failure: unknown) => failure,
      );
      expect(error, question.about).to.be.instanceOf(RegisterError).and.to.include({ reason: 'wrong-shape' });
    }
  });

  it('counts what there is where the register counts amiss', async () => {
    const asked = { ...nothing, institutions: ['00000000102'], limit: 100 };
    const { total, items } = await virsisAdapter.answer(asked, registerUrl, read);
    expect(total).to.equal(items.length);
    for (const [limit, page] of [
      [100, 1],
      [total - 1, 2],
    ] as const) {
      const lied = await virsisAdapter.answer({ ...asked, limit, page }, `${registerUrl}/fault/lying-total`, read);
      expect(lied.total).to.equal(total);
    }
    const few: ReadRegister = async (url) => {
      const reply = await read(url);
      return { ...reply, body: { ...(reply.body as object), total: 1 } };
    };
    expect((await virsisAdapter.answer(asked, registerUrl, few)).total).to.equal(total);
  });

  it('finds a withdrawn service withdrawn, with what replaces it', async () => {
    const lane = new Lane();
    await lane.set({ changes: { '1008': null } });
    const record = await virsisAdapter.answer({ about: 'service', id: '1008' }, lane.url, read);
    expect(record).to.deep.include({ id: '1008', status: 'withdrawn' });
    const list = await virsisAdapter.answer({ ...nothing, limit: 100 }, lane.url, read);
    expect(list.items.map(({ id }) => id)).not.to.include('1008');
  });
});

describe('all services of the register', () => {
  const address = 'https://register.example';
  const record = (id: number) => ({
    id: String(id),
    status: 'published',
    serviceType: 'individual-benefit',
    audiences: ['citizens'],
    name: { lv: `Pakalpojums ${id}` },
    summary: {},
    holder: { registrationNumber: '1', name: { lv: 'Iestāde' } },
    recipients: ['natural-person'],
    fee: { status: 'free' },
    channelKinds: [],
  });
  const numbers = (from: number, until: number) => Array.from({ length: until - from + 1 }, (_, index) => from + index);

  /** Answers as a register of these records does that gives no more than so many on a page. */
  async function readAll(
    records: readonly unknown[],
    most: number,
    register: { largest?: number; total?: number; asked?: string[]; page?: (page: number) => number } = {},
  ): Promise<AllServices> {
    const question: AllServicesQuestion = { about: 'all-services', institutions: ['1'], audiences: ['citizens'], most };
    return virsisAdapter.answer(question, address, async (url) => {
      register.asked?.push(url.replace(address, ''));
      const parameters = new URL(url).searchParams;
      const page = Number(parameters.get('page'));
      const limit = Math.min(Number(parameters.get('limit')), register.largest ?? 100);
      const start = ((register.page?.(page) ?? page) - 1) * limit;
      const items = records.slice(start, start + limit);
      return { status: 200, body: { items, total: register.total ?? records.length, page, limit } };
    });
  }
  const idsOf = ({ services = [] }: AllServices) => services.map(({ id }) => Number(id));

  it('are read page by page, from addresses that every cache knows again', async () => {
    const asked: string[] = [];
    const all = await readAll(numbers(1, 201).map(record), 500, { asked });
    expect(idsOf(all)).to.deep.equal(numbers(1, 201));
    expect(all.total).to.equal(201);
    expect(asked).to.deep.equal(
      [1, 2, 3].map((page) => `/services?institution=1&audience=citizens&page=${page}&limit=100`),
    );
  });

  it('are asked for no further than their number, where they are too many', async () => {
    const asked: string[] = [];
    const all = await readAll(numbers(1, 201).map(record), 200, { asked });
    expect(all).to.deep.equal({ total: 201, leftOut: [] });
    expect(asked.length).to.equal(1);
  });

  it('are all there of a register that gives fewer on a page than it was asked for', async () => {
    const asked: string[] = [];
    const all = await readAll(numbers(1, 201).map(record), 500, { largest: 50, asked });
    expect(idsOf(all)).to.deep.equal(numbers(1, 201));
    // The pages go on from where the first one ended.
    expect(asked.slice(1)).to.deep.equal(
      [2, 3, 4, 5].map((page) => `/services?institution=1&audience=citizens&page=${page}&limit=50`),
    );
  });

  it('come each once, also where a record moved from one page to the next meanwhile', async () => {
    const records = [...numbers(1, 100), 100, ...numbers(101, 149)].map(record);
    const all = await readAll(records, 500, { total: 149 });
    expect(idsOf(all)).to.deep.equal(numbers(1, 149));
    expect(all.total).to.equal(149);
  });

  it('are no answer where some of them are on no page', async () => {
    const missing = [
      readAll(numbers(1, 148).map(record), 500, { total: 149 }),
      readAll([...numbers(1, 100), 100, ...numbers(102, 149)].map(record), 500),
      // A register that gives its first page whichever is asked for.
      readAll(numbers(1, 201).map(record), 500, { page: () => 1 }),
    ];
    for (const reading of missing) {
      const error = await reading.then(
        () => undefined,
        (failure: unknown) => failure,
      );
      expect(error).to.be.instanceOf(RegisterError).and.to.include({ reason: 'wrong-shape' });
      expect((error as RegisterError).message).to.match(
        /^the register counts \d+ services, and its \d pages hold \d+$/,
      );
    }
  });

  it('are no answer where the list grew while it was read', async () => {
    const grown: AllServicesQuestion = { about: 'all-services', most: 500 };
    const reading = virsisAdapter.answer(grown, address, async (url) => {
      const page = Number(new URL(url).searchParams.get('page'));
      // The 151st came to the first page after that was read, and moved the hundredth to the second.
      const items = (page === 1 ? numbers(1, 100) : numbers(100, 150)).map(record);
      return { status: 200, body: { items, total: page === 1 ? 150 : 151, page, limit: 100 } };
    });
    const error = await reading.then(
      () => undefined,
      (failure: unknown) => failure,
    );
    expect(error).to.be.instanceOf(RegisterError).and.to.include({ reason: 'wrong-shape' });
  });

  it('are told with those that cannot be read, each once', async () => {
    const spoilt = (id: number) => ({ ...record(id), name: 42 });
    const records = [...numbers(1, 99).map(record), spoilt(100), spoilt(100), ...numbers(101, 149).map(record)];
    const all = await readAll(records, 500, { total: 149 });
    expect(all.leftOut.map(({ id }) => id)).to.deep.equal(['100']);
    expect(all.services?.length).to.equal(148);
    expect(all.total).to.equal(149);
  });
});
