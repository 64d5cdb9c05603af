import type { ServiceRecord } from './service-record.js';
import {
  akmensala,
  appealTo,
  at,
  contact,
  counter,
  dzintarkrasts,
  eAddress,
  email,
  law,
  localRules,
  mezkalne,
  municipal,
  nameOf,
  oneStop,
  online,
  onlineAt,
  post,
  related,
  t,
  verified,
  zalupe,
} from './services-municipal-shared.js';
import { addressedTo } from './target-groups.js';

const name = nameOf('2001');
const keywords = {
  lv: ['bērnudārzs', 'dārziņš', 'pirmsskola', 'rinda', 'bērnudārza rinda', 'PII'],
  en: ['kindergarten', 'nursery', 'waiting list', 'pre-school'],
};

/** One standard service, four local variants: each municipality has its own wording, channels and time limit. */
export const preschool: ServiceRecord[] = [
  municipal(zalupe, '2001', {
    standardServiceId: '2000',
    name,
    localName: t('Pieteikums vietai bērnudārzā', 'Application for a kindergarten place'),
    summary: t(
      'Vecāki var pieteikt bērnu vietai Zaļupes novada bērnudārzos no bērna piedzimšanas dienas. Pieteikumā norādāt līdz trim iestādēm un vēlamo uzņemšanas mēnesi. Rindas numuru saņemsiet nākamajā darba dienā.',
      'Parents may apply for a place in the kindergartens of Zaļupe Municipality from the day the child is born. Name up to three kindergartens and the month you would like to start. You will get the place in the queue on the next working day.',
    ),
    description: t(
      'Vietas piešķir pieteikumu secībā. Ārpus kārtas vietu piešķir:\n\n- bērniem, kuru brālis vai māsa jau apmeklē to pašu iestādi;\n- bērniem no daudzbērnu ģimenēm;\n- bāreņiem un bērniem, kas palikuši bez vecāku gādības.\n\nUzaicinājumu uz brīvu vietu nosūtām līdz 31. maijam. Atbilde jāsniedz 10 darba dienu laikā, citādi vietu piedāvājam nākamajam bērnam rindā.',
      'Places are given in the order of applications. Children go first if:\n\n- a brother or sister already attends the same kindergarten;\n- the family has three or more children;\n- the child is an orphan or has no parental care.\n\nInvitations go out by 31 May. Please answer within 10 working days; otherwise the place is offered to the next child in the queue.',
    ),
    recipientNote: t(
      'Vecāki vai aizbildņi; bērna deklarētajai dzīvesvietai jābūt Zaļupes novadā.',
      'Parents or guardians; the child’s declared residence must be in Zaļupe Municipality.',
    ),
    targetGroups: addressedTo('families'),
    fee: { status: 'free' },
    deadline: {
      workingDays: 1,
      note: t(
        'Par reģistrāciju rindā; vieta atkarīga no brīvo vietu skaita.',
        'For entry in the queue; a place depends on vacancies.',
      ),
    },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Iesniedziet pieteikumu', 'Submit the application'),
        text: t(
          'Pieteikumā norādiet bērna vārdu, personas kodu, vēlamās iestādes secībā un mācību valodu. Ja bērnam ir speciālas vajadzības, pievienojiet pedagoģiski medicīniskās komisijas atzinumu.',
          'Give the child’s name, personal code, the kindergartens in order of preference and the language of instruction. If the child has special needs, add the opinion of the pedagogical medical commission.',
        ),
        channels: [
          online(
            '2001',
            t(
              'Bērna dati tiek ielasīti no Fizisko personu reģistra; Jums jāizvēlas tikai iestādes.',
              'The child’s data are filled in from the population register; you only choose the kindergartens.',
            ),
          ),
          counter(
            [at.zalupeEducation, at.zalupe],
            t('Darbinieks aizpildīs pieteikumu kopā ar Jums.', 'The staff will complete the application with you.'),
          ),
          oneStop([at.berzlauke, at.smilgaji]),
          eAddress(zalupe),
        ],
      },
      {
        order: 2,
        kind: 'processing',
        title: t('Reģistrācija rindā', 'Entry in the queue'),
        text: t(
          'Izglītības pārvalde pārbauda bērna deklarēto dzīvesvietu un priekšrocības. Ja dati nesakrīt, sazināsimies ar Jums pa norādīto tālruni.',
          'The Education Board checks the child’s declared residence and any priority. If the data do not match, we will call you.',
        ),
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Rindas numurs un uzaicinājums', 'Queue number and invitation'),
        text: t(
          'Rindas numuru nosūtām uz e-pastu vai e-adresi. Savu vietu rindā varat pārbaudīt e-pakalpojumā jebkurā laikā.',
          'The queue number is sent to your e-mail or e-address. You can check your place in the queue online at any time.',
        ),
        channels: [
          online('2001', t('Skatiet sadaļu „Mana vieta rindā”.', 'Open “My place in the queue”.')),
          email(
            at.zalupeEducation,
            t('Atbilde uz pieteikumā norādīto e-pastu.', 'The answer goes to the e-mail given in the application.'),
          ),
        ],
      },
    ],
    documents: [
      {
        kind: 'form',
        title: t('Pieteikums vietai pirmsskolas izglītības iestādē', 'Application for a pre-school place'),
        url: 'https://zalupe.demo.example/veidlapas/pirmsskola.pdf',
        neededInStep: 1,
        mediaType: 'application/pdf',
      },
      {
        kind: 'submit',
        title: t('Dokuments, kas apliecina priekšrocības (ja ir)', 'Proof of priority (if any)'),
        neededInStep: 1,
      },
      {
        kind: 'hyperlink',
        title: t('Novada bērnudārzu karte un brīvās vietas', 'Map of kindergartens and vacancies'),
        url: 'https://zalupe.demo.example/bernudarzi',
      },
    ],
    authentication: verified,
    notices: [
      {
        kind: 'reminder',
        text: t(
          'Ja bērnam jāsāk apmeklēt bērnudārzu 2027. gada septembrī, pārbaudiet pieteikumā norādītās iestādes līdz 31. janvārim.',
          'If the child is to start in September 2027, check the kindergartens in your application by 31 January.',
        ),
        from: '2026-11-01',
        until: '2027-01-31',
      },
    ],
    appeal: appealTo(zalupe, t('Atteikumu reģistrēt bērnu rindā', 'A refusal to register the child')),
    legalActs: [
      law('Vispārējās izglītības likums', '1999-06-10', 'General Education Law'),
      localRules(zalupe, '7/2025', 'Par bērnu uzņemšanu Zaļupes novada pirmsskolas izglītības iestādēs', '2025-03-27'),
    ],
    contact: contact(zalupe, at.zalupeEducation),
    lifeSituationIds: ['L102'],
    relatedServices: related('2010', '2011', '2023'),
    keywords,
    requestUrl: onlineAt('2001'),
    updatedAt: '2026-10-29',
  }),

  municipal(mezkalne, '2002', {
    standardServiceId: '2000',
    name,
    localName: t('Bērnudārza rinda', 'Kindergarten queue'),
    summary: t(
      'Mežkalnes novadā vienu pieteikumu izskata visām piecām pirmsskolas grupām, arī tām, kas darbojas skolās. Bērnu var pieteikt no viena mēneša vecuma. Pieteikumu izskata piecu darba dienu laikā.',
      'In Mežkalne Municipality one application counts for all five pre-school groups, including those in schools. A child can be registered from the age of one month. The application is examined within five working days.',
    ),
    targetGroups: addressedTo('families'),
    fee: { status: 'free' },
    deadline: { workingDays: 5 },
    recipientNote: t('Vecāki, aizbildņi vai audžuģimenes.', 'Parents, guardians or foster families.'),
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Piesakiet bērnu', 'Register the child'),
        text: t(
          'Visātrāk pieteikumu iesniegsiet tuvākajā VPVKAC. Ja sūtāt pa pastu, pievienojiet bērna dzimšanas apliecības kopiju.',
          'The quickest way is the nearest customer service centre. If you write by post, enclose a copy of the birth certificate.',
        ),
        channels: [
          oneStop([at.mezkalne, at.priezulejas, at.rasupe]),
          counter([at.mezkalneEducation]),
          post(at.mezkalneEducation),
          eAddress(mezkalne),
        ],
      },
      {
        order: 2,
        kind: 'receive',
        title: t('Saņemiet apstiprinājumu', 'Receive the confirmation'),
        text: t(
          'Apstiprinājumā redzēsiet reģistrācijas datumu un grupu, kurā vieta paredzama visdrīzāk.',
          'The confirmation shows the date of registration and the group where a place is likely to be free first.',
        ),
        channels: [
          email(
            at.mezkalneEducation,
            t('Apstiprinājumu nosūtām uz Jūsu e-pastu.', 'The confirmation is sent to your e-mail.'),
          ),
        ],
      },
    ],
    documents: [
      {
        kind: 'form',
        title: t('Pieteikuma veidlapa', 'Application form'),
        url: 'https://mezkalne.demo.example/veidlapas/bernudarza-rinda.docx',
        neededInStep: 1,
        mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      },
    ],
    authentication: { level: 'basic' },
    appeal: appealTo(mezkalne, t('Lēmumu par vietas nepiešķiršanu', 'A decision not to grant a place')),
    legalActs: [law('Vispārējās izglītības likums', '1999-06-10', 'General Education Law')],
    contact: contact(mezkalne, at.mezkalneEducation),
    relatedServices: related('1013'),
    keywords,
    updatedAt: '2026-06-03',
  }),

  municipal(akmensala, '2003', {
    standardServiceId: '2000',
    name,
    localName: t('Bērna reģistrēšana uzņemšanai bērnudārzā', 'Registering a child for kindergarten'),
    summary: t(
      'Akmensalas novadā bērnudārzu izvēlaties un pieteikumu iesniedzat novada Klientu centrā vai e-pakalpojumā. Pirms bērns sāk apmeklēt grupu, ar iestādi noslēdzat līgumu. Vieta tiek saglabāta vienu mēnesi pēc uzaicinājuma.',
      'In Akmensala Municipality you choose a kindergarten and apply at the customer centre or online. Before the child starts, you sign a contract with the kindergarten. A place is kept for one month after the invitation.',
    ),
    targetGroups: addressedTo('families'),
    fee: { status: 'free' },
    deadline: { workingDays: 3 },
    // The register keeps the steps in the order they were written; only `order` says how they follow each other.
    steps: [
      {
        order: 3,
        kind: 'receive',
        title: t('Noslēdziet līgumu ar bērnudārzu', 'Sign the contract with the kindergarten'),
        text: t(
          'Kad saņemat uzaicinājumu, mēneša laikā vienojieties ar iestādes vadību par pirmo dienu un iesniedziet ģimenes ārsta izziņu par bērna veselību.',
          'Once invited, agree the first day with the kindergarten within a month and bring the family doctor’s certificate of the child’s health.',
        ),
        channels: [
          counter(
            [at.akmensala],
            t('Līgumu var parakstīt arī Klientu centrā.', 'The contract can also be signed at the customer centre.'),
          ),
        ],
      },
      {
        order: 1,
        kind: 'request',
        title: t('Iesniedziet pieteikumu', 'Apply'),
        text: t(
          'Norādiet vienu vai divas iestādes. Ja bērns dzīvo pamīšus pie abiem vecākiem, pieteikumu iesniedz tas vecāks, pie kura bērns deklarēts.',
          'Name one or two kindergartens. If the child lives with both parents in turn, the parent at whose address the child is declared applies.',
        ),
        channels: [
          online('2003', t('Pieslēdzieties ar eParakstu, eID karti vai Smart-ID.')),
          counter([at.akmensala]),
          eAddress(akmensala),
        ],
      },
      {
        order: 2,
        kind: 'processing',
        title: t('Vietas noteikšana rindā', 'Place in the queue'),
        text: t(
          'Trīs darba dienu laikā piešķiram rindas kārtas numuru un nosūtām to īsziņā.',
          'Within three working days you get a queue number by text message.',
        ),
      },
    ],
    documents: [
      {
        kind: 'submit',
        title: t('Ģimenes ārsta izziņa par bērna veselību', 'Family doctor’s certificate'),
        neededInStep: 3,
      },
    ],
    authentication: verified,
    appeal: appealTo(akmensala, t('Lēmumu par rindas kārtību', 'A decision on the queue')),
    legalActs: [
      law('Vispārējās izglītības likums', '1999-06-10'),
      localRules(akmensala, '4/2024', 'Bērnu reģistrācijas un uzņemšanas kārtība pirmsskolas grupās', '2024-02-15'),
    ],
    contact: contact(akmensala, at.akmensala),
    keywords,
    requestUrl: onlineAt('2003'),
    updatedAt: '2026-04-21',
  }),

  municipal(dzintarkrasts, '2004', {
    standardServiceId: '2000',
    name: nameOf('2004'),
    summary: t(
      'Dzintarkrastā bērnu bērnudārza rindā reģistrē tikai elektroniski. Ja Jums nav eParaksta vai internetbankas, pieteikumu palīdzēs ievadīt Apmeklētāju pieņemšanas centrā. Ja pilsētas iestādē vietas nav, varat saņemt līdzfinansējumu privātam bērnudārzam.',
    ),
    targetGroups: addressedTo('families'),
    fee: { status: 'free' },
    deadline: { workingDays: 1 },
    recipientNote: t('Vismaz viens no vecākiem un bērns deklarēti Dzintarkrastā.'),
    restrictions: t('Bērns vienlaikus var būt reģistrēts tikai vienas pašvaldības rindā.'),
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Aizpildiet elektronisko pieteikumu'),
        text: t('Izvēlieties līdz četrām iestādēm. Sistēma parādīs, cik bērnu katrā vecuma grupā jau gaida rindā.'),
        channels: [
          online('2004', t('Pieteikšanās aizņem aptuveni desmit minūtes.')),
          counter([at.dzintarkrasts], t('Palīdzība e-pakalpojuma aizpildīšanā; paņemiet līdzi bērna personas kodu.')),
        ],
      },
      {
        order: 2,
        kind: 'processing',
        title: t('Vietu sadale'),
        text: t('Vietas jaunajam mācību gadam sadalām aprīlī, atbrīvojušās vietas – katra mēneša 15. datumā.'),
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Apstipriniet vietu'),
        text: t('Piedāvāto vietu apstipriniet e-pakalpojumā 14 dienu laikā. Ja atsakāties, rindas numurs saglabājas.'),
        channels: [online('2004', t('Sadaļa „Vietas piedāvājums”.'))],
      },
    ],
    authentication: verified,
    appeal: appealTo(dzintarkrasts, t('Izglītības departamenta lēmumu')),
    legalActs: [law('Vispārējās izglītības likums', '1999-06-10')],
    contact: contact(dzintarkrasts, at.dzintarkrastsEducation),
    keywords: { lv: [...keywords.lv, 'privātais bērnudārzs', 'līdzfinansējums'] },
    requestUrl: onlineAt('2004'),
    updatedAt: '2026-09-14T07:40:00Z',
  }),
];
