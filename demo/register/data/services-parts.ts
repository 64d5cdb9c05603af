import { institutions, officeHours, ref, type OpeningHours } from './institutions.js';
import type { ServiceRecord } from './service-record.js';

export type Text = Readonly<Record<string, string>>;

export function t(lv: string, en?: string): Text {
  return en === undefined ? { lv } : { lv, en };
}

/** A formatted text as a register holds it whose editor writes this markup. */
export function marked(format: 'html' | 'markdown' | 'draft-js', lv: string, en: string) {
  return { lv: { format, text: lv }, en: { format, text: en } };
}

/** What the editor Draft.js saves of these lines; those that start with `- ` are items of a list. */
export function draftJs(...lines: readonly string[]): string {
  const blocks = lines.map((line, index) => ({
    key: `b${index}`,
    text: line.replace(/^- /, ''),
    type: line.startsWith('- ') ? 'unordered-list-item' : 'unstyled',
    depth: 0,
    inlineStyleRanges: [],
    entityRanges: [],
    data: {},
  }));
  return JSON.stringify({ blocks, entityMap: {} });
}

/** Holder and name of every state service: a service is named alike on its own page and where another one points to it. */
const named = {
  '1001': [ref.pmlp, t('Pase un personas apliecība', 'Passport and identity card')],
  '1002': [
    ref.pmlp,
    t('Pieteikšanās personu apliecinoša dokumenta izsniegšanai', 'Booking an appointment for an identity document'),
  ],
  '1003': [
    ref.pmlp,
    t('Uzturēšanās atļaujas pieprasīšana un reģistrācija', 'Residence permit: application and registration'),
  ],
  '1004': [
    ref.pmlp,
    t(
      'ES pilsoņa un ģimenes locekļu uzturēšanās tiesību dokumenti',
      'Residence documents for EU citizens and their family members',
    ),
  ],
  '1005': [ref.pmlp, t('Dzīvesvietas deklarēšana tiešsaistē', 'Declaring your place of residence online')],
  '1008': [ref.vsaa, t('Bērna piedzimšanas pabalsts', 'Childbirth benefit')],
  '1009': [ref.vsaa, t('Bērna kopšanas pabalsts', 'Child-raising benefit')],
  '1010': [ref.vsaa, t('Maternitātes pabalsts', 'Maternity benefit')],
  '1011': [ref.vsaa, t('Paternitātes pabalsts', 'Paternity benefit')],
  '1012': [ref.vsaa, t('Vecāku pabalsts', 'Parental benefit')],
  '1013': [ref.vsaa, t('Ģimenes valsts pabalsts', 'State family benefit')],
  '1018': [ref.vsaa, t('Slimības pabalsts (B lapa)', 'Sickness benefit (sick-leave certificate B)')],
  '1019': [ref.nva, t('Bezdarbnieka vai darba meklētāja statuss', 'Unemployed person or job-seeker status')],
  '1020': [ref.vsaa, t('Bezdarbnieka pabalsts', 'Unemployment benefit')],
  '1021': [ref.vsaa, t('Vecuma pensija', 'Old-age pension')],
  '1022': [ref.vsaa, t('Pensionāra apliecība', 'Pensioner’s card')],
  '1023': [ref.vsaa, t('Pensiju 2. līmeņa kapitāla mantošanas izvēle')],
  '1031': [ref.vdeavk, t('Invaliditātes ekspertīze', 'Disability assessment')],
  '1032': [ref.nvd, t('Eiropas veselības apdrošināšanas karte', 'European Health Insurance Card')],
  '1033': [ref.ic, t('Izziņa par sodāmību', 'Criminal record certificate')],
  '1034': [ref.ptac, t('Patērētāja iesniegums', 'Consumer complaint')],
  '1035': [ref.csdd, t('Vadītāja apliecības maiņa', 'Driving licence renewal or exchange')],
  '1036': [ref.csdd, t('Atpūtas kuģa vadītāja kvalifikācija', 'Recreational craft skipper’s qualification')],
  '1037': [ref.vdaa, t('Elektroniskā pieteikšanās studijām', 'Online application for studies')],
  '1038': [
    ref.ur,
    t(
      'Reģistrācija Uzņēmumu reģistra vestajos reģistros',
      'Registration in the registers of the Register of Enterprises',
    ),
  ],
  '1039': [ref.vid, t('Saimnieciskās darbības reģistrācija', 'Registration as a self-employed person')],
  '1040': [ref.pvd, t('Pārtikas uzņēmuma reģistrācija vai atzīšana', 'Registration or approval of a food business')],
  '1042': [ref.vmd, t('Apliecinājums koku ciršanai mežā', 'Tree-felling certificate for forest land')],
  '1043': [ref.vmd, t('Informācija par veikto koku ciršanu', 'Report on completed tree felling')],
  '1044': [ref.vmd, t('Paziņojums par koku ciršanu')],
  '1045': [ref.vmd, t('Atzinums par neproduktīvu mežaudzi')],
  '1046': [
    ref.vvd,
    t('A un B kategorijas piesārņojošas darbības atļauja', 'Permit for category A and B polluting activities'),
  ],
  '1047': [
    ref.vvd,
    t('C kategorijas piesārņojošas darbības reģistrācija', 'Registration of a category C polluting activity'),
  ],
  '1048': [ref.vvd, t('Siltumnīcefekta gāzu emisijas atļauja')],
  '1049': [ref.ldc, t('Liellopa pase eksportam')],
  '1050': [ref.vdaa, t('Iesniegums iestādei', 'Submission to an institution')],
  '1051': [ref.vsaa, t('VSAA informācija un pakalpojumi', 'Your social insurance information and services')],
  '1901': [
    ref.vdaa,
    t(
      'Datu apmaiņas pieslēgums valsts informācijas sistēmai',
      'Data exchange connection to a state information system',
    ),
  ],
  '1902': [ref.vsaa, t('Sociālās apdrošināšanas datu sniegšana pašvaldībai')],
  '2010': [ref.zalupe, t('Dzīvesvietas deklarēšana')],
  '2011': [ref.zalupe, t('Pašvaldības pabalsts par bērna piedzimšanu')],
  '2026': [ref.zalupe, t('Asistenta pakalpojums')],
} as const satisfies Record<string, readonly [object, Text]>;

const situationNames = {
  L101: t('Bērna gaidīšana un piedzimšana', 'Expecting and having a child'),
  L111: t('Bezdarbs un darba meklēšana', 'Unemployment and looking for work'),
  L121: t('Slimības lapa un rīcība saslimšanas gadījumā', 'Sick leave and what to do when you fall ill'),
  L122: t('Invaliditāte', 'Disability'),
  L123: t('Ārstēšanās un ceļošana ES', 'Healthcare and travel in the EU'),
  L131: t('Pensionēšanās', 'Retirement'),
  L141: t('Dzīvesvietas maiņa', 'Moving home'),
  L161: t('Personas dokumenti', 'Identity documents'),
  L163: t('Sodāmība un izziņas', 'Criminal record and certificates'),
  L301: t('Uzņēmējdarbības uzsākšana', 'Starting a business'),
  L302: t('Saimnieciskās darbības reģistrācija', 'Registering as self-employed'),
  L311: t('Pārtikas bizness', 'Food business'),
  L321: t('Meža īpašums un koku ciršana', 'Owning forest and felling trees'),
  L901: t('Datu apmaiņa', 'Data exchange'),
} as const satisfies Record<string, Text>;

type ServiceId = keyof typeof named;
type SituationId = keyof typeof situationNames;

interface Channel extends Readonly<Record<string, unknown>> {
  readonly kind: string;
}

interface Step extends Readonly<Record<string, unknown>> {
  readonly channels?: readonly Channel[];
}

interface Details extends Readonly<Record<string, unknown>> {
  readonly summary: Text;
  readonly fee: { readonly status: 'free' | 'paid' | 'mixed' | 'unknown' } & Readonly<Record<string, unknown>>;
  readonly steps: readonly Step[];
  readonly related?: readonly ServiceId[];
  readonly situations?: readonly SituationId[];
}

/** A published service; what follows from its id, its holder and its steps is filled in, and `details` may say otherwise. */
export function published(id: ServiceId, { related, situations, ...details }: Details): ServiceRecord {
  const [holder, name] = named[id];
  const kinds = details.steps.flatMap((step) => (step.channels ?? []).map((channel) => channel.kind));
  return {
    id,
    status: 'published',
    serviceType: 'individual-benefit',
    audiences: ['citizens'],
    recipients: ['natural-person'],
    name,
    holder,
    channelKinds: [...new Set(kinds)],
    contact: institutions.find((each) => each.registrationNumber === holder.registrationNumber)?.contact,
    sourceUrl: `https://katalogs.demo.example/pakalpojumi/${id}`,
    ...(related && {
      relatedServices: related.map((other) => ({ id: other, name: named[other][1], holder: named[other][0] })),
    }),
    ...(situations && {
      lifeSituationIds: situations,
      lifeSituations: situations.map((situation) => ({ id: situation, name: situationNames[situation] })),
    }),
    ...details,
  };
}

type StepParts = readonly [title: Text, text: Text, channels?: readonly Channel[]];

const stepOf =
  (kind: string) =>
  (order: number, ...[title, text, channels]: StepParts): Step => ({
    order,
    kind,
    title,
    text,
    ...(channels && { channels }),
  });

export const request = stepOf('request');
export const processing = stepOf('processing');
export const payment = stepOf('payment');
export const receive = stepOf('receive');

export const free = { status: 'free' } as const;

/** One row of a price list; no total where the register states none. */
export function price(position: Text, total?: number, more: Readonly<Record<string, unknown>> = {}) {
  return { position, ...(total === undefined ? {} : { amount: total, vat: 0, total }), currency: 'EUR', ...more };
}

export const portalMeans = ['e-signature', 'eid-card', 'smart-id', 'internet-bank'];
export const verified = { level: 'verified', means: portalMeans };

/** An e-service on the state portal. */
export function portal(slug: string, text?: Text): Channel {
  return {
    kind: 'e-service',
    name: t('E-pakalpojums portālā Latvija.gov.lv', 'E-service on Latvija.gov.lv'),
    ...(text && { text }),
    url: portalUrl(slug),
    identification: portalMeans,
    resourceIds: ['R1'],
  };
}

export function portalUrl(slug: string): string {
  return `https://epakalpojumi.demo.example/${slug}`;
}

/** A municipal customer centre helps with an e-service; it does not decide. */
export function customerCentre(text?: Text): Channel {
  return {
    kind: 'vpvkac',
    name: t(
      'Valsts un pašvaldības vienotais klientu apkalpošanas centrs',
      'State and municipal customer service centre',
    ),
    text:
      text ??
      t(
        'Darbinieks palīdzēs aizpildīt un nosūtīt iesniegumu elektroniski. Līdzi jāņem pase vai personas apliecība.',
        'Staff will help you fill in and send the application online. Bring your passport or identity card.',
      ),
    identification: ['identity-document'],
    places: [
      {
        name: t('Zaļupes VPVKAC', 'Zaļupe customer service centre'),
        address: t('Tirgus laukums 1, Zaļupe, Zaļupes novads'),
        phone: '60000211',
        email: 'vpvkac.zalupe@demo.example',
        openingHours: officeHours('08:00-18:00', '08:00-17:00', '08:00-17:00', '08:00-18:00', '08:00-14:00'),
      },
      {
        name: t('Mežkalnes VPVKAC', 'Mežkalne customer service centre'),
        address: t('Pils iela 4, Mežkalne, Mežkalnes novads'),
        phone: '60000212',
        email: 'vpvkac.mezkalne@demo.example',
        openingHours: officeHours('08:30-17:30', '08:30-17:00', '08:30-17:00', '08:30-17:30', '08:30-15:00'),
      },
    ],
  };
}

type ShortName = keyof typeof ref;

function contactOf(shortName: ShortName) {
  const found = institutions.find((each) => each.registrationNumber === ref[shortName].registrationNumber);
  if (!found) throw new Error(`No such institution: ${shortName}`);
  return found.contact;
}

/** A signed paper application by post. */
export function post(to: ShortName, text?: Text): Channel {
  const { organisation, address } = contactOf(to);
  return {
    kind: 'post',
    text:
      text ??
      t(
        'Iesniegumu parakstiet pašrocīgi. Pa pastu sūtītu iesniegumu uzskata par saņemtu dienā, kad tas nonāk iestādē.',
        'Sign the application by hand. It counts as received on the day it reaches the institution.',
      ),
    postalAddress: t(`${organisation['lv']}, ${address.lv}`, `${organisation['en']}, ${address.lv}, Latvia`),
  };
}

/** An electronically signed document by e-mail. */
export function email(to: ShortName, text?: Text): Channel {
  return {
    kind: 'email',
    text:
      text ??
      t(
        'Sūtiet dokumentu, kas parakstīts ar drošu elektronisko parakstu un satur laika zīmogu.',
        'Send a document signed with a secure electronic signature and bearing a time stamp.',
      ),
    email: contactOf(to).email,
    identification: ['e-signature'],
  };
}

export function eAddress(to: ShortName): Channel {
  return {
    kind: 'e-address',
    text: t(
      'No Jūsu e-adreses nosūtītam dokumentam atsevišķs elektroniskais paraksts nav vajadzīgs, ja tas nav īpaši prasīts.',
      'A document sent from your own official e-address needs no separate electronic signature unless one is expressly required.',
    ),
    eAddress: contactOf(to).eAddress,
    identification: portalMeans,
  };
}

export function phone(to: ShortName, text: Text): Channel {
  return { kind: 'phone', text, phone: contactOf(to).phone, identification: [] };
}

/** An office to come to; of its phone number only the last three digits are given. */
export function office(name: Text, address: string, number: string, hours: OpeningHours, more = {}) {
  return { name, address: t(address), phone: `60000${number}`, openingHours: hours, ...more };
}

export function inPerson(text: Text, places: readonly object[], name?: Text): Channel {
  return { kind: 'in-person', ...(name && { name }), text, identification: ['identity-document'], places };
}

/** A decision of a state institution goes first to its head and then to court. */
export function appeal(toLv: string, toEn: string): Text {
  return t(
    `Ja lēmumam nepiekrītat, mēneša laikā no tā spēkā stāšanās dienas varat to apstrīdēt, iesniedzot iesniegumu ${toLv}. Pēc tam lēmumu var pārsūdzēt Administratīvajā rajona tiesā.`,
    `If you disagree with the decision, you may contest it within one month of the day it takes effect by writing to ${toEn}. After that it can be appealed to the Administrative District Court.`,
  );
}

/** An act of the Saeima. */
export function law(title: Text, date: string) {
  return { title, issuer: t('Saeima', 'Saeima'), kind: t('likums', 'law'), date };
}

/** A regulation of the Cabinet. */
export function regulation(title: Text, number: string, date: string, url?: string) {
  return {
    title,
    issuer: t('Ministru kabinets', 'Cabinet of Ministers'),
    kind: t('noteikumi', 'regulation'),
    number,
    date,
    ...(url && { url }),
  };
}

export function form(title: Text, url: string, neededInStep = 1) {
  return { kind: 'form', title, url, neededInStep, mediaType: 'application/pdf' };
}

export function link(title: Text, url: string) {
  return { kind: 'hyperlink', title, url };
}

export function submit(title: Text, neededInStep = 1) {
  return { kind: 'submit', title, neededInStep };
}

export function notice(kind: 'info' | 'reminder' | 'warning', text: Text, from?: string, until?: string) {
  return { kind, text, ...(from && { from }), ...(until && { until }) };
}
