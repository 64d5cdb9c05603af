import {
  channel,
  closed,
  events,
  generalDescription,
  groups,
  guid,
  organisation,
  overMidnight,
  phone,
  regular,
  service,
  street,
  weekdays,
} from './ptv-shapes.js';

/** An invented municipality of Finland, and its waterworks. */

const town = { fi: 'LEHTORANTA', sv: 'LÖVSTRAND' };
const hall = street({ fi: 'Rantatie', sv: 'Strandvägen' }, '4', '00991', town);

export const organizations = [
  organisation(1, '0000099-1', { fi: 'Lehtorannan kunta', sv: 'Lövstrands kommun', en: 'Municipality of Lehtoranta' }),
  organisation(2, '0000099-2', { fi: 'Lehtorannan vesi', sv: 'Lövstrands vatten', en: 'Lehtoranta Waterworks' }),
];

export const channels = [
  channel({
    number: 1,
    type: 'EChannel',
    name: { fi: 'Varhaiskasvatuksen asiointi', sv: 'E-tjänst för småbarnspedagogik', en: 'Early education online' },
    summary: { fi: 'Täällä haet paikkaa ja näet päätöksen.', sv: 'Här söker du plats och ser beslutet.' },
    urls: { fi: 'https://asiointi.lehtoranta.example/fi', sv: 'https://asiointi.lehtoranta.example/sv' },
    more: { requiresAuthentication: true, requiresSignature: false, attachments: [] },
  }),
  channel({
    number: 2,
    type: 'ServiceLocation',
    name: { fi: 'Kunnantalon neuvonta', sv: 'Kommunhusets rådgivning', en: 'Municipal hall service desk' },
    summary: { fi: 'Neuvonnassa autetaan kaikissa kunnan asioissa.', en: 'The desk helps with all municipal matters.' },
    more: {
      addresses: [hall],
      emails: [{ value: 'neuvonta@lehtoranta.example', language: 'fi' }],
      phoneNumbers: [phone('fi', '000000101'), phone('sv', '000000102', 'På svenska')],
      serviceHours: [
        regular([...weekdays('08:30', '15:30'), ['Thursday', '16:00', '18:00']]),
        closed('2099-12-24', '2099-12-26', { fi: 'Joulu', sv: 'Jul', en: 'Christmas' }),
      ],
    },
  }),
  channel({
    number: 3,
    type: 'Phone',
    name: { fi: 'Päivystysnumero', sv: 'Journummer', en: 'Emergency line' },
    summary: { fi: 'Soita, kun vettä ei tule tai sitä tulee liikaa.', en: 'Call when there is no water, or too much.' },
    more: {
      phoneNumbers: [phone('fi', '000000103')],
      serviceHours: [{ ...regular([]), isAlwaysOpen: true }],
    },
  }),
  channel({
    number: 4,
    type: 'PrintableForm',
    name: { fi: 'Kotihoidon hakemus', sv: 'Ansökan om hemvård' },
    summary: { fi: 'Tulosta, täytä ja lähetä.', sv: 'Skriv ut, fyll i och skicka.' },
    more: {
      channelUrls: [
        { language: 'fi', value: 'https://lehtoranta.example/kotihoito.pdf', type: 'PDF' },
        { language: 'sv', value: 'https://lehtoranta.example/hemvard.pdf', type: 'PDF' },
      ],
      deliveryAddresses: [{ ...hall, subType: 'Street', receiver: [] }],
    },
  }),
  channel({
    number: 5,
    type: 'WebPage',
    name: { fi: 'Rakentajan sivut', sv: 'Byggarens sidor', en: 'Pages for builders' },
    summary: { fi: 'Ohjeet ja kartat.', en: 'Instructions and maps.' },
    urls: { fi: 'https://lehtoranta.example/rakentaminen' },
  }),
  channel({
    number: 6,
    type: 'ServiceLocation',
    name: { fi: 'Nuorten talo', sv: 'Ungdomshuset', en: 'Youth house' },
    summary: { fi: 'Avoin kaikille alle 20-vuotiaille.', en: 'Open to everybody under 20.' },
    more: {
      addresses: [street({ fi: 'Koulupolku', sv: 'Skolstigen' }, '1', '00991', town)],
      serviceHours: [
        regular([
          ['Wednesday', '14:00', '21:00'],
          ['Saturday', '12:00', '18:00'],
        ]),
        overMidnight('Friday', '18:00', 'Saturday', '01:00'),
      ],
    },
  }),
];

export const generalDescriptions = [
  generalDescription(
    1,
    { fi: 'Kunnan varhaiskasvatus', sv: 'Kommunal småbarnspedagogik', en: 'Municipal early education' },
    {
      fi: 'Jokaisella alle kouluikäisellä lapsella on oikeus varhaiskasvatukseen.\nSe voi olla:\n- päiväkodissa\n- perhepäivähoitajan luona.',
      sv: 'Varje barn under skolåldern har rätt till småbarnspedagogik.\nDen kan ordnas:\n- i ett daghem\n- hos en familjedagvårdare.',
      en: 'Every child under school age has a right to early education.\nIt may be given:\n- in a day-care centre\n- by a family day-carer.',
    },
    {
      targetGroups: [groups.families],
      lifeEvents: [events.child],
      requirements: [{ language: 'fi', value: 'Lapsi asuu kunnassa.' }],
    },
  ),
];

export const services = [
  service({
    number: 1,
    name: { fi: 'Varhaiskasvatuspaikka', sv: 'Plats inom småbarnspedagogiken', en: 'Place in early education' },
    otherName: { fi: 'Päivähoito' },
    summary: { fi: 'Hae lapselle paikkaa päiväkodista tai perhepäivähoidosta.' },
    instruction: { fi: '1. Täytä hakemus verkossa.\n2. Valitse enintään kolme päiväkotia.', en: 'Apply online.' },
    price: { fi: 'Maksu riippuu perheen koosta ja tuloista.', en: 'The fee depends on family size and income.' },
    processing: { fi: 'Päätös tehdään kuukauden kuluessa.' },
    charge: 'Chargeable',
    groups: [],
    channels: [1, 2],
    keywords: { fi: 'tarha', sv: 'dagis', en: 'kindergarten' },
    general: 1,
    modified: '2026-10-02',
  }),
  service({
    number: 2,
    name: { fi: 'Kotihoidon tuki vanhuksille', sv: 'Hemvård för äldre', en: 'Home care for older people' },
    summary: { fi: 'Apua arkeen kotona.', sv: 'Hjälp i vardagen hemma.', en: 'Help with everyday life at home.' },
    charge: 'Chargeable',
    groups: [groups.older],
    events: [events.retiring],
    channels: [4, 2],
    requirements: { fi: 'Palvelun tarve arvioidaan kotikäynnillä.' },
    modified: '2026-08-19',
  }),
  service({
    number: 3,
    name: { fi: 'Rakennuslupa', sv: 'Bygglov', en: 'Building permit' },
    summary: { fi: 'Lupa uuden rakentamiseen ja vanhan muuttamiseen.', en: 'A permit to build or to alter.' },
    charge: 'Chargeable',
    groups: [groups.citizens, groups.businesses],
    events: [events.moving],
    channels: [5, 2],
    modified: '2026-09-30',
  }),
  service({
    number: 4,
    name: { fi: 'Vesiliittymä', sv: 'Vattenanslutning', en: 'Water connection' },
    summary: { fi: 'Talo liitetään kunnan vesijohtoon.', en: 'A house is connected to the water mains.' },
    charge: 'Chargeable',
    groups: [groups.citizens, groups.businesses],
    events: [events.moving],
    channels: [3, 5],
    organisation: 2,
    modified: '2026-07-01',
  }),
  service({
    number: 5,
    name: { fi: 'Nuorten avoin toiminta', sv: 'Öppen verksamhet för unga', en: 'Open youth work' },
    summary: { fi: 'Peliä, musiikkia ja seuraa koulun jälkeen.', en: 'Games, music and company after school.' },
    charge: 'FreeOfCharge',
    groups: [groups.families],
    channels: [6],
    modified: '2026-06-12',
  }),
  service({
    number: 6,
    name: { fi: 'Yritysneuvonta', sv: 'Företagsrådgivning', en: 'Advice for businesses' },
    summary: { fi: 'Neuvoja yrityksen alkuun ja kasvuun.', en: 'Advice on starting and growing a business.' },
    charge: 'FreeOfCharge',
    groups: [groups.businesses],
    channels: [2],
    nationwide: true,
    modified: '2026-04-22',
  }),
  service({
    number: 7,
    name: {
      fi: 'Paikkatietojen toimitus viranomaisille',
      sv: 'Geodata till myndigheter',
      en: 'Geodata for authorities',
    },
    summary: { fi: 'Kartta-aineistoja toisille viranomaisille.', en: 'Map data for other authorities.' },
    groups: [groups.authorities],
    channels: [5],
    modified: '2026-03-03',
  }),
  service({
    number: 8,
    name: { fi: 'Venepaikka', sv: 'Båtplats', en: 'Boat berth' },
    summary: { fi: 'Laituripaikka kesäksi.', sv: 'Bryggplats för sommaren.', en: 'A berth for the summer.' },
    charge: 'Chargeable',
    groups: [groups.citizens],
    channels: [2, 99],
    modified: '2026-05-15',
  }),
  service({
    number: 9,
    name: { fi: 'Kirjaston kotipalvelu', sv: 'Bibliotekets hemservice', en: 'Library home delivery' },
    summary: { fi: 'Kirjoja kotiin niille, jotka eivät pääse kirjastoon.' },
    charge: 'FreeOfCharge',
    groups: [groups.older],
    channels: [2],
    modified: '2026-02-11',
  }),
].map((one) => withNamedChannel(one));

/** A reference to a channel that is gone keeps the name it had. */
function withNamedChannel<Record extends ReturnType<typeof service>>(record: Record): Record {
  const serviceChannels = record.serviceChannels.map((connection) =>
    connection.serviceChannel.id === guid(2, 99)
      ? { ...connection, serviceChannel: { id: guid(2, 99), name: 'Sataman kioski' } }
      : connection,
  );
  return { ...record, serviceChannels };
}
