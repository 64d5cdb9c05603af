/** What channels depend on. The server turns hours counted from now into moments, so that a maintenance never grows old. */
export interface StoredResource {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
  readonly state: 'available' | 'maintenance' | 'unavailable';
  readonly fromHours?: number;
  readonly untilHours?: number;
  readonly note?: Readonly<Record<string, string>>;
}

export const resources: readonly StoredResource[] = [
  {
    id: 'R1',
    name: { lv: 'Portāla Latvija.gov.lv e-pakalpojumu platforma', en: 'E-services platform of Latvija.gov.lv' },
    state: 'available',
  },
  {
    id: 'R2',
    name: { lv: 'NVA CV un vakanču portāls', en: 'CV and vacancy portal of the State Employment Agency' },
    state: 'maintenance',
    fromHours: -2,
    untilHours: 6,
    note: {
      lv: 'Notiek plānoti uzlabošanas darbi. Kamēr tie nav pabeigti, pieteikties var NVA filiālē vai pa e-adresi.',
      en: 'Planned improvements are under way. Until they are finished, apply at an agency office or by e-address.',
    },
  },
  {
    id: 'R3',
    name: { lv: 'Būvniecības informācijas sistēma', en: 'Construction Information System' },
    state: 'maintenance',
    fromHours: 48,
    untilHours: 54,
    note: {
      lv: 'Plānota sistēmas versijas maiņa. Pirms tās saglabājiet iesākto ieceri.',
      en: 'A new version of the system is planned. Save an unfinished proposal before then.',
    },
  },
  {
    id: 'R4',
    name: { lv: 'Valsts meža dienesta ģeoportāls', en: 'Geoportal of the State Forest Service' },
    state: 'unavailable',
    note: {
      lv: 'Ģeoportāls īslaicīgi nav pieejams. Iesniegumu var nosūtīt uz e-adresi vai iesniegt mežniecībā.',
      en: 'The geoportal is temporarily unavailable. Send the application by e-address or hand it in at a forestry office.',
    },
  },
  {
    id: 'R5',
    name: { lv: 'CSDD e-pakalpojumi', en: 'E-services of the Road Traffic Safety Directorate' },
    state: 'available',
  },
  {
    id: 'R6',
    name: { lv: 'Elektroniskās deklarēšanas sistēma (EDS)', en: 'Electronic Declaration System (EDS)' },
    state: 'available',
  },
  { id: 'R7', name: { lv: 'E-veselības portāls', en: 'E-health portal' }, state: 'available' },
  {
    id: 'R8',
    name: { lv: 'Uzņēmumu reģistra e-pakalpojumi', en: 'E-services of the Register of Enterprises' },
    state: 'available',
  },
];
