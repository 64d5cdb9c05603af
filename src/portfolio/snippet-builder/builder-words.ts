import { primaryLanguage } from '../../domain/language-tag.js';
import type { SettingName, SnippetElement } from '../snippet.js';

/** Every word of the builder, in one language. */
export interface BuilderWords {
  readonly settings: string;
  readonly element: string;
  readonly elements: Readonly<Record<SnippetElement, string>>;
  readonly names: Readonly<Record<SettingName, string>>;
  readonly usual: string;
  readonly values: Readonly<Record<string, string>>;
  readonly fallbackAddress: string;
  readonly fallbackText: string;
  readonly preview: string;
  readonly previewNeeds: string;
  readonly html: string;
  readonly policy: string;
  readonly policyHelp: string;
  readonly integrityUnknown: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

const lv: BuilderWords = {
  settings: 'Iestatījumi',
  element: 'Ko ievietot',
  elements: {
    'service-catalog': 'Pakalpojumu katalogs',
    'service-card': 'Viens pakalpojums',
    'life-situation-filter': 'Dzīves situācijas',
  },
  names: {
    register: 'Reģistra adrese',
    adapter: 'Reģistra veids',
    for: 'Kataloga elementa id (ja lapā ir katalogs)',
    institution: 'Iestādes reģistrācijas numurs',
    service: 'Pakalpojuma identifikators',
    full: 'Uzreiz rādīt visu aprakstu',
    audience: 'Auditorija',
    territory: 'Teritorijas kods',
    language: 'Valoda',
    'heading-level': 'Virsraksta līmenis (1–6)',
    'page-size': 'Pakalpojumi vienā lapā (1–100)',
    supplements: 'Paskaidrojumu faila adrese',
    'report-url': 'Kur ziņot par kļūdām aprakstā',
    collapsed: 'Sākumā aizvērtas',
    'no-search': 'Bez meklēšanas',
    'no-filters': 'Bez filtriem',
    'no-life-situations': 'Bez dzīves situācijām',
    'no-url': 'Nemainīt lapas adresi',
    'no-store': 'Pārlūkā neko neglabāt',
  },
  usual: 'Kā parasti',
  values: {
    citizens: 'Iedzīvotāji',
    entrepreneurs: 'Uzņēmēji',
    institutions: 'Iestādes',
    lv: 'Latviešu',
    en: 'Angļu',
    helsinki: 'Helsinku reģistrs',
    ptv: 'Somijas pakalpojumu reģistrs (PTV)',
    hsds: 'Open Referral (HSDS)',
    'cpsv-ap': 'CPSV-AP',
  },
  fallbackAddress: 'Saite, ja skripts nedarbojas',
  fallbackText: 'Saites teksts',
  preview: 'Priekšskatījums',
  previewNeeds:
    'Lai redzētu priekšskatījumu, norādiet reģistra adresi un iestādes numuru vai pakalpojuma identifikatoru.',
  html: 'Ievietojamais kods',
  policy: 'Satura drošības politika',
  policyHelp: 'Ja Jūsu vietnei ir Content-Security-Policy, tajā jābūt šim:',
  integrityUnknown: 'Skripta kontrolsummu neizdevās nolasīt; tā ir failā integrity.json blakus embed.js.',
  copy: 'Kopēt kodu',
  copied: 'Kods nokopēts.',
  notCopied: 'Pārlūks neļāva kopēt. Lūdzu, iezīmējiet kodu un nokopējiet to.',
};

const en: BuilderWords = {
  settings: 'Settings',
  element: 'What to put on the page',
  elements: {
    'service-catalog': 'A catalogue of services',
    'service-card': 'One service',
    'life-situation-filter': 'Life situations',
  },
  names: {
    register: 'Address of the register',
    adapter: 'Kind of register',
    for: 'Id of the catalogue’s element (if the page has one)',
    institution: 'Registration number of the institution',
    service: 'Id of the service',
    full: 'Show the whole description at once',
    audience: 'Audience',
    territory: 'Code of the territory',
    language: 'Language',
    'heading-level': 'Level of the heading (1–6)',
    'page-size': 'Services on a page (1–100)',
    supplements: 'Address of the file of explanations',
    'report-url': 'Where errors are reported',
    collapsed: 'Closed at first',
    'no-search': 'Without search',
    'no-filters': 'Without filters',
    'no-life-situations': 'Without life situations',
    'no-url': 'Leave the page’s address alone',
    'no-store': 'Keep nothing in the browser',
  },
  usual: 'As usual',
  values: {
    citizens: 'Citizens',
    entrepreneurs: 'Entrepreneurs',
    institutions: 'Institutions',
    lv: 'Latvian',
    en: 'English',
    helsinki: 'Helsinki’s register',
    ptv: 'Finland’s register of services (PTV)',
    hsds: 'Open Referral (HSDS)',
    'cpsv-ap': 'CPSV-AP',
  },
  fallbackAddress: 'Link where the script does not run',
  fallbackText: 'Text of the link',
  preview: 'Preview',
  previewNeeds:
    'For a preview, give the address of the register and the number of the institution or the id of the service.',
  html: 'The code to paste',
  policy: 'Content Security Policy',
  policyHelp: 'If your site has a Content-Security-Policy, it needs this:',
  integrityUnknown: 'The script’s hash could not be read; it stands in integrity.json beside embed.js.',
  copy: 'Copy the code',
  copied: 'Code copied.',
  notCopied: 'The browser did not let it be copied. Please select the code and copy it.',
};

/** The builder's words for a reader of `language`: Latvian in Latvian, English in every other language. */
export function builderWordsFor(language: string): BuilderWords {
  return primaryLanguage(language) === 'lv' ? lv : en;
}
