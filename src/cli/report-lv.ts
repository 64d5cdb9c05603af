import type { ReportMessages } from './report-messages.js';

/** Latvian. */
export const reportLv: ReportMessages = {
  language: 'lv',
  title: 'Pakalpojumu aprakstu kopijas vietnē',
  usage: `Lietojums: service-catalog-elements audit <vietne> --register URL [--institution NUMURS]…

Atrod vietnē reģistra pakalpojumu aprakstu kopijas, faktus, kas ir pretrunā ar reģistru, un iegultos elementus.

  --register URL        reģistra saskarnes adrese (obligāta)
  --institution NUMURS  iestādes reģistrācijas numurs; var atkārtot; bez tā – visas iestādes
  --adapter NOSAUKUMS   virsis (noklusējums), helsinki, ptv, hsds vai cpsv-ap
  --html FAILS          pārskats vienā HTML failā
  --json FAILS          viss atrastais kā JSON
  --fail-on KAS         copies, contradictions vai none: kad beigt ar kļūdas kodu 1
  --state FAILS         ļauj pārtrauktu pārbaudi turpināt
  --render              lapas rāda uzstādītā pārlūkā, lai redzētu vēlu ielādētu saturu
  --lang lv|en          pārskata valoda
  --max-pages N         lapu skaits (1000)      --max-size MB      lapas lielums (5)
  --max-minutes N       laiks kopā (60)         --timeout S        laiks vienai lapai (20)
  --concurrency N       lapas vienlaikus (4)    --delay MS         pauze starp pieprasījumiem (100)`,
  wrongOption: (what) => `Nederīga komandrinda: ${what}`,
  readingRegister: (count) => `No reģistra nolasīti apraksti: ${count}`,
  registerFailed: (why) => `Reģistru neizdevās nolasīt: ${why}`,
  unknownAdapter: (name, known) => `Adapteris „${name}” nav zināms; ir: ${known}`,
  noBrowser:
    'Parametram --render vajadzīga pakotne playwright-core (npm install playwright-core) un uzstādīts Chrome, Chromium vai Edge; citā vietā uzstādītu pārlūku norāda CHROME_PATH.',
  nothingRead: 'Nav nolasīta neviena lapa, tāpēc nekas nav salīdzināts.',
  stateOfOther: (why) => `Stāvokļa fails neder: ${why}`,
  progress: 'Lasa vietni',
  site: 'Vietne',
  register: 'Reģistrs',
  institutions: 'Iestādes',
  allInstitutions: 'visas reģistrā',
  startedAt: 'Sākts',
  pagesRead: 'Nolasītas lapas',
  rendered: (count) => `no tām pārlūkā: ${count}`,
  servicesCompared: 'Salīdzināti apraksti',
  servicesUnread: 'Apraksti, ko neizdevās nolasīt',
  copies: 'Kopēti apraksti',
  noCopies: 'Kopēti apraksti nav atrasti.',
  contradictions: 'Fakti, kas ir pretrunā ar reģistru',
  noContradictions: 'Pretrunas nav atrastas.',
  embeds: 'Iegultie elementi',
  noEmbeds: 'Iegulti elementi nav atrasti.',
  unread: 'Kas netika nolasīts',
  noUnread: 'Nolasīts viss, kas tika atrasts.',
  andMore: (count) => `un vēl ${count}`,
  page: 'Lapa',
  place: 'Vieta',
  service: 'Pakalpojums',
  field: 'Lauks',
  fact: 'Fakts',
  difference: 'Atšķirība',
  registerSays: 'Reģistrā',
  pageSays: 'Lapā',
  onlyInRegister: 'tikai reģistrā',
  onlyOnPage: 'tikai lapā',
  howSure: 'Cik droši',
  settings: 'Iestatījumi',
  script: 'Skripts',
  noScript: 'lapā nav atrasts',
  reason: 'Iemesls',
  openPlace: 'Atvērt vietu lapā',
  whatToDo: 'Ko darīt',
  remedy:
    'Kopijas vietā ievietojiet <service-card> ar pakalpojuma numuru: tas rāda reģistra aprakstu. Savu paskaidrojumu atstājiet blakus. Pretrunu labojiet tur, kur kļūda ir: lapā vai reģistrā.',
  written: (file) => `Saglabāts: ${file}`,
  ofText: (percent) => `${percent} % reģistra teksta`,
  facts: {
    price: 'Cena',
    deadline: 'Termiņš',
    phone: 'Tālrunis',
    address: 'Adrese',
    'opening-hours': 'Darba laiks',
  },
  fields: {
    summary: 'Īss apraksts',
    description: 'Apraksts',
    easyRead: 'Viegli lasīt',
    recipientNote: 'Saņēmējs',
    restrictions: 'Saņemšanas ierobežojumi',
    deadline: 'Izpildes termiņš',
    fee: 'Cena',
    fees: 'Maksājumi',
    steps: 'Procesa apraksts',
    notices: 'Paziņojumi',
    documents: 'Veidlapas un citi dokumenti',
    appeal: 'Pārsūdzēšana',
    contact: 'Kontaktinformācija',
    places: 'Darba laiks',
  },
  surenesses: { certain: 'droši', probable: 'iespējams' },
  reasons: {
    'all-words': 'sakrīt visi reģistra vārdi',
    'most-words': 'sakrīt lielākā daļa reģistra vārdu',
    'few-words': 'teksts ir īss',
    'other-order': 'teikumi ir citā secībā',
    'in-copied-sentence': 'stāv kopētā teikumā',
    'named-by-label': 'lapa to nosauc',
    'in-copy': 'stāv lapā ar apraksta kopiju',
    'under-name': 'stāv zem pakalpojuma nosaukuma',
    'in-row': 'stāv tabulas rindā ar pakalpojuma nosaukumu',
    'no-label': 'lapa nesaka, kas tas ir',
    'hours-of-no-place': 'nevienai reģistra vietai nav tāda darba laika',
  },
  unreadReasons: {
    robots: 'vietnes robots.txt lūdz nelasīt',
    'limit-pages': 'sasniegts lapu skaits',
    'limit-depth': 'pārāk dziļi no pirmās lapas',
    'limit-time': 'beidzies laiks vai pārbaude pārtraukta',
    endless: 'izskatās pēc bezgalīgas adrešu virknes',
    'too-large': 'lapa ir pārāk liela',
    timeout: 'serveris laikus neatbildēja',
    redirects: 'pārāk daudz vai apļveida pāradresāciju',
    unreachable: 'serveri nevar sasniegt',
    status: 'serveris atbildēja ar kļūdu',
    'not-html': 'nav tīmekļa lapa',
    'other-site': 'pāradresē uz citu vietni',
    render: 'pārlūks lapu neparādīja; nolasīts tas, ko sūtīja serveris',
  },
};
