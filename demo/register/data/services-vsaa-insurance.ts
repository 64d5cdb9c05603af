import { ref } from './institutions.js';
import type { ServiceRecord } from './service-record.js';
import {
  eAddress,
  email,
  free,
  inPerson,
  law,
  link,
  notice,
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
import {
  benefitChannels,
  branches,
  complain,
  formOf,
  paidToAccount,
  pensionsLaw,
  sicknessLaw,
} from './services-vsaa-shared.js';
import { addressedTo } from './target-groups.js';

export const vsaaInsuranceServices: readonly ServiceRecord[] = [
  published('1018', {
    updatedAt: '2026-10-01',
    summary: t(
      'Ja slimojat ilgi, no desmitās darbnespējas dienas darba devēja vietā slimības naudu maksā valsts. Pieprasiet to, kad ārsts ir noslēdzis darbnespējas lapu B.',
      'If you are ill for longer, from the tenth day of incapacity the State pays your sickness benefit instead of your employer. Claim it once your doctor has closed sick-leave certificate B.',
    ),
    recipientNote: t(
      'Sociāli apdrošināti darba ņēmēji un pašnodarbinātie',
      'Insured employees and self-employed people',
    ),
    restrictions: t(
      'Pabalstu maksā līdz 26 nedēļām vienas nepārtrauktas slimošanas laikā; ilgāk tikai ar ārstu komisijas atzinumu.',
      'The benefit is paid for up to 26 weeks of one continuous illness; for longer only if the medical commission agrees.',
    ),
    fee: free,
    deadline: { workingDays: 10 },
    steps: [
      request(
        1,
        t('Pieprasiet pabalstu', 'Claim the benefit'),
        t(
          'Pārliecinieties e-veselībā, ka B lapa ir noslēgta, un iesniedziet iesniegumu. Ja slimojat ilgi, ārsts lapu noslēdz reizi mēnesī un pabalstu var prasīt par katru daļu.',
          'Check in the e-health system that certificate B is closed, then apply. In a long illness the doctor closes it once a month and you can claim for each part.',
        ),
        benefitChannels('slimibas-pabalsts'),
      ),
      processing(
        2,
        t('Aprēķins', 'Calculation'),
        t(
          'VSAA pārbauda darbnespējas lapu un algas ziņas. Pabalsts ir 80 % no vidējās apdrošināšanas iemaksu algas.',
          'The Agency checks the certificate and your wage data. The benefit is 80% of your average insured wage.',
        ),
      ),
      receive(3, t('Saņemiet pabalstu', 'Receive the benefit'), paidToAccount),
    ],
    documents: [
      formOf(t('Iesniegums slimības pabalstam', 'Application for the sickness benefit'), 'slimibas-pabalsts'),
    ],
    authentication: verified,
    requestUrl: portalUrl('slimibas-pabalsts'),
    notices: [
      notice(
        'reminder',
        t(
          'Pabalstu var pieprasīt sešu mēnešu laikā no darbnespējas pirmās dienas.',
          'You can claim within six months of the first day of incapacity.',
        ),
      ),
    ],
    appeal: complain,
    legalActs: [sicknessLaw],
    situations: ['L121'],
    related: ['1010', '1031', '1032'],
    keywords: {
      lv: ['slimības lapa', 'B lapa', 'darbnespējas lapa', 'slimošana', 'slimības nauda', 'saslimu'],
      en: ['sick pay', 'sick leave', 'illness', 'sick note', 'certificate B'],
    },
  }),

  published('1020', {
    updatedAt: '2026-05-18',
    summary: t(
      'Pabalsts cilvēkam, kurš zaudējis darbu un ieguvis bezdarbnieka statusu. To maksā ne ilgāk par astoņiem mēnešiem, un summa pamazām samazinās.',
      'A benefit for people who have lost their job and been granted unemployed status. It is paid for no more than eight months and gradually goes down.',
    ),
    description: t(
      'Pabalsts pienākas, ja:\n\n- Jums ir bezdarbnieka statuss\n- Jūsu apdrošināšanas stāžs ir vismaz gads\n- iemaksas veiktas vismaz 12 mēnešus pēdējo 16 mēnešu laikā\n\nPabalsta apmērs ir atkarīgs no darba stāža un agrākās algas.',
      'You are entitled if:\n\n- you have unemployed status\n- you have been insured for at least one year\n- contributions were paid for at least 12 of the last 16 months\n\nThe amount depends on your insurance record and earlier wage.',
    ),
    recipientNote: t('Sociāli apdrošināti bezdarbnieki', 'Insured unemployed people'),
    targetGroups: addressedTo('jobseekers'),
    fee: free,
    deadline: { note: t('Mēneša laikā no iesnieguma saņemšanas', 'Within a month of receiving the application') },
    steps: [
      request(
        1,
        t('Pieprasiet pabalstu', 'Claim the benefit'),
        t(
          'Vispirms iegūstiet bezdarbnieka statusu Nodarbinātības valsts aģentūrā. Iesniegumu var iesniegt tajā pašā dienā: pabalstu maksā no tās.',
          'First obtain unemployed status at the State Employment Agency. You can apply the same day; the benefit is paid from that day.',
        ),
        benefitChannels('bezdarbnieka-pabalsts'),
      ),
      processing(
        2,
        t('Lēmums', 'Decision'),
        t(
          'Ja no darba aizgājāt pēc paša vēlēšanās vai Jūs atlaida par pārkāpumu, pabalstu sāk maksāt pēc diviem mēnešiem.',
          'If you left of your own accord or were dismissed for misconduct, payment starts two months later.',
        ),
      ),
      receive(3, t('Saņemiet pabalstu', 'Receive the benefit'), paidToAccount),
    ],
    authentication: verified,
    requestUrl: portalUrl('bezdarbnieka-pabalsts'),
    appeal: complain,
    legalActs: [law(t('Par apdrošināšanu bezdarba gadījumam', 'On Unemployment Insurance'), '1999-11-25')],
    situations: ['L111'],
    related: ['1019', '1018'],
    keywords: {
      lv: ['bezdarbs', 'zaudēju darbu', 'atlaists', 'bezdarbnieku nauda', 'darba zaudēšana'],
      en: ['unemployment', 'lost job', 'dismissed', 'jobless benefit', 'redundancy'],
    },
  }),

  published('1021', {
    updatedAt: '2026-11-02',
    summary: t(
      'Piesakiet vecuma pensiju, kad sasniedzat pensijas vecumu un Jums ir vismaz 20 gadu apdrošināšanas stāžs. Pensiju nepiešķir automātiski: jāiesniedz iesniegums.',
      'Apply for an old-age pension when you reach pension age and have an insurance record of at least 20 years. It is not granted automatically: you have to apply.',
    ),
    easyRead: t(
      'Pensija ir nauda, ko valsts maksā vecumā.\n\nPensiju var saņemt cilvēki, kuriem ir 65 gadi un kuri ilgi strādājuši.\n\nPensija nesākas pati. Jums jāuzraksta iesniegums.\n\nJa nezināt, kā to izdarīt, nāciet uz VSAA nodaļu. Palīdzēsim.',
      'A pension is money the State pays you in old age.\n\nPeople who are 65 and have worked for a long time can get a pension.\n\nA pension does not start by itself. You have to apply.\n\nIf you do not know how, come to a VSAA branch. We will help.',
    ),
    recipientNote: t(
      'Latvijā sociāli apdrošināti cilvēki no 65 gadu vecuma',
      'People insured in Latvia, aged 65 or over',
    ),
    restrictions: t(
      'Divus gadus agrāk pensiju var saņemt, ja stāžs ir vismaz 30 gadu; tad to līdz pensijas vecumam maksā samazinātu.',
      'You can retire two years early with a record of at least 30 years; the pension is then reduced until you reach pension age.',
    ),
    targetGroups: addressedTo('seniors'),
    fee: free,
    deadline: {
      workingDays: 22,
      note: t(
        'Ja stāžs uzkrāts citā valstī, var paiet vairāki mēneši',
        'If you worked in another country, it may take several months',
      ),
    },
    steps: [
      request(
        1,
        t('Pārbaudiet stāžu un iesniedziet iesniegumu', 'Check your record and apply'),
        t(
          'Savu apdrošināšanas stāžu apskatiet portālā. Trūkstošos gadus līdz 1996. gadam pierādiet ar darba grāmatiņu vai arhīva izziņu. Iesniegumu var iesniegt jau mēnesi pirms pensijas vecuma.',
          'Look up your insurance record on the portal. Prove missing years before 1996 with an employment record book or an archive certificate. You can apply from one month before pension age.',
        ),
        benefitChannels('vecuma-pensija'),
      ),
      processing(
        2,
        t('Pensijas aprēķins', 'Calculation'),
        t(
          'VSAA saskaita pensijas kapitālu un stāžu. Ja kaut kas jāprecizē, Jums piezvanīs vai rakstīs uz e-adresi.',
          'The Agency adds up your pension capital and record. If something needs clarifying, you will be called or written to at your e-address.',
        ),
      ),
      receive(
        3,
        t('Saņemiet pensiju', 'Receive your pension'),
        t(
          'Pensiju pārskaita uz kontu vai par papildu maksu piegādā mājās. Izmaksas datums ir norādīts lēmumā.',
          'The pension goes to your account or, at extra cost, is delivered to your home. The decision names the payment day.',
        ),
      ),
    ],
    documents: [
      formOf(t('Iesniegums pensijai', 'Application for a pension'), 'pensija'),
      submit(
        t(
          'Darba grāmatiņa vai citi stāža dokumenti par laiku līdz 1996. gadam',
          'Employment record book or other proof of work before 1996',
        ),
      ),
      link(
        t('Pensijas prognozes kalkulators', 'Pension forecast calculator'),
        'https://vsaa.demo.example/lv/kalkulatori/pensija',
      ),
    ],
    authentication: verified,
    requestUrl: portalUrl('vecuma-pensija'),
    notices: [
      notice(
        'info',
        t('Pensiju par decembri izmaksās līdz 23. decembrim.', 'Pensions for December will be paid by 23 December.'),
        '2026-11-15',
        '2026-12-23',
      ),
    ],
    appeal: complain,
    legalActs: [pensionsLaw],
    situations: ['L131'],
    related: ['1022', '1023', '1051'],
    keywords: {
      lv: ['pensija', 'pensionēšanās', 'pensijas vecums', 'darba stāžs', 'priekšlaicīga pensija', 'vecums'],
      en: ['pension', 'retirement', 'retire', 'pension age', 'early retirement'],
    },
  }),

  published('1022', {
    updatedAt: '2024-11-20',
    summary: t(
      'Pensionāra apliecība apliecina, ka saņemat pensiju, un noder atlaidēm transportā, muzejos un veikalos. To izsniedz bez maksas pēc Jūsu lūguma.',
    ),
    recipientNote: t('Cilvēki, kuriem VSAA ir piešķīrusi pensiju'),
    targetGroups: addressedTo('seniors'),
    fee: free,
    deadline: { workingDays: 5 },
    steps: [
      request(
        1,
        t('Pieprasiet apliecību'),
        t(
          'Nosauciet vārdu, uzvārdu un personas kodu un pasakiet, kur apliecību gribat saņemt. Fotogrāfija nav vajadzīga.',
        ),
        [
          inPerson(t('Nodaļā apliecību nereti izgatavo uzreiz.'), branches),
          post('vsaa', t('Vēstulē norādiet adresi, uz kuru apliecība jānosūta.')),
          email('vsaa'),
        ],
      ),
      receive(
        2,
        t('Saņemiet apliecību'),
        t('Apliecību var saņemt nodaļā vai ierakstītā sūtījumā uz deklarētās dzīvesvietas adresi.'),
        [inPerson(t('Apliecību izsniedz pret parakstu.'), branches), post('vsaa', t('Sūtījumu apmaksā VSAA.'))],
      ),
    ],
    appeal: complain,
    legalActs: [pensionsLaw],
    related: ['1021'],
    keywords: { lv: ['pensionāra karte', 'seniora apliecība', 'atlaides pensionāriem', 'pensionārs'] },
  }),

  published('1023', {
    updatedAt: '2026-04-09',
    summary: t(
      'Izvēlieties, kas notiks ar Jūsu pensiju 2. līmeņa uzkrājumu, ja nomirsiet pirms pensijas piešķiršanas. Uzkrājumu var nodot konkrētam cilvēkam, atstāt mantošanai vai pievienot valsts pensiju budžetam.',
    ),
    description: t(
      'Iespējas ir trīs:\n\n1. Pievienot kapitālu norādīta cilvēka pensiju 2. līmeņa kontam.\n2. Atstāt to mantošanai Civillikumā noteiktajā kārtībā.\n3. Ieskaitīt valsts pensiju speciālajā budžetā; no tā aprēķina apgādnieka zaudējuma pensiju.\n\nJa neko neizvēlaties, uzkrājums nonāk valsts pensiju budžetā.',
    ),
    recipientNote: t('Valsts fondēto pensiju shēmas dalībnieki, kuriem vēl nav piešķirta vecuma pensija'),
    restrictions: t('Norādīt var vienu cilvēku, un viņam jābūt reģistrētam Fizisko personu reģistrā.'),
    fee: { status: 'unknown' },
    steps: [
      request(
        1,
        t('Reģistrējiet izvēli'),
        t(
          'Pieslēdzieties e-pakalpojumam, atzīmējiet vienu no iespējām un apstipriniet. Norādītajam cilvēkam par to neziņo.',
        ),
        [
          portal('pensiju-kapitala-mantosana'),
          inPerson(t('Ja e-pakalpojumu neizmantojat, izvēli pieņem nodaļā.'), branches),
        ],
      ),
      receive(
        2,
        t('Pārbaudiet ierakstu'),
        t('Izvēle stājas spēkā nākamajā dienā un ir redzama Jūsu kontā. To var mainīt, cik reižu vēlaties.'),
      ),
    ],
    authentication: verified,
    requestUrl: portalUrl('pensiju-kapitala-mantosana'),
    appeal: complain,
    legalActs: [law(t('Valsts fondēto pensiju likums'), '2000-02-17')],
    related: ['1021', '1051'],
    keywords: { lv: ['pensiju otrais līmenis', '2. pensiju līmenis', 'mantojums', 'uzkrātā pensija', 'mantinieki'] },
  }),

  published('1051', {
    updatedAt: '2026-09-28',
    serviceType: 'general-benefit',
    summary: t(
      'Vienuviet apskatiet savas sociālās iemaksas, stāžu, piešķirtos pabalstus un izmaksas un sagatavojiet izziņu iestādei vai bankai. Jautājumus var uzdot arī pa tālruni.',
      'See your contributions, insurance record, benefits and payments in one place and prepare a certificate for an institution or a bank. You can also ask questions by phone.',
    ),
    recipientNote: t('Ikviens, par kuru VSAA ir ziņas', 'Anyone about whom the Agency holds data'),
    fee: free,
    fees: [price(t('Izziņa no e-pakalpojuma', 'Certificate from the e-service'), 0)],
    deadline: { workingDays: 0, note: t('Ziņas redzamas uzreiz', 'Information appears at once') },
    steps: [
      request(
        1,
        t('Atrodiet vajadzīgās ziņas', 'Find the information you need'),
        t(
          'Pieslēdzieties un izvēlieties, ko apskatīt: iemaksas pa mēnešiem, stāžu, pensijas prognozi vai pabalstu izmaksas.',
          'Sign in and choose what to see: contributions by month, insurance record, pension forecast or payments.',
        ),
        [
          {
            ...portal('vsaa-informacija'),
            url: { lv: portalUrl('lv/vsaa-informacija'), en: portalUrl('en/social-insurance-information') },
          },
          phone(
            'vsaa',
            t(
              'Par kārtību pastāstīs jebkuram; personīgas ziņas pa tālruni neizpauž.',
              'Anyone can ask how things work; personal data are not disclosed by phone.',
            ),
          ),
          {
            kind: 'other',
            name: t('Videokonsultācija VPVKAC', 'Video consultation at a customer service centre'),
            text: t(
              'Pierakstieties VPVKAC; ar VSAA darbinieku runāsiet attālināti.',
              'Book at the centre; you will speak to the Agency’s staff remotely.',
            ),
          },
        ],
      ),
      receive(
        2,
        t('Lejupielādējiet izziņu', 'Download a certificate'),
        t(
          'Izziņai ir elektronisks zīmogs, tāpēc tā der bez paraksta. Saņēmējs tās īstumu var pārbaudīt portālā.',
          'The certificate carries an electronic seal, so it is valid without a signature. The recipient can check it on the portal.',
        ),
      ),
    ],
    authentication: { level: 'basic', means: portalMeans },
    requestUrl: portalUrl('vsaa-informacija'),
    legalActs: [pensionsLaw],
    related: ['1021', '1018'],
    keywords: {
      lv: ['sociālās iemaksas', 'darba stāžs', 'izziņa bankai', 'VSAA izziņa', 'apdrošināšanas periods'],
      en: ['contributions', 'insurance record', 'certificate', 'social tax'],
    },
  }),

  published('1902', {
    updatedAt: '2026-03-17',
    serviceType: 'inter-institutional',
    audiences: ['institutions'],
    recipients: ['institution'],
    summary: t(
      'VSAA sniedz pašvaldības sociālajam dienestam ziņas par iedzīvotāja pensijām, pabalstiem un ienākumiem, lai izziņas nebūtu jānes pašam iedzīvotājam. Ziņas nodod automātiski, katram pieprasījumam norādot tā pamatu.',
    ),
    recipientNote: t('Pašvaldību sociālie dienesti'),
    providers: [ref.vsaa, ref.vdaa],
    fee: free,
    deadline: { workingDays: 10, note: t('Termiņš attiecas uz pieslēgumu; pēc tam dati ir pieejami uzreiz') },
    steps: [
      request(
        1,
        t('Piesakiet datu saņemšanu'),
        t('Iesniegumā norādiet datu kopu, apstrādes mērķi un tiesisko pamatu, kā arī tehnisko kontaktadresi.'),
        [eAddress('vsaa'), email('vsaa')],
      ),
      processing(
        2,
        t('Vienošanās un pārbaude'),
        t('Puses noslēdz datu apmaiņas vienošanos un pārbauda pieslēgumu testa vidē.'),
      ),
      receive(
        3,
        t('Saņemiet datus'),
        t('Datus nodod ar valsts datu apmaiņas platformas starpniecību; katru pieprasījumu reģistrē.'),
        [
          {
            kind: 'other',
            name: t('Datu apmaiņas platforma'),
            text: t('Saskarne pieejama tikai reģistrētām informācijas sistēmām.'),
          },
        ],
      ),
    ],
    legalActs: [law(t('Valsts informācijas sistēmu likums'), '2002-05-02')],
    situations: ['L901'],
    related: ['1901'],
    keywords: { lv: ['datu apmaiņa', 'sociālais dienests', 'starpiestāžu pakalpojums', 'API'] },
  }),
];
