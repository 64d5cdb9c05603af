import type { ServiceRecord } from './service-record.js';
import {
  appealTo,
  at,
  contact,
  counter,
  eAddress,
  euro,
  law,
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

const residenceLaw = law('Dzīvesvietas deklarēšanas likums', '2002-06-20', 'Declaration of Place of Residence Law');
const moving = {
  lv: ['pārcelšanās', 'adreses maiņa', 'pieraksts', 'deklarēšanās', 'jauna adrese', 'pierakstīties'],
  en: ['moving', 'change of address', 'new address', 'residence'],
};

/** Where people are declared. */
export const residence: ServiceRecord[] = [
  municipal(zalupe, '2010', {
    standardServiceId: '2007',
    name: nameOf('2010'),
    summary: t(
      'Ja esat pārcēlies uz Zaļupes novadu, jaunā adrese jādeklarē mēneša laikā. Elektroniski tas ir bez maksas, klātienē jāmaksā nodeva 4,27 eiro. Vienlaikus varat deklarēt arī savus nepilngadīgos bērnus.',
      'If you have moved to Zaļupe Municipality, declare your new address within one month. It is free online; in person there is a fee of 4.27 euros. You can declare your under-age children at the same time.',
    ),
    easyRead: t(
      'Jums ir jauna adrese. Par to jāpaziņo mēneša laikā.\n\n- Internetā tas ir bez maksas.\n- Klātienē tas maksā 4,27 eiro.\n- Paņemiet līdzi pasi vai personas apliecību.',
      'You have a new address. Tell us within one month.\n\n- Online it is free.\n- In person it costs 4.27 euros.\n- Take your passport or identity card with you.',
    ),
    recipientNote: t(
      'Latvijas pilsoņi, nepilsoņi un ārzemnieki ar uzturēšanās tiesībām Latvijā.',
      'Citizens and non-citizens of Latvia and foreign nationals with a right of residence.',
    ),
    restrictions: t(
      'Jābūt tiesiskam pamatam dzīvot šajā adresē: īpašumam, īres līgumam, radniecībai ar īpašnieku vai viņa piekrišanai.',
      'You need a legal basis to live at the address: ownership, a lease, kinship with the owner or the owner’s consent.',
    ),
    fee: { status: 'mixed', from: 0, to: 4.27, currency: 'EUR' },
    fees: [
      euro(t('Deklarēšana elektroniski', 'Declaring online'), 0, {
        condition: t('E-pakalpojumā', 'Using the e-service'),
      }),
      euro(t('Deklarēšana klātienē', 'Declaring in person'), 4.27, {
        unit: t('persona', 'person'),
        condition: t('Klātienē vai pa pastu', 'In person or by post'),
      }),
      euro(t('Deklarēšana klātienē ar atvieglojumu', 'Declaring in person, with relief'), 0, {
        unit: t('persona', 'person'),
        condition: t(
          'Pensionāri, cilvēki ar invaliditāti, bērni, trūcīgas mājsaimniecības locekļi',
          'Pensioners, people with a disability, children, members of a needy household',
        ),
      }),
    ],
    deadline: { workingDays: 1 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Deklarējiet jauno adresi', 'Declare the new address'),
        text: t(
          'Norādiet jauno adresi, pamatu tur dzīvot un dienu, kad pārcēlāties. No vecās adreses atsevišķi nav jāatsakās.',
          'Give the new address, the basis for living there and the day you moved. There is no need to cancel the old address.',
        ),
        channels: [
          online('2010', t('Bez maksas, jebkurā diennakts laikā.', 'Free of charge, at any hour.')),
          counter(
            [at.zalupe],
            t(
              'Maksa 4,27 eiro, ja nav tiesību uz atvieglojumu.',
              'The fee is 4.27 euros unless you are entitled to relief.',
            ),
          ),
          oneStop(
            [at.berzlauke, at.smilgaji],
            t(
              'Darbinieks palīdzēs deklarēties e-pakalpojumā – arī tas ir bez maksas.',
              'Staff will help you use the e-service, which is also free.',
            ),
          ),
          post(
            at.zalupe,
            t(
              'Paraksts uz deklarācijas jāapliecina pie notāra vai bāriņtiesā.',
              'The signature must be certified by a notary or the orphans’ court.',
            ),
          ),
        ],
      },
      {
        order: 2,
        kind: 'payment',
        title: t('Samaksājiet nodevu, ja deklarējaties klātienē', 'Pay the fee if you declare in person'),
        text: t('Maksāt var ar karti vai skaidrā naudā uz vietas.', 'Pay by card or in cash on the spot.'),
        channels: [counter([at.zalupe])],
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Apstiprinājums', 'Confirmation'),
        text: t(
          'Ziņas Fizisko personu reģistrā parādās nākamajā darba dienā. Ja vajadzīga izziņa, to var pieprasīt atsevišķi.',
          'The register is updated on the next working day. A certificate can be requested separately.',
        ),
      },
    ],
    documents: [
      {
        kind: 'submit',
        title: t('Pase vai personas apliecība (uzrādīšanai)', 'Passport or identity card (to show)'),
        neededInStep: 1,
      },
      {
        kind: 'form',
        title: t('Dzīvesvietas deklarācija', 'Declaration of residence'),
        url: 'https://zalupe.demo.example/veidlapas/dzivesvietas-deklaracija.pdf',
        neededInStep: 1,
        mediaType: 'application/pdf',
      },
    ],
    authentication: verified,
    appeal: appealTo(zalupe, t('Lēmumu par deklarēto ziņu anulēšanu', 'A decision to annul the declaration')),
    legalActs: [residenceLaw],
    contact: contact(zalupe, at.zalupe),
    lifeSituationIds: ['L141'],
    relatedServices: related('1005', '2022', '2032'),
    keywords: moving,
    requestUrl: onlineAt('2010'),
    updatedAt: '2026-11-15',
  }),

  municipal(mezkalne, '2110', {
    standardServiceId: '2007',
    name: t('Dzīvesvietas deklarēšana', 'Declaring a place of residence'),
    summary: t(
      'Mežkalnes novadā dzīvesvietu var deklarēt jebkurā no trim klientu apkalpošanas centriem. Ziņas pārbauda un reģistrē septiņu darba dienu laikā. Ja mājoklis Jums nepieder, līdzi ņemiet līgumu vai īpašnieka piekrišanu.',
      'In Mežkalne Municipality you can declare your residence at any of three customer service centres. The data are checked and registered within seven working days. If you do not own the home, bring the lease or the owner’s consent.',
    ),
    fee: { status: 'paid', from: 4.27, to: 4.27, currency: 'EUR' },
    fees: [
      euro(t('Deklarēšana klientu apkalpošanas centrā', 'Declaring at a customer service centre'), 4.27, {
        unit: t('persona', 'person'),
      }),
    ],
    deadline: { workingDays: 7 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Aizpildiet deklarāciju centrā', 'Fill in the declaration at a centre'),
        text: t(
          'Derīgs jebkurš no centriem – arī tad, ja Jūsu jaunā adrese ir citā pagastā. Bērni līdzi nav jāņem.',
          'Any of the centres will do, even if your new address is in another parish. There is no need to bring children along.',
        ),
        channels: [oneStop([at.mezkalne, at.priezulejas, at.rasupe])],
      },
      {
        order: 2,
        kind: 'payment',
        title: t('Samaksājiet nodevu', 'Pay the fee'),
        text: t('Rasupes centrā var maksāt tikai ar karti.', 'At the Rasupe centre by card only.'),
        channels: [oneStop([at.mezkalne, at.priezulejas, at.rasupe])],
      },
      {
        order: 3,
        kind: 'processing',
        title: t('Ziņu pārbaude', 'Checking the data'),
        text: t(
          'Darbinieks pārbauda, vai norādītais pamats atbilst zemesgrāmatas un reģistru ziņām.',
          'Staff compare the basis you gave with the land register and other registers.',
        ),
      },
    ],
    documents: [
      {
        kind: 'submit',
        title: t('Īres līgums vai īpašnieka piekrišana', 'Lease or the owner’s consent'),
        neededInStep: 1,
      },
    ],
    authentication: { level: 'verified', means: ['identity-document'] },
    appeal: appealTo(
      mezkalne,
      t('Lēmumu par deklarētās dzīvesvietas anulēšanu', 'A decision to annul the declaration'),
    ),
    legalActs: [residenceLaw],
    contact: contact(mezkalne, at.mezkalne),
    lifeSituationIds: ['L141'],
    relatedServices: related('1005'),
    keywords: moving,
    updatedAt: '2026-06-17',
  }),

  municipal(zalupe, '2022', {
    name: nameOf('2022'),
    summary: t(
      'Elektroniska izziņa par to, kādā adresē Jūs vai Jūsu bērns ir deklarēts tagad vai bija deklarēts agrāk. Tai ir juridisks spēks, un to var pārsūtīt iestādei vai darba devējam. Latvijas iestādēm izziņa parasti nav vajadzīga, jo tās ziņas redz pašas.',
      'An electronic certificate of where you or your child are, or used to be, declared. It has legal force and can be forwarded to an institution or an employer. Institutions in Latvia rarely need it, since they see the data themselves.',
    ),
    fee: { status: 'mixed', from: 0, to: 2.85, currency: 'EUR' },
    fees: [
      euro(t('Elektroniska izziņa', 'Electronic certificate'), 0),
      euro(t('Izziņas izdruka ar zīmogu', 'Printed and stamped certificate'), 2.85, {
        unit: t('dokuments', 'document'),
      }),
    ],
    deadline: {
      workingDays: 1,
      note: t(
        'Par dzīvesvietu pirms 2003. gada – līdz 10 darba dienām.',
        'For residence before 2003, up to 10 working days.',
      ),
    },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Pieprasiet izziņu', 'Request the certificate'),
        text: t(
          'Izvēlieties, vai vajadzīga pašreizējā adrese vai adrešu vēsture.',
          'Choose the present address or the history of addresses.',
        ),
        channels: [
          online('2022', t('Izziņa parasti gatava dažās minūtēs.', 'It is usually ready in a few minutes.')),
          counter([at.zalupe]),
          eAddress(zalupe),
        ],
      },
      {
        order: 2,
        kind: 'receive',
        title: t('Saņemiet izziņu', 'Receive the certificate'),
        text: t(
          'Elektroniski parakstītu dokumentu lejupielādējiet e-pakalpojumā vai saņemiet e-adresē.',
          'Download the signed document or receive it at your e-address.',
        ),
        channels: [
          online('2022', t('Sadaļa „Mani dokumenti”.', 'Section “My documents”.')),
          eAddress(zalupe),
          oneStop([at.berzlauke, at.smilgaji], t('Izdruka ar zīmogu.', 'Print-out with a stamp.')),
        ],
      },
    ],
    authentication: verified,
    appeal: appealTo(zalupe, t('Atteikumu izsniegt izziņu', 'A refusal to issue the certificate')),
    legalActs: [
      law('Fizisko personu reģistra likums', '2017-04-06', 'Law on the Register of Natural Persons'),
      residenceLaw,
    ],
    contact: contact(zalupe, at.zalupe),
    relatedServices: related('2010', '1005'),
    keywords: {
      lv: ['izziņa par adresi', 'pieraksts', 'adreses apliecinājums'],
      en: ['proof of address', 'address certificate'],
    },
    requestUrl: onlineAt('2022'),
    updatedAt: '2026-09-21',
  }),

  {
    id: '2037',
    status: 'withdrawn',
    name: t('Papīra dzīvesvietas izziņa', 'Paper certificate of residence'),
    replacedBy: { id: '2022', name: nameOf('2022') },
    withdrawnAt: '2026-07-01',
  },
];
