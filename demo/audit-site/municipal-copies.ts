import { described, edited, escapeHtml, textIn } from './described.js';
import { municipalPage } from './municipal-layout.js';
import type { PlantedPage, Truth } from './planted-page.js';

type Changes = readonly (readonly [from: string, to: string])[];

/** How a copied page differs from the register. */
interface Edits {
  readonly language?: string;
  readonly summary?: Changes;
  readonly steps?: Changes;
  readonly deadline?: string;
  /** Price of each row by its place; the register's where none is given. */
  readonly prices?: Readonly<Record<number, string>>;
  readonly address?: string;
  readonly phone?: string;
  readonly hours?: string;
}

function labels(language: string) {
  return language === 'en'
    ? { deadline: 'Processing time', price: 'Price', steps: 'How it works', contact: 'Contact', days: 'working days' }
    : {
        deadline: 'Izpildes termiņš',
        price: 'Maksājumi',
        steps: 'Procesa apraksts',
        contact: 'Kontakti',
        days: 'darba dienas',
      };
}

/** A page that repeats a description as it is, but for the edits. */
export function copiedPage(id: string, slug: string, kind: string, edits: Edits = {}, truth: Truth = {}): PlantedPage {
  const { language = 'lv' } = edits;
  const service = described(id);
  const words = labels(language);
  const summary = edited(textIn(service.summary, language), ...(edits.summary ?? []));
  const steps = service.steps
    .map(
      ({ title, text }) => `<li><strong>${textIn(title, language)}</strong> ${escapeHtml(textIn(text, language))}</li>`,
    )
    .join('\n');
  const rows = (service.fees ?? []).map(({ position, total, from }, index) => {
    const amount = (total ?? from ?? 0).toFixed(2).replace('.', ',');
    return `<tr><td>${escapeHtml(textIn(position, language))}</td><td>${edits.prices?.[index] ?? `${amount} €`}</td></tr>`;
  });
  const deadline =
    edits.deadline ?? (service.deadline?.workingDays ? `${service.deadline.workingDays} ${words.days}` : '');
  const content = `<h1>${escapeHtml(textIn(service.name, language))}</h1>
<p>${escapeHtml(summary)}</p>
${deadline ? `<dl><dt>${words.deadline}</dt><dd>${deadline}</dd></dl>` : ''}
<h2>${words.steps}</h2>
<ol>${edited(steps, ...(edits.steps ?? []))}</ol>
${rows.length > 0 ? `<h2>${words.price}</h2><table>${rows.join('')}</table>` : ''}
<h2>${words.contact}</h2>
<p>${edits.address ?? service.contact.address['lv'] ?? ''}<br>Tālr. ${edits.phone ?? service.contact.phone}</p>
${edits.hours ?? ''}`;
  return {
    path: `/pakalpojumi/${slug}.html`,
    kind,
    content: municipalPage({ title: textIn(service.name, language), content, language }),
    copies: [{ service: id, fields: ['summary', 'steps'] }],
    ...truth,
  };
}

const exact: readonly (readonly [id: string, slug: string])[] = [
  ['2010', 'dzivesvietas-deklaresana'],
  ['2011', 'pabalsts-jaundzimusajam'],
  ['2013', 'mirsanas-registracija'],
  ['2014', 'apbedisanas-pabalsts'],
  ['2016', 'majokla-pabalsts'],
  ['2018', 'buvatlauja'],
  ['2031', 'lasitaja-karte'],
  ['1008', 'berna-piedzimsanas-pabalsts'],
];

const one = (service: string, fact: string): Truth => ({ contradictions: [{ service, fact }] });

export const municipalCopies: readonly PlantedPage[] = [
  ...exact.map(([id, slug]) => copiedPage(id, slug, 'exact copy')),
  copiedPage('2015', 'trucigas-majsaimniecibas-statuss', 'edited copy', {
    summary: [
      ['Statuss apliecina', 'Šis statuss apliecina'],
      ['noteikto slieksni', 'likumā noteikto slieksni'],
      [', un to var pagarināt', '; vēlāk to iespējams pagarināt'],
    ],
    steps: [['Kopā aizpildīsiet', 'Jūs kopā aizpildīsiet']],
  }),
  copiedPage('2017', 'ipasuma-nodokla-atlaides', 'edited copy', {
    summary: [
      ['Zaļupes novads samazina', 'mēs samazinām'],
      ['Iesniegums jāiesniedz', 'Neaizmirstiet: iesniegums ir jāiesniedz'],
    ],
  }),
  copiedPage('2028', 'stavvietas-atlauja', 'edited copy', {
    summary: [
      [
        'Ar šo atļauju Zaļupes pilsētas maksas stāvvietās var stāvēt',
        'Atļauja ļauj Zaļupes pilsētas maksas stāvvietās stāvēt',
      ],
      ['tādēļ tā der arī tad', 'tāpēc tā ir derīga arī tad'],
    ],
  }),
  copiedPage('2030', 'skolena-karte', 'edited copy', {
    summary: [
      ['to izmanto arī pusdienām', 'tā noder arī pusdienām'],
      ['Karti piešķir', 'E-karti piešķir'],
    ],
  }),
  copiedPage('1009', 'berna-kopsana', 'edited copy', {
    summary: [
      ['Ikmēneša pabalsts tam, kurš kopj', 'Pabalstu katru mēnesi saņem tas, kurš kopj'],
      ['pusotra gada, tas ir', 'pusotra gada, pabalsts ir'],
    ],
  }),
  copiedPage('2033', 'suna-registracija', 'changed price', { prices: { 0: '14,00 €' } }, one('2033', 'price')),
  copiedPage('2039', 'taksometra-licence', 'changed price', { prices: { 1: 'EUR 120.00' } }, one('2039', 'price')),
  copiedPage('2036', 'reklamas-atlauja', 'changed price', { prices: { 0: '9,50 EUR' } }, one('2036', 'price')),
  copiedPage('2029', 'ipasuma-sadale', 'changed price', { prices: { 0: 'Bez maksas' } }, one('2029', 'price')),
  copiedPage('2024', 'makslas-skola', 'changed price', { prices: { 0: '18 eiro mēnesī' } }, one('2024', 'price')),
  copiedPage('2026', 'asistents', 'changed deadline', { deadline: '15 darba dienas' }, one('2026', 'deadline')),
  copiedPage(
    '2020',
    'pasakuma-atlauja',
    'changed deadline',
    { deadline: '20 darbdienu laikā' },
    one('2020', 'deadline'),
  ),
  copiedPage(
    '2032',
    'atkritumu-ligums',
    'changed deadline',
    { deadline: 'divu mēnešu laikā' },
    one('2032', 'deadline'),
  ),
  copiedPage('2023', 'brivpusdienas', 'changed phone', { phone: '+371 6000 0255' }, one('2023', 'phone')),
  copiedPage('2025', 'kapsetas', 'changed phone', { phone: '60 000 270' }, one('2025', 'phone')),
  copiedPage(
    '2019',
    'ielu-tirdznieciba',
    'changed address',
    { address: 'Liepu ielā 16, Zaļupe' },
    one('2019', 'address'),
  ),
  copiedPage(
    '2027',
    'aprupe-majas',
    'changed address',
    { address: 'Bērzu iela 7, Zaļupe, LV-0101' },
    one('2027', 'address'),
  ),
  copiedPage(
    '2012',
    'laulibas',
    'changed hours',
    { hours: '<h2>Darba laiks</h2><p>P., C. 8.00–19.00<br>O., T. 8.00–17.00<br>Pk. 8.00–14.00</p>' },
    one('2012', 'opening-hours'),
  ),
  copiedPage('2010', 'en-residence', 'English copy', { language: 'en' }),
  copiedPage(
    '2028',
    'en-parking',
    'English copy',
    { language: 'en', deadline: '8 working days' },
    one('2028', 'deadline'),
  ),
];
