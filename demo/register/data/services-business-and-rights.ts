import { officeHours } from './institutions.js';
import type { ServiceRecord } from './service-record.js';
import {
  appeal,
  customerCentre,
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
  portal,
  portalMeans,
  portalUrl,
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

const workHours = officeHours('08:30-17:00', '08:30-17:00', '08:30-17:00', '08:30-17:00', '08:30-15:00');

const taxOffices = [
  office(
    t('VID Rīgas klientu apkalpošanas centrs', 'Riga Customer Service Centre'),
    'Paraugu iela 9, Rīga, LV-1001',
    '161',
    officeHours('08:15-17:00', '08:15-17:00', '08:15-17:00', '08:15-17:00', '08:15-15:45'),
  ),
];

const counter = (name: readonly [string, string], address: string, number: string, hours = workHours) => [
  office(t(...name), address, number, hours),
];

export const businessAndRightsServices: readonly ServiceRecord[] = [
  published('1033', {
    updatedAt: '2026-09-21',
    summary: t(
      'Izziņu par to, vai Jums ir sodāmība, prasa darba devēji, ārvalstu iestādes un licenču izsniedzēji. Pieprasīt to var tiešsaistē, pa pastu vai klātienē; ziņas par citiem cilvēkiem neizsniedz.',
      'Employers, foreign authorities and licensing bodies ask for a certificate showing whether you have a criminal record. You can request it online, by post or in person; information about other people is not issued.',
    ),
    recipientNote: t(
      'Persona pati, vecāks vai aizbildnis, pilnvarots pārstāvis',
      'You yourself, a parent or guardian, or an authorised representative',
    ),
    fee: { status: 'paid' },
    fees: [
      price(t('Izziņas sagatavošana', 'Preparation of the certificate'), undefined, {
        unit: t('Dokuments', 'Document'),
        condition: t('Atkarīga no izsniegšanas veida un ātruma', 'Depends on how and how fast it is issued'),
      }),
    ],
    deadline: {
      note: t('Elektroniski parasti vienā darbdienā; pa pastu ilgāk', 'Usually one working day online; longer by post'),
    },
    steps: [
      request(
        1,
        t('Pieprasiet izziņu', 'Request the certificate'),
        t(
          'Norādiet, kādam nolūkam izziņa vajadzīga un kurā valstī to izmantosiet: no tā ir atkarīgs saturs un valoda.',
          'Say what the certificate is for and in which country it will be used: this decides its content and language.',
        ),
        [
          portal(
            'izzina-par-sodamibu',
            t('Izziņai ir elektronisks zīmogs.', 'The certificate carries an electronic seal.'),
          ),
          post('ic'),
          email('ic'),
          inPerson(
            t('Pieņem pirmdienās, trešdienās un piektdienās.', 'Open on Mondays, Wednesdays and Fridays.'),
            counter(
              ['Informācijas centra klientu zāle', 'Client Hall of the Information Centre'],
              'Paraugu iela 12, Rīga, LV-1001',
              '191',
              officeHours('09:00-12:00 13:00-16:00', '', '09:00-12:00 13:00-16:00', '', '09:00-12:00'),
            ),
          ),
        ],
      ),
      payment(
        2,
        t('Samaksājiet', 'Pay'),
        t(
          'Maksa jāveic pirms izziņas sagatavošanas. Cenrādis ir centra tīmekļvietnē.',
          'Pay before the certificate is prepared. The price list is on the Centre’s website.',
        ),
      ),
      receive(
        3,
        t('Saņemiet izziņu', 'Receive the certificate'),
        t(
          'Elektronisko izziņu lejupielādējiet portālā, papīra izziņu saņemiet pastā vai klientu zālē. Lietošanai ārvalstīs palūdziet apostili.',
          'Download the electronic certificate or receive the paper one by post or at the hall. For use abroad, ask for an apostille.',
        ),
      ),
    ],
    authentication: verified,
    requestUrl: portalUrl('izzina-par-sodamibu'),
    appeal: appeal('Informācijas centra priekšniekam', 'the Head of the Information Centre'),
    legalActs: [law(t('Sodu reģistra likums', 'Punishment Register Law'), '2013-10-10')],
    situations: ['L163'],
    related: ['1050', '1019'],
    keywords: {
      lv: ['sodāmība', 'nesodāmība', 'izziņa par nesodāmību', 'sodu reģistrs', 'tiesāts'],
      en: ['criminal record', 'police check', 'no criminal record', 'background check', 'conviction'],
    },
  }),

  published('1034', {
    updatedAt: '2026-05-04',
    summary: t(
      'Ja pārdevējs atsakās novērst prasībām neatbilstošas preces trūkumu vai atdot naudu, lūdziet PTAC palīdzību strīda risināšanā. Vispirms jāvēršas pie pārdevēja pašam.',
      'If a seller refuses to repair faulty goods or return your money, ask the Centre for help with the dispute. You must contact the seller yourself first.',
    ),
    recipientNote: t(
      'Patērētāji, kuri preci vai pakalpojumu ieguvuši savām vajadzībām',
      'Consumers who bought goods or services for their own use',
    ),
    restrictions: t(
      'PTAC neizskata strīdus starp privātpersonām un starp uzņēmumiem.',
      'The Centre does not deal with disputes between private persons or between businesses.',
    ),
    fee: free,
    deadline: {
      workingDays: 30,
      note: t(
        'Sarežģītā lietā termiņu var pagarināt līdz četriem mēnešiem',
        'In a complex case the time may be extended to four months',
      ),
    },
    steps: [
      request(
        1,
        t('Iesniedziet iesniegumu', 'Submit the complaint'),
        t(
          'Īsi aprakstiet, ko nopirkāt, kas nav kārtībā un ko prasāt. Pievienojiet čeku, saraksti ar pārdevēju un tā atbildi.',
          'Describe briefly what you bought, what is wrong and what you want. Attach the receipt, your correspondence and the seller’s reply.',
        ),
        [
          {
            kind: 'e-service',
            name: t('PTAC tiešsaistes veidlapa', 'Online form of the Centre'),
            url: 'https://ptac.demo.example/iesniegums',
            identification: ['e-signature', 'eid-card', 'smart-id'],
          },
          inPerson(
            t('Konsultē bez pieraksta.', 'Advice without appointment.'),
            counter(['PTAC pieņemšana', 'Reception of the Centre'], 'Paraugu iela 13, Rīga, LV-1001', '195'),
          ),
          post('ptac'),
          email('ptac'),
        ],
      ),
      processing(
        2,
        t('Strīda risināšana', 'Handling of the dispute'),
        t(
          'PTAC lūdz pārdevēja skaidrojumu un piedāvā vienošanos. Ja pārdevējs nepiekrīt, varat vērsties Patērētāju strīdu risināšanas komisijā.',
          'The Centre asks the seller to explain and proposes an agreement. If the seller disagrees, you can turn to the Consumer Dispute Resolution Commission.',
        ),
      ),
      receive(
        3,
        t('Saņemiet atbildi', 'Receive a reply'),
        t('Atbildi nosūta uz norādīto e-pastu vai pa pastu.', 'The reply is sent by e-mail or by post, as you chose.'),
      ),
    ],
    documents: [
      form(
        t('Patērētāja iesnieguma veidlapa', 'Consumer complaint form'),
        'https://ptac.demo.example/veidlapas/iesniegums.pdf',
      ),
      submit(t('Pirkuma čeks vai līgums', 'Receipt or contract')),
    ],
    authentication: { level: 'none' },
    notices: [
      notice(
        'reminder',
        t(
          'Pirms vēršanās PTAC rakstiski sūdzieties pārdevējam un sagaidiet atbildi.',
          'Complain to the seller in writing before you turn to the Centre, and wait for the reply.',
        ),
      ),
    ],
    legalActs: [law(t('Patērētāju tiesību aizsardzības likums', 'Consumer Rights Protection Law'), '1999-03-18')],
    related: ['1050'],
    keywords: {
      lv: [
        'sūdzība',
        'garantija',
        'bojāta prece',
        'nauda atpakaļ',
        'atteikuma tiesības',
        'internetveikals',
        'veikals',
        'strīds',
      ],
      en: ['complaint', 'warranty', 'faulty goods', 'refund', 'online shop', 'return'],
    },
  }),

  published('1038', {
    updatedAt: '2026-11-12',
    audiences: ['citizens', 'entrepreneurs'],
    recipients: ['natural-person', 'legal-person-private'],
    summary: t(
      'Dibiniet sabiedrību ar ierobežotu atbildību vai citu uzņēmumu, biedrību vai nodibinājumu, pieteicot to Uzņēmumu reģistrā. Tiešsaistē nodeva ir par desmito daļu mazāka.',
      'Set up a limited liability company or another business, association or foundation by registering it. Online you pay a fee that is one tenth lower.',
    ),
    description: t(
      'Pirms pieteikuma sagatavojiet:\n\n- nosaukumu, kas atšķiras no citiem reģistrētajiem\n- juridisko adresi un īpašnieka piekrišanu\n- dibināšanas dokumentus un ziņas par valdi\n- pamatkapitālu, ja tas vajadzīgs',
      'Before you apply, prepare:\n\n- a name that differs from every registered one\n- a registered address and the owner’s consent\n- founding documents and details of the board\n- share capital, where required',
    ),
    recipientNote: t('Dibinātāji un to pārstāvji', 'Founders and their representatives'),
    fee: { status: 'paid' },
    fees: [
      price(t('Valsts nodeva par ierakstu', 'State fee for the entry'), undefined, {
        condition: t('Klātienē vai pa pastu', 'In person or by post'),
        note: t('Nodevas apmērs ir atkarīgs no ieraksta veida', 'The amount depends on the kind of entry'),
      }),
      price(t('Valsts nodeva par ierakstu', 'State fee for the entry'), undefined, {
        condition: t('E-pakalpojumā: 90 % no nodevas', 'By e-service: 90% of the fee'),
      }),
    ],
    deadline: {
      note: t(
        'Termiņu nosaka likums pēc ieraksta veida; parasti dažas darbdienas',
        'Set by law for each kind of entry; usually a few working days',
      ),
    },
    steps: [
      request(
        1,
        t('Sagatavojiet un parakstiet pieteikumu', 'Prepare and sign the application'),
        t(
          'E-pakalpojums vada pa soļiem un pārbauda, vai netrūkst neviena pielikuma. Parakstīt var visi dibinātāji attālināti.',
          'The e-service guides you step by step and checks that no attachment is missing. All founders can sign remotely.',
        ),
        [
          {
            kind: 'e-service',
            name: t('UR e-pakalpojumi', 'E-services of the Register'),
            url: 'https://ur-e.demo.example/registracija',
            identification: ['e-signature', 'eid-card', 'smart-id'],
            resourceIds: ['R8'],
          },
          inPerson(
            t('Konsultē pēc pieraksta.', 'Advice by appointment.'),
            counter(
              ['UR klientu apkalpošana', 'Customer Service of the Register'],
              'Paraugu iela 8, Rīga, LV-1001',
              '201',
            ),
          ),
          post('ur', t('Pieteikumam jābūt notariāli apliecinātam.', 'The application has to be notarised.')),
          eAddress('ur'),
        ],
      ),
      payment(
        2,
        t('Samaksājiet nodevu', 'Pay the fee'),
        t(
          'Nodevu samaksājiet pirms pieteikuma iesniegšanas; e-pakalpojumā to var izdarīt uzreiz.',
          'Pay before submitting; the e-service does it in the same flow.',
        ),
      ),
      processing(
        3,
        t('Valsts notāra lēmums', 'Decision of the state notary'),
        t(
          'Ja pieteikumā ir nepilnības, izskatīšanu atliek un dod laiku tās novērst.',
          'If something is missing, the decision is postponed and you are given time to put it right.',
        ),
      ),
      receive(
        4,
        t('Saņemiet lēmumu', 'Receive the decision'),
        t(
          'Ierakstu un lēmumu saņemsiet e-adresē. Papīra apliecību neizsniedz.',
          'The entry and the decision arrive at your e-address. No paper certificate is issued.',
        ),
      ),
    ],
    authentication: { level: 'verified', means: ['e-signature', 'eid-card', 'smart-id'] },
    requestUrl: 'https://ur-e.demo.example/registracija',
    appeal: appeal('Uzņēmumu reģistra galvenajam valsts notāram', 'the Chief State Notary of the Register'),
    legalActs: [
      law(t('Komerclikums', 'Commercial Law'), '2000-04-13'),
      law(
        t('Par Latvijas Republikas Uzņēmumu reģistru', 'On the Enterprise Register of the Republic of Latvia'),
        '1990-11-20',
      ),
    ],
    euServiceDirective: true,
    situations: ['L301'],
    related: ['1039', '1040'],
    keywords: {
      lv: ['uzņēmuma dibināšana', 'SIA', 'firma', 'biedrība', 'nodibinājums', 'reģistrēt uzņēmumu', 'bizness'],
      en: ['start a company', 'limited company', 'register business', 'association', 'company formation'],
    },
  }),

  published('1039', {
    updatedAt: '2026-10-26',
    audiences: ['citizens', 'entrepreneurs'],
    summary: t(
      'Ja strādājat patstāvīgi un pārdodat preces vai sniedzat pakalpojumus, reģistrējieties VID kā saimnieciskās darbības veicējs pirms darbības sākšanas. Reģistrācija ir bez maksas.',
      'If you work for yourself, selling goods or services, register with the State Revenue Service before you begin. Registration is free.',
    ),
    recipientNote: t('Fiziskas personas', 'Natural persons'),
    fee: free,
    deadline: { note: t('Parasti triju darbdienu laikā', 'Usually within three working days') },
    steps: [
      request(
        1,
        t('Reģistrējieties EDS', 'Register in EDS'),
        t(
          'Norādiet darbības veidu, sākuma dienu un nodokļa režīmu. Vispirms salīdziniet mikrouzņēmumu nodokli un vispārējo režīmu.',
          'State your line of business, start date and tax regime. Compare the micro-enterprise tax and the general regime before choosing.',
        ),
        [
          {
            kind: 'e-service',
            name: t('Elektroniskās deklarēšanas sistēma (EDS)', 'Electronic Declaration System (EDS)'),
            url: 'https://eds.demo.example/registracija',
            identification: portalMeans,
            resourceIds: ['R6'],
          },
          inPerson(
            t('Pieraksts vajadzīgs; palīdz pieslēgties EDS.', 'By appointment; staff help you to use EDS.'),
            taxOffices,
          ),
          eAddress('vid'),
        ],
      ),
      processing(
        2,
        t('Reģistrācija', 'Registration'),
        t(
          'VID pārbauda ziņas un piešķir nodokļu maksātāja statusu.',
          'The Service checks the data and grants taxpayer status.',
        ),
      ),
      receive(
        3,
        t('Saņemiet lēmumu', 'Receive the decision'),
        t('Lēmums un iemaksu grafiks parādās EDS.', 'The decision and the payment schedule appear in EDS.'),
      ),
    ],
    authentication: verified,
    requestUrl: 'https://eds.demo.example/registracija',
    notices: [
      notice(
        'reminder',
        t(
          'Sociālās iemaksas var būt jāveic arī par mēnesi bez ienākumiem; summu aprēķina EDS.',
          'Social contributions may fall due even in a month without income; EDS calculates them.',
        ),
      ),
    ],
    appeal: appeal('VID ģenerāldirektoram', 'the Director General of the State Revenue Service'),
    legalActs: [
      law(t('Par nodokļiem un nodevām', 'On Taxes and Fees'), '1995-02-02'),
      law(t('Par iedzīvotāju ienākuma nodokli', 'On Personal Income Tax'), '1993-05-11'),
    ],
    euServiceDirective: true,
    situations: ['L302'],
    related: ['1038', '1051'],
    keywords: {
      lv: [
        'pašnodarbinātais',
        'saimnieciskā darbība',
        'frīlancers',
        'MUN',
        'mikrouzņēmums',
        'sākt biznesu',
        'piestrādāt',
      ],
      en: ['self-employed', 'freelancer', 'sole trader', 'micro-enterprise', 'start a business'],
    },
  }),

  published('1050', {
    updatedAt: '2026-11-08',
    audiences: ['citizens', 'entrepreneurs'],
    recipients: ['natural-person', 'legal-person-private', 'legal-person-public'],
    serviceType: 'general-benefit',
    summary: t(
      'Rakstiet iesniegumu, sūdzību vai priekšlikumu jebkurai valsts vai pašvaldības iestādei, ja tai nav atsevišķas veidlapas. Iesniegums nonāk iestādē dažu minūšu laikā, un atbildi saņemsiet e-adresē.',
      'Write an application, complaint or proposal to any state or municipal institution that has no form of its own. It arrives within minutes and the reply comes to your e-address.',
    ),
    recipientNote: t(
      'Ikviens, kuram ir elektroniskās identifikācijas līdzeklis',
      'Anyone with a means of electronic identification',
    ),
    fee: free,
    fees: [price(t('Iesnieguma nosūtīšana', 'Sending a submission'), 0)],
    deadline: {
      note: t(
        'Iestāde atbild mēneša laikā; par pagarinājumu paziņo atsevišķi',
        'The institution replies within a month and tells you if it needs longer',
      ),
    },
    steps: [
      request(
        1,
        t('Uzrakstiet iesniegumu', 'Write your submission'),
        t(
          'Izvēlieties iestādi, uzrakstiet, ko lūdzat, un pievienojiet dokumentus. Atsevišķs paraksts nav vajadzīgs: Jūsu identitāti apliecina pieslēgšanās.',
          'Choose the institution, say what you ask for and attach documents. No separate signature is needed: signing in proves who you are.',
        ),
        [
          portal('iesniegums-iestadei'),
          customerCentre(
            t(
              'Ja nevarat rakstīt elektroniski, darbinieks palīdzēs sagatavot iesniegumu.',
              'If you cannot write online, staff will help you.',
            ),
          ),
        ],
      ),
      processing(
        2,
        t('Izskatīšana', 'Handling'),
        t(
          'Ja iesniegums adresēts nepareizi, iestāde to pārsūta un par to Jums paziņo septiņu dienu laikā.',
          'If it is addressed to the wrong institution, it is passed on and you are told within seven days.',
        ),
      ),
      receive(
        3,
        t('Saņemiet atbildi', 'Receive a reply'),
        t(
          'Atbildi atradīsiet e-adresē vai portālā sadaļā “Mani iesniegumi”.',
          'You will find the reply at your e-address or on the portal under “My submissions”.',
        ),
      ),
    ],
    authentication: verified,
    requestUrl: portalUrl('iesniegums-iestadei'),
    notices: [
      notice(
        'info',
        t(
          'Ja Jums nav e-adreses, to izveidojiet portālā; tas aizņem dažas minūtes.',
          'If you have no e-address yet, create one on the portal; it takes a few minutes.',
        ),
      ),
    ],
    legalActs: [
      law(t('Iesniegumu likums', 'Law on Submissions'), '2007-09-27'),
      regulation(
        t(
          'Valsts pārvaldes pakalpojumu uzskaites, kvalitātes kontroles un sniegšanas kārtība',
          'Procedures for Accounting, Quality Control and Provision of State Administration Services',
        ),
        '399',
        '2017-07-04',
        'https://likumi.lv/ta/id/292258',
      ),
    ],
    related: ['1034', '1005'],
    keywords: {
      lv: ['iesniegums', 'sūdzība', 'vēstule iestādei', 'rakstīt iestādei', 'jautājums', 'priekšlikums'],
      en: ['submission', 'complaint', 'letter', 'contact an institution', 'application'],
    },
  }),

  published('1901', {
    updatedAt: '2026-02-26',
    serviceType: 'inter-institutional',
    audiences: ['institutions'],
    recipients: ['institution'],
    summary: t(
      'Iestāde pieslēdz savu informācijas sistēmu valsts datu apmaiņas platformai, lai automātiski saņemtu ziņas no citām sistēmām. Pieslēgumu izveido testa vidē un pēc pārbaudes pārceļ darba vidē.',
    ),
    recipientNote: t('Valsts un pašvaldību iestādes'),
    fee: free,
    deadline: { workingDays: 20, note: t('Termiņš skaitāms no saskaņotas vienošanās') },
    steps: [
      request(
        1,
        t('Piesakiet pieslēgumu'),
        t('Norādiet sistēmu, vajadzīgos datus un apstrādes pamatu. Pievienojiet drošības pārvaldnieka apstiprinājumu.'),
        [eAddress('vdaa'), email('vdaa')],
      ),
      processing(
        2,
        t('Saskaņošana un testēšana'),
        t('Aģentūra saskaņo datu kopu ar sistēmas pārzini un izsniedz testa sertifikātu.'),
      ),
      receive(
        3,
        t('Pieslēdzieties darba vidē'),
        t('Pēc sekmīgas testēšanas iestāde saņem darba vides piekļuvi un dokumentāciju.'),
        [phone('vdaa', t('Tehniskais atbalsts darbdienās no 8.30 līdz 17.00.'))],
      ),
    ],
    documents: [link(t('Saskarņu dokumentācija'), 'https://vdaa.demo.example/lv/saskarnes')],
    legalActs: [
      law(t('Valsts informācijas sistēmu likums'), '2002-05-02'),
      regulation(t('Valsts pārvaldes e-pakalpojumu noteikumi'), '402', '2017-07-04', 'https://likumi.lv/ta/id/292261'),
    ],
    situations: ['L901'],
    related: ['1902', '1050'],
    keywords: { lv: ['API', 'saskarne', 'integrācija', 'datu apmaiņas platforma', 'VISS'] },
  }),
];
