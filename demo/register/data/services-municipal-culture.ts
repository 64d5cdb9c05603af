import type { ServiceRecord } from './service-record.js';
import {
  appealTo,
  at,
  contact,
  counter,
  email,
  euro,
  law,
  localRules,
  municipal,
  nameOf,
  oneStop,
  online,
  onlineAt,
  phone,
  related,
  t,
  verified,
  zalupe,
} from './services-municipal-shared.js';
import { addressedTo } from './target-groups.js';

/** School age, books and buses. */
export const culture: ServiceRecord[] = [
  municipal(zalupe, '2024', {
    name: nameOf('2024'),
    summary: t(
      'Zaļupes Mūzikas un mākslas skolā bērni no sešu gadu vecuma mācās klavieru, vijoles un pūšaminstrumentu spēli, kora dziedāšanu, zīmēšanu un keramiku. Pieteikties var maijā un augusta beigās; pirms uzņemšanas notiek saruna un dzirdes vai zīmēšanas pārbaude.',
      'At Zaļupe Music and Art School children from the age of six learn piano, violin, wind instruments, choral singing, drawing and ceramics. Apply in May or at the end of August; admission follows a talk and a short test of hearing or drawing.',
    ),
    targetGroups: addressedTo('families', 'learners'),
    fee: { status: 'paid', from: 8, to: 15, currency: 'EUR' },
    fees: [
      euro(t('Mācības, viens bērns', 'Tuition, one child'), 15, { unit: t('mēnesis', 'month') }),
      euro(t('Mācības, otrais un nākamie bērni ģimenē', 'Tuition, second and further children'), 8, {
        unit: t('mēnesis', 'month'),
      }),
    ],
    deadline: { workingDays: 10, note: t('Pēc uzņemšanas pārbaudes.', 'After the admission test.') },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Piesakiet bērnu'),
        text: t(
          'Izvēlieties izglītības programmu. Ja šaubāties, atnāciet uz atvērto durvju dienu aprīlī – bērns varēs izmēģināt instrumentus.',
        ),
        channels: [
          counter([at.zalupeArts]),
          email(
            at.zalupeArts,
            t('Iesnieguma skenētu kopiju paraksta viens no vecākiem; oriģinālu atnesiet uz pārbaudi.'),
          ),
          phone(at.zalupeArts, t('Jautājumi par programmām un nodarbību laikiem.')),
        ],
      },
      {
        order: 2,
        kind: 'processing',
        title: t('Uzņemšanas pārbaude'),
        text: t(
          'Mūzikas programmā bērns nodzied vienu dziesmu un atkārto ritmu, mākslas programmā – uzzīmē darbu par brīvu tēmu.',
        ),
        channels: [counter([at.zalupeArts])],
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Līgums ar skolu'),
        text: t('Rezultātus paziņojam uz e-pastu. Līgumu par mācībām un līdzfinansējumu paraksta līdz 31. augustam.'),
        channels: [counter([at.zalupeArts])],
      },
    ],
    documents: [
      {
        kind: 'form',
        title: t('Iesniegums uzņemšanai skolā'),
        url: 'https://zalupe.demo.example/veidlapas/makslas-skola.pdf',
        neededInStep: 1,
        mediaType: 'application/pdf',
      },
    ],
    legalActs: [
      law('Profesionālās izglītības likums', '1999-06-10'),
      localRules(zalupe, '10/2024', 'Par līdzfinansējumu profesionālās ievirzes izglītībai', '2024-06-20'),
    ],
    appeal: appealTo(zalupe, t('Lēmumu par bērna neuzņemšanu')),
    contact: contact(zalupe, at.zalupeArts),
    relatedServices: related('2030', '2023'),
    keywords: {
      lv: ['mūzikas skola', 'pulciņš', 'zīmēšana', 'klavieres', 'interešu izglītība', 'koris'],
      en: ['music lessons', 'art lessons', 'after-school'],
    },
    updatedAt: '2026-04-28',
  }),

  municipal(zalupe, '2030', {
    name: nameOf('2030'),
    summary: t(
      'Ar skolēna e-karti Zaļupes novada skolēni bez maksas brauc novada autobusos, to izmanto arī pusdienām skolā un bibliotēkā. Karti piešķir 1.–12. klases skolēniem un novada tehnikuma audzēkņiem. Pirmā karte ir bez maksas.',
      'With the e-card pupils of Zaļupe Municipality travel free on local buses; it also works for school lunches and at the library. It is for pupils of years 1 to 12 and students of the local technical school. The first card is free.',
    ),
    recipientNote: t(
      'Vecāki bērna vārdā; no 16 gadu vecuma – skolēns pats.',
      'Parents on behalf of a child; pupils themselves from the age of 16.',
    ),
    targetGroups: addressedTo('learners'),
    fee: { status: 'mixed', from: 0, to: 5, currency: 'EUR' },
    fees: [
      euro(t('Pirmā karte', 'First card'), 0),
      euro(t('Jauna karte nozaudētās vietā', 'Replacement for a lost card'), 5, { unit: t('karte', 'card') }),
    ],
    deadline: { workingDays: 7 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Pieprasiet karti', 'Request a card'),
        text: t(
          'Vajadzīga bērna fotogrāfija. Ziņas par skolu un klasi saņemam no skolas.',
          'You need a photograph of the child. The school and year come from the school.',
        ),
        channels: [
          online(
            '2030',
            t('Fotogrāfiju augšupielādējiet JPG vai PNG formātā.', 'Upload the photograph as JPG or PNG.'),
          ),
          counter([at.zalupe], t('Fotogrāfiju uzņemsim uz vietas.', 'We take the photograph on the spot.')),
        ],
      },
      {
        order: 2,
        kind: 'receive',
        title: t('Saņemiet karti skolā', 'Collect the card at school'),
        text: t(
          'Karti nogādājam skolas lietvedībā un par to paziņojam īsziņā. Vasarā to izsniedz Klientu apkalpošanas centrs.',
          'The card is taken to the school office and you get a text message. In summer it is issued at the customer service centre.',
        ),
        channels: [{ kind: 'other', name: t('Skolas lietvedībā', 'At the school office') }, counter([at.zalupe])],
      },
    ],
    authentication: verified,
    notices: [
      {
        kind: 'warning',
        text: t(
          'Ja karte pazaudēta, uzreiz bloķējiet to e-pakalpojumā vai pa tālruni 60000201.',
          'If the card is lost, block it at once online or by phone on 60000201.',
        ),
      },
    ],
    appeal: appealTo(zalupe, t('Atteikumu piešķirt karti', 'A refusal to issue the card')),
    legalActs: [law('Sabiedriskā transporta pakalpojumu likums', '2007-06-14', 'Law on Public Transport Services')],
    contact: contact(zalupe, at.zalupe),
    relatedServices: related('2023', '2031'),
    keywords: {
      lv: ['autobuss', 'braukšana par brīvu', 'skolēnu karte', 'biļete'],
      en: ['bus pass', 'free travel', 'school bus'],
    },
    requestUrl: onlineAt('2030'),
    updatedAt: '2026-08-31',
  }),

  municipal(zalupe, '2031', {
    name: nameOf('2031'),
    summary: t(
      'Ar lasītāja karti varat ņemt uz mājām grāmatas, žurnālus un galda spēles visās astoņās Zaļupes novada bibliotēkās un lasīt e-grāmatas. Karti izsniedz uzreiz, un tā ir bez maksas.',
      'With a library card you can borrow books, magazines and board games at all eight libraries of Zaļupe Municipality and read e-books. It is issued at once and is free of charge.',
    ),
    recipients: ['natural-person'],
    serviceType: 'general-benefit',
    fee: { status: 'free' },
    deadline: { workingDays: 1 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Atnāciet uz bibliotēku', 'Come to the library'),
        text: t(
          'Uzrādiet personu apliecinošu dokumentu. Bērni līdz 14 gadu vecumam nāk kopā ar kādu no vecākiem.',
          'Show an identity document. Children under 14 come with a parent.',
        ),
        channels: [
          counter([at.zalupeLibrary], t('Arī visās pagastu bibliotēkās.', 'Also at all parish libraries.')),
          phone(
            at.zalupeLibrary,
            t(
              'Cilvēkiem ar kustību traucējumiem karti un grāmatas piegādājam mājās.',
              'For people with reduced mobility the card and books are delivered home.',
            ),
          ),
        ],
      },
      {
        order: 2,
        kind: 'receive',
        title: t('Saņemiet karti', 'Receive the card'),
        text: t(
          'Karte derīga uzreiz; piekļuvi e-grāmatām saņemsiet e-pastā.',
          'The card works at once; access to e-books comes by e-mail.',
        ),
        channels: [counter([at.zalupeLibrary])],
      },
    ],
    authentication: { level: 'basic', means: ['identity-document'] },
    appeal: t(
      'Par bibliotēkas darbu rakstiet uz zalupe.biblioteka@demo.example; atbildēsim mēneša laikā.',
      'Write to zalupe.biblioteka@demo.example about the library; we answer within one month.',
    ),
    legalActs: [law('Bibliotēku likums', '1998-05-21', 'Law on Libraries')],
    contact: contact(zalupe, at.zalupeLibrary),
    lifeSituationIds: ['L192'],
    keywords: {
      lv: ['grāmatas', 'lasīšana', 'bibliotēka', 'e-grāmatas', 'galda spēles'],
      en: ['library', 'books', 'e-books'],
    },
    // Not looked at for a long time, as happens in real registers.
    updatedAt: '2024-09-12',
  }),

  municipal(zalupe, '2038', {
    status: 'draft',
    name: t('Velosipēda novietnes noma', 'Renting a bicycle shelter'),
    summary: t(
      'Melnraksts: slēdzamas velosipēdu novietnes pie Zaļupes stacijas. Šo aprakstu reģistrs nedrīkst izsniegt.',
      'Draft: lockable bicycle shelters at Zaļupe station. The register must never give out this description.',
    ),
    fee: { status: 'paid', from: 6, to: 6, currency: 'EUR' },
    fees: [euro(t('Noma', 'Rent'), 6, { unit: t('mēnesis', 'month') })],
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Piesakiet novietni', 'Request a shelter'),
        channels: [counter([at.zalupe]), oneStop([at.berzlauke])],
      },
    ],
    contact: contact(zalupe, at.zalupe),
    updatedAt: '2026-11-10',
  }),
];
