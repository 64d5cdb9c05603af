import { officeHours } from './institutions.js';
import type { ServiceRecord } from './service-record.js';
import {
  appeal,
  eAddress,
  email,
  form,
  free,
  inPerson,
  law,
  link,
  notice,
  office,
  payment,
  phone,
  portalMeans,
  post,
  price,
  processing,
  published,
  receive,
  regulation,
  request,
  submit,
  t,
  verified,
} from './services-parts.js';

const forestOffices = [
  office(
    t('VMD Zaļupes nodaļa', 'Zaļupe Forestry Office'),
    'Meža iela 1, Zaļupe, Zaļupes novads',
    '211',
    officeHours('08:30-12:00 12:30-17:00'),
  ),
  office(t('VMD Mežkalnes nodaļa', 'Mežkalne Forestry Office'), 'Silmaļu ceļš 3, Mežkalne, Mežkalnes novads', '212', {
    ...officeHours('08:30-12:00', '', '08:30-12:00 13:00-16:30', '', '08:30-12:00'),
    note: t(
      'Citā laikā mežzinis ir apgaitā; zvaniet pirms ierašanās',
      'At other times the forester is in the field; call before coming',
    ),
  }),
];

const environmentOffices = [
  office(
    t('VVD Atļauju pārvalde', 'Permits Department'),
    'Paraugu iela 5, Rīga, LV-1001',
    '221',
    officeHours('08:30-17:00', '08:30-17:00', '08:30-17:00', '08:30-17:00', '08:30-16:00'),
  ),
];

const foodOffices = [
  office(
    t('PVD Zaļupes pārvalde', 'Zaļupe Food Office'),
    'Rūpniecības iela 6, Zaļupe, Zaļupes novads',
    '231',
    officeHours('08:00-16:30'),
    {
      email: 'zalupe.pvd@demo.example',
    },
  ),
  office(
    t('PVD Dzintarkrasta pārvalde', 'Dzintarkrasts Food Office'),
    'Ostas prospekts 2, Dzintarkrasts',
    '232',
    officeHours('08:00-16:30'),
  ),
];

const forestComplaint = appeal('VMD ģenerāldirektoram', 'the Director General of the State Forest Service');
const environmentComplaint = appeal('VVD ģenerāldirektoram', 'the Director General of the State Environmental Service');

const forestLaw = law(t('Meža likums', 'Forest Law'), '2000-02-24');
const fellingRegulation = regulation(
  t('Noteikumi par koku ciršanu mežā', 'Regulation on tree felling in forests'),
  '935',
  '2012-12-18',
);
const pollutionLaw = law(t('Par piesārņojumu', 'On Pollution'), '2001-03-15');
const pollutionRegulation = regulation(
  t(
    'Kārtība, kādā piesakāmas A, B un C kategorijas piesārņojošas darbības un izsniedzamas atļaujas A un B kategorijas piesārņojošo darbību veikšanai',
    'Procedures for applying for category A, B and C polluting activities and issuing permits for category A and B',
  ),
  '1082',
  '2010-11-30',
);

const anyoneCommercial = { audiences: ['citizens', 'entrepreneurs'], recipients: ['any-person'] };

/** The forest owner's map, where all the forms of the service are filled in; it is down in the demo. */
const forestMap = {
  kind: 'e-service',
  name: t('Meža īpašnieka ģeoportāls', 'Forest owner’s geoportal'),
  url: 'https://gis-vmd.demo.example/',
  identification: portalMeans,
  resourceIds: ['R4'],
};

const environmentService = (slug: string) => ({
  kind: 'e-service',
  name: t('VVD e-pakalpojumi', 'E-services of the Environmental Service'),
  url: `https://e-vvd.demo.example/${slug}`,
  identification: ['e-signature', 'eid-card', 'smart-id'],
});

export const landAndFoodServices: readonly ServiceRecord[] = [
  published('1040', {
    updatedAt: '2026-11-15',
    audiences: ['entrepreneurs'],
    recipients: ['natural-person', 'legal-person-private'],
    summary: t(
      'Pirms sākat ražot, pārdot vai piegādāt pārtiku, piesakiet uzņēmumu PVD. Lielāko daļu uzņēmumu reģistrē; dzīvnieku izcelsmes produktu ražotājam pirms darba sākšanas vajadzīga atzīšana.',
      'Before you start to make, sell or deliver food, notify the Food and Veterinary Service. Most businesses are registered; producers of food of animal origin need approval before they begin.',
    ),
    description: t(
      'Atzīšana vajadzīga kautuvēm, gaļas, zivju, piena un olu pārstrādei. Citi – kafejnīcas, maizes ceptuves, tirgotāji, mājražotāji – tikai reģistrējas.\n\nPārceļot uzņēmumu vai mainot darbības veidu, jāpiesakās no jauna.',
      'Approval is needed for slaughterhouses and for processing meat, fish, milk and eggs. Others, such as cafés, bakeries, traders and home producers, only register.\n\nIf you move the business or change what it does, notify again.',
    ),
    recipientNote: t(
      'Pārtikas apritē iesaistīti uzņēmumi un mājražotāji',
      'Businesses that handle food, and home producers',
    ),
    restrictions: t(
      'Atzīstamais uzņēmums nedrīkst sākt darbu, pirms PVD ir veicis pārbaudi un pieņēmis lēmumu.',
      'A business that needs approval may not start before the Service has inspected it and decided.',
    ),
    fee: { status: 'mixed', from: 0, to: 2.5, currency: 'EUR' },
    fees: [
      price(t('Reģistrācija vai atzīšana', 'Registration or approval'), 0, { unit: t('Lieta', 'Case') }),
      price(t('Papīra apliecība', 'Paper certificate'), 2.5, {
        unit: t('Dokuments', 'Document'),
        condition: t('Tikai pēc Jūsu lūguma', 'Only if you ask for it'),
      }),
    ],
    deadline: {
      workingDays: 5,
      note: t(
        'Reģistrācijai; atzīšanas termiņš ir atkarīgs no pārbaudes uzņēmumā',
        'For registration; approval depends on the inspection',
      ),
    },
    steps: [
      request(
        1,
        t('Iesniedziet pieteikumu', 'Submit the notification'),
        t(
          'Norādiet īpašnieku, adresi, darbības veidu un produktu grupas. Atzīšanai pievienojiet telpu plānu un pašpārbaudes programmu.',
          'State the owner, the address, the activity and the product groups. For approval, attach a plan of the premises and your self-control programme.',
        ),
        [
          eAddress('pvd'),
          email('pvd'),
          post('pvd'),
          inPerson(t('Vērsieties tuvākajā pārvaldē.', 'Turn to the nearest office.'), foodOffices),
        ],
      ),
      processing(
        2,
        t('Ieraksts reģistrā vai pārbaude', 'Entry or inspection'),
        t(
          'Reģistrējamo uzņēmumu inspektors apmeklē vēlāk. Atzīstamajā uzņēmumā pārbaude notiek pirms lēmuma.',
          'An inspector visits a registered business later. Where approval is needed, the inspection comes before the decision.',
        ),
      ),
      payment(
        3,
        t('Samaksājiet par papīra apliecību, ja to prasāt', 'Pay for the paper certificate, if you want one'),
        t('Elektroniskais ieraksts un lēmums ir bez maksas.', 'The electronic entry and decision are free.'),
      ),
      receive(
        4,
        t('Saņemiet reģistrācijas ziņas', 'Receive the registration'),
        t(
          'Apstiprinājums nonāk e-adresē, un uzņēmums parādās publiskajā reģistrā. Papīra apliecību saņemsiet pārvaldē.',
          'Confirmation arrives at your e-address and the business appears in the public register. Collect a paper certificate at the office.',
        ),
      ),
    ],
    documents: [
      form(
        t('Pārtikas uzņēmuma reģistrācijas pieteikums', 'Food business notification'),
        'https://pvd.demo.example/veidlapas/registracija.pdf',
      ),
      link(
        t('Kā noteikt, vai vajadzīga atzīšana', 'Do you need approval?'),
        'https://pvd.demo.example/lv/partikas-uznemumi/atzisana',
      ),
    ],
    notices: [
      notice(
        'reminder',
        t(
          'Par darbības beigšanu vai pārtraukšanu arī jāpaziņo.',
          'Tell the Service when you stop or suspend your business too.',
        ),
      ),
    ],
    appeal: appeal('PVD ģenerāldirektoram', 'the Director General of the Food and Veterinary Service'),
    legalActs: [
      law(t('Pārtikas aprites uzraudzības likums', 'Law on the Supervision of the Handling of Food'), '1998-02-19'),
      {
        title: t('Par pārtikas produktu higiēnu', 'On the hygiene of foodstuffs'),
        issuer: t('Eiropas Parlaments un Padome', 'European Parliament and Council'),
        kind: t('regula', 'regulation'),
        number: '852/2004',
        date: '2004-04-29',
      },
    ],
    euServiceDirective: true,
    situations: ['L311'],
    related: ['1038', '1039'],
    keywords: {
      lv: [
        'kafejnīca',
        'ēdnīca',
        'mājražotājs',
        'pārtikas uzņēmums',
        'veikals',
        'ēdināšana',
        'PVD reģistrācija',
        'ceptuve',
        'pārtikas tirdzniecība',
      ],
      en: ['café', 'restaurant', 'food business', 'home producer', 'bakery', 'catering', 'food safety'],
    },
  }),

  published('1042', {
    updatedAt: '2026-10-30',
    ...anyoneCommercial,
    summary: t(
      'Galvenajai cirtei un dažām citām cirtēm vajadzīgs VMD apliecinājums. Iesniegumu iesniedziet pirms darbu sākšanas: bez apliecinājuma cirst nedrīkst.',
      'Final felling and some other kinds of felling need a certificate from the State Forest Service. Apply before any work starts.',
    ),
    recipientNote: t('Meža īpašnieki, tiesiskie valdītāji un viņu pilnvarotās personas'),
    restrictions: t('No 1. aprīļa līdz 30. jūnijam putnu ligzdošanas laikā daļā mežu cirst nedrīkst.'),
    fee: { status: 'paid' },
    fees: [
      price(t('Apliecinājuma sagatavošana'), undefined, {
        unit: t('Apliecinājums'),
        note: t('Cena ir atkarīga no cirsmu skaita; sk. VMD cenrādi'),
      }),
    ],
    deadline: { workingDays: 30 },
    steps: [
      request(
        1,
        t('Iesniedziet iesniegumu'),
        t(
          'Norādiet kadastra apzīmējumu, kvartālu, nogabalu un cirtes veidu. Ja cirsma nav iestigota dabā, pievienojiet skici.',
        ),
        [
          { ...forestMap, text: t('Cirsmu var uzzīmēt kartē.') },
          inPerson(t('Mežzinis palīdzēs aizpildīt iesniegumu.'), forestOffices),
          post('vmd'),
          eAddress('vmd'),
        ],
      ),
      payment(
        2,
        t('Samaksājiet'),
        t('Rēķinu saņemsiet pēc iesnieguma reģistrēšanas; iesniegumu izskata pēc samaksas.'),
      ),
      processing(
        3,
        t('Pārbaude'),
        t('Mežzinis pārbauda cirsmas robežas, aizsargājamas dabas vērtības un mežaudzes vecumu.'),
      ),
      receive(
        4,
        t('Saņemiet apliecinājumu'),
        t('Apliecinājumu saņemsiet ģeoportālā vai nodaļā. Cirst drīkst tikai tajā norādītajā termiņā.'),
      ),
    ],
    documents: [
      form(t('Iesniegums koku ciršanas apliecinājumam'), 'https://vmd.demo.example/veidlapas/apliecinajums.pdf'),
    ],
    appeal: forestComplaint,
    legalActs: [forestLaw, fellingRegulation],
    situations: ['L321'],
    related: ['1043', '1044', '1045'],
    keywords: {
      lv: [
        'cirsma',
        'koku ciršana',
        'mežs',
        'ciršanas apliecinājums',
        'kailcirte',
        'meža īpašnieks',
        'galvenā cirte',
        'malka',
      ],
      en: ['felling', 'forest', 'tree cutting', 'logging'],
    },
  }),

  published('1043', {
    updatedAt: '2026-01-12',
    ...anyoneCommercial,
    summary: {
      lv: 'Par iepriekšējā gadā veikto koku ciršanu līdz 1. februārim jāpaziņo Valsts meža dienestam. Ziņas vajadzīgas, lai Meža valsts reģistrā būtu pareiza krāja un atjaunošanas termiņi.',
      'en-t-lv-t0-und':
        'On the felling of trees carried out in the previous year must be notified to the State Forest Service by 1 February. The information is needed so that the forest register contains the correct stock and restoration deadlines.',
    },
    recipientNote: t('Meža īpašnieki un tiesiskie valdītāji'),
    fee: free,
    deadline: { workingDays: 30 },
    steps: [
      request(
        1,
        t('Sagatavojiet un iesniedziet ziņas'),
        t('Par katru nogabalu norādiet cirtes veidu, platību un izcirsto krāju. Ja nekas nav cirsts, nav jāziņo.'),
        [inPerson(t('Mežzinis reģistrē ziņas uz vietas.'), forestOffices), email('vmd'), post('vmd'), forestMap],
      ),
      receive(
        2,
        t('Pārbaudiet ierakstu'),
        t('Pēc reģistrēšanas jaunā informācija redzama Meža valsts reģistrā un ģeoportālā.'),
      ),
    ],
    documents: [form(t('Pārskats par koku ciršanu un atjaunošanu'), 'https://vmd.demo.example/veidlapas/parskats.pdf')],
    notices: [
      notice(
        'reminder',
        t('Par 2026. gadu ziņas iesniedziet līdz 2027. gada 1. februārim.'),
        '2026-11-01',
        '2027-02-01',
      ),
    ],
    appeal: forestComplaint,
    legalActs: [forestLaw, fellingRegulation],
    related: ['1042', '1044'],
    keywords: { lv: ['pārskats par ciršanu', 'cirsma', 'meža inventarizācija', 'izcirsts mežs', 'meža atjaunošana'] },
  }),

  published('1044', {
    updatedAt: '2026-04-27',
    audiences: ['citizens', 'entrepreneurs'],
    recipients: ['natural-person', 'legal-person-private'],
    summary: t(
      'Sausu, vēja gāztu vai bojātu koku izvākšanai un kopšanas cirtei jaunaudzē apliecinājuma vietā pietiek ar paziņojumu. Cirst var sākt, kad VMD paziņojumu ir reģistrējis.',
    ),
    recipientNote: t('Meža īpašnieki un uzņēmumi, kas mežu apsaimnieko'),
    fee: free,
    deadline: { workingDays: 1 },
    steps: [
      request(
        1,
        t('Iesniedziet paziņojumu'),
        t(
          'Norādiet īpašumu, kvartālu, nogabalu un ciršanas iemeslu. Fotogrāfijas nav obligātas, bet paātrina pārbaudi.',
        ),
        [
          { ...forestMap, text: t('Paziņojumu ģeoportālā reģistrē automātiski.') },
          inPerson(t('Paziņojumu aizpildīs uz vietas.'), forestOffices),
          phone('vmd', t('Pa tālruni pārbaudiet, vai konkrētajā vietā pietiek ar paziņojumu.')),
        ],
      ),
      receive(
        2,
        t('Saņemiet reģistrācijas apstiprinājumu'),
        t('Apstiprinājumam jābūt pieejamam ciršanas laikā; tas var būt arī viedtālrunī.'),
      ),
    ],
    appeal: forestComplaint,
    legalActs: [forestLaw, fellingRegulation],
    related: ['1042', '1043'],
    keywords: { lv: ['vējgāze', 'sausie koki', 'jaunaudžu kopšana', 'sanitārā cirte', 'paziņojums', 'malka'] },
  }),

  published('1045', {
    updatedAt: '2025-02-18',
    ...anyoneCommercial,
    summary: t(
      'Ja audze aug tik slikti, ka to izdevīgāk atjaunot, VMD var atzīt to par neproduktīvu. Ar atzinumu audzi drīkst nocirst pirms galvenās cirtes vecuma un ierīkot no jauna.',
    ),
    recipientNote: t('Meža īpašnieki un tiesiskie valdītāji'),
    fee: { status: 'paid', from: 15, to: 15, currency: 'EUR' },
    fees: [price(t('Atzinuma sagatavošana'), 15, { unit: t('Atzinums') })],
    deadline: { workingDays: 30 },
    steps: [
      request(
        1,
        t('Iesniedziet iesniegumu'),
        t('Aprakstiet mežaudzi un norādiet, kāpēc tā aug slikti; vēlams pievienot arī fotogrāfijas.'),
        [inPerson(t('Pieņem jebkura nodaļa.'), forestOffices), post('vmd'), email('vmd')],
      ),
      payment(2, t('Samaksājiet 15 €'), t('Maksājuma uzdevumā norādiet īpašuma kadastra numuru.')),
      processing(3, t('Apsekošana mežā'), t('Mežzinis apseko audzi un sagatavo atzinumu. Jūs varat piedalīties.')),
      receive(
        4,
        t('Saņemiet atzinumu'),
        t('Atzinumu nosūta pa pastu vai elektroniski. Ciršanai pēc tam jāprasa apliecinājums.'),
      ),
    ],
    appeal: forestComplaint,
    legalActs: [forestLaw, fellingRegulation],
    related: ['1042'],
    keywords: { lv: ['neproduktīva mežaudze', 'mežaudzes nomaiņa', 'atzinums', 'meža atjaunošana'] },
  }),

  published('1046', {
    updatedAt: '2026-09-09',
    audiences: ['entrepreneurs'],
    recipients: ['any-person'],
    summary: t(
      'Iekārtai, kas var ievērojami piesārņot gaisu, ūdeni vai augsni, vajadzīga A vai B kategorijas atļauja. Atļauja nosaka, cik daudz vielu drīkst izvadīt vidē, kā to mērīt un par ko ziņot.',
      'Installations that may significantly pollute air, water or soil need a category A or B permit. It sets what may be emitted, how it is measured and what must be reported.',
    ),
    recipientNote: t('Iekārtu operatori', 'Operators of installations'),
    fee: { status: 'paid' },
    fees: [
      price(t('A kategorijas atļauja', 'Category A permit'), 0, { unit: t('Atļauja', 'Permit') }),
      price(t('B kategorijas atļauja', 'Category B permit'), 0, { unit: t('Atļauja', 'Permit') }),
    ],
    deadline: {
      note: t('A kategorijai 90 dienas, B kategorijai 60 dienas', '90 days for category A, 60 days for category B'),
    },
    steps: [
      request(
        1,
        t('Iesniedziet iesniegumu', 'Submit the application'),
        t(
          'Aprakstiet iekārtu, izejvielas, emisijas un atkritumus. Ja vajadzīgs ietekmes uz vidi novērtējums, tam jābūt pabeigtam.',
          'Describe the installation, raw materials, emissions and waste. If an environmental impact assessment is required, it has to be finished first.',
        ),
        [environmentService('atlauja-ab'), eAddress('vvd')],
      ),
      payment(
        2,
        t('Samaksājiet valsts nodevu', 'Pay the state fee'),
        t(
          'Valsts nodeva par A kategorijas atļauju ir 853,72 €, par B kategorijas atļauju 362,83 €. Samaksājiet pirms iesnieguma izskatīšanas; par mazāk nozīmīgiem grozījumiem nodeva ir mazāka.',
          'The state fee is 853.72 euros for a category A permit and 362.83 euros for category B. Pay before the application is examined; minor changes cost less.',
        ),
      ),
      processing(
        3,
        t('Sabiedrības iesaiste un izvērtējums', 'Public consultation and assessment'),
        t(
          'VVD publicē iesniegumu, lai ikviens varētu izteikties, lūdz pašvaldības un Veselības inspekcijas viedokli un sagatavo atļaujas projektu.',
          'The Service publishes the application for comment, asks the municipality and the health inspectorate for their views and drafts the permit.',
        ),
      ),
      receive(
        4,
        t('Saņemiet atļauju', 'Receive the permit'),
        t(
          'Atļauju nosūta uz e-adresi un publicē VVD tīmekļvietnē. Tā derīga bez termiņa, bet to pārskata.',
          'The permit is sent to your e-address and published. It has no end date but is reviewed.',
        ),
      ),
    ],
    documents: [
      form(
        t('Iesniegums A vai B kategorijas atļaujai', 'Application for a category A or B permit'),
        'https://vvd.demo.example/veidlapas/atlauja-ab.pdf',
      ),
      submit(t('Emisiju aprēķins', 'Calculation of emissions')),
    ],
    notices: [
      notice(
        'warning',
        t(
          'Darbība bez atļaujas ir aizliegta; iekārtu var apturēt.',
          'Operating without a permit is forbidden; the installation may be stopped.',
        ),
      ),
    ],
    authentication: verified,
    requestUrl: 'https://e-vvd.demo.example/atlauja-ab',
    appeal: environmentComplaint,
    legalActs: [pollutionLaw, pollutionRegulation],
    euServiceDirective: true,
    related: ['1047', '1048'],
    keywords: {
      lv: [
        'piesārņojums',
        'vides atļauja',
        'rūpnīca',
        'emisijas',
        'ražošana',
        'A kategorija',
        'B kategorija',
        'notekūdeņi',
      ],
      en: ['environmental permit', 'pollution', 'factory', 'emissions', 'IPPC'],
    },
  }),

  published('1047', {
    updatedAt: '2026-03-30',
    audiences: ['entrepreneurs'],
    recipients: ['any-person'],
    summary: t(
      'Mazākiem piesārņotājiem, piemēram, autoservisam, nelielai katlumājai vai mazai galdniecībai, pietiek ar C kategorijas reģistrāciju. Tā ir bez maksas.',
    ),
    recipientNote: t('Iekārtu operatori'),
    fee: free,
    deadline: { workingDays: 14 },
    steps: [
      request(
        1,
        t('Iesniedziet iesniegumu'),
        t('Aprakstiet darbību, jaudu un atkritumus, norādiet adresi un to, kā ar Jums sazināties.'),
        [
          environmentService('registracija-c'),
          eAddress('vvd'),
          inPerson(t('Konsultē ar pierakstu.'), environmentOffices),
        ],
      ),
      processing(2, t('Pārbaude'), t('VVD pārbauda, vai darbībai patiešām nav vajadzīga B kategorijas atļauja.')),
      receive(
        3,
        t('Saņemiet reģistrācijas apliecinājumu'),
        t('Apliecinājumu nosūta uz e-adresi. Mainot darbību, reģistrējieties no jauna.'),
      ),
    ],
    notices: [notice('info', t('Ja nezināt, kura kategorija uz Jums attiecas, pirms iesniegšanas jautājiet VVD.'))],
    authentication: verified,
    requestUrl: 'https://e-vvd.demo.example/registracija-c',
    appeal: environmentComplaint,
    legalActs: [pollutionLaw, pollutionRegulation],
    related: ['1046'],
    keywords: { lv: ['C kategorija', 'autoserviss', 'katlumāja', 'mazs piesārņojums', 'ražošana', 'vide'] },
  }),

  published('1048', {
    updatedAt: '2026-08-05',
    audiences: ['entrepreneurs'],
    recipients: ['any-person'],
    summary: t(
      'Lielām sadedzināšanas iekārtām un citām ES emisiju tirdzniecībā iesaistītām iekārtām vajadzīga siltumnīcefekta gāzu emisijas atļauja un monitoringa plāns. Bez tās iekārtu ekspluatēt nedrīkst.',
    ),
    recipientNote: t('Operatori, uz kuriem attiecas ES emisijas kvotu tirdzniecības sistēma'),
    fee: free,
    deadline: { workingDays: 45 },
    steps: [
      request(
        1,
        t('Iesniedziet iesniegumu un monitoringa plānu'),
        t('Aprakstiet emisiju avotus, degvielas un mērījumu metodes. Plānam jāatbilst ES paraugam.'),
        [environmentService('seg-atlauja'), inPerson(t('Pieņem ar pierakstu.'), environmentOffices)],
      ),
      processing(2, t('Izvērtējums'), t('VVD pārbauda monitoringa plānu un var lūgt precizējumus.')),
      receive(
        3,
        t('Saņemiet atļauju'),
        t(
          'Atļauju un apstiprināto monitoringa plānu nosūta uz e-adresi. Katru gadu jāiesniedz verificēts emisiju ziņojums.',
        ),
      ),
    ],
    documents: [
      form(
        t('Siltumnīcefekta gāzu emisijas atļaujas iesniegums'),
        'https://vvd.demo.example/veidlapas/seg-atlauja.pdf',
      ),
      submit(t('Monitoringa plāns')),
    ],
    authentication: verified,
    requestUrl: 'https://e-vvd.demo.example/seg-atlauja',
    appeal: environmentComplaint,
    legalActs: [pollutionLaw],
    related: ['1046'],
    keywords: { lv: ['CO2', 'emisijas kvotas', 'ETS', 'siltumnīcefekta gāzes', 'klimats', 'katlumāja'] },
  }),

  published('1049', {
    updatedAt: '2026-05-29',
    audiences: ['entrepreneurs'],
    recipients: ['natural-person', 'legal-person-private'],
    summary: t(
      'Liellopa eksportam uz citu valsti vajadzīga pase ar dzīvnieka identifikācijas numuru, izcelsmi un īpašnieku. Pasi izgatavo pēc pasūtījuma; citādi tā Latvijā nav vajadzīga.',
    ),
    recipientNote: t('Liellopu īpašnieki un turētāji, kuru novietne ir reģistrēta'),
    restrictions: t('Dzīvniekam jābūt apzīmētam un reģistrētam Lauksaimniecības datu centrā.'),
    fee: { status: 'paid' },
    fees: [
      price(t('Liellopa pases izgatavošana'), undefined, {
        unit: t('Dokuments'),
        note: t('Cena norādīta LDC publisko maksas pakalpojumu cenrādī'),
      }),
    ],
    deadline: { workingDays: 14 },
    steps: [
      request(
        1,
        t('Pasūtiet pasi'),
        t('Norādiet dzīvnieka identifikācijas numuru un galamērķa valsti. Pārbaudiet, vai dati reģistrā ir pareizi.'),
        [
          {
            kind: 'e-service',
            name: t('LDC elektroniskā datu sistēma', 'Electronic system of the Agricultural Data Centre'),
            url: 'https://e-ldc.demo.example/pases',
            identification: ['e-signature', 'eid-card', 'other'],
          },
          {
            kind: 'other',
            name: t('Ar pilnvarota veterinārārsta vai pārrauga starpniecību'),
            text: t('Iesniegumu Jūsu vietā var nosūtīt pārraugs, kurš ziņas par ganāmpulku jau iesniedz.'),
          },
          post('ldc'),
        ],
      ),
      payment(2, t('Samaksājiet rēķinu'), t('Rēķinu nosūta pēc pasūtījuma reģistrēšanas.')),
      receive(
        3,
        t('Saņemiet pasi'),
        t('Pasi nosūta pa pastu vai izsniedz centrā. Dzīvnieka eksporta brīdī tai jābūt oriģinālā.'),
        [
          post('ldc', t('Sūtījumu piegādā uz novietnes īpašnieka adresi.')),
          inPerson(t('Pasi izsniedz īpašniekam vai pilnvarotai personai.'), [
            office(
              t('LDC klientu apkalpošana', 'Customer Service'),
              'Paraugu iela 14, Rīga, LV-1001',
              '241',
              officeHours('08:00-16:30'),
            ),
          ]),
        ],
      ),
    ],
    documents: [form(t('Liellopa pases pieteikums'), 'https://ldc.demo.example/veidlapas/liellopa-pase.pdf')],
    appeal: appeal('LDC direktoram', 'the Director of the Agricultural Data Centre'),
    legalActs: [law(t('Veterinārmedicīnas likums'), '2001-04-26')],
    keywords: {
      lv: ['govs', 'liellopi', 'eksports', 'dzīvnieku pase', 'ganāmpulks', 'lopkopība', 'zemnieku saimniecība'],
    },
  }),
];
