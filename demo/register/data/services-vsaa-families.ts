import type { ServiceRecord } from './service-record.js';
import {
  draftJs,
  free,
  link,
  marked,
  notice,
  portalUrl,
  processing,
  published,
  receive,
  request,
  submit,
  t,
  verified,
} from './services-parts.js';
import { benefitChannels, benefitsLaw, complain, formOf, paidToAccount, sicknessLaw } from './services-vsaa-shared.js';
import { addressedTo } from './target-groups.js';

export const vsaaFamilyServices: readonly ServiceRecord[] = [
  published('1008', {
    updatedAt: '2026-10-20',
    summary: t(
      'Vienreizējs 600 € pabalsts par katru jaundzimušo. To var pieprasīt viens no vecākiem vai aizbildnis sešu mēnešu laikā no bērna piedzimšanas.',
      'A one-off benefit of 600 euros for each newborn child. A parent or guardian can claim it within six months of the birth.',
    ),
    easyRead: t(
      'Jums ir piedzimis bērns.\n\nValsts Jums maksā 600 eiro vienu reizi.\n\nLai naudu saņemtu, uzrakstiet iesniegumu. To var izdarīt internetā vai atnākt uz VSAA nodaļu.\n\nIesniegumu uzrakstiet, pirms bērnam ir pusgads.',
      'You have had a baby.\n\nThe State pays you 600 euros once.\n\nTo get the money, make an application. You can do it on the internet or come to a VSAA branch.\n\nApply before your child is six months old.',
    ),
    recipientNote: t(
      'Viens no bērna vecākiem, aizbildnis vai adoptētājs, kurš dzīvo Latvijā',
      'One of the parents, a guardian or an adoptive parent living in Latvia',
    ),
    restrictions: t(
      'Par katru bērnu pabalstu saņem viens cilvēks. To nepiešķir, ja bērns ir pilnā valsts apgādībā.',
      'One person receives the benefit for each child. It is not granted if the child is in full State care.',
    ),
    targetGroups: addressedTo('families'),
    fee: free,
    deadline: { workingDays: 8 },
    steps: [
      request(
        1,
        t('Iesniedziet iesniegumu', 'Apply'),
        t(
          'Vispirms reģistrējiet bērnu dzimtsarakstu nodaļā: pēc tam VSAA dzimšanas ziņas redz pati un apliecība nav jānes. Norādiet konta numuru.',
          'Register the birth first: after that the Agency sees the data itself and you need not bring the certificate. Give your account number.',
        ),
        benefitChannels(
          'berna-piedzimsanas-pabalsts',
          t(
            'Ar vienu iesniegumu varat pieprasīt arī bērna kopšanas un ģimenes valsts pabalstu.',
            'One application can cover the child-raising and family benefits too.',
          ),
        ),
      ),
      processing(
        2,
        t('Lēmums', 'Decision'),
        t(
          'VSAA pārbauda reģistru ziņas un astoņu darbdienu laikā pieņem lēmumu.',
          'The Agency checks the registers and decides within eight working days.',
        ),
      ),
      receive(3, t('Saņemiet pabalstu', 'Receive the benefit'), paidToAccount),
    ],
    documents: [
      formOf(t('Iesniegums ģimenes pabalstiem', 'Application for family benefits'), 'gimenes-pabalsti'),
      submit(
        t('Ja bērns dzimis ārvalstīs: dzimšanas apliecība', 'If the child was born abroad: the birth certificate'),
      ),
    ],
    authentication: verified,
    requestUrl: portalUrl('berna-piedzimsanas-pabalsts'),
    notices: [
      notice(
        'reminder',
        t(
          'Iesniegums jāiesniedz sešu mēnešu laikā no bērna piedzimšanas; pēc tam pabalstu vairs nepiešķir.',
          'Apply within six months of the birth; after that the benefit is no longer granted.',
        ),
      ),
      notice(
        'info',
        t(
          '2026. gadā pabalsts ir 600 €; par agrāk dzimušu bērnu tas bija 421,17 €.',
          'In 2026 the benefit is 600 euros; for children born earlier it was 421.17 euros.',
        ),
        '2026-01-01',
        '2026-12-31',
      ),
    ],
    appeal: complain,
    legalActs: [benefitsLaw],
    situations: ['L101'],
    related: ['1009', '1010', '1011', '1012', '1013', '2011'],
    keywords: {
      lv: [
        'bērna nauda',
        'jaundzimušais',
        'dzemdības',
        'bērna piedzimšana',
        'pabalsts mazulim',
        '600 eiro',
        'zīdainis',
      ],
      en: ['baby', 'newborn', 'birth grant', 'baby bonus', 'childbirth allowance'],
    },
  }),

  published('1009', {
    updatedAt: '2026-10-20',
    summary: t(
      'Ikmēneša pabalsts tam, kurš kopj bērnu līdz divu gadu vecumam. 2026. gadā, kamēr bērnam nav pusotra gada, tas ir 298 € mēnesī.',
      'A monthly benefit for the person caring for a child up to the age of two. In 2026 it is 298 euros a month while the child is under eighteen months.',
    ),
    recipientNote: t(
      'Bērna vecāks, aizbildnis vai cits cilvēks, kurš bērnu faktiski kopj',
      'A parent, guardian or other person who actually cares for the child',
    ),
    restrictions: t(
      'Par vienu un to pašu bērnu šo pabalstu nemaksā kopā ar maternitātes pabalstu. Strādājošam vecākam, kuram ir vecāku pabalsts, VSAA izmaksā lielāko no abiem.',
      'The benefit is not paid together with the maternity benefit for the same child. A working parent entitled to the parental benefit receives the higher of the two.',
    ),
    targetGroups: addressedTo('families'),
    fee: free,
    deadline: { workingDays: 22 },
    steps: [
      request(
        1,
        t('Pieprasiet pabalstu', 'Claim the benefit'),
        t(
          'Iesniegumā norādiet, no kuras dienas bērnu kopjat, un konta numuru. Pabalstu piešķir arī par iepriekšējiem mēnešiem, bet ne vairāk kā par sešiem.',
          'State the day from which you care for the child and your account number. The benefit can be backdated, but by no more than six months.',
        ),
        benefitChannels('berna-kopsanas-pabalsts'),
      ),
      processing(
        2,
        t('Lēmums', 'Decision'),
        t(
          'VSAA pārbauda, vai par bērnu netiek maksāts cits pabalsts. Ja bērns dzimis citā ES valstī, lēmums var prasīt ilgāku laiku.',
          'The Agency checks that no other benefit is being paid for the child. If the child was born in another EU country, the decision may take longer.',
        ),
      ),
      receive(3, t('Saņemiet naudu katru mēnesi', 'Receive the money every month'), paidToAccount),
    ],
    documents: [formOf(t('Iesniegums ģimenes pabalstiem', 'Application for family benefits'), 'gimenes-pabalsti')],
    authentication: verified,
    requestUrl: portalUrl('berna-kopsanas-pabalsts'),
    appeal: complain,
    legalActs: [benefitsLaw],
    situations: ['L101'],
    related: ['1008', '1012', '1013'],
    keywords: {
      lv: ['bērna kopšana', 'bērna nauda', 'dekrēts', 'bērna kopšanas atvaļinājums', 'ikmēneša pabalsts'],
      en: ['childcare benefit', 'parental leave', 'monthly child benefit'],
    },
  }),

  published('1010', {
    updatedAt: '2026-08-31',
    summary: t(
      'Maternitātes pabalsts daļēji aizstāj ienākumus grūtniecības un dzemdību atvaļinājuma laikā. To saņem sociāli apdrošināta sieviete, kura atvaļinājuma dēļ nestrādā.',
      'The maternity benefit partly replaces your income during maternity leave. It is paid to a socially insured woman who does not work because of the leave.',
    ),
    description: marked(
      'markdown',
      'Pabalsts ir **80 %** no vidējās apdrošināšanas iemaksu algas. To aprēķina no iemaksām 12 mēnešos, kas beidzas divus mēnešus pirms atvaļinājuma.\n\nPabalstu maksā par divām daļām:\n\n1. par grūtniecības atvaļinājumu pirms dzemdībām\n2. par dzemdību atvaļinājumu pēc dzemdībām',
      'The benefit is **80%** of your average insured wage, worked out from contributions over the 12 months that end two months before the leave.\n\nIt is paid in two parts:\n\n1. for the leave before the birth\n2. for the leave after the birth',
    ),
    recipientNote: t(
      'Darba ņēmējas un pašnodarbinātās, kas ir sociāli apdrošinātas',
      'Insured employees and self-employed women',
    ),
    targetGroups: addressedTo('families'),
    fee: free,
    deadline: { workingDays: 10 },
    steps: [
      request(
        1,
        t('Iesniedziet iesniegumu', 'Apply'),
        t(
          'Pagaidiet, līdz ārsts e-veselībā noslēdz darbnespējas lapu B, un tad iesniedziet iesniegumu. Lapa papīrā nav vajadzīga. Pieprasiet pabalstu sešu mēnešu laikā no atvaļinājuma pirmās dienas.',
          'Wait until your doctor closes sick-leave certificate B in the e-health system, then apply. No paper is needed. Claim within six months of the first day of leave.',
        ),
        benefitChannels('maternitates-pabalsts'),
      ),
      processing(
        2,
        t('Aprēķins', 'Calculation'),
        t(
          'VSAA aprēķina pabalstu no reģistrētajām iemaksām.',
          'The Agency works out the benefit from your registered contributions.',
        ),
      ),
      receive(3, t('Saņemiet pabalstu', 'Receive the benefit'), paidToAccount),
    ],
    documents: [
      formOf(t('Iesniegums maternitātes pabalstam', 'Application for the maternity benefit'), 'maternitates-pabalsts'),
    ],
    authentication: verified,
    requestUrl: portalUrl('maternitates-pabalsts'),
    notices: [
      notice(
        'info',
        t(
          'Ja grūtniece ārsta uzraudzībā stājas līdz 12. nedēļai, grūtniecības atvaļinājums ir par 14 dienām garāks.',
          'If you see a doctor about the pregnancy before week 12, the leave is 14 days longer.',
        ),
      ),
    ],
    appeal: complain,
    legalActs: [sicknessLaw],
    situations: ['L101'],
    related: ['1008', '1011', '1012', '1018'],
    keywords: {
      lv: ['dekrēta nauda', 'dekrēts', 'grūtniecība', 'dzemdību atvaļinājums', 'māmiņalga', 'maternitāte'],
      en: ['maternity pay', 'maternity leave', 'pregnancy', 'expecting'],
    },
  }),

  published('1011', {
    updatedAt: '2026-08-31',
    summary: t(
      'Pabalsts tēvam, kurš pēc bērna piedzimšanas izmanto desmit darbdienu atvaļinājumu. Atvaļinājums jāizmanto sešu mēnešu laikā no bērna dzimšanas.',
      'A benefit for a father who takes ten working days of leave after a child is born. The leave has to be taken within six months of the birth.',
    ),
    recipientNote: t(
      'Sociāli apdrošināts bērna tēvs vai cits cilvēks, ko māte norādījusi, ja paternitāte nav noteikta',
      'The insured father of the child, or another person named by the mother where there is no legal father',
    ),
    targetGroups: addressedTo('families'),
    fee: free,
    deadline: { workingDays: 10 },
    steps: [
      request(
        1,
        t('Vienojieties ar darba devēju un iesniedziet iesniegumu', 'Agree the leave and apply'),
        t(
          'Vispirms piesakiet atvaļinājumu darba devējam. Kad atvaļinājums ir sācies, sešu mēnešu laikā iesniedziet iesniegumu VSAA.',
          'First ask your employer for the leave. Once it has begun, apply to the Agency within six months.',
        ),
        benefitChannels('paternitates-pabalsts'),
      ),
      processing(
        2,
        t('Aprēķins', 'Calculation'),
        t(
          'Ziņas par atvaļinājumu VSAA saņem no darba devēja. Pabalsts ir 80 % no vidējās apdrošināšanas iemaksu algas.',
          'The Agency gets the dates of leave from your employer. The benefit is 80% of your average insured wage.',
        ),
      ),
      receive(3, t('Saņemiet pabalstu', 'Receive the benefit'), paidToAccount),
    ],
    documents: [
      formOf(t('Iesniegums paternitātes pabalstam', 'Application for the paternity benefit'), 'paternitates-pabalsts'),
    ],
    authentication: verified,
    requestUrl: portalUrl('paternitates-pabalsts'),
    appeal: complain,
    legalActs: [sicknessLaw],
    related: ['1008', '1010', '1012'],
    keywords: {
      lv: ['tēva atvaļinājums', 'tētis', 'tēva nauda', 'bērna piedzimšana', 'paternitātes atvaļinājums'],
      en: ['paternity leave', 'father', 'dad', 'paternity pay'],
    },
  }),

  published('1012', {
    updatedAt: '2026-09-02',
    summary: t(
      'Vecāku pabalsts daļēji aizstāj algu, kamēr kopjat mazu bērnu. Jūs izvēlaties, vai to saņemt līdz bērna pusotra gada vai divu gadu vecumam; katram vecākam ir arī nenododama daļa.',
      'The parental benefit partly replaces your wage while you care for a small child. You choose whether to receive it until the child is eighteen months or two years old; each parent also has a part that cannot be transferred.',
    ),
    recipientNote: t(
      'Sociāli apdrošināti vecāki, kuri bērna piedzimšanas brīdī strādā',
      'Insured parents who are in work when the child is born',
    ),
    targetGroups: addressedTo('families'),
    fee: free,
    deadline: { workingDays: 10 },
    steps: [
      request(
        1,
        t('Izvēlieties ilgumu un iesniedziet iesniegumu', 'Choose the period and apply'),
        t(
          'Aprēķiniet abus variantus e-pakalpojumā: izvēlēto ilgumu vēlāk mainīt nevar. Nenododamos divus mēnešus katrs vecāks piesaka atsevišķi.',
          'Compare both options in the e-service: the choice cannot be changed later. Each parent applies separately for the two months that cannot be transferred.',
        ),
        benefitChannels(
          'vecaku-pabalsts',
          t(
            'Kalkulators parāda abu variantu summu mēnesī.',
            'A calculator shows the monthly amount under both options.',
          ),
        ),
      ),
      processing(
        2,
        t('Lēmums', 'Decision'),
        t(
          'VSAA pārbauda, vai esat atvaļinājumā. Ja pabalsta laikā strādājat, izmaksā tikai daļu no piešķirtās summas.',
          'The Agency checks that you are on leave. If you work while receiving the benefit, only part of it is paid.',
        ),
      ),
      receive(3, t('Saņemiet pabalstu katru mēnesi', 'Receive the benefit every month'), paidToAccount),
    ],
    documents: [
      formOf(t('Iesniegums vecāku pabalstam', 'Application for the parental benefit'), 'vecaku-pabalsts'),
      link(
        t('Vecāku pabalsta kalkulators', 'Parental benefit calculator'),
        'https://vsaa.demo.example/lv/kalkulatori/vecaku-pabalsts',
      ),
    ],
    authentication: verified,
    requestUrl: portalUrl('vecaku-pabalsts'),
    notices: [
      notice(
        'warning',
        t(
          'Paziņojiet VSAA, ja atsākat strādāt vai bērna kopšanu pārņem cits: pārmaksātā nauda būs jāatdod.',
          'Tell the Agency if you return to work or somebody else takes over the care: overpaid money has to be paid back.',
        ),
      ),
    ],
    appeal: complain,
    legalActs: [sicknessLaw],
    related: ['1009', '1010', '1011'],
    keywords: {
      lv: ['māmiņalga', 'vecāku alga', 'bērna kopšanas atvaļinājums', 'nenododamā daļa', 'dekrēts'],
      en: ['parental leave', 'parental pay', 'childcare leave'],
    },
  }),

  published('1013', {
    updatedAt: '2026-07-15',
    summary: t(
      'Ikmēneša pabalsts ģimenei par katru bērnu, kas vecāks par gadu. Par vienu bērnu maksā 25 € mēnesī, par diviem – kopā 100 €.',
      'A monthly benefit for a family with children over the age of one: 25 euros a month for one child, 100 euros in total for two.',
    ),
    description: marked(
      'draft-js',
      draftJs(
        'Pabalstu maksā:',
        '- līdz bērna 16. dzimšanas dienai',
        '- līdz 20 gadu vecumam, ja bērns pēc tam mācās vispārējās vai profesionālās izglītības iestādē un nav precējies',
        'Vēlreiz vērsties VSAA nav vajadzīgs: ziņas par mācībām aģentūra iegūst no izglītības reģistra.',
      ),
      draftJs(
        'The benefit is paid:',
        '- until the child turns 16',
        '- until the age of 20, if the child stays in general or vocational education and is not married',
        'You do not need to apply again: the Agency gets data on schooling from the education register.',
      ),
    ),
    recipientNote: t(
      'Viens no vecākiem, aizbildnis vai audžuģimene',
      'One of the parents, a guardian or a foster family',
    ),
    targetGroups: addressedTo('families'),
    fee: free,
    deadline: { workingDays: 10 },
    steps: [
      request(
        1,
        t('Pieprasiet pabalstu', 'Claim the benefit'),
        t(
          'Iesniegumu iesniedz viens no vecākiem. Kad ģimenē piedzimst nākamais bērns, par viņu pabalsts jāpieprasa no jauna.',
          'One parent applies. When another child is born, the benefit has to be claimed for that child as well.',
        ),
        benefitChannels('gimenes-valsts-pabalsts'),
      ),
      receive(2, t('Saņemiet naudu katru mēnesi', 'Receive the money every month'), paidToAccount),
    ],
    documents: [formOf(t('Iesniegums ģimenes pabalstiem', 'Application for family benefits'), 'gimenes-pabalsti')],
    authentication: verified,
    requestUrl: portalUrl('gimenes-valsts-pabalsts'),
    appeal: complain,
    legalActs: [benefitsLaw],
    related: ['1008', '1009'],
    keywords: {
      lv: ['bērna nauda', 'bērnu pabalsts', 'bērna pabalsts', 'daudzbērnu ģimene', 'ģimenes pabalsts'],
      en: ['child benefit', 'family allowance', 'large family'],
    },
  }),
];
