import type { ServiceRecord } from './service-record.js';
import {
  appealTo,
  at,
  contact,
  counter,
  dzintarkrasts,
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
  post,
  regulation,
  related,
  t,
  verified,
  zalupe,
} from './services-municipal-shared.js';

const tradeRules = regulation(
  '440',
  'Noteikumi par tirdzniecības veidiem, kas saskaņojami ar pašvaldību, un tirdzniecības organizēšanas kārtību',
  '2010-05-12',
);
const tradeWords = {
  lv: ['tirgošanās', 'tirdziņš', 'pārdot uz ielas', 'kiosks', 'ielu tirgotājs', 'gadatirgus'],
  en: ['street vendor', 'market stall', 'selling outdoors', 'fair'],
};

/** Trade, events, fishing, advertising: what a municipality permits or supports. */
export const business: ServiceRecord[] = [
  municipal(zalupe, '2019', {
    standardServiceId: '2009',
    name: nameOf('2019'),
    summary: t(
      'Atļauja vajadzīga, lai Zaļupes novadā pārdotu preces uz ielas, laukumā, parkā vai gadatirgū ārpus tirgus teritorijas. To var saņemt uzņēmumi, saimnieciskās darbības veicēji un arī iedzīvotāji, kas pārdod pašu izaudzēto.',
      'You need a permit to sell goods in the street, a square, a park or at a fair outside the market of Zaļupe Municipality. It is open to companies, self-employed people and residents who sell what they have grown.',
    ),
    audiences: ['citizens', 'entrepreneurs'],
    recipients: ['natural-person', 'legal-person-private'],
    fee: { status: 'mixed', from: 0, to: 60, currency: 'EUR' },
    fees: [
      euro(t('Tirdzniecība ar pašu izaudzētu produkciju', 'Selling home-grown produce'), 0, {
        unit: t('diena', 'day'),
      }),
      euro(t('Tirdzniecība ar pārtiku un rūpniecības precēm', 'Selling food and manufactured goods'), 7, {
        unit: t('diena', 'day'),
      }),
      euro(t('Tirdzniecība ar alu un vīnu', 'Selling beer and wine'), 25, {
        unit: t('diena', 'day'),
        condition: t('Vajadzīga arī alkohola tirdzniecības licence', 'An alcohol licence is also needed'),
      }),
      euro(t('Sezonas atļauja kafejnīcas āra terasei', 'Season permit for a café terrace'), 60, {
        unit: t('mēnesis', 'month'),
      }),
    ],
    deadline: { workingDays: 5 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Iesniedziet iesniegumu', 'Apply'),
        text: t(
          'Norādiet vietu, dienas, preču veidu un telts vai galda izmērus. Ja pārdodat pārtiku, vispirms reģistrējieties Pārtikas un veterinārajā dienestā.',
          'Give the place, the days, the kind of goods and the size of the tent or table. If you sell food, first register with the Food and Veterinary Service.',
        ),
        channels: [
          online('2019', t('Kartē redzamas brīvās tirdzniecības vietas.', 'A map shows the free pitches.')),
          oneStop([at.berzlauke, at.smilgaji]),
          counter([at.zalupeBusiness]),
          email(at.zalupeBusiness),
        ],
      },
      {
        order: 2,
        kind: 'payment',
        title: t('Samaksājiet nodevu', 'Pay the fee'),
        text: t(
          'Maksājiet pirms atļaujas saņemšanas; nodevu par dienu, kad nevarējāt tirgoties laikapstākļu dēļ, neatmaksā.',
          'Pay before you collect the permit. Fees for days lost to bad weather are not refunded.',
        ),
        channels: [
          online('2019', t('Maksājumu karte vai internetbanka.', 'Payment card or internet bank.')),
          counter([at.zalupe]),
        ],
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Saņemiet atļauju', 'Receive the permit'),
        text: t(
          'Atļaujai jābūt tirdzniecības vietā; der arī elektroniska.',
          'Keep the permit at the pitch; an electronic one will do.',
        ),
        channels: [eAddress(zalupe), counter([at.zalupeBusiness])],
      },
    ],
    documents: [
      {
        kind: 'form',
        title: t('Iesniegums tirdzniecībai publiskā vietā', 'Application for trading in a public place'),
        url: 'https://zalupe.demo.example/veidlapas/ielu-tirdznieciba.pdf',
        neededInStep: 1,
        mediaType: 'application/pdf',
      },
    ],
    authentication: verified,
    appeal: appealTo(zalupe, t('Atteikumu izsniegt atļauju', 'A refusal to issue the permit')),
    legalActs: [
      tradeRules,
      localRules(zalupe, '2/2025', 'Par tirdzniecību publiskās vietās Zaļupes novadā', '2025-01-30'),
    ],
    contact: contact(zalupe, at.zalupeBusiness),
    lifeSituationIds: ['L312'],
    relatedServices: related('1040', '2020', '1039'),
    keywords: tradeWords,
    requestUrl: onlineAt('2019'),
    euServiceDirective: true,
    updatedAt: '2026-05-05',
  }),

  municipal(dzintarkrasts, '2311', {
    standardServiceId: '2009',
    name: t('Atļauja ielu tirdzniecībai'),
    summary: t(
      'Dzintarkrastā ielu tirdzniecība atļauta promenādē, pie stacijas un vēl 12 pilsētas apstiprinātās vietās. Vietas vasaras sezonai (maijs–septembris) izsola martā, pārējā laikā tās piešķir pieteikumu secībā.',
    ),
    audiences: ['citizens', 'entrepreneurs'],
    recipients: ['natural-person', 'legal-person-private'],
    fee: { status: 'paid', from: 9, currency: 'EUR' },
    fees: [
      euro(t('Ziemas sezona'), 9, { unit: t('diena') }),
      {
        position: t('Vasaras sezona'),
        unit: t('mēnesis'),
        from: 120,
        currency: 'EUR',
        condition: t('Izsoles sākumcena'),
      },
    ],
    deadline: { workingDays: 10 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Izvēlieties vietu un piesakieties'),
        text: t('Pieteikumā norādiet vietas numuru no pilsētas kartes, preces un tirdzniecības laiku.'),
        channels: [
          online('2311', t('Pieteikumu var saglabāt un turpināt vēlāk.')),
          counter([at.dzintarkrasts]),
          eAddress(dzintarkrasts),
        ],
      },
      {
        order: 2,
        kind: 'payment',
        title: t('Samaksājiet nodevu'),
        text: t('Rēķins jāapmaksā trīs dienu laikā, citādi vietu piedāvājam nākamajam.'),
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Saņemiet atļauju un vietas plānu'),
        text: t('Atļauju nosūtām uz e-adresi; izdruka ar QR kodu jānovieto redzamā vietā.'),
        channels: [eAddress(dzintarkrasts)],
      },
    ],
    documents: [
      {
        kind: 'hyperlink',
        title: t('Tirdzniecības vietu karte'),
        url: 'https://dzintarkrasts.demo.example/tirdzniecibas-vietas',
      },
    ],
    authentication: verified,
    appeal: appealTo(dzintarkrasts, t('Lēmumu par tirdzniecības vietas nepiešķiršanu')),
    legalActs: [tradeRules],
    contact: contact(dzintarkrasts, at.dzintarkrasts),
    relatedServices: related('1040'),
    keywords: { lv: tradeWords.lv },
    requestUrl: onlineAt('2311'),
    euServiceDirective: true,
    updatedAt: '2026-03-16',
  }),

  municipal(zalupe, '2020', {
    name: nameOf('2020'),
    summary: t(
      'Koncertam, skrējienam, pilsētas svētkiem vai citam publiskam pasākumam Zaļupes novadā vajadzīga pašvaldības atļauja. Iesniegums jāiesniedz vismaz 15 darba dienas iepriekš, lielam pasākumam – divus mēnešus. Rīkotājs atbild par apmeklētāju drošību.',
      'A concert, a run, a town festival or another public event in Zaļupe Municipality needs a permit. Apply at least 15 working days ahead, or two months ahead for a large event. The organiser is responsible for the safety of the public.',
    ),
    audiences: ['citizens', 'entrepreneurs'],
    recipients: ['natural-person', 'legal-person-private', 'legal-person-public'],
    fee: { status: 'mixed', from: 0, to: 145, currency: 'EUR' },
    fees: [
      euro(t('Bezmaksas pasākums', 'Event with free entry'), 0),
      euro(t('Maksas pasākums līdz 500 apmeklētājiem', 'Ticketed event, up to 500 visitors'), 35),
      euro(t('Maksas pasākums ar vairāk nekā 500 apmeklētājiem', 'Ticketed event, over 500 visitors'), 145),
    ],
    deadline: { workingDays: 10 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Iesniedziet iesniegumu un drošības plānu', 'Submit the application and safety plan'),
        text: t(
          'Aprakstiet norises vietu, laiku, programmu, gaidāmo apmeklētāju skaitu, apsardzi un medicīnisko palīdzību. Ja norises vieta nepieder pašvaldībai, pievienojiet zemes vai ēkas īpašnieka piekrišanu.',
        ),
        channels: [
          online('2020', t('Veidlapā pievienojiet norises vietas shēmu.')),
          email(at.zalupeBusiness),
          counter([at.zalupeBusiness]),
          eAddress(zalupe),
        ],
      },
      {
        order: 2,
        kind: 'processing',
        title: t('Saskaņošana ar dienestiem', 'Agreement with the services'),
        text: t(
          'Pašvaldība iesniegumu nodod policijai, ugunsdzēsējiem un, ja jāslēdz iela, ceļu uzturētājam. Jums pie tiem atsevišķi nav jāvēršas.',
        ),
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Atļaujas saņemšana', 'Receiving the permit'),
        text: t('Atļaujā norādīti drošības nosacījumi un kontakttālrunis pasākuma dienā.'),
        channels: [eAddress(zalupe), counter([at.zalupeBusiness])],
      },
    ],
    documents: [
      { kind: 'submit', title: t('Drošības plāns', 'Safety plan'), neededInStep: 1 },
      { kind: 'submit', title: t('Civiltiesiskās apdrošināšanas polise', 'Liability insurance'), neededInStep: 1 },
    ],
    authentication: verified,
    appeal: appealTo(zalupe, t('Atteikumu atļaut pasākumu')),
    legalActs: [law('Publisku izklaides un svētku pasākumu drošības likums', '2005-06-16')],
    contact: contact(zalupe, at.zalupeBusiness),
    relatedServices: related('2019', '2036'),
    keywords: {
      lv: ['koncerts', 'svētki', 'pasākums', 'skrējiens', 'zaļumballe', 'festivāls'],
      en: ['concert', 'event', 'festival'],
    },
    requestUrl: onlineAt('2020'),
    updatedAt: '2026-04-02',
  }),

  municipal(zalupe, '2034', {
    name: t('Zvejas licence rūpnieciskai zvejai iekšējos ūdeņos'),
    summary: t(
      'Licence dod tiesības nodarboties ar rūpniecisko zveju Zaļupes novada ezeros un upēs, kur pašvaldība iznomājusi zvejas tiesības. Vispirms noslēdzams nomas līgums, pēc tam katram gadam saņem licenci ar zvejas rīku skaitu.',
    ),
    audiences: ['entrepreneurs'],
    recipients: ['natural-person', 'legal-person-private'],
    recipientNote: t('Komersanti un saimnieciskās darbības veicēji ar zvejas tiesību nomas līgumu.'),
    restrictions: t(
      'Zvejas rīku skaits ezerā ir ierobežots; ja limits izsmelts, jauns līgums nav iespējams līdz gada beigām.',
    ),
    fee: { status: 'paid', from: 7.11, currency: 'EUR' },
    fees: [
      euro(t('Licences izsniegšana'), 14.23, { unit: t('licence') }),
      {
        position: t('Zvejas tiesību noma'),
        unit: t('zvejas rīks gadā'),
        from: 7.11,
        currency: 'EUR',
        note: t('Atkarīga no zvejas rīka veida.'),
      },
    ],
    deadline: { workingDays: 15 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Iesniedziet iesniegumu'),
        text: t(
          'Norādiet ūdenstilpi, zvejas rīkus un laiku. Pievienojiet iepriekšējā gada zvejas žurnālu, ja esat jau zvejojis.',
        ),
        channels: [counter([at.zalupeBusiness]), eAddress(zalupe), post(at.zalupeBusiness)],
      },
      {
        order: 2,
        kind: 'payment',
        title: t('Samaksājiet nomas maksu un par licenci'),
        text: t('Nomas maksu par visu gadu samaksā pirms licences saņemšanas.'),
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Saņemiet licenci un zvejas žurnālu'),
        text: t('Licence derīga kalendāra gadu. Zvejas žurnāls katru mēnesi jāiesniedz līdz piektajam datumam.'),
        channels: [counter([at.zalupeBusiness])],
      },
    ],
    documents: [{ kind: 'submit', title: t('Iepriekšējā gada zvejas žurnāls'), neededInStep: 1 }],
    appeal: appealTo(zalupe, t('Lēmumu par zvejas tiesību nomu vai licenci')),
    legalActs: [
      law('Zvejniecības likums', '1995-04-12'),
      regulation(
        '918',
        'Noteikumi par ūdenstilpju un rūpnieciskās zvejas tiesību nomu un zvejas tiesību izmantošanas kārtību',
        '2009-08-11',
      ),
    ],
    contact: contact(zalupe, at.zalupeBusiness),
    lifeSituationIds: ['L322'],
    keywords: { lv: ['zveja', 'tīkli', 'ezers', 'zivis', 'zvejnieks', 'murds'] },
    updatedAt: '2026-01-12',
  }),

  municipal(zalupe, '2035', {
    name: t('Mazās uzņēmējdarbības grants', 'Small business grant'),
    summary: t(
      'Reizi gadā Zaļupes novads rīko konkursu, kurā jauni un mazi uzņēmumi var iegūt līdz 5000 eiro iekārtām, telpu iekārtošanai vai mājaslapai. Pašam jāiegulda vismaz desmitā daļa. Uzņēmumam jādarbojas Zaļupes novadā vismaz divus gadus pēc atbalsta saņemšanas.',
      'Once a year Zaļupe Municipality holds a competition in which new and small businesses can win up to 5,000 euros for equipment, premises or a website. You contribute at least a tenth yourself and keep the business in the municipality for at least two years.',
    ),
    audiences: ['entrepreneurs'],
    recipients: ['natural-person', 'legal-person-private'],
    recipientNote: t(
      'Uzņēmumi, kas nodibināti ne agrāk kā pirms trim gadiem, un cilvēki, kas apņemas uzņēmumu nodibināt.',
      'Businesses up to three years old and people who undertake to found one.',
    ),
    fee: { status: 'free' },
    deadline: { workingDays: 30, note: t('Pēc pieteikšanās termiņa beigām.', 'After the closing date.') },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Iesniedziet pieteikumu konkursam', 'Enter the competition'),
        text: t(
          'Pieteikumā jābūt biznesa plānam diviem gadiem un tāmei. Bezmaksas konsultāciju var saņemt līdz nedēļai pirms termiņa.',
          'Include a business plan for two years and a budget. Free advice is available until a week before the closing date.',
        ),
        channels: [
          eAddress(zalupe),
          email(at.zalupeBusiness),
          counter([at.zalupeBusiness], t('Konsultācijas pēc pieraksta.', 'Advice by appointment.')),
        ],
      },
      {
        order: 2,
        kind: 'processing',
        title: t('Ideju aizstāvēšana', 'Presentation'),
        text: t(
          'Desmit labāko ideju autori tās piecu minūšu laikā prezentē komisijai.',
          'The authors of the ten best ideas present them to the jury in five minutes.',
        ),
        channels: [counter([at.zalupeBusiness])],
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Līgums un avanss', 'Contract and advance'),
        text: t(
          'Pusi granta saņemsiet pēc līguma parakstīšanas, otru pusi – pēc pārskata par ieguldījumu.',
          'Half of the grant comes after the contract, the other half after a report.',
        ),
        channels: [eAddress(zalupe, t('Līgumu paraksta elektroniski.', 'The contract is signed electronically.'))],
      },
    ],
    documents: [
      {
        kind: 'form',
        title: t('Pieteikums ar biznesa plānu', 'Application with business plan'),
        url: 'https://zalupe.demo.example/veidlapas/grants.xlsx',
        neededInStep: 1,
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      },
      {
        kind: 'hyperlink',
        title: t('Konkursa nolikums', 'Rules of the competition'),
        url: 'https://zalupe.demo.example/grants',
      },
    ],
    notices: [
      {
        kind: 'info',
        text: t(
          '2027. gada konkursā pieteikumus pieņem no 1. februāra līdz 15. martam.',
          'For 2027 applications are taken from 1 February to 15 March.',
        ),
        from: '2026-11-01',
        until: '2027-03-15',
      },
    ],
    appeal: appealTo(zalupe, t('Konkursa komisijas lēmumu', 'The decision of the jury')),
    legalActs: [law('Pašvaldību likums', '2022-10-20', 'Law on Local Governments')],
    contact: contact(zalupe, at.zalupeBusiness),
    lifeSituationIds: ['L301'],
    relatedServices: related('1038', '1039'),
    keywords: {
      lv: ['grants', 'nauda uzņēmumam', 'atbalsts', 'jauns uzņēmums', 'bizness', 'konkurss'],
      en: ['start-up money', 'funding', 'business support'],
    },
    updatedAt: '2026-11-06',
  }),

  municipal(zalupe, '2036', {
    name: nameOf('2036'),
    summary: t(
      'Izkārtnei pie veikala, reklāmas stendam, plakātam uz ēkas vai reklāmai pie ceļa Zaļupes novadā vajadzīga atļauja. Izkārtnei ar uzņēmuma nosaukumu līdz 0,2 m² atļauja nav vajadzīga. Pastāvīgu reklāmu saskaņo ar Būvvaldi.',
    ),
    audiences: ['entrepreneurs'],
    recipients: ['natural-person', 'legal-person-private', 'legal-person-public'],
    fee: { status: 'paid', from: 7.5, to: 90, currency: 'EUR' },
    fees: [
      euro(t('Īslaicīga reklāma (līdz 30 dienām)'), 7.5, { unit: t('m²') }),
      euro(t('Pastāvīga reklāma'), 18, { unit: t('m² gadā') }),
      euro(t('Digitāls ekrāns'), 90, { unit: t('m² gadā') }),
    ],
    deadline: { workingDays: 10 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Iesniedziet reklāmas projektu'),
        text: t(
          'Projektā parādiet izmērus, krāsas un novietojumu uz fotogrāfijas. Pievienojiet ēkas vai zemes īpašnieka piekrišanu.',
        ),
        channels: [email(at.zalupeBuilding), counter([at.zalupeBuilding]), eAddress(zalupe)],
      },
      {
        order: 2,
        kind: 'payment',
        title: t('Samaksājiet pašvaldības nodevu'),
        text: t('Rēķinu nosūtām kopā ar saskaņojumu.'),
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Saņemiet atļauju'),
        text: t('Pastāvīgas reklāmas atļauja derīga piecus gadus. Kad termiņš beidzies, reklāma jānoņem.'),
        channels: [eAddress(zalupe)],
      },
    ],
    documents: [
      { kind: 'submit', title: t('Reklāmas projekts ar vizualizāciju'), neededInStep: 1 },
      { kind: 'submit', title: t('Īpašnieka piekrišana'), neededInStep: 1 },
    ],
    appeal: appealTo(zalupe, t('Atteikumu izsniegt atļauju')),
    legalActs: [
      law('Reklāmas likums', '1999-12-20'),
      regulation('732', 'Kārtība, kādā saņemama atļauja reklāmas izvietošanai publiskās vietās', '2012-10-30'),
    ],
    contact: contact(zalupe, at.zalupeBuilding),
    relatedServices: related('2020'),
    keywords: { lv: ['izkārtne', 'plakāts', 'stends', 'afiša', 'baneris'] },
    euServiceDirective: true,
    updatedAt: '2025-11-20',
  }),

  municipal(zalupe, '2039', {
    name: t('Taksometra licence', 'Taxi licence'),
    summary: t(
      'Licence ļauj uzņēmumam vai saimnieciskās darbības veicējam pārvadāt pasažierus ar taksometru Zaļupes novadā. To izsniedz uz vienu, trim vai pieciem gadiem. Katram automobilim izdod atsevišķu licences kartīti.',
      'The licence allows a company or a self-employed person to carry passengers by taxi in Zaļupe Municipality. It is issued for one, three or five years. Every car gets its own licence card.',
    ),
    audiences: ['entrepreneurs'],
    recipients: ['natural-person', 'legal-person-private'],
    fee: { status: 'paid', from: 10, to: 150, currency: 'EUR' },
    fees: [
      euro(t('Licence uz vienu gadu', 'Licence for one year'), 40),
      euro(t('Licence uz trim gadiem', 'Licence for three years'), 100),
      euro(t('Licence uz pieciem gadiem', 'Licence for five years'), 150),
      {
        position: t('Licences kartīte', 'Licence card'),
        unit: t('automobilis', 'car'),
        amount: 8.26,
        vat: 1.74,
        total: 10,
        currency: 'EUR',
      },
    ],
    deadline: { workingDays: 20 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Iesniedziet iesniegumu', 'Apply'),
        text: t(
          'Norādiet automobiļus, vadītājus un pasažieru apkalpošanas tālruni vai lietotni. Nodokļu parādu nedrīkst būt.',
        ),
        channels: [
          eAddress(zalupe),
          counter([at.zalupeBusiness]),
          oneStop([at.berzlauke, at.smilgaji], t('Palīdzība iesnieguma sagatavošanā.')),
        ],
      },
      {
        order: 2,
        kind: 'payment',
        title: t('Samaksājiet par licenci un kartītēm', 'Pay for the licence and cards'),
        text: t('Maksu par kartītēm aprēķina pēc automobiļu skaita.'),
        channels: [counter([at.zalupe])],
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Saņemiet licenci', 'Receive the licence'),
        text: t(
          'Licenci nosūtām elektroniski, kartītes izsniedz klātienē. Kartītei jāatrodas pie automobiļa priekšējā stikla.',
        ),
        channels: [eAddress(zalupe), counter([at.zalupeBusiness])],
      },
    ],
    appeal: appealTo(zalupe, t('Lēmumu par licenci')),
    legalActs: [law('Autopārvadājumu likums', '1995-08-23', 'Law on Carriage by Road')],
    contact: contact(zalupe, at.zalupeBusiness),
    relatedServices: related('1035', '1038'),
    keywords: {
      lv: ['taksis', 'taksometrs', 'pasažieru pārvadājumi', 'šoferis'],
      en: ['taxi', 'cab', 'passenger transport'],
    },
    updatedAt: '2026-06-29',
  }),
];
