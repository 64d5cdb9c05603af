import type { TargetGroup } from '../record.js';
import { ref, territories } from './institutions.js';
import { lifeSituations } from './life-situations.js';
import type { ServiceRecord } from './service-record.js';

type Text = Readonly<Record<string, string>>;

interface Interval {
  opens: string;
  closes: string;
}
interface OpeningHours {
  weekly: Record<string, Interval[]>;
  exceptions?: { from: string; until: string; intervals: Interval[]; note?: Text }[];
  note?: Text;
}
export interface Place {
  name: Text;
  address?: Text;
  phone?: string;
  email?: string;
  otherContact?: Text;
  openingHours?: OpeningHours;
}
export interface Channel {
  kind: 'e-service' | 'in-person' | 'vpvkac' | 'post' | 'email' | 'e-address' | 'phone' | 'other';
  name?: Text;
  text?: Text;
  url?: string;
  email?: string;
  phone?: string;
  postalAddress?: Text;
  eAddress?: string;
  identification?: string[];
  places?: Place[];
  resourceIds?: string[];
}
interface Step {
  order: number;
  kind: 'request' | 'processing' | 'payment' | 'receive';
  title: Text;
  text?: Text;
  channels?: Channel[];
}
interface Fee {
  position: Text;
  unit?: Text;
  amount?: number;
  vat?: number;
  total?: number;
  from?: number;
  to?: number;
  currency: 'EUR';
  condition?: Text;
  legalBasis?: Text;
  note?: Text;
}
interface LegalAct {
  title: Text;
  issuer: Text;
  kind: Text;
  number?: string;
  date: string;
}

/** What the author of a municipal record writes; misspelt keys do not compile. */
interface Written {
  name: Text;
  localName?: Text;
  standardServiceId?: string;
  summary: Text;
  description?: Text;
  easyRead?: Text;
  recipientNote?: Text;
  restrictions?: Text;
  targetGroups?: TargetGroup[];
  fee: { status: 'free' | 'paid' | 'mixed' | 'unknown'; from?: number; to?: number; currency?: 'EUR' };
  fees?: Fee[];
  deadline?: { workingDays?: number; note?: Text };
  steps: Step[];
  documents?: {
    kind: 'form' | 'hyperlink' | 'submit';
    title: Text;
    url?: string;
    neededInStep?: number;
    mediaType?: string;
  }[];
  authentication?: { level: 'none' | 'basic' | 'verified'; means?: string[] };
  notices?: { kind: 'info' | 'reminder' | 'warning'; text: Text; from?: string; until?: string }[];
  appeal?: Text;
  legalActs?: LegalAct[];
  contact: Record<string, unknown>;
  relatedServices?: { id: string; name: Text; holder: Town['holder'] }[];
  lifeSituationIds?: string[];
  keywords?: Record<string, string[]>;
  requestUrl?: string;
  updatedAt: string;
  suspension?: { from?: string; until?: string; reason?: Text };
  euServiceDirective?: boolean;
  status?: 'published' | 'suspended' | 'draft';
  serviceType?: 'individual-benefit' | 'general-benefit';
  audiences?: ('citizens' | 'entrepreneurs')[];
  recipients?: ('natural-person' | 'legal-person-private' | 'legal-person-public' | 'any-person')[];
}

export const t = (lv: string, en?: string): Text => (en === undefined ? { lv } : { lv, en });

// Opening hours

const intervals = (spans: string) =>
  spans
    .split(' ')
    .filter((span) => span !== '')
    .map((span) => {
      const [opens = '', closes = ''] = span.split('-');
      return { opens, closes };
    });

/** The turn of the year: the days on which a person most easily comes to a closed door. */
const holidays: OpeningHours['exceptions'] & {} = [
  {
    from: '2026-12-23',
    until: '2026-12-23',
    intervals: intervals('08:30-13:00'),
    note: t('Saīsināta darba diena pirms svētkiem', 'Shortened day before the holidays'),
  },
  { from: '2026-12-24', until: '2026-12-26', intervals: [], note: t('Ziemassvētki', 'Christmas') },
  { from: '2026-12-31', until: '2027-01-01', intervals: [], note: t('Vecgada diena un Jaungads', 'New Year') },
];

/** Seven days from Monday, `08:30-12:30 13:00-17:00`; an empty day is closed. */
const week = (days: readonly string[], more: Partial<OpeningHours> = {}): OpeningHours => {
  const on = (index: number) => intervals(days[index] ?? '');
  return {
    weekly: {
      monday: on(0),
      tuesday: on(1),
      wednesday: on(2),
      thursday: on(3),
      friday: on(4),
      saturday: on(5),
      sunday: on(6),
    },
    ...more,
  };
};

const office = week(
  [
    '08:00-12:00 13:00-18:00',
    '08:00-12:00 13:00-17:00',
    '08:00-12:00 13:00-17:00',
    '08:00-12:00 13:00-18:00',
    '08:00-14:00',
  ],
  { exceptions: holidays },
);
const visitingDays = week(['09:00-12:00 13:00-18:00', '', '', '09:00-12:00 13:00-17:00', ''], {
  exceptions: holidays,
  note: t('Citās dienās pieņem pēc iepriekšēja pieraksta.', 'On other days by appointment only.'),
});
const villageHours = week([
  '08:00-12:00 12:30-18:00',
  '08:00-12:00 12:30-16:30',
  '08:00-12:00 12:30-16:30',
  '08:00-12:00 12:30-16:30',
  '08:00-14:00',
]);
const registryHours = week(
  ['09:00-12:00 13:00-18:00', '09:00-12:00 13:00-16:00', '', '09:00-12:00 13:00-16:00', '09:00-13:00', '11:00-15:00'],
  {
    exceptions: holidays,
    note: t('Sestdienās notiek tikai laulību ceremonijas.', 'Saturdays are for wedding ceremonies only.'),
  },
);
const libraryHours = week(['', '10:00-18:00', '10:00-18:00', '11:00-19:00', '10:00-18:00', '10:00-15:00'], {
  exceptions: [
    ...holidays,
    {
      from: '2026-11-27',
      until: '2026-11-27',
      intervals: [],
      note: t('Spodrības diena', 'Cleaning day'),
    },
  ],
});

// Municipalities (invented) and their offices

const place = (
  name: Text,
  address: string,
  phone: string,
  email: string,
  openingHours: OpeningHours,
  more: Partial<Place> = {},
): Place => ({ name, address: t(address), phone, email: `${email}@demo.example`, openingHours, ...more });

const vpvkac = (village: string, address: string, phone: string, email: string): Place =>
  place(
    t(
      `${village} valsts un pašvaldības vienotais klientu apkalpošanas centrs`,
      `State and municipal customer service centre, ${village}`,
    ),
    address,
    phone,
    email,
    villageHours,
  );

export interface Town {
  readonly holder: (typeof ref)['zalupe'];
  readonly territory: { code: string; name: Text };
  readonly site: string;
  readonly eAddress: string;
  /** "where a decision is contested", in the locative. */
  readonly council: Text;
}

export const zalupe: Town = {
  holder: ref.zalupe,
  territory: territories.zalupe,
  site: 'https://zalupe.demo.example',
  eAddress: '_DEFAULT@00000000201',
  council: t('Zaļupes novada domē', 'Zaļupe Municipality Council'),
};
export const mezkalne: Town = {
  holder: ref.mezkalne,
  territory: territories.mezkalne,
  site: 'https://mezkalne.demo.example',
  eAddress: '_DEFAULT@00000000202',
  council: t('Mežkalnes novada domē', 'Mežkalne Municipality Council'),
};
export const akmensala: Town = {
  holder: ref.akmensala,
  territory: territories.akmensala,
  site: 'https://akmensala.demo.example',
  eAddress: '_DEFAULT@00000000203',
  council: t('Akmensalas novada domē', 'Akmensala Municipality Council'),
};
export const dzintarkrasts: Town = {
  holder: ref.dzintarkrasts,
  territory: territories.dzintarkrasts,
  site: 'https://dzintarkrasts.demo.example',
  eAddress: '_DEFAULT@00000000204',
  council: t('Dzintarkrasta valstspilsētas domē', 'Dzintarkrasts City Council'),
};

export const at = {
  zalupe: place(
    t('Zaļupes novada Klientu apkalpošanas centrs', 'Zaļupe Municipality customer service centre'),
    'Tirgus laukums 1, Zaļupe, LV-0101',
    '60000201',
    'zalupe.klienti',
    office,
    {
      otherContact: t(
        'Ieeja no pagalma puses, uzbrauktuve pa labi no durvīm.',
        'Entrance from the yard; the ramp is to the right of the door.',
      ),
    },
  ),
  zalupeRegistry: place(
    t('Zaļupes novada Dzimtsarakstu nodaļa', 'Zaļupe Municipality registry office'),
    'Parka iela 2, Zaļupe, LV-0101',
    '60000202',
    'zalupe.dzimtsaraksti',
    registryHours,
  ),
  zalupeSocial: place(
    t('Zaļupes novada Sociālais dienests', 'Zaļupe Municipality Social Service'),
    'Ābeļu iela 7, Zaļupe, LV-0101',
    '60000203',
    'zalupe.socialais',
    visitingDays,
  ),
  zalupeBuilding: place(
    t('Zaļupes novada Būvvalde', 'Zaļupe Municipality Construction Board'),
    'Tirgus laukums 1, 3. stāvs, Zaļupe, LV-0101',
    '60000204',
    'zalupe.buvvalde',
    visitingDays,
  ),
  zalupeEducation: place(
    t('Zaļupes novada Izglītības pārvalde', 'Zaļupe Municipality Education Board'),
    'Skolas laukums 1, Zaļupe, LV-0101',
    '60000205',
    'zalupe.izglitiba',
    office,
  ),
  zalupeProperty: place(
    t('Zaļupes novada Īpašumu un nodokļu nodaļa', 'Zaļupe Municipality Property and Tax Division'),
    'Tirgus laukums 1, 2. stāvs, Zaļupe, LV-0101',
    '60000206',
    'zalupe.nodokli',
    office,
  ),
  zalupeUtilities: place(
    t('Zaļupes novada Komunālā nodaļa', 'Zaļupe Municipality Utilities Division'),
    'Darbnīcu iela 12, Zaļupe, LV-0101',
    '60000207',
    'zalupe.komunala',
    office,
  ),
  zalupeBusiness: place(
    t('Zaļupes novada Attīstības un uzņēmējdarbības nodaļa', 'Zaļupe Municipality Development and Business Division'),
    'Liepu iela 6, Zaļupe, LV-0101',
    '60000208',
    'zalupe.attistiba',
    office,
  ),
  zalupeLibrary: place(
    t('Zaļupes novada Centrālā bibliotēka', 'Zaļupe Municipality Central Library'),
    'Parka iela 10, Zaļupe, LV-0101',
    '60000209',
    'zalupe.biblioteka',
    libraryHours,
  ),
  zalupeArts: place(
    t('Zaļupes Mūzikas un mākslas skola', 'Zaļupe Music and Art School'),
    'Parka iela 5, Zaļupe, LV-0101',
    '60000210',
    'zalupe.makslas.skola',
    week(['12:00-19:00', '12:00-19:00', '12:00-19:00', '12:00-19:00', '12:00-17:00'], {
      exceptions: [
        {
          from: '2026-12-23',
          until: '2027-01-05',
          intervals: [],
          note: t('Skolēnu ziemas brīvlaiks', 'School winter break'),
        },
      ],
    }),
  ),
  berzlauke: vpvkac('Bērzlaukes', 'Skolas iela 1, Bērzlauke, Zaļupes nov., LV-0102', '60000213', 'berzlauke.vpvkac'),
  smilgaji: vpvkac('Smilgāju', '„Saieta nams”, Smilgāji, Zaļupes nov., LV-0103', '60000214', 'smilgaji.vpvkac'),

  mezkalne: vpvkac('Mežkalnes', 'Pils iela 4, Mežkalne, LV-0201', '60000212', 'vpvkac.mezkalne'),
  priezulejas: vpvkac(
    'Priežuleju',
    'Dīķa iela 3, Priežulejas, Mežkalnes nov., LV-0202',
    '60000222',
    'priezulejas.vpvkac',
  ),
  rasupe: vpvkac('Rasupes', '„Pagastmāja”, Rasupe, Mežkalnes nov., LV-0203', '60000223', 'rasupe.vpvkac'),
  mezkalneBuilding: place(
    t('Mežkalnes novada Būvvalde', 'Mežkalne Municipality Construction Board'),
    'Pils iela 4, 12. kabinets, Mežkalne, LV-0201',
    '60000224',
    'mezkalne.buvvalde',
    visitingDays,
  ),
  mezkalneEducation: place(
    t('Mežkalnes novada Izglītības nodaļa', 'Mežkalne Municipality Education Division'),
    'Kalna iela 3, Mežkalne, LV-0201',
    '60000225',
    'mezkalne.izglitiba',
    office,
  ),
  mezkalneSocial: place(
    t('Mežkalnes novada Sociālais dienests', 'Mežkalne Municipality Social Service'),
    'Avotu iela 8, Mežkalne, LV-0201',
    '60000226',
    'mezkalne.socialais',
    visitingDays,
  ),

  akmensala: place(
    t('Akmensalas novada Klientu centrs', 'Akmensala Municipality customer centre'),
    'Ostas iela 10, Akmensala, LV-0301',
    '60000231',
    'akmensala.klienti',
    office,
  ),
  akmensalaRegistry: place(
    t('Akmensalas novada Dzimtsarakstu nodaļa', 'Akmensala Municipality registry office'),
    'Bākas iela 5, Akmensala, LV-0301',
    '60000232',
    'akmensala.dzimtsaraksti',
    registryHours,
  ),
  akmensalaSocial: place(
    t('Akmensalas novada Sociālais dienests', 'Akmensala Municipality Social Service'),
    'Ostas iela 9, Akmensala, LV-0301',
    '60000233',
    'akmensala.socialais',
    visitingDays,
  ),

  dzintarkrasts: place(
    t('Dzintarkrasta Apmeklētāju pieņemšanas centrs', 'Dzintarkrasts visitor centre'),
    'Jūras iela 25, Dzintarkrasts, LV-0401',
    '60000241',
    'dzintarkrasts.klienti',
    week(['08:00-19:00', '08:00-17:00', '08:00-17:00', '08:00-19:00', '08:00-16:00', '09:00-13:00'], {
      exceptions: holidays,
    }),
  ),
  dzintarkrastsEducation: place(
    t('Dzintarkrasta Izglītības departaments', 'Dzintarkrasts Education Department'),
    'Kāpu iela 14, Dzintarkrasts, LV-0402',
    '60000242',
    'dzintarkrasts.izglitiba',
    office,
  ),
  dzintarkrastsRegistry: place(
    t('Dzintarkrasta Dzimtsarakstu nodaļa', 'Dzintarkrasts registry office'),
    'Jūras iela 20, Dzintarkrasts, LV-0401',
    '60000243',
    'dzintarkrasts.dzimtsaraksti',
    registryHours,
  ),
  dzintarkrastsSocial: place(
    t('Dzintarkrasta Sociālais dienests', 'Dzintarkrasts Social Service'),
    'Kāpu iela 3, Dzintarkrasts, LV-0402',
    '60000244',
    'dzintarkrasts.socialais',
    visitingDays,
  ),
} satisfies Record<string, Place>;

export const contact = (town: Town, where: Place): Written['contact'] => ({
  organisation: where.name,
  ...(where.address && { address: where.address }),
  ...(where.phone && { phone: where.phone }),
  ...(where.email && { email: where.email }),
  eAddress: town.eAddress,
  url: town.site,
});

// Channels

const electronicIdentity: string[] = ['e-signature', 'eid-card', 'smart-id', 'internet-bank'];
export const verified: NonNullable<Written['authentication']> = { level: 'verified', means: electronicIdentity };

export const counter = (places: Place[], text?: Text): Channel => ({
  kind: 'in-person',
  ...(text && { text }),
  identification: ['identity-document'],
  places,
});
export const oneStop = (places: Place[], text?: Text): Channel => ({ ...counter(places, text), kind: 'vpvkac' });

/** Where a service of the table is requested online. */
export const onlineAt = (id: string) => `https://epakalpojumi.demo.example/${id}`;
export const online = (id: string, text: Text, more: Partial<Channel> = {}): Channel => ({
  kind: 'e-service',
  text,
  url: onlineAt(id),
  identification: electronicIdentity,
  resourceIds: ['R1'],
  ...more,
});
export const email = (where: Place, text?: Text): Channel => ({
  kind: 'email',
  email: where.email ?? '',
  text:
    text ??
    t(
      'Iesniegumam jābūt parakstītam ar drošu elektronisko parakstu.',
      'The application must carry a secure electronic signature.',
    ),
  identification: ['e-signature'],
});
export const eAddress = (town: Town, text?: Text): Channel => ({
  kind: 'e-address',
  eAddress: town.eAddress,
  ...(text && { text }),
  identification: electronicIdentity,
});
export const post = (where: Place, text?: Text): Channel => ({
  kind: 'post',
  ...(where.address && { postalAddress: where.address }),
  text:
    text ??
    t(
      'Iesniegumu parakstiet pašrocīgi un norādiet tālruni saziņai.',
      'Sign the application by hand and give a phone number.',
    ),
});
export const phone = (where: Place, text: Text): Channel => ({ kind: 'phone', phone: where.phone ?? '', text });

// Price rows

export const euro = (position: Text, total: number, more: Partial<Fee> = {}): Fee => ({
  position,
  amount: total,
  vat: 0,
  total,
  currency: 'EUR',
  ...more,
});

// Ways to object and legal acts

/** For services that end in an administrative act. */
export const appealTo = (town: Town, about: Text): Text =>
  t(
    `${about['lv'] ?? ''} mēneša laikā no tā spēkā stāšanās varat apstrīdēt ${town.council['lv'] ?? ''}. Domes lēmumu pēc tam varat pārsūdzēt administratīvajā rajona tiesā.`,
    about['en'] &&
      `${about['en']} may be contested with ${town.council['en'] ?? ''} within one month of its taking effect. The council’s decision may then be appealed to the administrative district court.`,
  );

export const law = (title: string, date: string, en?: string): LegalAct => ({
  title: t(title, en),
  issuer: t('Saeima', en && 'Saeima'),
  kind: t('likums', en && 'law'),
  date,
});
export const regulation = (number: string, title: string, date: string): LegalAct => ({
  title: t(title),
  issuer: t('Ministru kabinets', 'Cabinet of Ministers'),
  kind: t('noteikumi', 'regulation'),
  number,
  date,
});
/** Binding rules of an invented council are invented too. */
export const localRules = (town: Town, number: string, title: string, date: string): LegalAct => ({
  title: t(title),
  issuer: t((town.council['lv'] ?? '').replace(/domē$/, 'dome'), town.council['en']),
  kind: t('saistošie noteikumi', 'binding regulation'),
  number,
  date,
});

// Names, so that a reference to another service is only its id

const named: Record<string, readonly [Town['holder'], Text]> = {
  1001: [ref.pmlp, t('Pase un personas apliecība', 'Passport and identity card')],
  1005: [ref.pmlp, t('Dzīvesvietas deklarēšana tiešsaistē', 'Declaring your place of residence online')],
  1008: [ref.vsaa, t('Bērna piedzimšanas pabalsts', 'Childbirth benefit')],
  1009: [ref.vsaa, t('Bērna kopšanas pabalsts', 'Child-raising benefit')],
  1013: [ref.vsaa, t('Ģimenes valsts pabalsts', 'State family benefit')],
  1019: [ref.nva, t('Bezdarbnieka vai darba meklētāja statuss', 'Unemployed person or job-seeker status')],
  1023: [ref.vsaa, t('Pensiju 2. līmeņa kapitāla mantošanas izvēle')],
  1031: [ref.vdeavk, t('Invaliditātes ekspertīze', 'Disability assessment')],
  1035: [ref.csdd, t('Vadītāja apliecības maiņa', 'Driving licence renewal or exchange')],
  1038: [
    ref.ur,
    t(
      'Reģistrācija Uzņēmumu reģistra vestajos reģistros',
      'Registration in the registers of the Register of Enterprises',
    ),
  ],
  1039: [ref.vid, t('Saimnieciskās darbības reģistrācija', 'Registration as a self-employed person')],
  1040: [ref.pvd, t('Pārtikas uzņēmuma reģistrācija vai atzīšana', 'Registration or approval of a food business')],
  1042: [ref.vmd, t('Apliecinājums koku ciršanai mežā', 'Tree-felling certificate for forest land')],
  1050: [ref.vdaa, t('Iesniegums iestādei', 'Submission to an institution')],
  2001: [ref.zalupe, t('Bērna reģistrācija rindā uz pirmsskolas izglītības iestādi', 'Pre-school queue registration')],
  2004: [ref.dzintarkrasts, t('Bērna reģistrācija rindā uz pirmsskolas izglītības iestādi')],
  2010: [ref.zalupe, t('Dzīvesvietas deklarēšana', 'Declaring a place of residence')],
  2011: [ref.zalupe, t('Pašvaldības pabalsts par bērna piedzimšanu', 'Municipal benefit for the birth of a child')],
  2013: [ref.zalupe, t('Miršanas fakta reģistrācija', 'Registration of a death')],
  2014: [ref.zalupe, t('Apbedīšanas pabalsts', 'Funeral benefit')],
  2015: [
    ref.zalupe,
    t('Trūcīgas vai maznodrošinātas mājsaimniecības statuss', 'Status of a needy or low-income household'),
  ],
  2016: [ref.zalupe, t('Mājokļa pabalsts', 'Housing benefit')],
  2017: [ref.zalupe, t('Nekustamā īpašuma nodokļa atvieglojumi', 'Real estate tax relief')],
  2018: [ref.zalupe, t('Būvatļauja', 'Building permit')],
  2019: [ref.zalupe, t('Atļauja ielu tirdzniecībai', 'Street trading permit')],
  2020: [ref.zalupe, t('Atļauja publiska pasākuma rīkošanai', 'Permit to hold a public event')],
  2022: [ref.zalupe, t('Izziņa par deklarēto dzīvesvietu', 'Certificate of declared residence')],
  2023: [ref.zalupe, t('Brīvpusdienas un ēdināšanas atvieglojumi skolēniem')],
  2024: [
    ref.zalupe,
    t('Bērnu uzņemšana mūzikas un mākslas skolā', 'Admission of children to the music and art school'),
  ],
  2025: [ref.zalupe, t('Pašvaldības kapsētas vietas piešķiršana')],
  2026: [ref.zalupe, t('Asistenta pakalpojums', 'Assistant service')],
  2027: [ref.zalupe, t('Aprūpe mājās', 'Home care')],
  2028: [
    ref.zalupe,
    t('Autostāvvietas atļauja personai ar invaliditāti', 'Parking permit for a person with a disability'),
  ],
  2029: [ref.zalupe, t('Nekustamā īpašuma sadale un adreses piešķiršana')],
  2030: [ref.zalupe, t('Sabiedriskais transports: skolēna e-karte', 'Public transport: pupil’s e-card')],
  2031: [ref.zalupe, t('Bibliotēkas lasītāja karte', 'Library card')],
  2032: [ref.zalupe, t('Sadzīves atkritumu līgums')],
  2036: [ref.zalupe, t('Reklāmas izvietošanas atļauja')],
};

function find(id: string) {
  const found = named[id];
  if (!found) throw new Error(`The demo register has no name for service ${id}.`);
  return found;
}

/** The name of a service, as the service itself and those related to it give it. */
export const nameOf = (id: string): Text => find(id)[1];
export const related = (...ids: string[]): NonNullable<Written['relatedServices']> =>
  ids.map((id) => {
    const [holder, name] = find(id);
    return { id, name, holder };
  });

// A record

const situationNamed = (id: string) => {
  const situation = lifeSituations.find((each) => each.id === id);
  if (!situation) throw new Error(`The demo register has no life situation ${id}.`);
  return { id, name: situation.name };
};

/** Fills in what every municipal record has alike; what a record says itself wins. */
export function municipal(town: Town, id: string, written: Written): ServiceRecord {
  const kinds = written.steps.flatMap((step) => (step.channels ?? []).map((channel) => channel.kind));
  return {
    id,
    status: 'published',
    serviceType: 'individual-benefit',
    audiences: ['citizens'],
    holder: town.holder,
    territories: [town.territory],
    recipients: ['natural-person'],
    channelKinds: [...new Set(kinds)],
    sourceUrl: `https://katalogs.demo.example/pakalpojumi/${id}`,
    ...(written.lifeSituationIds && { lifeSituations: written.lifeSituationIds.map(situationNamed) }),
    ...written,
  };
}
