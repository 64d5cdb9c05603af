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
  request,
  submit,
  t,
  verified,
} from './services-parts.js';
import { addressedTo } from './target-groups.js';

const workHours = officeHours('08:30-17:00', '08:30-17:00', '08:30-17:00', '08:30-17:00', '08:30-15:00');

const employmentOffices = [
  office(t('NVA Rīgas filiāle', 'Riga Branch'), 'Paraugu iela 3, Rīga, LV-1001', '141', workHours, {
    email: 'riga.nva@demo.example',
  }),
  office(
    t('NVA Mežkalnes pieņemšanas vieta', 'Mežkalne Reception Point'),
    'Stacijas iela 2, Mežkalne, Mežkalnes novads',
    '142',
    {
      ...officeHours('09:00-12:00 13:00-16:00', '09:00-12:00 13:00-16:00', '', '09:00-12:00 13:00-16:00', ''),
      note: t('Trešdienās strādā tikai ar pierakstu', 'Wednesdays by appointment only'),
    },
  ),
];

const trafficCentres = [
  office(
    t('CSDD Rīgas klientu apkalpošanas centrs', 'Riga Customer Service Centre'),
    'Paraugu iela 7, Rīga, LV-1001',
    '151',
    {
      weekly: { ...officeHours('09:00-18:00').weekly, saturday: [{ opens: '09:00', closes: '15:00' }] },
      exceptions: officeHours('').exceptions,
    },
    { coordinates: { latitude: 56.9571, longitude: 24.1702 } },
  ),
  office(
    t('CSDD Dzintarkrasta klientu apkalpošanas centrs', 'Dzintarkrasts Customer Service Centre'),
    'Muitas iela 14, Dzintarkrasts',
    '152',
    officeHours('09:00-17:30'),
  ),
];

const counter = (name: readonly [string, string], address: string, number: string, hours = workHours) => [
  office(t(...name), address, number, hours),
];

export const healthWorkStudyServices: readonly ServiceRecord[] = [
  published('1019', {
    updatedAt: '2026-10-12',
    summary: t(
      'Ja palikāt bez darba, reģistrējieties Nodarbinātības valsts aģentūrā. Ar statusu varat prasīt bezdarbnieka pabalstu, mācības un palīdzību darba meklēšanā.',
      'If you have lost your job, register with the State Employment Agency. The status lets you claim unemployment benefit, training and help in finding work.',
    ),
    recipientNote: t(
      'Latvijas iedzīvotāji darbspējīgā vecumā, kuri nestrādā un ir gatavi sākt darbu',
      'Residents of Latvia of working age who are out of work and ready to start',
    ),
    restrictions: t(
      'Statusu nepiešķir, ja saņemat vecuma pensiju, mācāties vispārējās izglītības iestādē klātienē vai esat reģistrēts pašnodarbinātais, kurš strādā.',
      'The status is not granted if you receive an old-age pension, attend full-time school or are a working registered self-employed person.',
    ),
    targetGroups: addressedTo('jobseekers'),
    fee: free,
    deadline: { workingDays: 1 },
    steps: [
      request(
        1,
        t('Reģistrējieties', 'Register'),
        t(
          'Aizpildiet iesniegumu CVVP portālā vai filiālē. Norādiet izglītību, pēdējo darbu un to, kādu darbu meklējat.',
          'Complete the application on the CVVP portal or at a branch. State your education, your last job and the work you are looking for.',
        ),
        [
          {
            kind: 'e-service',
            name: t('CV un vakanču portāls (CVVP)', 'CV and vacancy portal (CVVP)'),
            text: t(
              'Iesniegums pieejams pēc pieslēgšanās sadaļā “Mans profils”.',
              'After signing in, find the application under “My profile”.',
            ),
            url: 'https://cvvp.demo.example/statuss',
            identification: portalMeans,
            resourceIds: ['R2'],
          },
          inPerson(
            t(
              'Iepriekš pierakstieties; ņemiet līdzi personu apliecinošu dokumentu.',
              'Book beforehand and bring an identity document.',
            ),
            employmentOffices,
          ),
          email('nva'),
          eAddress('nva'),
        ],
      ),
      processing(
        2,
        t('Lēmums', 'Decision'),
        t(
          'Aģentūra pārbauda, vai nodarbinātība ir beigusies, un nākamajā darbdienā pieņem lēmumu.',
          'The Agency checks that your employment has ended and decides by the next working day.',
        ),
      ),
      receive(
        3,
        t('Uzziniet lēmumu un sarunājieties ar konsultantu', 'Get the decision and meet a counsellor'),
        t(
          'Lēmumu nosūta tā, kā to prasījāt iesniegumā. Pirmajā sarunā kopā ar konsultantu sastādīsiet darba meklēšanas plānu.',
          'The decision is sent the way you asked for. At the first meeting you and your counsellor draw up a job-search plan.',
        ),
      ),
    ],
    authentication: verified,
    requestUrl: 'https://cvvp.demo.example/statuss',
    notices: [
      notice(
        'warning',
        t(
          'Ja neierodaties uz tikšanos un par to iepriekš nepaziņojat, statusu var zaudēt kopā ar pabalstu.',
          'If you miss a meeting without notice, you may lose the status together with the benefit.',
        ),
      ),
    ],
    appeal: appeal('NVA direktoram', 'the Director of the State Employment Agency'),
    legalActs: [
      law(
        t(
          'Bezdarbnieku un darba meklētāju atbalsta likums',
          'Support for Unemployed Persons and Persons Seeking Employment Law',
        ),
        '2002-05-09',
      ),
    ],
    situations: ['L111'],
    related: ['1020', '1033'],
    keywords: {
      lv: ['bezdarbnieks', 'darba meklētājs', 'NVA', 'birža', 'darba birža', 'bezdarbs', 'darba meklēšana', 'CVVP'],
      en: ['unemployed', 'job seeker', 'job centre', 'jobless', 'register as unemployed'],
    },
  }),

  published('1031', {
    updatedAt: '2026-08-17',
    summary: t(
      'Valsts komisija izvērtē Jūsu veselības stāvokli, nosaka invaliditātes grupu vai bērna invaliditāti un sniedz atzinumu par pabalstiem un atvieglojumiem, kas pienākas. Dokumentus var iesniegt bez ierašanās komisijā.',
      'The commission assesses your health, decides on a disability group or a child’s disability and issues an opinion on the benefits and reliefs you are entitled to. You can submit documents without coming in.',
    ),
    easyRead: t(
      'Ja Jums ir ilgstoša slimība vai trauma, valsts var noteikt invaliditāti.\n\nVispirms ejiet pie ģimenes ārsta. Ārsts uzrakstīs nosūtījumu.\n\nTad nosūtiet dokumentus komisijai.\n\nKomisija atbildēs ar vēstuli.',
    ),
    recipientNote: t('Latvijas iedzīvotāji ar ilgstošiem veselības traucējumiem, arī bērni'),
    targetGroups: addressedTo('disabilities'),
    fee: free,
    steps: [
      request(
        1,
        t('Saņemiet nosūtījumu un iesniedziet dokumentus'),
        t(
          'Ģimenes ārsts vai speciālists sagatavo nosūtījumu. Jūs aizpildāt iesniegumu un pašnovērtējuma anketu par to, kā slimība ietekmē ikdienu.',
        ),
        [
          inPerson(
            t('Dokumentus var atstāt arī kastē pie ieejas.'),
            counter(['VDEĀVK Rīgas nodaļa', 'Riga Unit'], 'Paraugu iela 11, Rīga, LV-1001', '171'),
          ),
          post('vdeavk'),
          email('vdeavk'),
          eAddress('vdeavk'),
          portal('invaliditates-ekspertize'),
        ],
      ),
      processing(
        2,
        t('Ekspertīze'),
        t(
          'Lielāko daļu lietu izskata pēc dokumentiem. Ja komisijai vajadzīga saruna, Jūs uzaicinās; cilvēku, kurš nevar atnākt, apmeklē mājās.',
        ),
      ),
      receive(
        3,
        t('Saņemiet atzinumu'),
        t(
          'Atzinumu un invaliditātes apliecību nosūta pa pastu. Ziņas par grupu automātiski nonāk VSAA, tāpēc par pensiju jāiesniedz tikai iesniegums.',
        ),
        [post('vdeavk', t('Sūtījumu piegādā uz deklarēto dzīvesvietu.'))],
      ),
    ],
    documents: [
      form(t('Iesniegums invaliditātes ekspertīzei'), 'https://vdeavk.demo.example/veidlapas/ekspertize.pdf'),
      form(t('Pašnovērtējuma anketa'), 'https://vdeavk.demo.example/veidlapas/pasnovertejums.pdf'),
      submit(t('Ārsta nosūtījums')),
    ],
    notices: [
      notice('reminder', t('Atkārtotai ekspertīzei piesakieties vismaz mēnesi pirms invaliditātes termiņa beigām.')),
    ],
    appeal: appeal('VDEĀVK vadītājam', 'the Head of the commission'),
    legalActs: [law(t('Invaliditātes likums', 'Disability Law'), '2010-05-20')],
    situations: ['L122'],
    related: ['1018', '2026'],
    keywords: {
      lv: [
        'invaliditāte',
        'invaliditātes grupa',
        'invalīds',
        'bērns ar invaliditāti',
        'pirmā grupa',
        'VDEĀVK',
        'ārstu komisija',
      ],
      en: ['disability', 'disability group'],
    },
  }),

  published('1032', {
    updatedAt: '2026-06-01',
    summary: t(
      'Ar šo karti ceļojumā pa Eiropas Savienību saņemsiet neatliekamu un nepieciešamu palīdzību ar tādiem pašiem nosacījumiem kā vietējie. Karte ir bez maksas un der trīs gadus.',
      'With this card you receive necessary medical care while travelling in the European Union on the same terms as local people. It is free and valid for three years.',
    ),
    description: t(
      'Karte der ES valstīs, Islandē, Lihtenšteinā, Norvēģijā, Šveicē un Apvienotajā Karalistē. Tā neaizstāj ceļojuma apdrošināšanu: nesedz nogādāšanu mājās, glābšanu kalnos un privāto klīniku pakalpojumus.',
      'The card is valid in the EU countries, Iceland, Liechtenstein, Norway, Switzerland and the United Kingdom. It does not replace travel insurance: it does not cover repatriation, mountain rescue or private clinics.',
    ),
    recipientNote: t(
      'Latvijā sociāli apdrošināti cilvēki un viņu bērni',
      'People insured in Latvia and their children',
    ),
    fee: free,
    deadline: {
      workingDays: 10,
      note: t('Klātienē parasti uzreiz, pa pastu 10 darbdienas', 'Usually at once in person; 10 working days by post'),
    },
    steps: [
      request(
        1,
        t('Pieprasiet karti', 'Request the card'),
        t(
          'Karti pasūtiet katram ģimenes loceklim atsevišķi. Bērnam to prasa vecāks.',
          'Order a card for each family member. A parent asks on behalf of a child.',
        ),
        [
          {
            kind: 'e-service',
            name: t('Portāls eveseliba.gov.lv', 'eveseliba.gov.lv portal'),
            url: { lv: 'https://eveseliba.demo.example/evak', en: 'https://eveseliba.demo.example/en/ehic' },
            identification: portalMeans,
            resourceIds: ['R7'],
          },
          inPerson(
            t('Karti parasti izgatavo uz vietas.', 'The card is usually made on the spot.'),
            counter(
              ['NVD klientu apkalpošanas centrs', 'Customer Service Centre'],
              'Paraugu iela 10, Rīga, LV-1001',
              '181',
            ),
          ),
          post('nvd'),
        ],
      ),
      receive(
        2,
        t('Saņemiet karti', 'Receive the card'),
        t(
          'Karti nosūta pa pastu uz iesniegumā norādīto adresi vai izsniedz centrā. Ceļojumā glabājiet to kopā ar citiem dokumentiem.',
          'The card is posted to the address you gave or handed over at the centre. Keep it with your other documents when you travel.',
        ),
      ),
    ],
    authentication: verified,
    requestUrl: 'https://eveseliba.demo.example/evak',
    notices: [
      notice(
        'info',
        t(
          'Ja kartes vēl nav un jau esat ceļā, prasiet NVD kartes aizvietotājsertifikātu: to var nosūtīt pa e-pastu.',
          'If you are already travelling without a card, ask for a provisional replacement certificate: it can be sent by e-mail.',
        ),
      ),
    ],
    appeal: appeal('NVD direktoram', 'the Director of the National Health Service'),
    legalActs: [law(t('Veselības aprūpes finansēšanas likums', 'Health Care Financing Law'), '2017-12-14')],
    situations: ['L123'],
    related: ['1018', '1004'],
    keywords: {
      lv: ['EVAK', 'ceļošana', 'ārstēšanās ārzemēs', 'slimnīca ārzemēs', 'ceļojums', 'apdrošināšana', 'zilā karte'],
      en: ['EHIC', 'travel', 'health card', 'treatment abroad', 'holiday'],
    },
  }),

  published('1035', {
    updatedAt: '2024-03-12',
    summary: t(
      'Nomainiet vadītāja apliecību, kad tai beidzas derīguma termiņš, mainījušies personas dati vai tā pazaudēta. Apliecību izgatavo CSDD klientu apkalpošanas centrā.',
      'Change your driving licence when it expires, when your personal details change or when it is lost. The licence is made at a customer service centre of the Directorate.',
    ),
    recipientNote: t(
      'Vadītāji ar Latvijā izsniegtu apliecību un jaunie Latvijas iedzīvotāji ar ārvalsts apliecību',
      'Holders of a Latvian licence, and new residents of Latvia with a foreign one',
    ),
    fee: { status: 'paid', from: 22.05, to: 22.05, currency: 'EUR' },
    fees: [
      price(t('Vadītāja apliecības izgatavošana', 'Making of the driving licence'), 22.05, {
        unit: t('Dokuments', 'Document'),
      }),
    ],
    deadline: { note: t('Parasti apmeklējuma dienā', 'Usually on the day of your visit') },
    steps: [
      request(
        1,
        t('Veiciet veselības pārbaudi un piesakieties', 'Have a medical check and apply'),
        t(
          'Veselības atzinumam jābūt spēkā; ārsts to ievada sistēmā, papīrs nav vajadzīgs. Uz vietas Jūs nofotografēs.',
          'Your medical certificate has to be valid; the doctor enters it in the system, so no paper is needed. You are photographed on the spot.',
        ),
        [
          inPerson(
            t(
              'Maiņu veic jebkurā no 10 klientu apkalpošanas centriem.',
              'Any of the 10 customer service centres can do it.',
            ),
            trafficCentres,
          ),
          {
            kind: 'e-service',
            name: t('CSDD e-pakalpojumi', 'E-services of the Directorate'),
            url: 'https://e-csdd.demo.example/vaditaja-apliecibas-maina',
            text: t(
              'Tiešsaistē pasūtiet apliecību, ja dati nav mainījušies.',
              'Order online if your details have not changed.',
            ),
            identification: portalMeans,
            resourceIds: ['R5'],
          },
        ],
      ),
      payment(
        2,
        t('Samaksājiet', 'Pay'),
        t('Samaksājiet ar karti centrā vai tiešsaistē.', 'Pay by card at the centre or online.'),
      ),
      receive(
        3,
        t('Saņemiet apliecību', 'Collect the licence'),
        t(
          'Ja pasūtāt tiešsaistē, apliecību var saņemt centrā pēc dažām dienām vai sūtījumā mājās.',
          'If you order online, collect it at a centre a few days later or have it delivered home.',
        ),
        [inPerson(t('Ņemiet līdzi veco apliecību.', 'Bring your old licence.'), trafficCentres)],
      ),
    ],
    documents: [
      submit(t('Iepriekšējā vadītāja apliecība', 'Your previous licence')),
      submit(t('Pase vai personas apliecība', 'Passport or identity card')),
    ],
    appeal: appeal('CSDD valdei', 'the Board of the Directorate'),
    legalActs: [law(t('Ceļu satiksmes likums', 'Road Traffic Law'), '1997-10-01')],
    related: ['1001', '1036'],
    keywords: {
      lv: ['autovadītāja apliecība', 'tiesības', 'auto tiesības', 'šofera apliecība', 'pazaudētas tiesības', 'termiņš'],
      en: ['driving licence', 'driver’s license', 'renew licence', 'car', 'lost licence'],
    },
  }),

  published('1036', {
    updatedAt: '2026-07-01',
    summary: t(
      'Lai Latvijas ūdeņos vadītu motorlaivu, kuteri vai jahtu, jāiegūst atpūtas kuģa vadītāja kvalifikācija. Nolieciet teorijas eksāmenu CSDD un saņemiet apliecību tajā pašā dienā.',
    ),
    recipientNote: t('Ikviens, kurš sasniedzis eksāmenam noteikto vecumu'),
    fee: { status: 'paid' },
    deadline: { workingDays: 1, note: t('Apliecību izsniedz pēc nolikta eksāmena tajā pašā dienā') },
    steps: [
      request(
        1,
        t('Piesakieties eksāmenam'),
        t('Izvēlieties centru un laiku. Jautājumu banka ir publiska, tāpēc gatavoties varat arī bez kursa.'),
        [
          {
            kind: 'e-service',
            name: t('CSDD e-pakalpojumi', 'E-services of the Directorate'),
            url: 'https://e-csdd.demo.example/eksameni',
            identification: portalMeans,
            resourceIds: ['R5'],
          },
          phone('csdd', t('Piesakiet eksāmenu pa tālruni darbdienās no 9.00 līdz 17.00.')),
        ],
      ),
      payment(
        2,
        t('Samaksājiet par eksāmenu un apliecību'),
        t('Summu pēc CSDD cenrāža redzēsiet piesakoties. Par neierašanos maksu neatmaksā.'),
      ),
      receive(
        3,
        t('Nolieciet eksāmenu un saņemiet apliecību'),
        t(
          'Teorijas eksāmenu kārto datorā, praktisko – uz ūdens. Pēc sekmīga eksāmena apliecība ir gatava tajā pašā dienā.',
        ),
        [inPerson(t('Uzrādiet personu apliecinošu dokumentu.'), trafficCentres)],
      ),
    ],
    documents: [
      link(t('Eksāmena jautājumi', 'Examination questions'), 'https://csdd.demo.example/lv/atputas-kugi/jautajumi'),
    ],
    legalActs: [law(t('Jūrlietu pārvaldes un jūras drošības likums'), '2002-10-31')],
    related: ['1035'],
    keywords: {
      lv: ['laivas vadītājs', 'jahta', 'motorlaiva', 'kuteris', 'kuģa vadītāja apliecība', 'ūdens transports', 'laiva'],
    },
  }),

  published('1037', {
    updatedAt: '2026-06-15',
    summary: t(
      'Piesakieties augstskolu pamatstudijām vienuviet: līdz piecām programmām dažādās augstskolās ar vienu iesniegumu. Centralizēto eksāmenu rezultāti nonāk augstskolās automātiski.',
      'Apply for undergraduate study in one place: up to five programmes at different universities with one application. Centralised examination results reach the universities automatically.',
    ),
    recipientNote: t(
      'Vidusskolas absolventi, kuri pretendē uz studijām Latvijas augstskolās',
      'School leavers applying to study at universities in Latvia',
    ),
    targetGroups: addressedTo('learners'),
    fee: { status: 'unknown' },
    steps: [
      request(
        1,
        t('Izveidojiet iesniegumu', 'Create the application'),
        t(
          'Izvēlieties programmas prioritātes secībā. Līdz pieteikšanās beigām secību drīkst mainīt.',
          'Put your programmes in order of preference. You can change the order until applications close.',
        ),
        [portal('pieteiksanas-studijam'), customerCentre()],
      ),
      payment(
        2,
        t('Reģistrācijas maksa', 'Registration fee'),
        t(
          'Daļa augstskolu prasa reģistrācijas maksu; par to paziņos pati augstskola.',
          'Some universities charge a registration fee and tell you so themselves.',
        ),
      ),
      processing(
        3,
        t('Konkurss', 'Selection'),
        t(
          'Augstskola sarindo pretendentus un paziņo rezultātu portālā.',
          'The university ranks applicants and announces the result on the portal.',
        ),
      ),
      receive(
        4,
        t('Apstipriniet studiju vietu', 'Confirm your place'),
        t(
          'Apstipriniet piedāvāto vietu termiņā, kas norādīts paziņojumā, un noslēdziet studiju līgumu.',
          'Confirm the offered place by the date in the notice and sign the study agreement.',
        ),
      ),
    ],
    authentication: verified,
    requestUrl: portalUrl('pieteiksanas-studijam'),
    notices: [
      notice(
        'info',
        t(
          '2026. gada vasaras pieteikšanās ir noslēgusies; nākamā sāksies 2027. gada jūnijā.',
          'Applications for summer 2026 have closed; the next round opens in June 2027.',
        ),
        '2026-08-01',
        '2027-05-31',
      ),
    ],
    legalActs: [law(t('Augstskolu likums', 'Law on Higher Education Institutions'), '1995-11-02')],
    related: ['1050'],
    keywords: {
      lv: ['studijas', 'augstskola', 'universitāte', 'uzņemšana', 'bakalaurs', 'eksāmeni', 'students'],
      en: ['university', 'study', 'admission', 'bachelor', 'student', 'higher education'],
    },
  }),
];
