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
  related,
  t,
  verified,
  zalupe,
} from './services-municipal-shared.js';
import { addressedTo } from './target-groups.js';

const birthBenefit = nameOf('2011');
const birthWords = {
  lv: ['bērna piedzimšana', 'jaundzimušais', 'mazulis', 'dzemdības', 'pabalsts par bērnu', 'bērna nauda'],
  en: ['newborn', 'baby', 'birth grant', 'child money'],
};
const weddingWords = {
  lv: ['kāzas', 'precības', 'apprecēties', 'salaulāties', 'laulība', 'ceremonija', 'dzimtsaraksti'],
  en: ['wedding', 'marriage', 'getting married', 'ceremony'],
};
const civilStatus = law(
  'Civilstāvokļa aktu reģistrācijas likums',
  '2012-11-29',
  'Law on the Registration of Civil Status Documents',
);
const municipalities = law('Pašvaldību likums', '2022-10-20', 'Law on Local Governments');

/** Births, weddings, deaths. */
export const family: ServiceRecord[] = [
  municipal(zalupe, '2011', {
    standardServiceId: '2005',
    name: birthBenefit,
    summary: t(
      'Zaļupes novads jaundzimušā ģimenei vienreiz izmaksā 300 eiro; par dvīņiem pabalstu maksā par katru bērnu. To var saņemt papildus valsts pabalstam. Pieteikums jāiesniedz, kamēr bērnam nav apritējuši seši mēneši.',
      'Zaļupe Municipality pays the family of a newborn 300 euros once; for twins the benefit is paid for each child. It comes on top of the state benefit. Apply before the child is six months old.',
    ),
    easyRead: t(
      'Jums ir piedzimis bērns. Pašvaldība Jums var maksāt 300 eiro.\n\n- Aizpildiet iesniegumu.\n- Iesniedziet to sešu mēnešu laikā.\n- Naudu saņemsiet savā bankas kontā.',
      'You have a new baby. The municipality can pay you 300 euros.\n\n- Fill in the form.\n- Hand it in within six months.\n- The money comes to your bank account.',
    ),
    recipientNote: t(
      'Māte, tēvs vai aizbildnis, ja vismaz viens no vecākiem un bērns deklarēti Zaļupes novadā.',
      'The mother, father or guardian, if at least one parent and the child are declared in Zaļupe Municipality.',
    ),
    targetGroups: addressedTo('families'),
    fee: { status: 'free' },
    deadline: {
      workingDays: 10,
      note: t('Naudu pārskaita 20 dienu laikā pēc lēmuma.', 'The money is transferred within 20 days of the decision.'),
    },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Iesniedziet iesniegumu', 'Submit the application'),
        text: t(
          'Iesniegumā norādiet bērna personas kodu un konta numuru. Dzimšanas apliecība nav vajadzīga, ja bērna dzimšana reģistrēta Latvijā.',
          'Give the child’s personal code and an account number. No birth certificate is needed if the birth was registered in Latvia.',
        ),
        channels: [
          online(
            '2011',
            t(
              'Izvēlieties pakalpojumu „Pabalsts par bērna piedzimšanu”.',
              'Choose “Benefit for the birth of a child”.',
            ),
          ),
          counter(
            [at.zalupeSocial, at.zalupe],
            t('Uzrādiet pasi vai personas apliecību.', 'Show a passport or identity card.'),
          ),
          oneStop([at.berzlauke, at.smilgaji]),
          email(at.zalupeSocial),
        ],
      },
      {
        order: 2,
        kind: 'processing',
        title: t('Iesnieguma izskatīšana', 'Examination'),
        text: t(
          'Sociālais dienests pārbauda vecāku un bērna deklarēto dzīvesvietu. Ja kāda ziņa trūkst, Jums piezvanīs.',
          'The Social Service checks the declared residence of the parents and the child. If anything is missing, you will be called.',
        ),
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Pabalsta izmaksa', 'Payment'),
        text: t(
          'Pabalstu pārskaita uz iesniegumā norādīto kontu.',
          'The benefit is transferred to the account given in the application.',
        ),
      },
    ],
    documents: [
      {
        kind: 'form',
        title: t('Iesniegums pabalstam par bērna piedzimšanu', 'Application for the birth benefit'),
        url: 'https://zalupe.demo.example/veidlapas/berna-pabalsts.pdf',
        neededInStep: 1,
        mediaType: 'application/pdf',
      },
    ],
    authentication: verified,
    notices: [
      {
        kind: 'info',
        text: t(
          'Līdz 2025. gada beigām pabalsts bija 250 eiro; 300 eiro maksā par bērniem, kas dzimuši no 2026. gada 1. janvāra.',
          'Until the end of 2025 the benefit was 250 euros; 300 euros are paid for children born from 1 January 2026.',
        ),
      },
    ],
    appeal: appealTo(zalupe, t('Lēmumu par pabalstu', 'The decision on the benefit')),
    legalActs: [municipalities, localRules(zalupe, '14/2025', 'Par pabalstiem ģimenēm ar bērniem', '2025-11-27')],
    contact: contact(zalupe, at.zalupeSocial),
    lifeSituationIds: ['L101'],
    relatedServices: related('1008', '1009', '1013', '2001'),
    keywords: birthWords,
    requestUrl: onlineAt('2011'),
    updatedAt: '2026-11-12',
  }),

  municipal(mezkalne, '2111', {
    standardServiceId: '2005',
    name: birthBenefit,
    summary: t(
      'Mežkalnes novadā par katru jaundzimušo maksā 200 eiro un pasniedz sudraba karotīti. Pabalstu var pieprasīt jebkurš no vecākiem, ja bērns deklarēts novadā. Iesniegumu pieņem līdz bērna pirmajai dzimšanas dienai.',
    ),
    targetGroups: addressedTo('families'),
    fee: { status: 'free' },
    deadline: { workingDays: 15 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Vēršieties VPVKAC vai Sociālajā dienestā'),
        text: t(
          'Iesniegumu var aizpildīt uz vietas; ņemiet līdzi personu apliecinošu dokumentu un bankas konta numuru.',
        ),
        channels: [oneStop([at.mezkalne, at.priezulejas, at.rasupe]), counter([at.mezkalneSocial]), eAddress(mezkalne)],
      },
      {
        order: 2,
        kind: 'receive',
        title: t('Saņemiet pabalstu'),
        text: t(
          'Naudu pārskaitām uz kontu, bet karotīti pasniedzam svinīgā pasākumā maijā vai novembrī. Uzaicinājumu nosūtīsim pa pastu.',
        ),
      },
    ],
    appeal: appealTo(mezkalne, t('Sociālā dienesta lēmumu')),
    legalActs: [municipalities],
    contact: contact(mezkalne, at.mezkalneSocial),
    relatedServices: related('1008'),
    keywords: { lv: birthWords.lv },
    updatedAt: '2026-02-11',
  }),

  municipal(akmensala, '2211', {
    standardServiceId: '2005',
    name: birthBenefit,
    summary: t(
      'Akmensalas novada ģimene par jaundzimušo var saņemt līdz 450 eiro: 150 eiro pēc bērna piedzimšanas un pa 150 eiro pirmajā un otrajā dzimšanas dienā. Nākamās daļas izmaksā, ja bērns joprojām dzīvo novadā.',
      'A family in Akmensala Municipality can receive up to 450 euros for a newborn: 150 euros after the birth and 150 euros on the first and the second birthday. The later parts are paid if the child still lives in the municipality.',
    ),
    recipientNote: t(
      'Vecāks, pie kura bērns deklarēts Akmensalas novadā.',
      'The parent at whose address in Akmensala Municipality the child is declared.',
    ),
    targetGroups: addressedTo('families'),
    fee: { status: 'free' },
    deadline: {
      workingDays: 10,
      note: t(
        'Par pirmo daļu; nākamās izmaksā bērna dzimšanas mēnesī.',
        'For the first part; the others are paid in the month of the birthday.',
      ),
    },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Iesniedziet vienu iesniegumu par visām daļām', 'One application for all parts'),
        text: t(
          'Iesniegums jāiesniedz trīs mēnešu laikā pēc bērna piedzimšanas. Par otro un trešo daļu atkārtoti nav jāpiesakās.',
          'Apply within three months of the birth. There is no need to apply again for the second and third part.',
        ),
        channels: [counter([at.akmensalaSocial, at.akmensala]), email(at.akmensalaSocial), post(at.akmensalaSocial)],
      },
      {
        order: 2,
        kind: 'processing',
        title: t('Deklarētās dzīvesvietas pārbaude', 'Check of residence'),
        text: t(
          'Pirms katras izmaksas pārbaudām, vai bērns joprojām deklarēts Akmensalas novadā.',
          'Before each payment we check that the child is still declared in Akmensala Municipality.',
        ),
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Izmaksa trīs daļās', 'Payment in three parts'),
        text: t(
          '1. 150 eiro pēc iesnieguma izskatīšanas.\n2. 150 eiro mēnesī, kad bērnam paliek gads.\n3. 150 eiro mēnesī, kad bērnam paliek divi gadi.',
          '1. 150 euros after the application is examined.\n2. 150 euros in the month of the first birthday.\n3. 150 euros in the month of the second birthday.',
        ),
      },
    ],
    appeal: appealTo(
      akmensala,
      t('Lēmumu par pabalstu vai tā daļas neizmaksāšanu', 'The decision on the benefit or a part of it'),
    ),
    legalActs: [
      municipalities,
      localRules(akmensala, '9/2023', 'Par atbalstu ģimenēm Akmensalas novadā', '2023-10-19'),
    ],
    contact: contact(akmensala, at.akmensalaSocial),
    relatedServices: related('1008', '1009'),
    keywords: birthWords,
    updatedAt: '2026-05-26',
  }),

  municipal(dzintarkrasts, '2310', {
    standardServiceId: '2005',
    name: birthBenefit,
    summary: t(
      'Dzintarkrasta jaundzimušo ģimenēm pilsēta piešķir 250 eiro; ja ģimenē ir trīs vai vairāk bērnu, pabalsts ir 400 eiro. Lēmumu pieņem 22 darba dienu laikā.',
      'The city of Dzintarkrasts grants families of newborns 250 euros, or 400 euros if there are three or more children in the family. The decision takes up to 22 working days.',
    ),
    targetGroups: addressedTo('families'),
    fee: { status: 'free' },
    deadline: { workingDays: 22 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Apmeklējiet Sociālo dienestu', 'Visit the Social Service'),
        text: t(
          'Pieteikums jāiesniedz klātienē; vizīti iespējams pieteikt pa tālruni. Uzrādiet abu vecāku personu apliecinošus dokumentus.',
          'The application is made in person; you can book a visit by phone. Show the identity documents of both parents.',
        ),
        channels: [
          counter([at.dzintarkrastsSocial]),
          phone(
            at.dzintarkrastsSocial,
            t(
              'Tikai pierakstam; pa tālruni iesniegumus nepieņem.',
              'For booking only; applications are not taken by phone.',
            ),
          ),
        ],
      },
      {
        order: 2,
        kind: 'receive',
        title: t('Pabalsta saņemšana', 'Receiving the benefit'),
        text: t(
          'Par lēmumu informējam īsziņā un naudu pārskaitām piecu darba dienu laikā.',
          'You learn of the decision by text message; the money follows within five working days.',
        ),
      },
    ],
    appeal: appealTo(dzintarkrasts, t('Sociālā dienesta lēmumu', 'The decision of the Social Service')),
    legalActs: [municipalities],
    contact: contact(dzintarkrasts, at.dzintarkrastsSocial),
    relatedServices: related('1008', '2004'),
    keywords: birthWords,
    updatedAt: '2026-03-30',
  }),

  municipal(zalupe, '2012', {
    standardServiceId: '2006',
    name: t('Laulības reģistrācija', 'Registration of marriage'),
    summary: t(
      'Laulību Zaļupes novadā var noslēgt Dzimtsarakstu nodaļas zālē, muižas parkā vai citā Jūsu izvēlētā vietā. Iesniegumu iesniedz abi topošie laulātie ne agrāk kā sešus mēnešus un ne vēlāk kā mēnesi pirms izvēlētās dienas. Cena atkarīga no vietas un laika.',
      'You can marry in Zaļupe Municipality in the hall of the registry office, in the manor park or at a place of your choice. Both partners apply no earlier than six months and no later than one month before the day. The price depends on the place and time.',
    ),
    description: t(
      'Darba dienā nodaļas telpās laulību var noslēgt bez svinīgas ceremonijas, klātesot diviem pilngadīgiem lieciniekiem. Sestdienās ceremonijas notiek no plkst. 11.00 līdz 15.00.',
      'On a working day you can marry at the office without a ceremony, with two adult witnesses. On Saturdays ceremonies take place between 11.00 and 15.00.',
    ),
    recipientNote: t('Divas pilngadīgas personas, kas nav laulībā.', 'Two adults who are not married.'),
    fee: { status: 'paid', from: 6, to: 600, currency: 'EUR' },
    fees: [
      euro(t('Laulības reģistrācija nodaļas telpās darba dienā', 'Registration at the office on a working day'), 14, {
        unit: t('ceremonija', 'ceremony'),
        condition: t('Valsts nodeva', 'State fee'),
        legalBasis: t('Civilstāvokļa aktu reģistrācijas likums'),
      }),
      euro(t('Svinīga ceremonija zālē', 'Ceremony in the hall'), 60, {
        unit: t('ceremonija', 'ceremony'),
        condition: t('Papildus valsts nodevai', 'In addition to the state fee'),
      }),
      {
        position: t('Ceremonija ārpus nodaļas telpām', 'Ceremony away from the office'),
        unit: t('ceremonija', 'ceremony'),
        from: 150,
        to: 600,
        currency: 'EUR',
        condition: t('Atkarīgs no attāluma un viesu skaita', 'Depends on the distance and the number of guests'),
      },
      {
        position: t('Atkārtota laulības apliecība', 'Replacement marriage certificate'),
        unit: t('dokuments', 'document'),
        amount: 4.96,
        vat: 1.04,
        total: 6,
        currency: 'EUR',
      },
    ],
    deadline: {
      note: t(
        'Viens līdz seši mēneši no iesnieguma līdz laulībām, pēc Jūsu izvēles.',
        'One to six months between the application and the wedding, as you choose.',
      ),
    },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Izvēlieties dienu un iesniedziet iesniegumu', 'Choose the day and apply'),
        text: t(
          'Iesniegumu parakstāt abi: klātienē kopā vai elektroniski katrs ar savu drošo elektronisko parakstu. Ārvalstnieki pievieno izziņu par to, ka laulībai nav šķēršļu.',
          'Both of you sign: together in person, or electronically with two secure signatures. Foreign nationals add a certificate that there is no impediment to marriage.',
        ),
        channels: [
          counter([at.zalupeRegistry], t('Jāierodas abiem.', 'Both of you must come.')),
          email(
            at.zalupeRegistry,
            t('Vienu dokumentu paraksta abi topošie laulātie.', 'One document, signed electronically by both.'),
          ),
        ],
      },
      {
        order: 2,
        kind: 'payment',
        title: t('Samaksājiet nodevu un par ceremoniju', 'Pay the fee and for the ceremony'),
        text: t(
          'Maksājums jāveic ne vēlāk kā nedēļu pirms ceremonijas. Maksājuma mērķī norādiet abu uzvārdus un datumu.',
          'Pay at least a week before the ceremony and give both surnames and the date.',
        ),
        channels: [counter([at.zalupe], t('Ar karti; skaidru naudu nepieņem.', 'By card; no cash.'))],
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Noslēdziet laulību', 'Get married'),
        text: t(
          'Ierodieties 15 minūtes iepriekš kopā ar diviem lieciniekiem. Laulības apliecību saņemsiet uzreiz.',
          'Come 15 minutes early with two witnesses. You receive the certificate at once.',
        ),
        channels: [counter([at.zalupeRegistry])],
      },
    ],
    documents: [
      {
        kind: 'form',
        title: t('Laulības reģistrācijas iesniegums', 'Application for registration of marriage'),
        url: 'https://zalupe.demo.example/veidlapas/lauliba.docx',
        neededInStep: 1,
        mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      },
      {
        kind: 'submit',
        title: t('Iepriekšējās laulības šķiršanas dokuments (ja bijusi)', 'Proof of divorce (if married before)'),
        neededInStep: 1,
      },
      {
        kind: 'hyperlink',
        title: t('Brīvie ceremoniju laiki', 'Free ceremony times'),
        url: 'https://zalupe.demo.example/ceremonijas',
      },
    ],
    authentication: { level: 'verified', means: ['identity-document', 'e-signature'] },
    notices: [
      {
        kind: 'warning',
        text: t(
          'Muižas parkā ceremonijas nenotiek līdz 2027. gada 30. aprīlim, jo tiek atjaunota lapene.',
          'No ceremonies in the manor park until 30 April 2027: the pavilion is being restored.',
        ),
        from: '2026-10-01',
        until: '2027-04-30',
      },
    ],
    appeal: appealTo(
      zalupe,
      t('Dzimtsarakstu nodaļas atteikumu reģistrēt laulību', 'A refusal to register the marriage'),
    ),
    legalActs: [civilStatus, law('Civillikums', '1937-01-28', 'The Civil Law')],
    contact: contact(zalupe, at.zalupeRegistry),
    lifeSituationIds: ['L104'],
    relatedServices: related('1001', '2010'),
    keywords: weddingWords,
    updatedAt: '2026-10-06',
  }),

  municipal(akmensala, '2210', {
    standardServiceId: '2006',
    name: t('Laulības reģistrācija', 'Registration of marriage'),
    summary: t(
      'Akmensalas novadā laulību reģistrē Dzimtsarakstu nodaļā vai pie bākas jūras krastā. Iesniegums jāiesniedz vismaz mēnesi iepriekš. Ceremonijām pie bākas laiku rezervē tikai no maija līdz septembrim.',
      'In Akmensala Municipality marriages are registered at the registry office or by the lighthouse on the shore. Apply at least one month ahead. Lighthouse ceremonies are held from May to September only.',
    ),
    fee: { status: 'paid', from: 14, to: 180, currency: 'EUR' },
    fees: [
      euro(t('Valsts nodeva par laulības reģistrāciju', 'State fee for registration of marriage'), 14),
      euro(t('Svinīga ceremonija nodaļā', 'Ceremony at the office'), 45),
      euro(t('Svinīga ceremonija pie bākas', 'Ceremony by the lighthouse'), 180, {
        condition: t('No maija līdz septembrim', 'From May to September'),
      }),
    ],
    deadline: { note: t('Ne agrāk kā mēnesi pēc iesnieguma.', 'No earlier than a month after the application.') },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Piesakieties kopā', 'Apply together'),
        text: t(
          'Vispirms piezvaniet un noskaidrojiet, vai izvēlētais laiks ir brīvs. Tad abi ierodieties nodaļā ar personu apliecinošiem dokumentiem.',
          'First call to find out whether your time is free. Then both come to the office with identity documents.',
        ),
        channels: [
          counter([at.akmensalaRegistry]),
          phone(at.akmensalaRegistry, t('Laika rezervēšana.', 'To reserve a time.')),
          email(at.akmensalaRegistry),
        ],
      },
      {
        order: 2,
        kind: 'receive',
        title: t('Laulības noslēgšana', 'The wedding'),
        text: t(
          'Ja laikapstākļi neļauj rīkot ceremoniju pie bākas, tā notiek nodaļas zālē un starpību atmaksājam.',
          'If the weather does not allow a ceremony by the lighthouse, it is held in the hall and the difference is refunded.',
        ),
        channels: [counter([at.akmensalaRegistry])],
      },
    ],
    appeal: appealTo(akmensala, t('Atteikumu reģistrēt laulību', 'A refusal to register the marriage')),
    legalActs: [civilStatus],
    contact: contact(akmensala, at.akmensalaRegistry),
    relatedServices: related('1001'),
    keywords: weddingWords,
    updatedAt: '2026-01-22',
  }),

  municipal(dzintarkrasts, '2312', {
    standardServiceId: '2006',
    name: t('Laulības reģistrācija', 'Registration of marriage'),
    summary: t(
      'Dzintarkrastā laulību var reģistrēt vēsturiskajā Kūrmājā vai, klātesot tikai lieciniekiem, Dzimtsarakstu nodaļā. Laiku rezervējat e-pakalpojumā, bet iesniegumu parakstāt klātienē.',
      'In Dzintarkrasts you can marry in the historic spa house or, with witnesses only, at the registry office. Reserve the time online and sign the application in person.',
    ),
    fee: { status: 'paid', from: 14, to: 250, currency: 'EUR' },
    fees: [
      euro(t('Valsts nodeva', 'State fee'), 14),
      euro(t('Ceremonija Kūrmājā', 'Ceremony in the spa house'), 120, {
        condition: t('Darba dienās; piektdienās līdz plkst. 15.00', 'Working days; Fridays until 15.00'),
      }),
      euro(t('Ceremonija Kūrmājā sestdienā', 'Ceremony in the spa house on Saturday'), 250),
    ],
    deadline: { note: t('Viens līdz seši mēneši, pēc Jūsu izvēles.', 'One to six months, as you choose.') },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Rezervējiet laiku', 'Reserve a time'),
        text: t(
          'Rezervācija ir spēkā 14 dienas; šajā laikā jāparaksta iesniegums.',
          'The reservation is kept for 14 days; sign the application within that time.',
        ),
        channels: [
          online(
            '2312',
            t(
              'Kalendārā redzami visi brīvie laiki sešus mēnešus uz priekšu.',
              'The calendar shows all free times for the next six months.',
            ),
          ),
          counter([at.dzintarkrastsRegistry]),
        ],
      },
      {
        order: 2,
        kind: 'payment',
        title: t('Veiciet maksājumu', 'Pay'),
        text: t('Samaksājiet e-pakalpojumā vai ar karti nodaļā.', 'Pay online or by card at the office.'),
        channels: [online('2312', t('Maksājumu karte vai internetbanka.', 'Payment card or internet bank.'))],
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Svinīgā diena', 'The day itself'),
        text: t(
          'Apliecību izsniedz ceremonijas noslēgumā.',
          'The certificate is handed over at the end of the ceremony.',
        ),
        channels: [counter([at.dzintarkrastsRegistry])],
      },
    ],
    authentication: verified,
    appeal: appealTo(dzintarkrasts, t('Atteikumu reģistrēt laulību', 'A refusal to register the marriage')),
    legalActs: [civilStatus],
    contact: contact(dzintarkrasts, at.dzintarkrastsRegistry),
    keywords: weddingWords,
    requestUrl: onlineAt('2312'),
    updatedAt: '2026-08-19',
  }),

  municipal(zalupe, '2013', {
    name: nameOf('2013'),
    summary: t(
      'Par tuvinieka nāvi Dzimtsarakstu nodaļai jāpaziņo sešu darba dienu laikā. Reģistrāciju veicam Jūsu klātbūtnē un uzreiz izsniedzam miršanas apliecību, kas vajadzīga apbedīšanas pabalstam un mantojuma kārtošanai.',
      'The death of a relative must be reported to the registry office within six working days. We register it while you wait and issue the death certificate, which you need for the funeral benefit and the inheritance.',
    ),
    recipientNote: t(
      'Mirušā radinieks, kaimiņš, iestādes pārstāvis vai cita persona, kurai ir ārsta izsniegtā apliecība.',
      'A relative, neighbour, representative of an institution or another person who has the doctor’s certificate.',
    ),
    fee: { status: 'free' },
    fees: [euro(t('Miršanas fakta reģistrācija un pirmā apliecība', 'Registration and the first certificate'), 0)],
    deadline: { workingDays: 1, note: t('Apmeklējuma laikā.', 'During the visit.') },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Saņemiet ārsta izsniegtu medicīnisko apliecību', 'Get the doctor’s certificate'),
        text: t(
          'To izraksta ģimenes ārsts vai slimnīca. Ja cilvēks miris mājās ārpus darba laika, zvaniet neatliekamajai palīdzībai 113.',
          'It is issued by the family doctor or the hospital. If the person died at home outside working hours, call the emergency service on 113.',
        ),
      },
      {
        order: 2,
        kind: 'request',
        title: t('Vērsieties Dzimtsarakstu nodaļā', 'Come to the registry office'),
        text: t(
          'Līdzi ņemiet medicīnisko apliecību, mirušā pasi vai personas apliecību un savu dokumentu.',
          'Bring the medical certificate, the passport or identity card of the deceased and your own document.',
        ),
        channels: [
          counter([at.zalupeRegistry], t('Iepriekšējs pieraksts nav vajadzīgs.', 'No appointment needed.')),
          phone(
            at.zalupeRegistry,
            t(
              'Atbildēsim uz jautājumiem un pateiksim, kura nodaļa dežurē brīvdienās.',
              'For questions, and for the office on duty at weekends.',
            ),
          ),
        ],
      },
      {
        order: 3,
        kind: 'receive',
        title: t('Saņemiet miršanas apliecību', 'Receive the death certificate'),
        text: t(
          'Apliecību izsniedzam uzreiz. Valsts iestādes ziņas saņem automātiski, atsevišķi tām nav jāpaziņo.',
          'The certificate is issued at once. State institutions are informed automatically.',
        ),
        channels: [counter([at.zalupeRegistry])],
      },
    ],
    documents: [
      {
        kind: 'submit',
        title: t('Medicīniskā apliecība par nāves cēloni', 'Medical certificate of the cause of death'),
        neededInStep: 2,
      },
      {
        kind: 'submit',
        title: t('Mirušā personu apliecinošs dokuments', 'Identity document of the deceased'),
        neededInStep: 2,
      },
    ],
    authentication: { level: 'verified', means: ['identity-document'] },
    appeal: appealTo(zalupe, t('Atteikumu reģistrēt miršanas faktu', 'A refusal to register the death')),
    legalActs: [civilStatus],
    contact: contact(zalupe, at.zalupeRegistry),
    lifeSituationIds: ['L201'],
    relatedServices: related('2014', '2025', '1023'),
    keywords: {
      lv: ['nāve', 'nomira', 'miršanas apliecība', 'bēres', 'tuvinieka zaudējums'],
      en: ['death', 'died', 'death certificate', 'funeral'],
    },
    updatedAt: '2026-07-08',
  }),

  municipal(zalupe, '2014', {
    name: nameOf('2014'),
    summary: t(
      'Ja mirušajam nebija tiesību uz valsts apbedīšanas pabalstu, izdevumus daļēji sedz pašvaldība – līdz 300 eiro. Pabalstu saņem persona, kas apmaksājusi apbedīšanu. Pieteikties var sešu mēnešu laikā no nāves dienas.',
      'If the deceased was not entitled to the state funeral benefit, the municipality covers part of the costs, up to 300 euros. It is paid to the person who paid for the funeral. Apply within six months of the death.',
    ),
    fee: { status: 'free' },
    deadline: { workingDays: 4 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Iesniedziet iesniegumu un čekus', 'Submit the application and receipts'),
        text: t(
          'Čekos vai rēķinos jābūt Jūsu vārdam. Ja apbedīšanu organizēja uzņēmums, pietiek ar tā rēķinu un maksājuma apliecinājumu.',
        ),
        channels: [
          counter([at.zalupeSocial]),
          oneStop([at.berzlauke, at.smilgaji], t('Dokumentus noskenēs un nosūtīs Sociālajam dienestam.')),
        ],
      },
      {
        order: 2,
        kind: 'receive',
        title: t('Pabalsta izmaksa', 'Payment'),
        text: t('Naudu pārskaita uz kontu vai, ja konta nav, izmaksā Klientu apkalpošanas centra kasē.'),
        channels: [counter([at.zalupe])],
      },
    ],
    documents: [
      { kind: 'submit', title: t('Miršanas apliecība (uzrādīšanai)', 'Death certificate (to show)'), neededInStep: 1 },
      {
        kind: 'submit',
        title: t('Apbedīšanas izdevumus apliecinoši dokumenti', 'Proof of funeral costs'),
        neededInStep: 1,
      },
    ],
    appeal: appealTo(zalupe, t('Lēmumu par pabalstu')),
    legalActs: [
      law('Sociālo pakalpojumu un sociālās palīdzības likums', '2002-10-31'),
      localRules(zalupe, '3/2024', 'Par sociālās palīdzības pabalstiem', '2024-01-25'),
    ],
    contact: contact(zalupe, at.zalupeSocial),
    relatedServices: related('2013', '2025'),
    keywords: { lv: ['bēru pabalsts', 'bēres', 'apbedīšana', 'bēru nauda'], en: ['funeral costs', 'burial'] },
    updatedAt: '2026-03-04',
  }),

  municipal(zalupe, '2025', {
    name: nameOf('2025'),
    summary: t(
      'Kapavietu piešķir kādā no sešām Zaļupes novada kapsētām. Ja ģimenei jau ir kapavieta, pārzinis pārbaudīs, vai tajā ir brīva vieta. Kapavieta jāierāda pirms bēru dienas.',
    ),
    fee: { status: 'mixed', from: 0, to: 35, currency: 'EUR' },
    fees: [
      euro(t('Kapavietas piešķiršana novadā deklarētai personai'), 0, {
        condition: t('Pēdējā deklarētā dzīvesvieta Zaļupes novadā'),
      }),
      euro(t('Kapavietas piešķiršana citai personai'), 35, { unit: t('kapavieta') }),
    ],
    deadline: { workingDays: 1 },
    steps: [
      {
        order: 1,
        kind: 'request',
        title: t('Piesakiet apbedīšanu'),
        text: t(
          'Piezvaniet vai atnāciet ar miršanas apliecību un nosauciet kapsētu. Vienosimies par laiku, kad satikties kapsētā.',
        ),
        channels: [
          phone(at.zalupeUtilities, t('Darba dienās; par apbedīšanu sestdienā zvaniet līdz ceturtdienai.')),
          counter([at.zalupeUtilities]),
        ],
      },
      {
        order: 2,
        kind: 'receive',
        title: t('Kapavietas ierādīšana'),
        text: t('Kapsētas pārzinis ierāda vietu dabā un izsniedz kapavietas uzturēšanas līgumu.'),
        channels: [
          { kind: 'other', name: t('Kapsētā'), text: t('Tikšanās vieta – pie kapsētas galvenajiem vārtiem.') },
        ],
      },
    ],
    documents: [{ kind: 'submit', title: t('Miršanas apliecība'), neededInStep: 1 }],
    appeal: appealTo(zalupe, t('Atteikumu piešķirt kapavietu')),
    legalActs: [
      municipalities,
      localRules(zalupe, '11/2021', 'Zaļupes novada kapsētu uzturēšanas noteikumi', '2021-09-30'),
    ],
    contact: contact(zalupe, at.zalupeUtilities),
    relatedServices: related('2013', '2014'),
    keywords: { lv: ['kapi', 'kapavieta', 'kapsēta', 'bēres'] },
    // Not looked at for a long time, as happens in real registers.
    updatedAt: '2025-02-03',
  }),
];
