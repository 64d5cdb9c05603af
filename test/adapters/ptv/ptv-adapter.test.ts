import { expect } from '@open-wc/testing';
import type { Service } from '../../../src/domain/public-service.js';
import type { Question, ValueOf } from '../../../src/domain/question.js';
import { RegisterError } from '../../../src/domain/register-error.js';
import { richTextToPlainText, type RichText } from '../../../src/domain/rich-text.js';
import { ptvAdapter } from '../../../src/adapters/ptv/ptv-adapter.js';
import { describeRegisterAdapter } from '../../contracts/register-adapter.contract.js';
import { registerUrl } from '../../support/register.js';

const path = '/ptv/api/v11';
const guid = (kind: number, number: number) =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;

describeRegisterAdapter({
  name: 'ptv',
  adapter: ptvAdapter,
  address: registerUrl + path,
  spoiltAddress: `${registerUrl}/fault/wrong-types${path}`,
  knownServiceId: guid(1, 1),
  knownInstitution: guid(3, 1),
  word: 'rakennuslupa',
  languages: ['fi', 'sv', 'en'],
  least: { services: 9, lifeSituations: 3 },
});

describe('the adapter ptv', () => {
  type Bodies = Readonly<Record<string, unknown>>;
  const address = 'https://register.example/api/v11';

  /** Answers from what is said at each path; at any other an empty list. */
  async function answer<Q extends Question>(question: Q, said: Bodies, asked: string[] = []): Promise<ValueOf<Q>> {
    return ptvAdapter.answer(question, address, async (url) => {
      const path = url.slice(address.length);
      asked.push(path);
      const found = Object.entries(said).find(([start]) => path.startsWith(start));
      return { status: 200, body: found?.[1] ?? [] };
    });
  }
  const text = (value: string, language = 'fi', type?: string) => ({ language, value, type });
  const wire = (own: object) => ({
    id: guid(1, 1),
    serviceNames: [text('Palvelu', 'fi', 'Name')],
    organizations: [{ organization: { id: guid(3, 1), name: 'Kunta' }, roleType: 'Responsible' }],
    ...own,
  });
  async function serviceFrom(own: object, beside: Bodies = {}): Promise<Service> {
    const record = await answer({ about: 'service', id: guid(1, 1) }, { '/Service/list': [wire(own)], ...beside });
    if (record.status === 'published' || record.status === 'suspended') return record;
    throw new Error(`The record became ${record.status}`);
  }
  const plain = (text: RichText | undefined) => richTextToPlainText(text ?? []);
  const listed: Question = { about: 'services', page: 1, limit: 100 };

  it('asks for the ids of every page, and for a hundred services at a time', async () => {
    const asked: string[] = [];
    const ids = (from: number) => Array.from({ length: 100 }, (_, index) => ({ id: guid(1, from + index), name: 'x' }));
    const page = { pageCount: 3, pageSize: 100, itemList: ids(0) };
    const said = {
      '/Service?page=1': page,
      '/Service?page=2': { ...page, itemList: ids(100) },
      '/Service?page=3': { ...page, itemList: ids(200).slice(0, 50) },
    };
    await answer(listed, said, asked);
    const lists = asked.filter((path) => path.startsWith('/Service/list')).map((path) => path.split(',').length);
    expect(lists).to.deep.equal([100, 100, 50]);
  });

  it('says that more services than a page can hold must be narrowed, and counts them', async () => {
    const said = { '/Service?page=1': { pageCount: 31, pageSize: 1000, itemList: [{ id: guid(1, 1) }] } };
    const error = await answer(listed, said).catch((failure: unknown) => failure);
    expect(error).to.be.instanceOf(RegisterError);
    expect((error as RegisterError).reason).to.equal('settings');
    const counted = await answer({ about: 'all-services', most: 1500 }, said);
    expect(counted).to.deep.equal({ total: 31_000, leftOut: [] });
  });

  it('knows an institution by its guid, and says of a business id what was expected', async () => {
    const asked: string[] = [];
    const said = { '/Service/list/organization': { pageCount: 1, pageSize: 100, itemList: [wire({})] } };
    const servicesOf = (institution: string) =>
      answer({ about: 'services', page: 1, limit: 9, institutions: [institution] }, said, asked);
    expect((await servicesOf(guid(3, 7))).total).to.equal(1);
    expect((await servicesOf('elsewhere')).total).to.equal(0);
    expect(asked[0]).to.equal(`/Service/list/organization?organizationId=${guid(3, 7)}&page=1`);
    const error = await servicesOf('0201256-6').catch((failure: unknown) => failure);
    expect(error).to.be.instanceOf(RegisterError);
    expect((error as RegisterError).reason).to.equal('settings');
    expect((error as RegisterError).message).to.include('0201256-6');
  });

  it('asks for a municipality’s services where only a territory is given', async () => {
    const asked: string[] = [];
    await answer({ ...listed, territory: '091' }, { '/Service': { pageCount: 0, itemList: [] } }, asked);
    expect(asked).to.deep.equal(['/Service/list/area/Municipality/code/091?includeWholeCountry=true&page=1']);
  });

  it('fills what a service does not say from its general description, language by language', async () => {
    const general = {
      id: guid(4, 1),
      descriptions: [
        text(
          '{"entityMap":{},"blocks":[{"text":"Yleinen"},{"text":"yksi","type":"unordered-list-item"}]}',
          'fi',
          'Description',
        ),
        text('Allmän', 'sv', 'Description'),
        text('Hinta vaihtelee', 'fi', 'ChargeTypeAdditionalInfo'),
      ],
      serviceChargeType: 'Chargeable',
      targetGroups: [{ code: 'KR2.6', name: [text('Työnantajat')] }],
      lifeEvents: [{ code: 'KE4', name: [text('Muuttaminen')] }],
    };
    const own = { generalDescriptionId: guid(4, 1), serviceDescriptions: [text('Oma', 'fi', 'Description')] };
    const filled = await serviceFrom(own, { '/GeneralDescription/list': [general] });
    expect(plain(filled.description?.fi)).to.equal('Oma');
    expect(plain(filled.description?.sv)).to.equal('Allmän');
    expect(filled.fee).to.deep.equal({ status: 'paid', note: { fi: 'Hinta vaihtelee' } });
    expect(filled.audiences).to.deep.equal(['entrepreneurs']);
    expect(filled.lifeSituationIds).to.deep.equal(['KE4']);
    const silent = await serviceFrom({ ...own, serviceDescriptions: [] }, { '/GeneralDescription/list': [general] });
    expect(silent.description?.fi).to.deep.equal([
      { kind: 'paragraph', content: [{ text: 'Yleinen' }] },
      { kind: 'list', ordered: false, items: [[{ text: 'yksi' }]] },
    ]);
  });

  it('makes of each kind of channel what it is', async () => {
    const channel = (number: number, serviceChannelType: string, own: object) => ({
      id: guid(2, number),
      serviceChannelType,
      serviceChannelNames: [text(`K${number}`, 'fi', 'Name')],
      ...own,
    });
    const street = { street: [text('Katu')], streetNumber: '1', postalCode: '00100', postOffice: [text('HELSINKI')] };
    const channels = [
      channel(1, 'EChannel', {
        webPages: [{ url: 'https://x.example/fi', language: 'fi' }],
        requiresAuthentication: true,
      }),
      channel(2, 'WebPage', { webPages: [{ url: 'https://x.example/', language: 'fi' }] }),
      channel(3, 'PrintableForm', { channelUrls: [{ language: 'fi', value: 'https://x.example/a.pdf', type: 'PDF' }] }),
      channel(4, 'PrintableForm', { deliveryAddresses: [{ streetAddress: street }] }),
      channel(5, 'Phone', {
        phoneNumbers: [
          { type: 'Fax', number: '1' },
          { prefixNumber: '+358', number: '2', language: 'fi' },
          {
            prefixNumber: '+358',
            number: '3',
            language: 'fi',
            isFinnishServiceNumber: true,
            additionalInformation: 'Yö',
          },
        ],
      }),
      channel(6, 'ServiceLocation', { addresses: [{ type: 'Location', streetAddress: street }] }),
    ];
    const serviceChannels = channels.map(({ id }) => ({ serviceChannel: { id } }));
    const described = await serviceFrom({ serviceChannels }, { '/ServiceChannel/list': channels });
    const ways = described.steps?.[0]?.channels ?? [];
    expect(ways.map(({ kind }) => kind)).to.deep.equal(['e-service', 'other', 'post', 'phone', 'in-person']);
    expect(ways[0]).to.deep.include({ url: { fi: 'https://x.example/fi' }, identification: ['other'] });
    expect(ways[2]?.postalAddress).to.deep.equal({ fi: 'Katu 1, 00100 HELSINKI' });
    expect(ways[3]?.phone).to.equal('+358 2');
    expect(plain(ways[3]?.text?.fi)).to.equal('3, Yö');
    expect(ways[4]?.places?.[0]).to.deep.include({ name: { fi: 'K6' }, address: { fi: 'Katu 1, 00100 HELSINKI' } });
    expect(described.documents).to.deep.equal([
      { kind: 'form', title: { fi: 'K3' }, url: 'https://x.example/a.pdf', mediaType: 'application/pdf' },
    ]);
    expect(described.requestUrl).to.deep.equal({ fi: 'https://x.example/fi' });
  });

  it('says for one service what the register says of it and a channel together', async () => {
    const [id, name] = [guid(2, 1), [text('Neuvonta', 'fi', 'Name')]];
    const own = { id, serviceChannelType: 'Phone', serviceChannelNames: name, phoneNumbers: [{ number: '1' }] };
    const hours = { serviceHourType: 'Standard', openingHour: [{ dayFrom: 'Monday', from: '08:00', to: '09:00' }] };
    const connection = {
      serviceChannel: { id },
      serviceHours: [hours],
      contactDetails: { phoneNumbers: [{ number: '2' }], emails: [text('a@x.example')] },
    };
    const described = await serviceFrom({ serviceChannels: [connection] }, { '/ServiceChannel/list': [own] });
    const [way] = described.steps?.[0]?.channels ?? [];
    expect(way).to.deep.include({ phone: '2', email: 'a@x.example' });
    expect(way?.places?.[0]?.openingHours).to.deep.include({ timeZone: 'Europe/Helsinki' });
    expect(way?.places?.[0]?.openingHours?.weekly.monday).to.deep.equal([{ opens: '08:00', closes: '09:00' }]);
  });

  it('names a channel that is gone, and tells of one that cannot be read', async () => {
    const serviceChannels = [{ serviceChannel: { id: guid(2, 1), name: 'Kioski' } }];
    const said = {
      '/Service?': { pageCount: 1, itemList: [{ id: guid(1, 1) }] },
      '/Service/list': [wire({ serviceChannels })],
      '/ServiceChannel/list': [{ id: guid(2, 1), serviceChannelType: 42 }],
    };
    const { items, leftOut } = await answer({ about: 'services', page: 1, limit: 9 }, said);
    expect(items[0]?.channelKinds).to.deep.equal(['other']);
    expect(leftOut).to.deep.equal([{ id: guid(2, 1), reason: 'serviceChannelType: expected string' }]);
  });

  it('shows nothing that is not published', async () => {
    for (const publishingStatus of ['Draft', 'Modified', 'Archived', 'string']) {
      const error = await serviceFrom({ publishingStatus }).catch((failure: unknown) => failure);
      expect((error as RegisterError).reason, publishingStatus).to.equal('wrong-shape');
    }
    expect((await serviceFrom({ publishingStatus: null })).status).to.equal('published');
  });

  it('keeps what institutions do for one another out of other catalogues', async () => {
    const service = await serviceFrom({ targetGroups: [{ code: 'KR3', name: [text('Viranomaiset')] }] });
    expect(service.serviceType).to.equal('inter-institutional');
    expect(service.audiences).to.deep.equal(['institutions']);
  });

  it('asks for no service and no institution whose id is none', async () => {
    const asked: string[] = [];
    expect(await answer({ about: 'service', id: '42' }, {}, asked)).to.deep.equal({ id: '42', status: 'unknown' });
    expect(await answer({ about: 'institution', registrationNumber: '42' }, {}, asked)).to.equal(undefined);
    expect(asked).to.deep.equal([]);
  });

  it('tells an institution with its contacts', async () => {
    const own = { id: guid(3, 1), organizationNames: [text('Kunta', 'fi', 'Name')], emails: [text('k@x.example')] };
    const said = { '/Organization': [own] };
    const institution = await answer({ about: 'institution', registrationNumber: guid(3, 1) }, said);
    expect(institution).to.deep.include({ registrationNumber: guid(3, 1), name: { fi: 'Kunta' } });
    expect(institution?.contact?.email).to.equal('k@x.example');
  });
});
