type Text = Readonly<Record<string, string>>;

interface InstitutionRef {
  readonly registrationNumber: string;
  readonly name: Text;
  readonly url: string;
}

interface Territory {
  readonly code: string;
  readonly name: Text;
}

interface Interval {
  readonly opens: string;
  readonly closes: string;
}

export interface OpeningHours {
  readonly weekly: Readonly<Record<string, readonly Interval[]>>;
  readonly exceptions: readonly {
    readonly from: string;
    readonly until: string;
    readonly intervals: readonly Interval[];
    readonly note: Text;
  }[];
  readonly note?: Text;
}

/** `08:30-12:00 12:30-17:00` for one day; an empty string is a day off. */
function day(intervals: string) {
  return intervals
    .split(' ')
    .filter((interval) => interval !== '')
    .map((interval) => ({ opens: interval.slice(0, 5), closes: interval.slice(6) }));
}

/** Christmas and the New Year, when every office in the demo is closed or closes early. */
const yearEnd = [
  {
    from: '2026-12-23',
    until: '2026-12-23',
    intervals: day('08:30-13:00'),
    note: { lv: 'Pirmssvētku diena', en: 'Day before a holiday' },
  },
  {
    from: '2026-12-24',
    until: '2026-12-26',
    intervals: [],
    note: { lv: 'Ziemassvētki', en: 'Christmas' },
  },
  { from: '2026-12-31', until: '2027-01-01', intervals: [], note: { lv: 'Gadumija', en: 'New Year' } },
];

/** Opening hours from Monday on; the last one given holds until Friday, and the weekend is closed. */
export function officeHours(...fromMonday: readonly string[]): OpeningHours {
  const on = (index: number) => day(fromMonday[Math.min(index, fromMonday.length - 1)] ?? '');
  return {
    weekly: {
      monday: on(0),
      tuesday: on(1),
      wednesday: on(2),
      thursday: on(3),
      friday: on(4),
      saturday: day(''),
      sunday: day(''),
    },
    exceptions: yearEnd,
  };
}

function institution(
  site: string,
  registrationNumber: string,
  name: Text,
  address: string,
  openingHours: OpeningHours,
  territory?: Territory,
) {
  const url = `https://${site}.demo.example/`;
  return {
    registrationNumber,
    name,
    url,
    contact: {
      organisation: name,
      address: { lv: address },
      phone: `60000${registrationNumber.slice(-3)}`,
      email: `${site}@demo.example`,
      eAddress: `_DEFAULT@${registrationNumber}`,
      url,
    },
    openingHours,
    ...(territory ? { territory } : {}),
  };
}

/** The invented municipalities' own territories. */
export const territories = {
  zalupe: { code: 'LV-D01', name: { lv: 'Zaļupes novads', en: 'Zaļupe Municipality' } },
  mezkalne: { code: 'LV-D02', name: { lv: 'Mežkalnes novads', en: 'Mežkalne Municipality' } },
  akmensala: { code: 'LV-D03', name: { lv: 'Akmensalas novads', en: 'Akmensala Municipality' } },
  dzintarkrasts: {
    code: 'LV-D04',
    name: { lv: 'Dzintarkrasta valstspilsēta', en: 'Dzintarkrasts State City' },
  },
  vecupe: { code: 'LV-D05', name: { lv: 'Vecupes novads', en: 'Vecupe Municipality' } },
} as const satisfies Record<string, Territory>;

const byShortName = {
  pmlp: institution(
    'pmlp',
    '00000000101',
    { lv: 'Pilsonības un migrācijas lietu pārvalde', en: 'Office of Citizenship and Migration Affairs' },
    'Paraugu iela 1, Rīga, LV-1001',
    officeHours('09:00-18:00', '09:00-17:00', '09:00-17:00', '09:00-18:00', '09:00-15:00'),
  ),
  vsaa: institution(
    'vsaa',
    '00000000102',
    { lv: 'Valsts sociālās apdrošināšanas aģentūra', en: 'State Social Insurance Agency' },
    'Paraugu iela 2, Rīga, LV-1001',
    officeHours('08:30-17:00', '08:30-17:00', '08:30-17:00', '08:30-17:00', '08:30-15:00'),
  ),
  nva: institution(
    'nva',
    '00000000103',
    { lv: 'Nodarbinātības valsts aģentūra', en: 'State Employment Agency' },
    'Paraugu iela 3, Rīga, LV-1001',
    officeHours('08:30-17:00', '08:30-17:00', '08:30-17:00', '08:30-17:00', '08:30-16:00'),
  ),
  vmd: institution(
    'vmd',
    '00000000104',
    { lv: 'Valsts meža dienests', en: 'State Forest Service' },
    'Paraugu iela 4, Rīga, LV-1001',
    officeHours('08:30-17:00'),
  ),
  vvd: institution(
    'vvd',
    '00000000105',
    { lv: 'Valsts vides dienests', en: 'State Environmental Service' },
    'Paraugu iela 5, Rīga, LV-1001',
    officeHours('08:30-17:00', '08:30-17:00', '08:30-17:00', '08:30-17:00', '08:30-16:00'),
  ),
  pvd: institution(
    'pvd',
    '00000000106',
    { lv: 'Pārtikas un veterinārais dienests', en: 'Food and Veterinary Service' },
    'Paraugu iela 6, Rīga, LV-1001',
    officeHours('08:00-16:30'),
  ),
  csdd: institution(
    'csdd',
    '00000000107',
    { lv: 'Ceļu satiksmes drošības direkcija', en: 'Road Traffic Safety Directorate' },
    'Paraugu iela 7, Rīga, LV-1001',
    officeHours('09:00-18:00'),
  ),
  ur: institution(
    'ur',
    '00000000108',
    { lv: 'Uzņēmumu reģistrs', en: 'Register of Enterprises' },
    'Paraugu iela 8, Rīga, LV-1001',
    officeHours('08:30-17:00', '08:30-17:00', '08:30-17:00', '08:30-17:00', '08:30-15:00'),
  ),
  vid: institution(
    'vid',
    '00000000109',
    { lv: 'Valsts ieņēmumu dienests', en: 'State Revenue Service' },
    'Paraugu iela 9, Rīga, LV-1001',
    officeHours('08:15-17:00', '08:15-17:00', '08:15-17:00', '08:15-17:00', '08:15-15:45'),
  ),
  nvd: institution(
    'nvd',
    '00000000110',
    { lv: 'Nacionālais veselības dienests', en: 'National Health Service' },
    'Paraugu iela 10, Rīga, LV-1001',
    officeHours('08:30-17:00'),
  ),
  vdeavk: institution(
    'vdeavk',
    '00000000111',
    {
      lv: 'Veselības un darbspēju ekspertīzes ārstu valsts komisija',
      en: 'State Medical Commission for the Assessment of Health Condition and Working Ability',
    },
    'Paraugu iela 11, Rīga, LV-1001',
    officeHours('08:30-12:30 13:00-16:30'),
  ),
  ic: institution(
    'ic',
    '00000000112',
    { lv: 'Iekšlietu ministrijas Informācijas centrs', en: 'Information Centre of the Ministry of the Interior' },
    'Paraugu iela 12, Rīga, LV-1001',
    officeHours('09:00-12:00 13:00-16:00', '', '09:00-12:00 13:00-16:00', '', '09:00-12:00'),
  ),
  ptac: institution(
    'ptac',
    '00000000113',
    { lv: 'Patērētāju tiesību aizsardzības centrs', en: 'Consumer Rights Protection Centre' },
    'Paraugu iela 13, Rīga, LV-1001',
    officeHours('09:00-16:30'),
  ),
  ldc: institution(
    'ldc',
    '00000000114',
    { lv: 'Lauksaimniecības datu centrs', en: 'Agricultural Data Centre' },
    'Paraugu iela 14, Rīga, LV-1001',
    officeHours('08:00-16:30'),
  ),
  vdaa: institution(
    'vdaa',
    '00000000115',
    { lv: 'Valsts digitālās attīstības aģentūra', en: 'State Digital Development Agency' },
    'Paraugu iela 15, Rīga, LV-1001',
    officeHours('08:30-17:00'),
  ),
  zalupe: institution(
    'zalupe',
    '00000000201',
    { lv: 'Zaļupes novada pašvaldība', en: 'Zaļupe Municipality' },
    'Tirgus laukums 1, Zaļupe, Zaļupes novads',
    officeHours(
      '08:00-12:00 13:00-18:00',
      '08:00-12:00 13:00-17:00',
      '08:00-12:00 13:00-17:00',
      '08:00-12:00 13:00-18:00',
      '08:00-14:00',
    ),
    territories.zalupe,
  ),
  mezkalne: institution(
    'mezkalne',
    '00000000202',
    { lv: 'Mežkalnes novada pašvaldība', en: 'Mežkalne Municipality' },
    'Pils iela 4, Mežkalne, Mežkalnes novads',
    officeHours('08:30-17:30', '08:30-17:00', '08:30-17:00', '08:30-17:30', '08:30-15:00'),
    territories.mezkalne,
  ),
  akmensala: institution(
    'akmensala',
    '00000000203',
    { lv: 'Akmensalas novada pašvaldība', en: 'Akmensala Municipality' },
    'Ostas iela 10, Akmensala, Akmensalas novads',
    officeHours(
      '08:00-12:00 12:30-17:00',
      '08:00-12:00 12:30-17:00',
      '08:00-12:00 12:30-17:00',
      '08:00-12:00 12:30-18:00',
      '08:00-12:00',
    ),
    territories.akmensala,
  ),
  dzintarkrasts: institution(
    'dzintarkrasts',
    '00000000204',
    { lv: 'Dzintarkrasta valstspilsētas pašvaldība', en: 'Dzintarkrasts State City Municipality' },
    'Jūras iela 25, Dzintarkrasts',
    officeHours('08:00-18:00', '08:00-17:00', '08:00-17:00', '08:00-18:00', '08:00-16:00'),
    territories.dzintarkrasts,
  ),
  vecupe: institution(
    'vecupe',
    '00000000205',
    { lv: 'Vecupes novada pašvaldība', en: 'Vecupe Municipality' },
    'Dzirnavu iela 2, Vecupe, Vecupes novads',
    officeHours('09:00-17:00'),
    territories.vecupe,
  ),
};

export type InstitutionShortName = keyof typeof byShortName;

export const institutions = Object.values(byShortName);

/** Institutions as a service's description names them. */
export const ref = Object.fromEntries(
  Object.entries(byShortName).map(([shortName, { registrationNumber, name, url }]) => [
    shortName,
    { registrationNumber, name, url },
  ]),
) as { readonly [ShortName in InstitutionShortName]: InstitutionRef };
