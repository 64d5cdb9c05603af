import { expect } from '@open-wc/testing';
import { helsinkiAdapter } from '../../../src/adapters/helsinki/helsinki-adapter.js';
import type { Service } from '../../../src/domain/public-service.js';
import type { Question, ValueOf } from '../../../src/domain/question.js';
import { richTextToPlainText } from '../../../src/domain/rich-text.js';
import { fetchFromRegister } from '../../../src/register/register-http.js';
import { describeRegisterAdapter } from '../../contracts/register-adapter.contract.js';
import { registerUrl } from '../../support/register.js';

const file = '/helsinki/errandservices.json';
const limits = { maxBytes: 16 * 1024 * 1024 };
const { body } = await fetchFromRegister(registerUrl + file, new AbortController().signal, limits);
const published = body as readonly { readonly id: number }[];
/** The demo register serves the city's own export where someone keeps it beside the project, else an invented sample. */
const isRealExport = published.length > 100;

describeRegisterAdapter({
  name: 'helsinki',
  adapter: helsinkiAdapter,
  address: registerUrl + file,
  spoiltAddress: `${registerUrl}/fault/wrong-types${file}`,
  knownServiceId: String(published[0]?.id),
  knownInstitution: '0201256-6',
  word: isRealExport ? 'kirjasto' : 'sauna',
  languages: ['fi', 'sv', 'en'],
  least: { services: published.length, lifeSituations: isRealExport ? 12 : 1 },
});

describe('the adapter helsinki', () => {
  const answer = <Q extends Question>(question: Q, records: unknown): Promise<ValueOf<Q>> =>
    helsinkiAdapter.answer(question, 'https://register.example', async () => ({ status: 200, body: records }));

  /** The service that a record of these language versions becomes. */
  async function serviceFrom(languages: Readonly<Record<string, unknown>>): Promise<Service> {
    const record = await answer({ about: 'service', id: '5' }, [{ id: 5, ...languages }]);
    if (record.status === 'published' || record.status === 'suspended') return record;
    throw new Error(`The record became ${record.status}`);
  }
  const channel = (id: number, members: object) => ({ id, type: 'ESERVICE', name: `Channel ${id}`, ...members });
  const requestChannels = (service: Service) => service.steps?.[0]?.channels ?? [];

  it('reads all 334 records of the city’s export and leaves none out', async function () {
    if (!isRealExport) this.skip();
    const page = await answer({ about: 'services', page: 1, limit: 100 }, published);
    expect(page.total).to.equal(334);
    expect(page.leftOut).to.deep.equal([]);
  });

  it('takes an empty list in place of a language for a language that is missing', async () => {
    const service = await serviceFrom({ fi: { name: 'Kirjasto' }, sv: [], en: [] });
    expect(service.name).to.deep.equal({ fi: 'Kirjasto' });
    const absent = await serviceFrom({ fi: { name: 'Kirjasto' } });
    expect(absent.name).to.deep.equal({ fi: 'Kirjasto' });
  });

  it('leaves out a record that is empty in every language, and tells its id', async () => {
    const page = await answer({ about: 'services', page: 1, limit: 10 }, [
      { id: 5, fi: [], sv: [], en: [] },
      'none',
      null,
    ]);
    expect(page.items).to.deep.equal([]);
    expect(page.leftOut.map(({ id }) => id)).to.have.members(['5', undefined, undefined]);
  });

  it('shows a service whose codes are words that every object has', async () => {
    const codes = ['constructor', 'toString', '__proto__'];
    const channels = codes.map((type, index) => channel(index, { type }));
    const service = await serviceFrom({ fi: { name: 'A', life_events: codes, target_groups: codes, channels } });
    const names = ['constructor', 'tostring', '  proto  '].map((en) => ({ en }));
    expect(service.lifeSituations?.map(({ name }) => name)).to.deep.equal(names);
    expect(service.targetGroups?.map(({ name }) => name)).to.deep.equal(names);
    expect(service.channelKinds).to.deep.equal(['other']);
  });

  it('makes one channel of the versions that share an id, whichever languages have it', async () => {
    const service = await serviceFrom({
      fi: {
        name: 'A',
        channels: [channel(1, { name: 'Asiointi' }), channel(2, { name: 'Puhelin', type: 'TELEPHONE', phone: '09 1' })],
      },
      sv: { name: 'A', channels: [channel(2, { name: 'Telefon', type: 'TELEPHONE', phone: '09 1' })] },
      en: { name: 'A', channels: [channel(3, { name: 'Chat', type: 'CHAT' }), channel(1, { name: 'Online' })] },
    });
    expect(requestChannels(service).map(({ kind, name }) => [kind, name])).to.deep.equal([
      ['e-service', { fi: 'Asiointi', en: 'Online' }],
      ['phone', { fi: 'Puhelin', sv: 'Telefon' }],
      ['other', { en: 'Chat' }],
    ]);
    expect(service.channelKinds).to.deep.equal(['e-service', 'phone', 'other']);
  });

  it('makes a document, and no channel, of a printable form', async () => {
    const form = (title: string) =>
      channel(1, {
        type: 'PRINTABLE_FORM',
        links: [{ type: 'FORM', title, url: 'https://x.example/a b.pdf', file_format: 'PDF' }],
      });
    const service = await serviceFrom({
      fi: { name: 'A', channels: [form('Lomake ')] },
      en: { name: 'A', channels: [form('Form')] },
    });
    expect(requestChannels(service)).to.deep.equal([]);
    expect(service.channelKinds).to.deep.equal([]);
    expect(service.documents).to.deep.equal([
      {
        kind: 'form',
        title: { fi: 'Lomake', en: 'Form' },
        url: 'https://x.example/a%20b.pdf',
        mediaType: 'application/pdf',
      },
    ]);
  });

  it('leads each reader to the address in their own language', async () => {
    const link = (language: string) =>
      channel(1, { links: [{ type: 'INTERNET', url: `https://x.example/${language}` }] });
    const service = await serviceFrom({
      fi: { name: 'A', channels: [link('fi')] },
      sv: { name: 'A', channels: [link('sv')] },
      en: { name: 'A', channels: [channel(1, { links: [{ url: 'javascript:alert(1)' }] })] },
    });
    const addresses = { fi: 'https://x.example/fi', sv: 'https://x.example/sv', en: undefined };
    expect(requestChannels(service)[0]?.url).to.deep.equal(addresses);
    expect(service.requestUrl).to.deep.equal(addresses);
  });

  it('concludes nothing from a price in words: unknown, with the words beside it', async () => {
    const priced = await serviceFrom({
      fi: { name: 'A', costs: 'Palvelu on maksuton. ' },
      en: { name: 'A', costs: 'Free of charge' },
    });
    expect(priced.fee).to.deep.equal({ status: 'unknown', note: { fi: 'Palvelu on maksuton.', en: 'Free of charge' } });
    const silent = await serviceFrom({ fi: { name: 'A', costs: null }, en: { name: 'A', costs: ' ' } });
    expect(silent.fee.status).to.equal('unknown');
    expect(silent.fee.note).to.equal(undefined);
  });

  it('trims what people typed: names, words to search by, mail addresses, titles', async () => {
    const service = await serviceFrom({
      fi: {
        name: ' Sauna  ',
        name_synonyms: 'löyly , kiuas,, ',
        description: 'Lämmin. \n',
        links: [{ type: 'INTERNET', title: ' Sivu ', url: ' https://x.example/ ' }],
        channels: [channel(1, { type: 'EMAIL', name: 'Posti ', email: ' sauna@x.example ', phone: ' 09 1 ' })],
      },
      sv: { name: 'Bastu', name_synonyms: '  ' },
    });
    expect(service.name).to.deep.equal({ fi: 'Sauna', sv: 'Bastu' });
    expect(service.keywords?.fi).to.deep.equal(['löyly', 'kiuas']);
    expect(service.keywords?.sv ?? []).to.deep.equal([]);
    expect(service.summary).to.deep.equal({ fi: 'Lämmin.' });
    expect(richTextToPlainText(service.description?.fi ?? [])).to.equal('Lämmin.');
    expect(service.documents).to.deep.equal([
      { kind: 'hyperlink', title: { fi: 'Sivu' }, url: 'https://x.example/', mediaType: undefined },
    ]);
    expect(requestChannels(service)[0]).to.deep.include({
      name: { fi: 'Posti' },
      email: 'sauna@x.example',
      phone: '09 1',
    });
  });

  it('shows a code of a life event that it has no words for', async () => {
    const records = [{ id: 5, fi: { name: 'A', life_events: ['WINNING_LOTTERY'] } }];
    const { items } = await answer({ about: 'life-situations' }, records);
    expect(items).to.deep.equal([
      { id: 'WINNING_LOTTERY', name: { en: 'winning lottery' }, audience: 'citizens', serviceCount: 1 },
    ]);
  });

  it('names groups of people in every language of its readers, each group once', async () => {
    const version = { name: 'A', target_groups: ['ELDERLY_PEOPLE', 'LEFT_HANDED'] };
    const service = await serviceFrom({ fi: version, sv: version });
    expect(service.targetGroups).to.deep.equal([
      { id: 'ELDERLY_PEOPLE', name: { fi: 'Ikääntyneet', sv: 'Äldre', en: 'Older people', lv: 'Seniori' } },
      { id: 'LEFT_HANDED', name: { en: 'left handed' } },
    ]);
  });

  it('has words for each group that the city’s export names', async function () {
    if (!isRealExport) this.skip();
    const { services = [] } = await answer({ about: 'all-services', most: 1000 }, published);
    const groups = services.flatMap(({ targetGroups = [] }) => targetGroups);
    expect(new Set(groups.map(({ id }) => id)).size).to.equal(8);
    for (const { id, name } of groups) expect(name, id).to.have.all.keys('fi', 'sv', 'en', 'lv');
  });

  it('tells of the records it left out beside all services', async () => {
    const records = [{ id: 5, fi: { name: 'A' } }, { id: 6 }];
    const { services, leftOut, total } = await answer({ about: 'all-services', most: 10 }, records);
    expect(services?.map(({ id }) => id)).to.deep.equal(['5']);
    expect(leftOut.map(({ id }) => id)).to.deep.equal(['6']);
    expect(total).to.equal(1);
  });
});
