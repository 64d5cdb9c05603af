/** An invented commune's services as linked data: CPSV-AP with prefixes and a graph, and Flanders' own words. */

type Words = Readonly<Record<string, string>>;
const text = (words: Words) =>
  Object.entries(words).map(([language, value]) => ({ '@language': language, '@value': value }));
const to = (id: string) => ({ '@id': `ex:${id}` });

const events = {
  birth: {
    '@id': 'ex:event/birth',
    '@type': 'cv:LifeEvent',
    'dct:title': text({ en: 'Having a child', nl: 'Een kind krijgen' }),
  },
  moving: {
    '@id': 'ex:event/moving',
    '@type': 'cv:LifeEvent',
    'dct:title': text({ en: 'Moving house', nl: 'Verhuizen' }),
  },
};
const commune = {
  '@id': 'ex:commune',
  '@type': 'cv:PublicOrganisation',
  'skos:prefLabel': text({ en: 'Commune of Lindeveld', nl: 'Gemeente Lindeveld', fr: 'Commune de Lindeveld' }),
  'dct:spatial': { '@id': 'http://data.example/atu/LINDEVELD' },
};
const desk = {
  '@id': 'ex:desk',
  '@type': 'cv:ContactPoint',
  'dct:title': text({ en: 'Town hall desk', nl: 'Loket in het gemeentehuis' }),
  'cv:telephone': '+32 00 00 00 01',
  'cv:email': 'loket@lindeveld.example',
  'cv:openingHours': { '@id': 'ex:hours' },
  'locn:address': { '@id': 'ex:address' },
};
const hours = {
  '@id': 'ex:hours',
  '@type': 'TemporalEntity',
  'dct:description': text({ en: 'On weekdays from 9 to 12.', nl: 'Op werkdagen van 9 tot 12.' }),
};
const address = {
  '@id': 'ex:address',
  '@type': 'locn:Address',
  'locn:thoroughfare': text({ nl: 'Kerkplein' }),
  'locn:locatorDesignator': '1',
  'locn:postCode': '0001',
  'locn:postName': text({ nl: 'Lindeveld' }),
};
const counter = {
  '@id': 'ex:online',
  '@type': 'cv:Channel',
  'dct:title': text({ en: 'Online counter', nl: 'E-loket' }),
  'foaf:homepage': { '@id': 'https://loket.lindeveld.example/' },
};

interface Service {
  readonly id: string;
  readonly title: Words;
  readonly description: Words;
  readonly keywords?: Words;
  readonly event?: keyof typeof events;
  readonly price?: number;
  readonly own?: Readonly<Record<string, unknown>>;
}

const service = ({ id, title, description, keywords = {}, event, price, own }: Service) => ({
  '@id': `ex:${id}`,
  '@type': 'cpsv:PublicService',
  'dct:identifier': id,
  'dct:title': text(title),
  'dct:description': text(description),
  'dcat:keyword': text(keywords),
  'cv:hasCompetentAuthority': to('commune'),
  'cv:contactPoint': to('desk'),
  'cv:hasChannel': [to('online')],
  ...(event && { 'cv:isGroupedBy': { '@id': events[event]['@id'] } }),
  ...(price !== undefined && { 'cv:hasCost': [{ '@id': `ex:cost/${id}` }] }),
  ...own,
});
const cost = (id: string, amount: number, title: Words) => ({
  '@id': `ex:cost/${id}`,
  '@type': 'cv:Cost',
  'dct:title': text(title),
  'cv:hasValue': { '@type': 'xsd:double', '@value': String(amount) },
  'cv:currency': { '@id': 'http://publications.europa.eu/resource/authority/currency/EUR' },
});

/** Served as one graph, in which things refer to one another. */
export const graph = [
  commune,
  service({
    id: 'birth',
    title: { en: 'Registering a birth', nl: 'Aangifte van geboorte', fr: 'Déclaration de naissance' },
    description: {
      en: 'A child is entered in the register within two weeks.',
      nl: 'Een kind wordt binnen twee weken ingeschreven.',
    },
    keywords: { en: 'baby', nl: 'baby' },
    event: 'birth',
    own: {
      'cv:holdsRequirement': { '@id': 'ex:requirement/birth' },
      'cv:processingTime': { '@type': 'xsd:duration', '@value': 'P14D' },
    },
  }),
  {
    '@id': 'ex:requirement/birth',
    '@type': 'cv:Requirement',
    'dct:title': text({ en: 'A parent comes in person', nl: 'Een ouder komt zelf' }),
    'cv:hasSupportingEvidence': { '@id': 'ex:evidence/hospital' },
  },
  {
    '@id': 'ex:evidence/hospital',
    '@type': 'cv:Evidence',
    'dct:title': text({ en: 'Certificate of the hospital', nl: 'Attest van het ziekenhuis' }),
  },
  service({
    id: 'moving',
    title: { en: 'Change of address', nl: 'Adreswijziging' },
    description: { en: 'Tell the commune where you live now.', nl: 'Laat weten waar u nu woont.' },
    event: 'moving',
    price: 0,
  }),
  cost('moving', 0, { en: 'Change of address', nl: 'Adreswijziging' }),
  service({
    id: 'passport',
    title: { en: 'Passport', nl: 'Reispas' },
    description: { en: 'A passport for journeys outside the Union.', nl: 'Een pas voor reizen buiten de Unie.' },
    price: 70,
  }),
  cost('passport', 70, { en: 'Passport for an adult', nl: 'Reispas voor een volwassene' }),
  desk,
  hours,
  address,
  counter,
  events.birth,
  events.moving,
];

const flemish = (id: string, own: Readonly<Record<string, unknown>>) => ({
  '@id': `https://ipdc.example/id/instantie/${id}`,
  '@type': ['Instantie'],
  bevoegdeOverheden: [{ id: 'OVO000000' }],
  uitvoerendeOverheden: [{ id: 'OVO000000' }],
  laatstGewijzigd: '2026-06-30T08:00:00.00000001Z',
  gearchiveerd: false,
  ...own,
});

/** Served as members of a collection, in the words of Flanders' own context. */
export const instances = [
  flemish('bos', {
    naam: { nl: 'Bosfeest organiseren', 'nl-BE-x-formal': 'Een bosfeest organiseren' },
    beschrijving: {
      nl: '<p>U wilt een feest in het bos houden.</p>',
      'nl-BE-x-generated-informal': '<p>Je wilt een feest in het bos houden.</p>',
    },
    verdereBeschrijving: { nl: '<ul><li>Kies een plek.</li><li>Vraag het zes weken vooraf.</li></ul>' },
    doelgroepen: ['Vereniging', 'Burger'],
    kosten: [
      { '@type': 'Kost', naam: { nl: 'Prijs' }, beschrijving: { nl: '<p>Gratis voor verenigingen.</p>' }, order: 0 },
    ],
    procedures: [
      {
        '@type': 'Procedure',
        naam: { nl: 'Aanvragen' },
        beschrijving: { nl: '<p>Vul het formulier in.</p>' },
        order: 0,
        websites: [
          { '@type': 'Website', naam: { nl: 'Formulier' }, url: 'https://loket.lindeveld.example/bos', order: 0 },
        ],
      },
    ],
    zoektermen: { nl: ['picknick', 'feest'] },
  }),
  flemish('hond', {
    naam: { 'nl-BE-x-generated-formal': 'Uw hond laten registreren' },
    beschrijving: { 'nl-BE-x-generated-formal': '<p>Elke hond krijgt een nummer.</p>' },
    doelgroepen: ['Burger'],
    contactgegevens: [
      {
        '@type': 'Contactgegevens',
        email: 'dieren@lindeveld.example',
        telefoonnummer: '00 00 00 02',
        openingsuren: 'Ma-Vr: 09:00-12:00',
        order: 0,
        adres: [
          {
            '@type': 'Adres',
            straatnaam: { nl: 'Lindelaan' },
            huisnummer: '3',
            postcode: '0001',
            gemeentenaam: { nl: 'Lindeveld' },
          },
        ],
      },
    ],
  }),
  flemish('subsidie', {
    naam: { nl: 'Subsidie voor zonnepanelen', en: 'Grant for solar panels' },
    beschrijving: { nl: '<p>Steun voor wie stroom van het dak haalt.</p>' },
    doelgroepen: ['Burger', 'Onderneming'],
    voorwaarden: [
      {
        '@type': 'Voorwaarde',
        naam: { nl: 'Voorwaarden' },
        beschrijving: { nl: '<p>Het huis staat in Lindeveld.</p>' },
        order: 0,
      },
    ],
  }),
];
