import type { ServiceRecord } from './service-record.js';
import {
  appealTo,
  at,
  contact,
  counter,
  eAddress,
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
  post,
  regulation,
  related,
  t,
  verified,
  zalupe,
} from './services-municipal-shared.js';
import { addressedTo } from './target-groups.js';

const socialLaw = law(
  'Sociālo pakalpojumu un sociālās palīdzības likums',
  '2002-10-31',
  'Law on Social Services and Social Assistance',
);
const householdRules = regulation(
  '809',
  'Noteikumi par mājsaimniecības materiālās situācijas izvērtēšanu un sociālās palīdzības saņemšanu',
  '2020-12-17',
);
const disabilityLaw = law('Invaliditātes likums', '2010-05-20', 'Disability Law');

/** Help for people with little money and for people who need care. */
export const social: ServiceRecord[] = [
  municipal(zalupe, '2015', {
    name: nameOf('2015'),
    summary: t(
      'Statuss apliecina, ka mājsaimniecības ienākumi un uzkrājumi nepārsniedz noteikto slieksni. Ar to var saņemt pašvaldības pabalstus, brīvpusdienas skolēniem un atlaides elektrībai. Statusu piešķir uz trim vai sešiem mēnešiem, un to var pagarināt.',
      'The status shows that a household’s income and savings are below a set threshold. It opens the way to municipal benefits, free school lunches and an electricity discount. It is granted for three or six months and can be renewed.',
    ),
    description: t(
      'Vērtējam visu kopā dzīvojošo ienākumus par pēdējiem trim mēnešiem, uzkrājumus un īpašumus. Ienākumi, par kuriem ziņas ir valsts reģistros, Jums nav jāpierāda.',
    ),
    recipientNote: t('Cilvēki, kas dzīvo kopā un kopīgi sedz izdevumus; visi deklarēti Zaļupes novadā.'),
    targetGroups: addressedTo('low-income'),
    fee: { status: 'free' },
    deadline: {
      workingDays: 22,
      note: t('Viena mēneša laikā pēc visu dokumentu saņemšanas.', 'Within one month of receiving all documents.'),
    },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Piesakieties pie sociālā darbinieka'),
        text: t(
          'Kopā aizpildīsiet iztikas līdzekļu deklarāciju. Līdzi ņemiet bankas kontu izdrukas par trim mēnešiem visiem pilngadīgajiem ģimenes locekļiem.',
        ),
        channels: [
          counter([at.zalupeSocial], t('Pirmajā reizē obligāti klātienē.')),
          phone(at.zalupeSocial, t('Lai pierakstītos; ja slimības dēļ nevarat atnākt, darbinieks apmeklēs Jūs mājās.')),
        ],
      },
      {
        order: 2,
        kind: 'processing',
        title: t('Materiālās situācijas izvērtēšana'),
        text: t(
          'Sociālais darbinieks pārbauda ziņas reģistros un, ja vajadzīgs, apseko mājokli. Apsekošanas laiku saskaņos ar Jums.',
        ),
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Izziņa par statusu'),
        text: t(
          'Izziņu nosūtām uz e-adresi vai izsniedzam klātienē. Skolām un elektrības tirgotājam tā nav jāiesniedz – ziņas nonāk pie tiem automātiski.',
        ),
        channels: [counter([at.zalupeSocial, at.berzlauke, at.smilgaji]), eAddress(zalupe)],
      },
    ],
    documents: [
      { kind: 'submit', title: t('Bankas kontu izdrukas par pēdējiem trim mēnešiem'), neededInStep: 1 },
      { kind: 'submit', title: t('Dokumenti par uzturlīdzekļiem (ja saņemat vai maksājat)'), neededInStep: 1 },
    ],
    authentication: { level: 'verified', means: ['identity-document'] },
    notices: [
      {
        kind: 'reminder',
        text: t(
          'Statuss automātiski nepagarinās: jauna deklarācija jāiesniedz mēnesi pirms termiņa beigām.',
          'The status does not renew itself: submit a new declaration a month before it ends.',
        ),
      },
    ],
    appeal: appealTo(zalupe, t('Sociālā dienesta lēmumu')),
    legalActs: [socialLaw, householdRules],
    contact: contact(zalupe, at.zalupeSocial),
    lifeSituationIds: ['L134'],
    relatedServices: related('2016', '2023'),
    keywords: {
      lv: ['trūcīgais', 'maznodrošinātais', 'naudas nepietiek', 'zemi ienākumi', 'palīdzība'],
      en: ['poverty', 'low income', 'needy'],
    },
    updatedAt: '2026-09-02',
  }),

  municipal(zalupe, '2016', {
    name: nameOf('2016'),
    summary: t(
      'Mājokļa pabalsts palīdz samaksāt par īri, apkuri, ūdeni un elektrību, ja pēc šiem maksājumiem ģimenei paliek par maz naudas iztikai. Pabalsta lielums atkarīgs no ienākumiem, ģimenes sastāva un rēķiniem. Malku apmaksā vienreiz sezonā.',
      'The housing benefit helps with rent, heating, water and electricity when too little is left to live on after these bills. The amount depends on income, family members and bills. Firewood is paid for once a season.',
    ),
    easyRead: t(
      'Jums ir grūti samaksāt par dzīvokli? Pašvaldība var palīdzēt.\n\n- Paņemiet līdzi rēķinus.\n- Atnāciet uz Sociālo dienestu.\n- Darbinieks aprēķinās, cik lielu palīdzību Jūs varat saņemt.',
      'Is it hard to pay for your home? The municipality can help.\n\n- Take your bills with you.\n- Come to the Social Service.\n- The staff will work out how much help you can get.',
    ),
    recipientNote: t(
      'Mājsaimniecība, kas īrē mājokli vai dzīvo savā īpašumā Zaļupes novadā.',
      'A household that rents or owns its home in Zaļupe Municipality.',
    ),
    targetGroups: addressedTo('low-income'),
    fee: { status: 'free' },
    deadline: {
      workingDays: 22,
      note: t(
        'Steidzamos gadījumos, piemēram, ja draud atslēgšana, piecās darba dienās.',
        'In urgent cases, such as a threatened disconnection, within five working days.',
      ),
    },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Iesniedziet iesniegumu un rēķinus', 'Submit the application and bills'),
        text: t(
          'Vajadzīgi pēdējo trīs mēnešu rēķini par mājokli un īres līgums, ja dzīvojat īrētā mājoklī. Ja dzīvojat savā mājā ar krāsns apkuri, atnesiet malkas pirkuma čeku.',
          'You need the bills of the last three months and, if you rent, the lease. If you heat your house with a stove, bring the receipt for firewood.',
        ),
        channels: [
          counter([at.zalupeSocial]),
          oneStop(
            [at.berzlauke, at.smilgaji],
            t('Otrdienās šeit pieņem arī sociālais darbinieks.', 'A social worker is here on Tuesdays.'),
          ),
          email(at.zalupeSocial),
        ],
      },
      {
        order: 2,
        kind: 'processing',
        title: t('Aprēķins', 'Calculation'),
        text: t(
          'Pabalstu rēķina pēc valstī vienotas formulas. Aprēķinu Jums paskaidros rakstiski.',
          'The benefit follows a formula used in the whole country. You get the calculation in writing.',
        ),
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Pabalsta saņemšana', 'Receiving the benefit'),
        text: t(
          'Pēc Jūsu izvēles naudu pārskaita Jums vai tieši namu pārvaldniekam.',
          'The money goes to you or, if you prefer, straight to the building manager.',
        ),
      },
    ],
    documents: [
      {
        kind: 'form',
        title: t('Iesniegums mājokļa pabalstam', 'Application for the housing benefit'),
        url: 'https://zalupe.demo.example/veidlapas/majokla-pabalsts.pdf',
        neededInStep: 1,
        mediaType: 'application/pdf',
      },
      { kind: 'submit', title: t('Rēķini par mājokli', 'Housing bills'), neededInStep: 1 },
    ],
    notices: [
      {
        kind: 'info',
        text: t(
          'Apkures sezonā (no oktobra līdz aprīlim) rindas ir garākas; lūdzam pierakstīties pa tālruni 60000203.',
          'Queues are longer from October to April; please book by phone on 60000203.',
        ),
        from: '2026-10-01',
        until: '2027-04-30',
      },
    ],
    appeal: appealTo(zalupe, t('Lēmumu par mājokļa pabalstu', 'The decision on the housing benefit')),
    legalActs: [socialLaw, householdRules],
    contact: contact(zalupe, at.zalupeSocial),
    lifeSituationIds: ['L134'],
    relatedServices: related('2015', '2017'),
    keywords: {
      lv: ['īre', 'apkure', 'rēķini', 'komunālie maksājumi', 'malka', 'dzīvokļa pabalsts'],
      en: ['rent', 'heating', 'utility bills', 'firewood'],
    },
    updatedAt: '2026-10-15',
  }),

  municipal(zalupe, '2023', {
    name: nameOf('2023'),
    summary: t(
      'Zaļupes novada skolās pusdienas par brīvu saņem visi 1.–4. klases skolēni; no 5. klases – bērni no daudzbērnu, trūcīgām un maznodrošinātām ģimenēm. Pārējiem no 5. klases pašvaldība sedz pusi cenas. Iesniegums vajadzīgs tikai tad, ja atvieglojuma pamats nav redzams reģistros.',
    ),
    targetGroups: addressedTo('families', 'learners', 'low-income'),
    fee: { status: 'free' },
    deadline: { workingDays: 5 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Pārbaudiet, vai iesniegums ir vajadzīgs'),
        text: t(
          'Ja Jūsu ģimenei ir Goda ģimenes apliecība vai mājsaimniecības statuss, atvieglojumu piešķiram paši. Citos gadījumos iesniedziet iesniegumu skolā vai elektroniski.',
        ),
        channels: [
          online('2023', t('Norādiet bērna skolu un klasi.')),
          {
            kind: 'other',
            name: t('Skolas lietvedībā'),
            text: t('Iesniegumu pieņem katrā novada skolā mācību laikā.'),
          },
          email(at.zalupeEducation),
        ],
      },
      {
        order: 2,
        kind: 'receive',
        title: t('Atvieglojuma piemērošana'),
        text: t('Atvieglojums ir spēkā no nākamās darba dienas pēc lēmuma līdz mācību gada beigām.'),
      },
    ],
    authentication: verified,
    appeal: appealTo(zalupe, t('Atteikumu piešķirt atvieglojumu')),
    legalActs: [
      law('Izglītības likums', '1998-10-29'),
      localRules(zalupe, '18/2025', 'Par ēdināšanas atvieglojumiem izglītojamiem', '2025-08-28'),
    ],
    contact: contact(zalupe, at.zalupeEducation),
    relatedServices: related('2015'),
    keywords: { lv: ['pusdienas skolā', 'skolas ēdināšana', 'bezmaksas pusdienas', 'daudzbērnu ģimene'] },
    requestUrl: onlineAt('2023'),
    updatedAt: '2026-08-25',
  }),

  municipal(zalupe, '2026', {
    name: nameOf('2026'),
    summary: t(
      'Asistents palīdz cilvēkam ar smagu invaliditāti nokļūt darbā, skolā, pie ārsta vai uz pasākumu. Pašvaldība samaksā līdz 160 asistenta darba stundām mēnesī. Asistentu varat izvēlēties paši vai lūgt palīdzību Sociālajam dienestam.',
      'An assistant helps a person with a severe disability to get to work, school, a doctor or an event. The municipality pays for up to 160 hours a month. You may choose the assistant yourself or ask the Social Service for help.',
    ),
    recipientNote: t(
      'Cilvēki ar I vai II invaliditātes grupu un bērni no 5 gadu vecuma, kuriem ir komisijas (VDEĀVK) atzinums.',
      'People with disability group I or II and children from the age of 5 who have an opinion of the State Medical Commission.',
    ),
    restrictions: t(
      'Asistents nevar būt cilvēks, kurš dzīvo tajā pašā mājsaimniecībā un par to pašu laiku saņem aprūpes pabalstu.',
      'A member of the same household who receives a care benefit for the same time cannot be the assistant.',
    ),
    targetGroups: addressedTo('disabilities'),
    fee: { status: 'free' },
    deadline: { workingDays: 10 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Iesniedziet iesniegumu', 'Apply'),
        text: t(
          'Aprakstiet, kur un cik bieži Jums vajadzīga palīdzība. Komisijas atzinums nav jāpievieno: to redzam informācijas sistēmā.',
          'Describe where and how often you need help. There is no need to enclose the opinion: we see it in the information system.',
        ),
        channels: [
          online(
            '2026',
            t(
              'Iesniegumu var aizpildīt arī Jūsu pilnvarots cilvēks.',
              'A person authorised by you may also fill it in.',
            ),
          ),
          counter(
            [at.zalupeSocial],
            t('Ieeja bez kāpnēm; pie durvīm ir zvana poga.', 'Step-free entrance with a bell by the door.'),
          ),
          post(at.zalupeSocial),
        ],
      },
      {
        order: 2,
        kind: 'processing',
        title: t('Saruna par vajadzībām', 'Talk about your needs'),
        text: t(
          'Sociālais darbinieks sazinās ar Jums un kopā saskaita vajadzīgās stundas.',
          'A social worker contacts you and works out the hours together with you.',
        ),
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Trīspusējs līgums', 'Contract of three parties'),
        text: t(
          'Līgumu paraksta Jūs, asistents un Sociālais dienests. Pakalpojums sākas līgumā norādītajā dienā.',
          'You, the assistant and the Social Service sign. The service starts on the day given in the contract.',
        ),
        channels: [
          counter([at.zalupeSocial]),
          eAddress(zalupe, t('Līgumu var parakstīt elektroniski.', 'The contract can be signed electronically.')),
        ],
      },
    ],
    authentication: verified,
    appeal: appealTo(zalupe, t('Lēmumu par asistenta pakalpojumu', 'The decision on the assistant service')),
    legalActs: [
      disabilityLaw,
      regulation('316', 'Noteikumi par asistenta pakalpojuma piešķiršanu un finansēšanu pašvaldībā', '2021-05-18'),
    ],
    contact: contact(zalupe, at.zalupeSocial),
    lifeSituationIds: ['L122'],
    relatedServices: related('1031', '2027', '2028'),
    keywords: {
      lv: ['invaliditāte', 'pavadonis', 'palīgs', 'ratiņkrēsls'],
      en: ['disability', 'helper', 'wheelchair'],
    },
    requestUrl: onlineAt('2026'),
    updatedAt: '2026-11-04',
  }),

  municipal(zalupe, '2027', {
    name: nameOf('2027'),
    summary: t(
      'Aprūpētājs nāk uz mājām un palīdz tiem, kuri vecuma vai slimības dēļ nespēj paši iepirkties, gatavot ēdienu, mazgāties vai uzkopt mājokli. Apmeklējumu skaitu nosaka pēc vajadzības – no divām reizēm nedēļā līdz katrai dienai.',
      'A carer comes to the home of people who, because of age or illness, cannot shop, cook, wash or clean by themselves. Visits range from twice a week to every day, as needed.',
    ),
    recipientNote: t('Zaļupes novadā deklarēti pensionāri un cilvēki ar invaliditāti.'),
    targetGroups: addressedTo('seniors', 'disabilities'),
    fee: { status: 'mixed', from: 0, to: 8.5, currency: 'EUR' },
    fees: [
      euro(t('Aprūpes stunda trūcīgai vai vientuļai personai'), 0, { unit: t('stunda', 'hour') }),
      euro(t('Aprūpes stunda, ja pensija ir mazāka par novada vidējo'), 3.2, { unit: t('stunda', 'hour') }),
      euro(t('Aprūpes stunda pārējiem'), 8.5, {
        unit: t('stunda', 'hour'),
        note: t('Ģimene var vienoties ar dienestu par daļēju apmaksu.'),
      }),
    ],
    deadline: {
      workingDays: 10,
      note: t('Pēc slimnīcas – līdz divām darba dienām.', 'After a hospital stay – up to two working days.'),
    },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Piesakiet aprūpi'),
        text: t(
          'Pieteikt var pats cilvēks, ģimene, kaimiņš vai ģimenes ārsts. Vajadzīga ārsta izziņa, kurā norādīts, ka aprūpe mājās nav pretrunā ar veselības stāvokli.',
        ),
        channels: [
          phone(at.zalupeSocial, t('Vienkāršākais veids; iesniegumu parakstīsiet darbinieka vizītes laikā.')),
          counter([at.zalupeSocial]),
          oneStop([at.berzlauke, at.smilgaji]),
        ],
      },
      {
        order: 2,
        kind: 'processing',
        title: t('Vizīte mājās'),
        text: t(
          'Sociālais darbinieks kopā ar Jums novērtē, ko varat paši un kur vajadzīga palīdzība, un sastāda aprūpes plānu.',
        ),
      },
      {
        order: 3,
        kind: 'payment',
        title: t('Maksājums'),
        text: t('Ja pakalpojums ir par maksu, rēķinu saņemsiet reizi mēnesī par faktiski sniegtajām stundām.'),
      },
      {
        order: 4,
        kind: 'receive',
        title: t('Aprūpes sākums'),
        text: t('Pirmajā apmeklējumā aprūpētāju pavada sociālais darbinieks.'),
      },
    ],
    documents: [{ kind: 'submit', title: t('Ģimenes ārsta izziņa'), neededInStep: 1 }],
    appeal: appealTo(zalupe, t('Lēmumu par aprūpi mājās vai tās apmaksu')),
    legalActs: [
      socialLaw,
      regulation('138', 'Noteikumi par sociālo pakalpojumu un sociālās palīdzības saņemšanu', '2019-04-02'),
    ],
    contact: contact(zalupe, at.zalupeSocial),
    relatedServices: related('2026', '2015'),
    keywords: {
      lv: ['aprūpētājs', 'vecs cilvēks', 'kopšana', 'aprūpe', 'seniors', 'pusdienas uz mājām'],
      en: ['carer', 'elderly', 'care at home'],
    },
    updatedAt: '2026-05-12',
  }),

  municipal(zalupe, '2028', {
    name: nameOf('2028'),
    summary: t(
      'Ar šo atļauju Zaļupes pilsētas maksas stāvvietās var stāvēt bez maksas un bez laika ierobežojuma. Atļauju saista ar cilvēku, nevis ar automašīnu, tādēļ tā der arī tad, ja Jūs ved ģimenes loceklis.',
      'With this permit you may park in the pay zones of the town of Zaļupe free of charge and without a time limit. It belongs to the person, not the car, so it is also valid when a family member drives you.',
    ),
    recipientNote: t(
      'Cilvēki ar I vai II invaliditātes grupu, bērnu ar invaliditāti vecāki.',
      'People with disability group I or II; parents of children with a disability.',
    ),
    targetGroups: addressedTo('disabilities'),
    fee: { status: 'free' },
    deadline: { workingDays: 3 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Pieprasiet atļauju', 'Request the permit'),
        text: t(
          'Norādiet to automašīnu numurus, kuras izmantosiet visbiežāk (ne vairāk kā trīs). Numurus var mainīt jebkurā laikā.',
          'Give up to three number plates of the cars you use most. You can change them at any time.',
        ),
        channels: [
          online(
            '2028',
            t('Atļauja stājas spēkā uzreiz pēc apstiprinājuma.', 'The permit is valid as soon as it is confirmed.'),
          ),
          counter([at.zalupe], t('Papīra karti saņemsiet uz vietas.', 'You get a paper card on the spot.')),
          oneStop([at.berzlauke, at.smilgaji]),
        ],
      },
      {
        order: 2,
        kind: 'receive',
        title: t('Saņemiet atļauju', 'Receive the permit'),
        text: t(
          'Elektronisko atļauju kontrole redz pēc auto numura. Papīra karti novietojiet aiz priekšējā stikla.',
          'Inspectors see the electronic permit by the number plate. Put a paper card behind the windscreen.',
        ),
        channels: [counter([at.zalupe])],
      },
    ],
    authentication: verified,
    notices: [
      {
        kind: 'info',
        text: t(
          'Citās pilsētās der tikai valsts izdotā stāvvietu izmantošanas karte; šī atļauja to neaizstāj.',
          'In other towns only the state parking card is valid; this permit does not replace it.',
        ),
      },
    ],
    appeal: appealTo(zalupe, t('Atteikumu izsniegt atļauju', 'A refusal to issue the permit')),
    legalActs: [
      disabilityLaw,
      localRules(zalupe, '21/2023', 'Par maksas autostāvvietu lietošanu Zaļupē', '2023-12-14'),
    ],
    contact: contact(zalupe, at.zalupe),
    relatedServices: related('1031', '1035', '2026'),
    keywords: {
      lv: ['invalīdu stāvvieta', 'invalīdu karte', 'parkošanās', 'stāvvieta', 'auto novietošana'],
      en: ['disabled parking', 'parking card', 'blue badge'],
    },
    requestUrl: onlineAt('2028'),
    updatedAt: '2026-04-09',
  }),
];
