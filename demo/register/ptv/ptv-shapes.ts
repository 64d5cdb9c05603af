/** Builds records in the shapes of Finland's register (Open API v11) out of the few words that differ. */

type Words = Readonly<Record<string, string>>;
type Days = readonly [day: string, from: string, to: string][];

const texts = (words: Words = {}, type?: string) =>
  Object.entries(words).map(([language, value]) => ({ language, value, ...(type !== undefined && { type }) }));
const concept = ([code, fi, sv, en]: readonly [string, string, string, string]) => ({
  name: texts({ fi, sv, en }),
  code,
  ontologyType: 'PTVL',
  uri: `http://urn.example/ptvl/${code}`,
  parentId: null,
  parentUri: null,
});

export const groups = {
  citizens: concept(['KR1', 'Kansalaiset', 'Medborgare', 'Citizens']),
  families: concept(['KR1.2', 'Lapset ja lapsiperheet', 'Barn och barnfamiljer', 'Children and families']),
  older: concept(['KR1.1', 'Ikäihmiset', 'De äldre', 'Older people']),
  businesses: concept(['KR2', 'Yritykset ja yhteisöt', 'Företag och samfund', 'Businesses and organisations']),
  authorities: concept(['KR3', 'Viranomaiset', 'Myndigheter', 'Authorities']),
};
export const events = {
  child: concept(['KE1', 'Lapsen saaminen', 'Att få barn', 'Having a child']),
  moving: concept(['KE4', 'Muuttaminen', 'Flyttning', 'Moving']),
  retiring: concept(['KE10', 'Eläkkeelle siirtyminen', 'Att gå i pension', 'Retirement']),
};

/** The register numbers records by guids; a number is enough here. */
export const guid = (kind: number, number: number) =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Regular hours, a line for each day. */
export const regular = (days: Days, additionalInformation: Words = {}) => ({
  serviceHourType: 'DaysOfTheWeek',
  validFrom: null,
  validTo: null,
  isClosed: false,
  validForNow: true,
  isAlwaysOpen: false,
  isReservation: false,
  additionalInformation: texts(additionalInformation),
  openingHour: days.map(([dayFrom, from, to]) => ({ dayFrom, dayTo: '', from: `${from}:00`, to: `${to}:00` })),
});

/** One night, from an hour of a day to an hour of the next. */
export const overMidnight = (dayFrom: string, from: string, dayTo: string, to: string) => ({
  ...regular([]),
  serviceHourType: 'OverMidnight',
  openingHour: [{ dayFrom, dayTo, from: `${from}:00`, to: `${to}:00` }],
});

/** Days on which it is closed. */
export const closed = (from: string, until: string, additionalInformation: Words) => ({
  ...regular([], additionalInformation),
  serviceHourType: 'Exceptional',
  validFrom: `${from}T00:00:00Z`,
  validTo: `${until}T00:00:00Z`,
  isClosed: true,
});

export const weekdays = (from: string, to: string): Days =>
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day) => [day, from, to]);

export const phone = (language: string, number: string, additionalInformation?: string) => ({
  type: 'Phone',
  additionalInformation: additionalInformation ?? null,
  serviceChargeType: 'Chargeable',
  chargeDescription: null,
  prefixNumber: '+358',
  isFinnishServiceNumber: false,
  number,
  language,
});

export const street = (name: Words, streetNumber: string, postalCode: string, office: Words) => ({
  type: 'Location',
  subType: 'Single',
  postOfficeBoxAddress: null,
  streetAddress: {
    street: texts(name),
    streetNumber,
    postalCode,
    postOffice: texts(office),
    municipality: null,
    additionalInformation: [],
    latitude: '0',
    longitude: '0',
    coordinateState: 'NotReceived',
  },
  locationAbroad: null,
  country: 'FI',
});

interface Channel {
  readonly number: number;
  readonly type: 'EChannel' | 'WebPage' | 'Phone' | 'ServiceLocation' | 'PrintableForm';
  readonly name: Words;
  readonly summary: Words;
  readonly more?: Readonly<Record<string, unknown>>;
  readonly urls?: Words;
}

export const channel = ({ number, type, name, summary, urls, more }: Channel) => ({
  id: guid(2, number),
  sourceId: null,
  serviceChannelType: type,
  organizationId: guid(3, 1),
  serviceChannelNames: texts(name, 'Name'),
  serviceChannelDescriptions: texts(summary, 'Summary'),
  areaType: 'LimitedType',
  languages: Object.keys(name),
  phoneNumbers: [],
  webPages: Object.entries(urls ?? {}).map(([language, url]) => ({ url, value: null, language })),
  serviceHours: [],
  services: [],
  publishingStatus: 'Published',
  modified: '2026-05-04T09:12:44.1',
  ...more,
});

interface Service {
  readonly number: number;
  readonly name: Words;
  readonly otherName?: Words;
  readonly summary?: Words;
  readonly description?: Words;
  readonly instruction?: Words;
  readonly price?: Words;
  readonly processing?: Words;
  readonly charge?: 'FreeOfCharge' | 'Chargeable' | null;
  readonly groups: readonly unknown[];
  readonly events?: readonly unknown[];
  readonly channels: readonly number[];
  readonly keywords?: Words;
  readonly requirements?: Words;
  readonly general?: number;
  readonly organisation?: number;
  readonly nationwide?: boolean;
  readonly modified: string;
}

const organisationNames: Readonly<Record<number, string>> = { 1: 'Lehtorannan kunta', 2: 'Lehtorannan vesi' };
const municipality = { code: '991', name: texts({ fi: 'Lehtoranta', sv: 'Lövstrand', en: 'Lehtoranta' }) };

export const service = (own: Service) => ({
  id: guid(1, own.number),
  sourceId: null,
  generalDescriptionId: own.general === undefined ? null : guid(4, own.general),
  subType: null,
  type: 'Service',
  fundingType: 'PubliclyFunded',
  serviceNames: [...texts(own.name, 'Name'), ...texts(own.otherName, 'AlternativeName')],
  serviceChargeType: own.charge ?? null,
  areaType: own.nationwide ? 'Nationwide' : 'LimitedType',
  areas: own.nationwide ? [] : [{ type: 'Municipality', code: null, name: null, municipalities: [municipality] }],
  serviceDescriptions: [
    ...texts(own.summary, 'Summary'),
    ...texts(own.description, 'Description'),
    ...texts(own.instruction, 'UserInstruction'),
    ...texts(own.price, 'ChargeTypeAdditionalInfo'),
    ...texts(own.processing, 'ProcessingTime'),
    { language: 'fi', value: null, type: 'DeadLine' },
  ],
  languages: Object.keys(own.name),
  serviceClasses: [],
  ontologyTerms: [],
  targetGroups: own.groups,
  lifeEvents: own.events ?? [],
  industrialClasses: [],
  legislation: [],
  keywords: texts(own.keywords),
  requirements: texts(own.requirements),
  serviceChannels: own.channels.map((number) => ({
    serviceChannel: { id: guid(2, number), name: null },
    serviceChargeType: null,
    description: [],
    extraTypes: [],
    serviceHours: [],
    contactDetails: null,
    digitalAuthorizations: [],
  })),
  organizations: ['Responsible', 'Producer'].map((roleType) => ({
    organization: { id: guid(3, own.organisation ?? 1), name: organisationNames[own.organisation ?? 1] },
    roleType,
    provisionType: roleType === 'Producer' ? 'SelfProducedServices' : null,
    additionalInformation: [],
  })),
  serviceVouchersInUse: false,
  serviceVouchers: [],
  serviceCollections: [],
  publishingStatus: 'Published',
  modified: `${own.modified}T08:30:12.52Z`,
});

export const organisation = (number: number, businessCode: string, name: Words) => ({
  id: guid(3, number),
  businessCode,
  organizationType: 'Municipality',
  municipality,
  organizationNames: texts(name, 'Name'),
  organizationDescriptions: [],
  emails: [{ value: 'kirjaamo@lehtoranta.example', language: 'fi', description: null }],
  phoneNumbers: [phone('fi', '000000100')],
  webPages: [{ url: 'https://lehtoranta.example/', value: null, language: 'fi' }],
  addresses: [],
  publishingStatus: 'Published',
});

export const generalDescription = (number: number, name: Words, description: Words, own: object = {}) => ({
  id: guid(4, number),
  names: texts(name, 'Name'),
  descriptions: Object.entries(description).map(([language, text]) => ({
    language,
    value: draft(text),
    type: 'Description',
  })),
  targetGroups: [],
  lifeEvents: [],
  requirements: [],
  legislation: [],
  serviceChargeType: null,
  publishingStatus: 'Published',
  ...own,
});

/** A text as the register's editor saves it. */
function draft(text: string): string {
  const blocks = text.split('\n').map((line, index) => ({
    key: `b${index}`,
    type: line.startsWith('- ') ? 'unordered-list-item' : 'unstyled',
    text: line.replace(/^- /, ''),
    depth: 0,
    inlineStyleRanges: [],
    entityRanges: [],
  }));
  return JSON.stringify({ entityMap: {}, blocks });
}
