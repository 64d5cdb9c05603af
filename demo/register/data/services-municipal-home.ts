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
  mezkalne,
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

const constructionLaw = law('Būvniecības likums', '2013-07-09', 'Construction Law');
const buildingWords = {
  lv: ['mājas celtniecība', 'būvniecība', 'būvprojekts', 'pārbūve', 'piebūve', 'būvvalde', 'būvēt'],
  en: ['building a house', 'construction', 'extension', 'conversion', 'planning permission'],
};

/** House, land, trees, waste, dogs. */
export const home: ServiceRecord[] = [
  municipal(zalupe, '2017', {
    name: nameOf('2017'),
    summary: t(
      'Daudzbērnu ģimenēm, pensionāriem, kas dzīvo vieni, un cilvēkiem ar invaliditāti Zaļupes novads samazina nekustamā īpašuma nodokli par mājokli. Atlaide ir no 25 līdz 90 procentiem. Iesniegums jāiesniedz līdz 1. februārim; vēlāk atlaidi piemēro no nākamā ceturkšņa.',
      'Zaļupe Municipality reduces the tax on the home of large families, pensioners living alone and people with a disability. The relief is 25 to 90 per cent. Apply by 1 February; after that it counts from the next quarter.',
    ),
    description: t(
      'Atlaižu apmērs:\n\n- 90 % – trūcīgas mājsaimniecības;\n- 70 % – ģimenes ar trim vai vairāk bērniem;\n- 50 % – cilvēki ar I vai II invaliditātes grupu;\n- 25 % – pensionāri, kas mājoklī deklarēti vieni.',
      'Relief:\n\n- 90 % – needy households;\n- 70 % – families with three or more children;\n- 50 % – people with disability group I or II;\n- 25 % – pensioners who are declared in the home alone.',
    ),
    recipientNote: t(
      'Nodokļa maksātājs, kurš mājoklī deklarēts 1. janvārī.',
      'A taxpayer declared in the home on 1 January.',
    ),
    fee: { status: 'free' },
    deadline: { workingDays: 20 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Iesniedziet iesniegumu', 'Apply'),
        text: t(
          'Norādiet īpašuma adresi un atvieglojuma pamatu. Goda ģimenēm un trūcīgām mājsaimniecībām iesniegums nav vajadzīgs.',
          'Give the address of the property and the reason. Large families with a state card and needy households need not apply.',
        ),
        channels: [
          online(
            '2017',
            t('Izmantojiet pakalpojumu „Iesniegums iestādei”.', 'Use the e-service “Submission to an institution”.'),
          ),
          counter([at.zalupeProperty]),
          email(at.zalupeProperty),
          eAddress(zalupe),
          post(at.zalupeProperty),
        ],
      },
      {
        order: 2,
        kind: 'receive',
        title: t('Saņemiet jaunu maksāšanas paziņojumu', 'Receive a new tax notice'),
        text: t(
          'Ja nodoklis jau samaksāts, pārmaksu ieskaitām nākamajos maksājumos vai pēc Jūsu lūguma atmaksājam.',
          'If you have already paid, the surplus counts towards the next payments or is refunded at your request.',
        ),
        channels: [
          eAddress(zalupe),
          post(
            at.zalupeProperty,
            t(
              'Ja neizmantojat e-adresi, paziņojumu nosūtām pa pastu.',
              'If you do not use an e-address, the notice comes by post.',
            ),
          ),
        ],
      },
    ],
    documents: [
      {
        kind: 'form',
        title: t('Iesniegums nodokļa atvieglojumam', 'Application for tax relief'),
        url: 'https://zalupe.demo.example/veidlapas/nin-atvieglojums.docx',
        neededInStep: 1,
        mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      },
    ],
    authentication: verified,
    notices: [
      {
        kind: 'reminder',
        text: t(
          'Par 2027. gadu iesniegumus pieņem līdz 2027. gada 1. februārim.',
          'For 2027 apply by 1 February 2027.',
        ),
        from: '2026-11-15',
        until: '2027-02-01',
      },
    ],
    appeal: appealTo(zalupe, t('Lēmumu par nodokļa atvieglojumu', 'The decision on tax relief')),
    legalActs: [
      law('Par nekustamā īpašuma nodokli', '1997-06-04', 'On Real Estate Tax'),
      localRules(zalupe, '16/2025', 'Par nekustamā īpašuma nodokļa atvieglojumiem Zaļupes novadā', '2025-10-30'),
    ],
    contact: contact(zalupe, at.zalupeProperty),
    lifeSituationIds: ['L152'],
    relatedServices: related('1050', '2015'),
    keywords: {
      lv: ['NĪN', 'mājas nodoklis', 'nodokļa atlaide', 'daudzbērnu ģimene', 'pensionārs'],
      en: ['property tax', 'tax discount', 'house tax'],
    },
    requestUrl: onlineAt('2017'),
    updatedAt: '2026-11-15',
  }),

  municipal(zalupe, '2018', {
    standardServiceId: '2008',
    name: nameOf('2018'),
    summary: t(
      'Būvatļauja vajadzīga, lai celtu vai pārbūvētu dzīvojamo māju, lielāku saimniecības ēku vai mainītu ēkas lietošanas veidu. Iesniegumu un būvprojektu iesniedz Būvniecības informācijas sistēmā (BIS). Mazām ēkām pietiek ar paziņojumu par būvniecību.',
      'You need a building permit to build or convert a house or a larger outbuilding, or to change the use of a building. The application and the design are submitted in the Construction Information System (BIS). For small buildings a notice of construction is enough.',
    ),
    description: t(
      'Pirms projektēšanas iesakām konsultāciju Būvvaldē: uzzināsiet, kas Jūsu zemesgabalā atļauts pēc teritorijas plānojuma un kādi saskaņojumi būs vajadzīgi.',
      'We recommend a consultation at the Construction Board before designing: you will learn what the spatial plan allows on your plot and which approvals you will need.',
    ),
    recipients: ['natural-person', 'legal-person-private', 'legal-person-public'],
    audiences: ['citizens', 'entrepreneurs'],
    recipientNote: t(
      'Zemes vai ēkas īpašnieks vai viņa pilnvarota persona.',
      'The owner of the land or building, or a person authorised by the owner.',
    ),
    // A payment step and yet no price: what it costs is not known here, and it is certainly not free.
    fee: { status: 'unknown' },
    deadline: { workingDays: 30 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Iesniedziet būvniecības ieceri', 'Submit the building proposal'),
        text: t(
          'Pievienojiet būvprojektu minimālā sastāvā un, ja zeme pieder vairākiem, visu īpašnieku piekrišanu.',
          'Enclose the outline design and, if the land has several owners, the consent of all.',
        ),
        channels: [
          {
            kind: 'e-service',
            name: t('Būvniecības informācijas sistēma', 'Construction Information System'),
            text: t('Ieceri sistēmā var ievadīt arī Jūsu arhitekts.', 'Your architect may also enter the proposal.'),
            url: 'https://bis.demo.example/ieceres',
            identification: ['e-signature', 'eid-card', 'smart-id', 'internet-bank'],
            resourceIds: ['R3'],
          },
          counter(
            [at.zalupeBuilding],
            t(
              'Konsultācijas un palīdzība darbā ar sistēmu; ieteicams pierakstīties.',
              'Consultations and help with the system; please book.',
            ),
          ),
        ],
      },
      {
        order: 2,
        kind: 'payment',
        title: t('Samaksājiet nodevu', 'Pay the fee'),
        text: t(
          'Nodevas apmērs atkarīgs no ēkas platības un veida; to aprēķina Būvvalde un rēķinu nosūta sistēmā.',
          'The fee depends on the area and type of the building; the Construction Board works it out and sends the bill in the system.',
        ),
        channels: [
          {
            kind: 'e-service',
            name: t('Būvniecības informācijas sistēma', 'Construction Information System'),
            text: t('Rēķinu var apmaksāt internetbankā.', 'The bill can be paid by internet bank.'),
            url: 'https://bis.demo.example/rekini',
            resourceIds: ['R3'],
          },
        ],
      },
      {
        order: 3,
        kind: 'processing',
        title: t('Ieceres izskatīšana', 'Examination'),
        text: t(
          'Būvvalde pārbauda atbilstību plānojumam. Ja vajadzīgi precizējumi, termiņš apstājas, līdz tos iesniedzat.',
          'The board checks the proposal against the plan. If it asks for changes, the time stops until you submit them.',
        ),
      },
      {
        order: 4,
        kind: 'receive',
        title: t('Būvatļaujas saņemšana', 'Receiving the permit'),
        text: t(
          'Atļauja parādās sistēmā. Būvdarbus drīkst sākt tikai pēc atzīmes par būvdarbu uzsākšanas nosacījumu izpildi.',
          'The permit appears in the system. Work may begin only after its conditions are marked as met.',
        ),
        channels: [
          {
            kind: 'e-service',
            name: t('Būvniecības informācijas sistēma', 'Construction Information System'),
            url: 'https://bis.demo.example/atlaujas',
            resourceIds: ['R3'],
          },
        ],
      },
    ],
    documents: [
      { kind: 'submit', title: t('Būvprojekts minimālā sastāvā', 'Outline design'), neededInStep: 1 },
      {
        kind: 'submit',
        title: t('Kopīpašnieku piekrišana (ja ir kopīpašums)', 'Consent of co-owners (if any)'),
        neededInStep: 1,
      },
      {
        kind: 'hyperlink',
        title: t('Novada teritorijas plānojums', 'Spatial plan of the municipality'),
        url: 'https://zalupe.demo.example/planojums',
      },
    ],
    authentication: verified,
    appeal: t(
      'Būvatļauju vai atteikumu to izdot mēneša laikā varat apstrīdēt Zaļupes novada domē. Kaimiņiem termiņu skaita no dienas, kad informācija par atļauju publicēta sistēmā.',
      'A permit or a refusal may be contested with Zaļupe Municipality Council within one month. For neighbours the time runs from the day the permit is published in the system.',
    ),
    legalActs: [constructionLaw, regulation('500', 'Vispārīgie būvnoteikumi', '2014-08-19')],
    contact: contact(zalupe, at.zalupeBuilding),
    lifeSituationIds: ['L142'],
    relatedServices: related('2029', '2010'),
    keywords: buildingWords,
    requestUrl: 'https://bis.demo.example/ieceres',
    updatedAt: '2026-10-20',
  }),

  municipal(mezkalne, '2112', {
    standardServiceId: '2008',
    name: t('Būvatļauja', 'Building permit'),
    summary: t(
      'Mežkalnes novada Būvvalde izsniedz būvatļaujas dzīvojamām mājām, ražošanas ēkām un to pārbūvei. Viss process notiek Būvniecības informācijas sistēmā. Par izskatīšanu pašvaldība iekasē nodevu atkarībā no ēkas platības.',
      'The Construction Board of Mežkalne Municipality issues building permits for houses, industrial buildings and conversions. The whole process takes place in the Construction Information System. There is a fee that depends on the area.',
    ),
    recipients: ['natural-person', 'legal-person-private'],
    audiences: ['citizens', 'entrepreneurs'],
    fee: { status: 'paid', from: 70, to: 210, currency: 'EUR' },
    fees: [
      euro(t('Vienģimenes māja līdz 200 m²', 'One-family house up to 200 m²'), 70),
      euro(t('Vienģimenes māja virs 200 m²', 'One-family house over 200 m²'), 110),
      euro(t('Cita ēka', 'Other building'), 210),
    ],
    deadline: { workingDays: 30 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Iesniedziet ieceri BIS', 'Submit the proposal in BIS'),
        text: t(
          'Pievienojiet situācijas plānu un būvprojektu. Ja neprotat strādāt ar sistēmu, VPVKAC darbinieks palīdzēs ievadīt datus.',
          'Enclose the site plan and the design. If you are not used to the system, staff at the customer centres will help.',
        ),
        channels: [
          {
            kind: 'e-service',
            name: t('Būvniecības informācijas sistēma', 'Construction Information System'),
            url: 'https://bis.demo.example/ieceres',
            identification: ['e-signature', 'eid-card', 'smart-id', 'internet-bank'],
            resourceIds: ['R3'],
          },
          oneStop(
            [at.mezkalne, at.priezulejas, at.rasupe],
            t('Tikai palīdzība datu ievadē.', 'Help with data entry only.'),
          ),
          counter([at.mezkalneBuilding]),
        ],
      },
      {
        order: 2,
        kind: 'payment',
        title: t('Apmaksājiet rēķinu', 'Pay the bill'),
        text: t(
          'Rēķinu saņemsiet sistēmā pēc ieceres pieņemšanas.',
          'The bill comes in the system once the proposal is accepted.',
        ),
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Saņemiet atļauju', 'Receive the permit'),
        text: t(
          'Atļauja derīga piecus gadus; līdz būvdarbu sākumam to var pagarināt.',
          'The permit is valid for five years and can be extended until work begins.',
        ),
      },
    ],
    authentication: verified,
    appeal: appealTo(mezkalne, t('Būvvaldes lēmumu', 'The decision of the Construction Board')),
    legalActs: [constructionLaw, regulation('500', 'Vispārīgie būvnoteikumi', '2014-08-19')],
    contact: contact(mezkalne, at.mezkalneBuilding),
    keywords: buildingWords,
    requestUrl: 'https://bis.demo.example/ieceres',
    updatedAt: '2025-12-08',
  }),

  municipal(zalupe, '2021', {
    status: 'suspended',
    suspension: {
      from: '2026-11-02',
      reason: t(
        'Pašvaldība pārstrādā vērtīgo koku sarakstu; līdz tā apstiprināšanai jaunus iesniegumus neizskata. Bīstamus kokus drīkst nozāģēt pēc saskaņošanas ar pašvaldības policiju.',
        'The municipality is revising its list of valuable trees; until it is approved, new applications are not examined. Dangerous trees may be felled once agreed with the municipal police.',
      ),
    },
    name: t('Koku ciršana ārpus meža', 'Felling trees outside forests'),
    summary: t(
      'Atļauja vajadzīga, lai nocirstu lielākus kokus dārzā, pagalmā, ceļmalā vai pie ūdens. Augļu kokiem un kokiem ar tievu stumbru atļauja nav jāprasa. Eksperts koku apskata dabā un novērtē, vai to drīkst cirst.',
      'You need a permit to fell larger trees in a garden, a yard, by a road or near water. Fruit trees and trees with a thin trunk need none. An expert looks at the tree and decides whether it may be felled.',
    ),
    recipients: ['any-person'],
    fee: { status: 'mixed', from: 0, currency: 'EUR' },
    fees: [
      euro(t('Atļauja', 'Permit'), 0),
      {
        position: t('Atlīdzība par nocirstu koku', 'Compensation for a felled tree'),
        currency: 'EUR',
        condition: t('Ja koku cērt būvniecības dēļ', 'If the tree is felled for construction'),
        note: t('Aprēķina pēc koka sugas un stumbra apkārtmēra.', 'Depends on the species and the girth of the trunk.'),
      },
    ],
    deadline: { workingDays: 22 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Iesniedziet iesniegumu ar fotogrāfijām', 'Apply with photographs'),
        text: t(
          'Norādiet koka sugu, stumbra apkārtmēru 1,3 metru augstumā un iemeslu. Plānā atzīmējiet koka vietu.',
          'Give the species, the girth at a height of 1.3 metres and the reason, and mark the tree on a plan.',
        ),
        channels: [
          online('2021', t('Fotogrāfijas var pievienot no tālruņa.', 'Photographs can be added from a phone.')),
          counter([at.zalupe, at.zalupeUtilities]),
          email(at.zalupeUtilities),
        ],
      },
      {
        order: 2,
        kind: 'processing',
        title: t('Koka apskate', 'Inspection'),
        text: t(
          'Eksperts ierodas saskaņotā laikā. Jums jānodrošina piekļuve kokam.',
          'The expert comes at an agreed time; please give access to the tree.',
        ),
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Atļauja', 'Permit'),
        text: t(
          'Atļauja derīga vienu gadu. Putnu ligzdošanas laikā, no 15. marta līdz 31. jūlijam, kokus bez steidzamas vajadzības necērt.',
          'Valid for one year. From 15 March to 31 July, while birds nest, trees are felled only in urgent cases.',
        ),
        channels: [eAddress(zalupe), counter([at.zalupe])],
      },
    ],
    authentication: verified,
    appeal: appealTo(zalupe, t('Atteikumu atļaut koka ciršanu', 'A refusal of the permit')),
    legalActs: [regulation('309', 'Noteikumi par koku ciršanu ārpus meža', '2012-05-02')],
    contact: contact(zalupe, at.zalupeUtilities),
    relatedServices: related('1042', '2018'),
    keywords: {
      lv: ['nozāģēt koku', 'koks dārzā', 'bīstams koks', 'zāģēšana'],
      en: ['cut down a tree', 'dangerous tree', 'garden tree'],
    },
    requestUrl: onlineAt('2021'),
    updatedAt: '2026-11-02',
  }),

  municipal(zalupe, '2029', {
    name: nameOf('2029'),
    summary: t(
      'Ja vēlaties atdalīt zemesgabalu, sadalīt ēku dzīvokļos vai iegūt adresi jaunai ēkai, vērsieties Īpašumu un nodokļu nodaļā. Sadalei vajadzīgs zemes ierīcības projekts, ko izstrādā sertificēts zemes ierīkotājs. Adresi piešķir ar domes vai tās komisijas lēmumu.',
    ),
    recipients: ['natural-person', 'legal-person-private'],
    fee: { status: 'paid', from: 14.23, to: 57, currency: 'EUR' },
    fees: [
      euro(t('Adreses piešķiršana vai maiņa'), 14.23, { unit: t('adrese') }),
      euro(t('Zemes ierīcības projekta nosacījumi'), 28.5),
      euro(t('Zemes ierīcības projekta apstiprināšana'), 57),
    ],
    deadline: { workingDays: 22, note: t('Adresi jaunai ēkai piešķir 10 darba dienās.') },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Iesniedziet iesniegumu'),
        text: t(
          'Norādiet īpašuma kadastra numuru un to, ko vēlaties: sadalīt, apvienot vai saņemt adresi. Pievienojiet skici ar iecerētajām robežām.',
        ),
        channels: [counter([at.zalupeProperty]), email(at.zalupeProperty), eAddress(zalupe)],
      },
      {
        order: 2,
        kind: 'payment',
        title: t('Samaksājiet par pakalpojumu'),
        text: t('Rēķinu nosūtām pēc iesnieguma reģistrēšanas.'),
        channels: [counter([at.zalupe], t('Ar karti vai skaidrā naudā.'))],
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Saņemiet lēmumu'),
        text: t('Ar apstiprināto projektu un lēmumu dodieties uz Valsts zemes dienestu un pēc tam uz zemesgrāmatu.'),
        channels: [eAddress(zalupe), post(at.zalupeProperty, t('Lēmumu nosūtām ierakstītā vēstulē.'))],
      },
    ],
    appeal: appealTo(zalupe, t('Lēmumu par īpašuma sadali vai adresi')),
    legalActs: [law('Zemes ierīcības likums', '2006-09-14'), regulation('455', 'Adresācijas noteikumi', '2021-06-29')],
    contact: contact(zalupe, at.zalupeProperty),
    relatedServices: related('2018', '2017'),
    keywords: { lv: ['zemes sadalīšana', 'mērnieks', 'kadastrs', 'adrese', 'robežas'] },
    updatedAt: '2026-01-30',
  }),

  municipal(zalupe, '2032', {
    name: nameOf('2032'),
    summary: t(
      'Katram mājas īpašniekam jānoslēdz līgums par sadzīves atkritumu izvešanu. Pašvaldība palīdz izvēlēties konteinera lielumu un izvešanas biežumu, bet līgumu slēdzat ar novada atkritumu apsaimniekotāju. Šķirotos atkritumus izved bez papildu maksas.',
    ),
    recipients: ['any-person'],
    audiences: ['citizens', 'entrepreneurs'],
    fee: { status: 'free' },
    deadline: { workingDays: 5 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Piesakiet konteineru'),
        text: t('Nosauciet adresi, iedzīvotāju skaitu un vai vajadzīgs arī bioloģisko atkritumu konteiners.'),
        channels: [
          phone(at.zalupeUtilities, t('Darba dienās.')),
          email(at.zalupeUtilities, t('Pietiek ar brīvā formā rakstītu vēstuli.')),
          counter([at.zalupeUtilities]),
        ],
      },
      {
        order: 2,
        kind: 'receive',
        title: t('Parakstiet līgumu'),
        text: t('Līgumu un izvešanas grafiku saņemsiet kopā ar konteineru.'),
      },
    ],
    authentication: { level: 'none' },
    legalActs: [law('Atkritumu apsaimniekošanas likums', '2010-10-28')],
    contact: contact(zalupe, at.zalupeUtilities),
    relatedServices: related('2010'),
    keywords: { lv: ['miskaste', 'atkritumi', 'konteiners', 'šķirošana', 'izvešana'] },
    // Not looked at for a long time, as happens in real registers.
    updatedAt: '2025-03-10',
  }),

  municipal(zalupe, '2033', {
    name: t('Suņa reģistrācija un pašvaldības nodeva', 'Registering a dog and the municipal fee'),
    summary: t(
      'Suni pēc mikročipa ievietošanas reģistrē valsts dzīvnieku datubāzē, bet par suņa turēšanu daudzdzīvokļu mājā Zaļupē jāmaksā gada nodeva. Suņu saimniekiem privātmājās un suņiem pavadoņiem nodevas nav. Klātienē palīdzam ar abiem soļiem vienā apmeklējumā.',
      'Once it has a microchip, a dog is registered in the national animal database; keeping a dog in a block of flats in Zaļupe also costs a yearly fee. There is no fee for dogs in private houses or for guide dogs. In person we help with both steps in one visit.',
    ),
    fee: { status: 'mixed', from: 0, to: 12, currency: 'EUR' },
    fees: [
      euro(t('Suns daudzdzīvokļu mājā', 'Dog in a block of flats'), 12, { unit: t('gads', 'year') }),
      euro(t('Suns daudzdzīvokļu mājā, saimnieks – pensionārs', 'Dog in a block of flats, owner is a pensioner'), 4, {
        unit: t('gads', 'year'),
      }),
      euro(t('Suns privātmājā; suns pavadonis', 'Dog in a private house; guide dog'), 0, { unit: t('gads', 'year') }),
    ],
    deadline: { workingDays: 1 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Reģistrējiet suni', 'Register the dog'),
        text: t(
          'Vajadzīgs mikročipa numurs un trakumsērgas vakcinācijas datums – abi ir dzīvnieka pasē.',
          'You need the microchip number and the date of the rabies vaccination, both in the pet passport.',
        ),
        channels: [
          counter([at.zalupe], t('Suns līdzi nav jāņem.', 'There is no need to bring the dog.')),
          oneStop([at.berzlauke, at.smilgaji]),
          email(
            at.zalupe,
            t(
              'Pievienojiet dzīvnieka pases lapas fotogrāfiju.',
              'Attach a photograph of the page in the pet passport.',
            ),
          ),
        ],
      },
      {
        order: 2,
        kind: 'payment',
        title: t('Samaksājiet gada nodevu', 'Pay the yearly fee'),
        text: t(
          'Nodeva jāsamaksā līdz 31. martam; par kucēnu – mēneša laikā pēc reģistrācijas.',
          'Pay by 31 March; for a puppy within a month of registration.',
        ),
        channels: [
          online('2033', t('Maksājumu karte vai internetbanka.', 'Payment card or internet bank.'), {
            identification: [],
          }),
          counter([at.zalupe]),
        ],
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Saņemiet žetonu', 'Collect the tag'),
        text: t('Žetonu ar numuru piestipriniet pie kaklasiksnas.', 'Fix the numbered tag to the collar.'),
        channels: [counter([at.zalupe]), oneStop([at.berzlauke, at.smilgaji])],
      },
    ],
    authentication: { level: 'none' },
    appeal: appealTo(zalupe, t('Lēmumu par nodevu', 'The decision on the fee')),
    legalActs: [
      law('Dzīvnieku aizsardzības likums', '1999-12-09', 'Animal Protection Law'),
      localRules(zalupe, '5/2022', 'Par pašvaldības nodevu par suņu turēšanu', '2022-02-24'),
    ],
    contact: contact(zalupe, at.zalupe),
    lifeSituationIds: ['L145'],
    keywords: {
      lv: ['suns', 'mikročips', 'čips', 'mājdzīvnieks', 'kucēns', 'suņu nodoklis'],
      en: ['dog', 'puppy', 'microchip', 'pet', 'dog tax'],
    },
    requestUrl: onlineAt('2033'),
    updatedAt: '2026-02-26',
  }),
];
