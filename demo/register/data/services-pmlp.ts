import { officeHours } from './institutions.js';
import type { ServiceRecord } from './service-record.js';
import {
  appeal,
  customerCentre,
  form,
  free,
  inPerson,
  law,
  link,
  marked,
  notice,
  office,
  payment,
  phone,
  portal,
  portalUrl,
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

const offices = [
  office(
    t('PMLP Rīgas 1. nodaļa', 'Riga Office No. 1'),
    'Paraugu iela 1, Rīga, LV-1001',
    '121',
    officeHours('09:00-18:00', '09:00-17:00', '09:00-17:00', '09:00-18:00', '09:00-15:00'),
    { email: 'riga1.pmlp@demo.example', coordinates: { latitude: 56.9525, longitude: 24.1136 } },
  ),
  office(
    t('PMLP Zaļupes nodaļa', 'Zaļupe Office'),
    'Skolas iela 8, Zaļupe, Zaļupes novads',
    '122',
    officeHours('09:00-12:00 13:00-18:00', '09:00-12:00 13:00-17:00', '', '09:00-12:00 13:00-18:00', '09:00-14:00'),
    { email: 'zalupe.pmlp@demo.example' },
  ),
  office(
    t('PMLP Dzintarkrasta nodaļa', 'Dzintarkrasts Office'),
    'Jūras iela 31, Dzintarkrasts',
    '123',
    officeHours('09:00-18:00', '09:00-17:00', '09:00-17:00', '09:00-18:00', '09:00-15:00'),
    {
      otherContact: t(
        'Pieraksts pie ieejas terminālī vai tiešsaistē',
        'Booking at the terminal by the entrance or online',
      ),
    },
  ),
];

const migrationOffice = [
  office(
    t('PMLP Migrācijas nodaļa', 'Migration Office'),
    'Paraugu iela 1A, Rīga, LV-1001',
    '124',
    officeHours('09:00-17:00', '09:00-17:00', '09:00-17:00', '09:00-17:00', '09:00-14:00'),
    { email: 'migracija.pmlp@demo.example', otherContact: t('Tikai ar iepriekšēju pierakstu', 'By appointment only') },
  ),
];

const complain = appeal('PMLP priekšniekam', 'the Head of the Office of Citizenship and Migration Affairs');
const documentsLaw = law(
  t('Personu apliecinošu dokumentu likums', 'Personal Identification Documents Law'),
  '2012-01-12',
);
const immigrationLaw = law(t('Imigrācijas likums', 'Immigration Law'), '2002-10-31');

export const pmlpServices: readonly ServiceRecord[] = [
  published('1001', {
    updatedAt: '2026-10-06',
    summary: t(
      'PMLP izsniedz pases un personas apliecības (eID kartes) Latvijas pilsoņiem un nepilsoņiem. Dokumentu var pieteikt jebkurā PMLP nodaļā neatkarīgi no deklarētās dzīvesvietas. To dara personīgi, jo uz vietas fotografē un noņem pirkstu nospiedumus.',
      'The Office issues passports and identity cards (eID cards) to Latvian citizens and non-citizens. You can apply at any office, wherever you live. You have to come in person, because you are photographed and fingerprinted there.',
    ),
    description: marked(
      'html',
      '<p>Personas apliecība ir <strong>obligāta no 15 gadu vecuma</strong>. Pase vajadzīga ceļošanai ārpus Eiropas Savienības.</p>\n<p>Piesakieties, ja:</p>\n<ul>\n<li>dokumentam tuvojas derīguma beigas</li>\n<li>mainīts vārds, uzvārds vai personas kods</li>\n<li>dokuments ir nozaudēts, nozagts vai sabojāts</li>\n<li>bērnam vajadzīgs pirmais dokuments</li>\n</ul>\n<p>Vairāk par dokumentiem: <a href="https://pmlp.demo.example/dokumenti">PMLP lapā</a>.</p>',
      '<p>An identity card is <strong>compulsory from the age of 15</strong>. You need a passport to travel outside the European Union.</p>\n<p>Apply if:</p>\n<ul>\n<li>your document is about to expire</li>\n<li>your name or personal identity number has changed</li>\n<li>your document was lost, stolen or damaged</li>\n<li>a child needs a first document</li>\n</ul>\n<p>More about the documents: <a href="https://pmlp.demo.example/en/documents">the Office’s page</a>.</p>',
    ),
    recipientNote: t('Latvijas pilsoņi un Latvijas nepilsoņi', 'Latvian citizens and non-citizens'),
    restrictions: t(
      'Bērnam līdz 15 gadu vecumam dokumentu piesaka viens no vecākiem vai aizbildnis kopā ar bērnu.',
      'For a child under 15, a parent or guardian applies together with the child.',
    ),
    fee: { status: 'unknown' },
    deadline: {
      workingDays: 10,
      note: t(
        '10 darbdienas; paātrinātā kārtībā 2 darbdienas, ja dokumentu saņemat Latvijā',
        '10 working days, or 2 working days by the fast procedure if you collect the document in Latvia',
      ),
    },
    steps: [
      request(
        1,
        t('Piesakiet dokumentu', 'Apply for the document'),
        t(
          'Pierakstieties uz apmeklējumu un ierodieties personīgi: nodaļā Jūs nofotografēs un noņems pirkstu nospiedumus. Līdzi nav jāņem ne fotogrāfija, ne aizpildīta veidlapa.',
          'Book an appointment and come in person: your photograph and fingerprints are taken at the office. There is no need to bring a photograph or a completed form.',
        ),
        [
          inPerson(
            t(
              'Apkalpo jebkura nodaļa; ar pierakstu gaidīsiet īsāku laiku.',
              'Any office will serve you; waiting is shorter with an appointment.',
            ),
            offices,
          ),
          {
            kind: 'other',
            name: t('Latvijas vēstniecībā ārvalstīs', 'At a Latvian embassy abroad'),
            text: t(
              'Ja dzīvojat ārvalstīs, dokumentu var pieteikt un saņemt vēstniecībā vai konsulātā. Izgatavošana var ilgt vairākas nedēļas.',
              'If you live abroad, you can apply and collect at an embassy or consulate. This may take several weeks.',
            ),
          },
        ],
      ),
      payment(
        2,
        t('Samaksājiet valsts nodevu', 'Pay the state fee'),
        t(
          'Valsts nodeva ir atkarīga no dokumenta veida, Jūsu vecuma un izgatavošanas ātruma; daļai cilvēku ir atlaide. Maksājamo summu darbinieks pateiks, pieņemot pieteikumu. Nodevu var samaksāt nodaļā ar karti vai iepriekš internetbankā.',
          'The state fee depends on the document, your age and how fast you need it; some people pay less. Staff will tell you the amount when they take your application. You can pay by card at the office or beforehand by internet bank.',
        ),
      ),
      receive(
        3,
        t('Saņemiet dokumentu', 'Collect the document'),
        t(
          'Dokumentu izsniedz tajā nodaļā, ko norādījāt pieteikumā. Iepriekšējais dokuments jānodod; ja vēlaties to paturēt, palūdziet to anulēt un atdot.',
          'Collect the document at the office you chose. Hand in your old one; if you wish to keep it, ask to have it cancelled and returned.',
        ),
        [
          inPerson(
            t('Jaunu pasi vai karti var saņemt bez pieraksta.', 'No appointment is needed to collect.'),
            offices,
          ),
        ],
      ),
    ],
    documents: [
      submit(t('Iepriekšējā pase vai personas apliecība', 'Your previous passport or identity card')),
      submit(
        t(
          'Ārvalstīs izdots dokuments par vārda vai ģimenes stāvokļa maiņu, ja tāda bijusi',
          'A foreign document proving a change of name or marital status, if any',
        ),
      ),
    ],
    notices: [
      notice(
        'warning',
        t(
          'Ja dokuments nozaudēts vai nozagts, paziņojiet par to PMLP tūlīt: līdz tam ar to var rīkoties cits.',
          'If your document is lost or stolen, tell the Office at once: until then somebody else could use it.',
        ),
      ),
      notice(
        'info',
        t(
          'Decembrī rīta laiki ātri aizpildās. Brīvāki laiki ir otrdienu un trešdienu pēcpusdienās.',
          'Morning appointments fill up early in December. Tuesday and Wednesday afternoons are quieter.',
        ),
        '2026-11-16',
        '2026-12-31',
      ),
    ],
    appeal: complain,
    legalActs: [documentsLaw],
    situations: ['L161'],
    related: ['1002', '1005', '1035'],
    keywords: {
      lv: [
        'pase',
        'eID',
        'eID karte',
        'ID karte',
        'personas apliecība',
        'ceļošanas dokuments',
        'bērna pase',
        'nozaudēta pase',
      ],
      en: ['passport', 'ID card', 'eID', 'travel document', 'lost passport'],
    },
  }),

  published('1002', {
    updatedAt: '2026-09-14',
    summary: t(
      'Pierakstieties tiešsaistē uz PMLP nodaļas apmeklējumu, lai pieteiktu pasi vai personas apliecību, un tūlīt samaksājiet valsts nodevu. Pierakstīt var arī savu bērnu vai aizbilstamo.',
      'Book an online appointment at an office to apply for a passport or identity card, and pay the state fee straight away. You can book for your child or ward too.',
    ),
    recipientNote: t('Latvijas pilsoņi un nepilsoņi', 'Latvian citizens and non-citizens'),
    fee: { status: 'paid' },
    fees: [
      price(t('Valsts nodeva par piesakāmo dokumentu', 'State fee for the document'), undefined, {
        unit: t('Dokuments', 'Document'),
        note: t(
          'Precīzu summu e-pakalpojums parāda pirms maksāšanas; pats pieraksts neko nemaksā',
          'The e-service shows the exact amount before you pay; the booking itself costs nothing',
        ),
      }),
    ],
    deadline: { note: t('Pieraksts stājas spēkā uzreiz', 'The appointment is confirmed at once') },
    steps: [
      request(
        1,
        t('Izvēlieties laiku', 'Choose a time'),
        t(
          'Norādiet dokumentu, nodaļu un laiku. Apmeklējuma laiku var pārcelt vai atcelt līdz iepriekšējās darbdienas beigām.',
          'Choose the document, the office and the time. You can move or cancel the appointment until the end of the working day before.',
        ),
        [
          portal('pieraksts-dokumentam'),
          phone(
            'pmlp',
            t(
              'Pierakstīt pa tālruni var darbdienās no 9.00 līdz 15.00.',
              'Book by phone on working days from 9:00 to 15:00.',
            ),
          ),
        ],
      ),
      payment(
        2,
        t('Samaksājiet valsts nodevu', 'Pay the state fee'),
        t(
          'Samaksājiet internetbankā vai ar karti. Ja maksājumu atliekat, pieraksts saglabājas un nodevu varēsiet samaksāt nodaļā.',
          'Pay by internet bank or card. If you put it off, the booking stands and you can pay at the office.',
        ),
      ),
      receive(
        3,
        t('Ierodieties norādītajā laikā', 'Come at the booked time'),
        t(
          'Apstiprinājumu nosūtīs uz Jūsu e-pastu un e-adresi. Ja nokavēsiet vairāk nekā 10 minūtes, laiku var atdot citam.',
          'A confirmation goes to your e-mail and e-address. If you are more than 10 minutes late, the time may be given to someone else.',
        ),
        [inPerson(t('Uzrādiet esošo dokumentu.', 'Show your current document.'), offices)],
      ),
    ],
    authentication: verified,
    requestUrl: portalUrl('pieraksts-dokumentam'),
    legalActs: [documentsLaw],
    related: ['1001'],
    keywords: {
      lv: ['pieraksts', 'rinda', 'pierakstīties PMLP', 'pases pieteikums', 'ID karte'],
      en: ['appointment', 'booking', 'passport application', 'queue'],
    },
  }),

  published('1003', {
    updatedAt: '2026-11-03',
    summary: t(
      'Ārzemnieks, kurš Latvijā vēlas dzīvot ilgāk par 90 dienām pusgada laikā, pieprasa uzturēšanās atļauju un to reģistrē. Cena ir atkarīga no tā, cik ātri vajadzīgs lēmums.',
      'A foreign national who wants to live in Latvia for more than 90 days in any half-year applies for a residence permit and registers it. The price depends on how soon you need a decision.',
    ),
    recipientNote: t(
      'Ārzemnieki, kuri nav Eiropas Savienības, Eiropas Ekonomikas zonas vai Šveices pilsoņi',
      'Foreign nationals who are not citizens of the European Union, the European Economic Area or Switzerland',
    ),
    restrictions: t(
      'Pieteikumu Latvijā var iesniegt, ja šeit uzturaties likumīgi. Citos gadījumos vērsieties Latvijas vēstniecībā.',
      'You can apply in Latvia if your stay here is lawful. Otherwise apply at a Latvian embassy.',
    ),
    targetGroups: addressedTo('foreigners'),
    fee: { status: 'paid', from: 100, to: 400, currency: 'EUR' },
    fees: [
      price(t('Dokumentu izskatīšana', 'Examination of documents'), 100, {
        unit: t('Lieta', 'Case'),
        condition: t('30 dienu laikā', 'Within 30 days'),
      }),
      price(t('Dokumentu izskatīšana', 'Examination of documents'), 200, {
        unit: t('Lieta', 'Case'),
        condition: t('10 darbdienu laikā', 'Within 10 working days'),
      }),
      price(t('Dokumentu izskatīšana', 'Examination of documents'), 400, {
        unit: t('Lieta', 'Case'),
        condition: t('5 darbdienu laikā', 'Within 5 working days'),
      }),
    ],
    deadline: {
      workingDays: 20,
      note: t(
        'Izvēlētais ātrums nosaka arī cenu; sarežģītā lietā termiņu var pagarināt',
        'The speed you choose sets the price; in a complex case the time may be extended',
      ),
    },
    steps: [
      request(
        1,
        t('Iesniedziet dokumentus', 'Submit the documents'),
        t(
          'Pierakstieties Migrācijas nodaļā un ierodieties personīgi. Dokumentiem svešvalodā pievienojiet notariāli apliecinātu tulkojumu.',
          'Book an appointment at the Migration Office and come in person. Attach a notarised translation to documents in a foreign language.',
        ),
        [inPerson(t('Pieņem tikai ar pierakstu.', 'By appointment only.'), migrationOffice)],
      ),
      payment(
        2,
        t('Samaksājiet par izskatīšanu', 'Pay for the examination'),
        t(
          'Samaksājiet pirms dokumentu iesniegšanas. Ja atļauju atsaka, maksu par izskatīšanu neatmaksā.',
          'Pay before you submit the documents. The fee is not refunded if the permit is refused.',
        ),
      ),
      processing(
        3,
        t('Lēmuma pieņemšana', 'Decision'),
        t(
          'PMLP pārbauda ieceļošanas mērķi, iztikas līdzekļus un drošības ziņas. Ja kaut kā trūkst, Jums rakstīs uz norādīto e-pastu.',
          'The Office checks the purpose of your stay, your means of support and security information. If anything is missing, you will hear by e-mail.',
        ),
      ),
      receive(
        4,
        t('Reģistrējiet atļauju un saņemiet karti', 'Register the permit and collect your card'),
        t(
          'Pēc labvēlīga lēmuma ierodieties ar derīgu ceļošanas dokumentu, lai nodotu biometrijas datus un saņemtu uzturēšanās atļaujas karti.',
          'After a favourable decision, come with a valid travel document to give biometric data and receive your residence permit card.',
        ),
        [inPerson(t('Karti izsniedz personīgi.', 'The card is handed over in person.'), migrationOffice)],
      ),
    ],
    documents: [
      form(
        t('Pieteikums uzturēšanās atļaujas pieprasīšanai', 'Residence permit application form'),
        'https://pmlp.demo.example/veidlapas/uzturesanas-atlauja.pdf',
      ),
      submit(t('Derīgs ceļošanas dokuments', 'A valid travel document')),
      submit(
        t(
          'Dokumenti par iztikas līdzekļiem un dzīvesvietu Latvijā',
          'Proof of means of support and of accommodation in Latvia',
        ),
      ),
      submit(t('Ārvalsts izsniegta izziņa par sodāmību', 'A criminal record certificate from your country')),
    ],
    notices: [
      notice(
        'reminder',
        t(
          'Termiņuzturēšanās atļauju katru gadu reģistrē no jauna. Piesakieties vismaz 40 dienas pirms gada beigām.',
          'A temporary residence permit has to be registered again every year. Apply at least 40 days before the year is up.',
        ),
      ),
    ],
    appeal: complain,
    legalActs: [immigrationLaw],
    related: ['1004', '1005', '1033'],
    keywords: {
      lv: [
        'uzturēšanās atļauja',
        'termiņuzturēšanās',
        'pastāvīgā uzturēšanās',
        'ārzemnieks',
        'TUA',
        'imigrācija',
        'darba atļauja',
      ],
      en: ['residence permit', 'immigration', 'temporary residence', 'permanent residence', 'foreigner'],
    },
  }),

  published('1004', {
    updatedAt: '2026-06-22',
    summary: t(
      'Ja esat Eiropas Savienības, Eiropas Ekonomikas zonas vai Šveices pilsonis un Latvijā dzīvosiet ilgāk par trim mēnešiem, reģistrējieties PMLP un saņemiet reģistrācijas apliecību. Ģimenes loceklim no citas valsts izsniedz uzturēšanās atļauju.',
      'If you are a citizen of the European Union, the European Economic Area or Switzerland and will live in Latvia for more than three months, register with the Office and receive a registration certificate. Family members from other countries receive a residence permit.',
    ),
    recipientNote: t(
      'ES, EEZ un Šveices pilsoņi un viņu ģimenes locekļi',
      'EU, EEA and Swiss citizens and their family members',
    ),
    targetGroups: addressedTo('foreigners'),
    fee: { status: 'paid', from: 15, to: 30, currency: 'EUR' },
    fees: [
      price(t('Personas apliecības izsniegšana', 'Issue of an identity card'), 15, {
        unit: t('Dokuments', 'Document'),
        condition: t('Parastā kārtībā', 'Standard procedure'),
      }),
      price(t('Personas apliecības izsniegšana', 'Issue of an identity card'), 30, {
        unit: t('Dokuments', 'Document'),
        condition: t('Paātrinātā kārtībā', 'Fast procedure'),
      }),
    ],
    deadline: { workingDays: 10 },
    steps: [
      request(
        1,
        t('Iesniedziet pieteikumu', 'Submit the application'),
        t(
          'Ierodieties ar pasi vai personas apliecību un dokumentu par uzturēšanās pamatu, piemēram, darba līgumu vai augstskolas izziņu.',
          'Come with your passport or identity card and proof of why you are staying, such as an employment contract or a certificate from your university.',
        ),
        [inPerson(t('Ieteicams pierakstīties.', 'Booking is advisable.'), offices)],
      ),
      payment(
        2,
        t('Samaksājiet valsts nodevu', 'Pay the state fee'),
        t(
          'Nodevu maksā ar karti nodaļā vai ar pārskaitījumu pirms apmeklējuma.',
          'Pay by card at the office or by transfer before your visit.',
        ),
      ),
      receive(
        3,
        t('Saņemiet dokumentu', 'Collect the document'),
        t(
          'Dokumentu izsniedz personīgi nodaļā, kurā to pieteicāt.',
          'The document is handed over in person at the office where you applied.',
        ),
        [inPerson(t('Pieraksts nav vajadzīgs.', 'No appointment is needed.'), offices)],
      ),
    ],
    documents: [
      submit(t('Pase vai personas apliecība', 'Passport or identity card')),
      submit(t('Dokuments par uzturēšanās pamatu', 'Proof of the reason for your stay')),
      submit(
        t('Ģimenes loceklim: laulības vai radniecības dokuments', 'For family members: proof of marriage or kinship'),
      ),
    ],
    appeal: complain,
    legalActs: [immigrationLaw],
    related: ['1003', '1005', '1032'],
    keywords: {
      lv: ['ES pilsonis', 'Eiropas Savienība', 'reģistrācijas apliecība', 'uzturēšanās Latvijā', 'ģimenes loceklis'],
      en: ['EU citizen', 'registration certificate', 'residence card', 'family member'],
    },
  }),

  published('1005', {
    updatedAt: '2026-11-10',
    summary: t(
      'Pārcēlāties? Deklarējiet jauno dzīvesvietu tiešsaistē bez maksas sev un saviem nepilngadīgajiem bērniem. Tas jāizdara mēneša laikā pēc pārcelšanās.',
      'Moved home? Declare your new place of residence online, free of charge, for yourself and your children under 18. You have one month from the day you move.',
    ),
    description: t(
      'Deklarētā dzīvesvieta ir adrese, kurā esat sasniedzams valstij un pašvaldībai. No tās ir atkarīgi arī pašvaldības pabalsti, vieta bērnudārzā un nekustamā īpašuma nodokļa atvieglojumi.',
      'Your declared residence is the address where the State and the municipality can reach you. Municipal benefits, a place in pre-school and property tax relief depend on it too.',
    ),
    recipientNote: t(
      'Personas, kuru dati ir Fizisko personu reģistrā',
      'People whose data are in the Register of Natural Persons',
    ),
    fee: free,
    fees: [
      price(t('Dzīvesvietas deklarēšana e-pakalpojumā', 'Declaring residence by e-service'), 0, {
        condition: t('Tiešsaistē', 'Online'),
      }),
    ],
    steps: [
      request(
        1,
        t('Aizpildiet deklarāciju', 'Complete the declaration'),
        t(
          'Ievadiet jauno adresi un izvēlieties pamatu, kādēļ tur dzīvojat: īpašums, īre vai vienošanās ar īpašnieku. Ja dzīvosiet ārvalstīs, norādiet ārvalsts adresi.',
          'Enter the new address and say on what basis you live there: ownership, rent or an agreement with the owner. If you will be living abroad, give your address there.',
        ),
        [
          portal('dzivesvietas-deklaresana', t('Vajadzīgas apmēram piecas minūtes.', 'It takes about five minutes.')),
          customerCentre(),
        ],
      ),
      receive(
        2,
        t('Saņemiet apstiprinājumu', 'Receive confirmation'),
        t(
          'Apstiprinājums par reģistrētajām ziņām nonāk Jūsu kontā portālā. Atsevišķa izziņa nav vajadzīga: iestādes adresi redz reģistrā.',
          'Confirmation appears in your account on the portal. You need no separate certificate: institutions see your address in the register.',
        ),
      ),
    ],
    authentication: verified,
    requestUrl: portalUrl('dzivesvietas-deklaresana'),
    notices: [
      notice(
        'reminder',
        t(
          'Deklarējot dzīvesvietu klātienē pašvaldībā, jāmaksā valsts nodeva; tiešsaistē tās nav.',
          'Declaring in person at a municipality costs a state fee; online there is none.',
        ),
      ),
    ],
    appeal: complain,
    legalActs: [law(t('Dzīvesvietas deklarēšanas likums', 'Declaration of Place of Residence Law'), '2002-06-20')],
    documents: [
      link(
        t('Kā deklarēt dzīvesvietu bērnam', 'How to declare a child’s residence'),
        'https://pmlp.demo.example/lv/dzivesvieta/berni',
      ),
    ],
    situations: ['L141'],
    related: ['2010', '1001', '1050'],
    keywords: {
      lv: [
        'deklarēt dzīvesvietu',
        'adreses maiņa',
        'pierakstīties',
        'pārcelšanās',
        'pieraksts dzīvesvietā',
        'jauna adrese',
      ],
      en: ['change of address', 'moving', 'residence', 'new address', 'register address'],
    },
  }),
];
