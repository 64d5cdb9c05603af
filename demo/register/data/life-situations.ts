type Text = Readonly<Record<string, string>>;

interface Step {
  readonly title: Text;
  readonly text?: Text;
  /** Ids of services; the server puts the services themselves in their place. */
  readonly serviceIds: readonly string[];
}

export interface StoredLifeSituation {
  readonly id: string;
  /** Left out: a group. */
  readonly parentId?: string;
  readonly name: Text;
  readonly audience: 'citizens' | 'entrepreneurs' | 'institutions';
  readonly summary?: Text;
  readonly keywords?: Readonly<Record<string, readonly string[]>>;
  readonly updatedAt?: string;
  readonly steps: readonly Step[];
}

type More = Partial<Pick<StoredLifeSituation, 'summary' | 'keywords' | 'updatedAt' | 'steps'>>;

const t = (lv: string, en?: string): Text => (en === undefined ? { lv } : { lv, en });
const step = (title: Text, text: Text, ...serviceIds: string[]): Step => ({ title, text, serviceIds });

const group = (
  audience: StoredLifeSituation['audience'],
  id: string,
  name: Text,
  ...children: StoredLifeSituation[]
): StoredLifeSituation[] => [
  { id, name, audience, steps: [] },
  ...children.map((child) => ({ ...child, parentId: id, audience })),
];
/** Its parent and audience are those of the group it stands in. */
const situation = (id: string, name: Text, more: More = {}): StoredLifeSituation => ({
  id,
  name,
  audience: 'citizens',
  steps: [],
  ...more,
});

export const lifeSituations: readonly StoredLifeSituation[] = [
  ...group(
    'citizens',
    'L100',
    t('Ģimene un bērni', 'Family and children'),
    situation('L101', t('Bērna gaidīšana un piedzimšana', 'Expecting and having a child'), {
      summary: t(
        'Kas jānokārto pirms un pēc bērna piedzimšanas: atvaļinājumi, pabalsti un vieta bērnudārzā. Lielāko daļu var izdarīt no mājām.',
        'What to arrange before and after a child is born: leave, benefits and a kindergarten place. Most of it can be done from home.',
      ),
      keywords: {
        lv: ['grūtniecība', 'mazulis', 'jaundzimušais', 'dekrēts', 'māmiņa', 'tētis'],
        en: ['pregnancy', 'baby', 'newborn', 'maternity leave'],
      },
      updatedAt: '2026-10-30',
      steps: [
        step(
          t('Pirms dzemdībām piesakiet maternitātes pabalstu', 'Before the birth, apply for maternity benefit'),
          t(
            'Ģimenes ārsts vai ginekologs izraksta darbnespējas lapu, un ar to var pieteikt pabalstu.',
            'Your doctor issues a sick-leave certificate, with which you apply for the benefit.',
          ),
          '1010',
        ),
        step(
          t('Piesakiet pabalstu par bērna piedzimšanu', 'Apply for the childbirth benefits'),
          t(
            'Valsts pabalsts pienākas visām ģimenēm, savukārt pašvaldības pabalsta lielums atkarīgs no dzīvesvietas.',
            'Every family is entitled to the state benefit; the municipal benefit depends on where you live.',
          ),
          '1008',
          '2011',
          '2111',
          '2211',
          '2310',
        ),
        step(
          t('Vienojieties, kurš paliks mājās', 'Decide who stays at home'),
          t(
            'Tēvam pienākas desmit darba dienu atvaļinājums ar paternitātes pabalstu. Vecāku pabalstu var dalīt abi vecāki.',
            'The father is entitled to ten working days of leave with paternity benefit. Parents may share the parental benefit.',
          ),
          '1011',
          '1012',
          '1009',
        ),
        step(
          t('Piesakiet ikmēneša atbalstu', 'Apply for monthly support'),
          t(
            'Ģimenes valsts pabalstu maksā no bērna viena gada vecuma.',
            'The state family benefit is paid from the child’s first birthday.',
          ),
          '1013',
        ),
        step(
          t('Pierakstiet bērnu bērnudārza rindā', 'Put the child in the queue for kindergarten'),
          t(
            'Jo agrāk pieteiksiet, jo lielāka izvēle. Kārtība katrā pašvaldībā ir sava.',
            'The earlier you apply, the wider the choice. Every municipality has its own rules.',
          ),
          '2001',
          '2002',
          '2003',
          '2004',
        ),
      ],
    }),
    situation('L102', t('Bērnudārzs un skola', 'Kindergarten and school'), {
      summary: t(
        'No vietas bērnudārzā līdz pusdienām un autobusam uz skolu.',
        'From a kindergarten place to school lunches and the school bus.',
      ),
      keywords: { lv: ['dārziņš', 'pirmā klase', 'skolēns', 'pusdienas'], en: ['school', 'nursery', 'pupil'] },
      updatedAt: '2026-09-01',
      steps: [
        step(
          t('Reģistrējiet bērnu rindā', 'Register the child in the queue'),
          t('Izvēlieties pašvaldību, kurā bērns deklarēts.', 'Choose the municipality where the child is declared.'),
          '2001',
          '2002',
          '2003',
          '2004',
        ),
        step(
          t('Piesakiet ēdināšanas atvieglojumu', 'Apply for catering relief'),
          t('Daudzām ģimenēm to piešķir bez iesnieguma.', 'Many families get it without applying.'),
          '2023',
        ),
        step(
          t('Nokārtojiet braukšanu uz skolu', 'Arrange travel to school'),
          t(
            'Ar skolēna e-karti novada autobusos var braukt bez maksas.',
            'The pupil’s e-card gives free travel on local buses.',
          ),
          '2030',
        ),
      ],
    }),
    situation('L103', t('Adopcija, aizbildnība un aizgādnība', 'Adoption, guardianship and trusteeship'), {
      summary: t(
        'Par bērna vai pieaugušā tiesību aizsardzību lemj bāriņtiesa un tiesa. Šai dzīves situācijai pakalpojumi reģistrā vēl nav aprakstīti.',
        'Orphans’ courts and courts decide on the care of a child or an adult. The register does not describe services for this situation yet.',
      ),
      updatedAt: '2025-05-14',
    }),
    situation('L104', t('Laulība', 'Getting married'), {
      summary: t('Kā pieteikt laulību un ko nokārtot pēc kāzām.', 'How to apply and what to do after the wedding.'),
      keywords: { lv: ['kāzas', 'precības', 'uzvārda maiņa'], en: ['wedding', 'change of surname'] },
      updatedAt: '2026-06-11',
      steps: [
        step(
          t('Izvēlieties vietu un iesniedziet iesniegumu', 'Choose a place and apply'),
          t(
            'Laulību var reģistrēt jebkurā pašvaldībā, ne tikai tajā, kurā dzīvojat.',
            'You can marry in any municipality, not only your own.',
          ),
          '2012',
          '2210',
          '2312',
        ),
        step(
          t('Ja maināt uzvārdu, nomainiet dokumentus', 'If you change your surname, replace your documents'),
          t(
            'Pase un personas apliecība jāmaina 30 dienu laikā; vizīti var pieteikt tiešsaistē.',
            'Replace your passport and identity card within 30 days; you can book online.',
          ),
          '1001',
          '1002',
          '1035',
        ),
      ],
    }),
    situation('L105', t('Laulības šķiršana un uzturlīdzekļi', 'Divorce and child maintenance'), {
      summary: t('Laulību šķir tiesa vai, ja abi vienojušies, zvērināts notārs.'),
      steps: [
        step(
          t('Vienojieties par bērniem un mantu', 'Agree about children and property'),
          t(
            'Ja vienošanās ir, laulību ātrāk šķirs zvērināts notārs.',
            'If you agree, a sworn notary can dissolve the marriage sooner.',
          ),
        ),
      ],
    }),
  ),
  ...group(
    'citizens',
    'L110',
    t('Darbs', 'Work'),
    situation('L111', t('Bezdarbs un darba meklēšana', 'Unemployment and looking for work'), {
      summary: t(
        'Ja esat zaudējis darbu, vispirms reģistrējieties kā bezdarbnieks: no šīs dienas skaita arī tiesības uz pabalstu.',
        'If you have lost your job, register as unemployed first: your right to the benefit counts from that day.',
      ),
      keywords: {
        lv: ['zaudēju darbu', 'atlaists', 'bezdarbnieks', 'vakances', 'CV'],
        en: ['lost my job', 'redundant', 'jobseeker', 'vacancies'],
      },
      updatedAt: '2026-11-03',
      steps: [
        step(
          t('Iegūstiet bezdarbnieka statusu', 'Get the status of an unemployed person'),
          t(
            'Piesakieties CV un vakanču portālā vai jebkurā NVA filiālē.',
            'Apply on the CV and vacancy portal or at any agency office.',
          ),
          '1019',
        ),
        step(
          t('Piesakiet bezdarbnieka pabalstu', 'Apply for unemployment benefit'),
          t(
            'Pabalstu piešķir, ja pirms tam esat strādājis un par Jums maksātas iemaksas.',
            'It is granted if you have worked and contributions were paid.',
          ),
          '1020',
        ),
        step(
          t('Ja naudas nepietiek, lūdziet pašvaldības palīdzību', 'If money is short, ask the municipality'),
          t(
            'Pašvaldība var piešķirt mājsaimniecības statusu un palīdzēt samaksāt par mājokli.',
            'It can grant a household status and help with housing costs.',
          ),
          '2015',
          '2016',
        ),
      ],
    }),
    situation('L112', t('Darba uzsākšana', 'Starting a job'), {
      keywords: { lv: ['jauns darbs', 'darba līgums'], en: ['new job', 'contract'] },
      steps: [
        step(
          t('Sagatavojiet dokumentus darba devējam', 'Prepare documents for the employer'),
          t(
            'Dažās profesijās, piemēram, darbā ar bērniem, vajadzīgas ziņas par sodāmību.',
            'Some jobs, for instance with children, need information on convictions.',
          ),
          '1033',
        ),
        step(
          t('Pārbaudiet, vai esat sociāli apdrošināts', 'Check that you are insured'),
          t(
            'VSAA e-pakalpojumā redzamas darba devēja veiktās iemaksas.',
            'The agency’s e-service shows what your employer has paid.',
          ),
          '1051',
        ),
      ],
    }),
  ),
  ...group(
    'citizens',
    'L120',
    t('Veselība', 'Health'),
    situation(
      'L121',
      t('Slimības lapa un rīcība saslimšanas gadījumā', 'Sick leave and what to do when you fall ill'),
      {
        summary: t(
          'Kam zvanīt, kas maksā par slimošanas laiku un kā pieteikt pabalstu.',
          'Whom to call, who pays while you are ill and how to apply for the benefit.',
        ),
        keywords: {
          lv: ['slimošana', 'darbnespējas lapa', 'B lapa', 'A lapa', 'ārsts'],
          en: ['sick leave', 'ill', 'sickness certificate'],
        },
        updatedAt: '2026-10-12',
        steps: [
          step(
            t('Sazinieties ar ģimenes ārstu', 'Contact your family doctor'),
            t(
              'Darbnespējas lapu ārsts atver elektroniski, un darba devējs to redz pats.',
              'The doctor issues the certificate electronically and your employer sees it.',
            ),
          ),
          step(
            t('Ja slimojat ilgi, piesakiet slimības pabalstu', 'If you are ill for long, apply for sickness benefit'),
            t(
              'Pirmās dienas apmaksā darba devējs, pēc tam – VSAA.',
              'The employer pays for the first days, then the State Social Insurance Agency.',
            ),
            '1018',
          ),
        ],
      },
    ),
    situation('L122', t('Invaliditāte', 'Disability'), {
      summary: t(
        'Kā nosaka invaliditāti un kādu palīdzību pēc tam var saņemt.',
        'How disability is determined and what help follows.',
      ),
      keywords: { lv: ['invalīds', 'grupa', 'ratiņkrēsls', 'asistents'], en: ['disabled', 'wheelchair', 'assistant'] },
      updatedAt: '2026-08-20',
      steps: [
        step(
          t('Saņemiet komisijas atzinumu', 'Get the opinion of the commission'),
          t(
            'Nosūtījumu sagatavo ģimenes ārsts. Komisija parasti lemj pēc dokumentiem.',
            'Your family doctor prepares the referral. The commission usually decides on documents.',
          ),
          '1031',
        ),
        step(
          t('Piesakiet asistentu vai aprūpi mājās', 'Apply for an assistant or home care'),
          t(
            'Pakalpojumus piešķir pašvaldība pēc Jūsu vajadzību izvērtēšanas.',
            'The municipality grants them after assessing your needs.',
          ),
          '2026',
          '2027',
        ),
        step(
          t('Nokārtojiet stāvvietas atļauju', 'Get a parking permit'),
          t(
            'Atļauju saista ar cilvēku, tāpēc tā der jebkurā automobilī, ar kuru braucat.',
            'The permit belongs to the person and is valid in any car you travel in.',
          ),
          '2028',
        ),
      ],
    }),
    situation('L123', t('Ārstēšanās un ceļošana ES', 'Healthcare and travel in the EU'), {
      keywords: { lv: ['EVAK', 'ceļojums', 'ārzemes', 'apdrošināšana'], en: ['EHIC', 'travel', 'abroad'] },
      updatedAt: '2026-05-29',
      steps: [
        step(
          t('Pirms brauciena pasūtiet karti', 'Order the card before you travel'),
          t(
            'Ar to neatliekamo palīdzību citās ES valstīs saņemsiet tāpat kā vietējie iedzīvotāji.',
            'With it you get urgent care in other EU countries on the same terms as local people.',
          ),
          '1032',
        ),
        step(
          t('Pārbaudiet ceļošanas dokumentus', 'Check your travel documents'),
          t(
            'Pasei vai personas apliecībai jābūt derīgai visu brauciena laiku.',
            'Your passport or identity card must be valid for the whole trip.',
          ),
          '1001',
          '1002',
        ),
      ],
    }),
  ),
  ...group(
    'citizens',
    'L130',
    t('Sociālā palīdzība', 'Social support'),
    situation('L131', t('Pensionēšanās', 'Retirement'), {
      summary: t('Ko izdarīt pirms pensijas vecuma un pēc tā.', 'What to do before and after reaching pension age.'),
      keywords: {
        lv: ['pensija', 'pensionārs', 'vecumdienas', 'otrais līmenis'],
        en: ['pension', 'pensioner', 'second tier'],
      },
      updatedAt: '2026-07-15',
      steps: [
        step(
          t('Pārbaudiet apdrošināšanas stāžu', 'Check your insurance record'),
          t(
            'E-pakalpojumā redzams uzkrātais kapitāls un iespējamais pensijas apmērs.',
            'The e-service shows your capital and an estimate of the pension.',
          ),
          '1051',
        ),
        step(
          t('Piesakiet vecuma pensiju', 'Apply for the old-age pension'),
          t(
            'Iesniegumu var iesniegt jau pirms pensijas vecuma sasniegšanas.',
            'You may apply even before reaching pension age.',
          ),
          '1021',
        ),
        step(
          t('Saņemiet pensionāra apliecību', 'Get a pensioner’s card'),
          t(
            'Ar to var saņemt atlaides muzejos, veikalos un transportā.',
            'It gives discounts in museums, shops and transport.',
          ),
          '1022',
        ),
        step(
          t('Izlemiet par 2. līmeņa kapitālu', 'Decide about your second-tier capital'),
          t(
            'Varat norādīt, kas ar uzkrāto kapitālu notiks, ja nomirsiet pirms pensijas.',
            'You may state what happens to it if you die before retiring.',
          ),
          '1023',
        ),
      ],
    }),
    situation('L132', t('Pabalstu saņemšana', 'Receiving benefits'), {
      steps: [
        step(
          t('Noskaidrojiet, kādi pabalsti Jums pienākas', 'Find out what you are entitled to'),
          t(
            'Valsts pabalstus izmaksā VSAA, bet vietējos – pašvaldība.',
            'State benefits are paid by the State Social Insurance Agency, local ones by the municipality.',
          ),
          '1051',
        ),
      ],
    }),
    situation('L133', t('Sociālā apdrošināšana', 'Social insurance'), {
      steps: [
        step(
          t('Apskatiet savas iemaksas', 'Look at your contributions'),
          t(
            'Ja kāds mēnesis trūkst, vispirms vērsieties pie darba devēja.',
            'If a month is missing, ask your employer first.',
          ),
          '1051',
        ),
      ],
    }),
    situation('L134', t('Finansiālas grūtības', 'Financial difficulties'), {
      summary: t(
        'Ja ienākumi samazinājušies vai rēķini kļuvuši pārāk lieli, palīdz pašvaldības Sociālais dienests.',
        'If your income has dropped or bills are too high, the municipal Social Service helps.',
      ),
      keywords: { lv: ['parādi', 'nav naudas', 'rēķini', 'trūcīgs'], en: ['debts', 'no money', 'bills'] },
      updatedAt: '2026-10-02',
      steps: [
        step(
          t('Saņemiet mājsaimniecības statusu', 'Get the household status'),
          t('Tas ir pamats lielākajai daļai citu atvieglojumu.', 'Most other relief is based on it.'),
          '2015',
        ),
        step(
          t('Piesakiet mājokļa pabalstu', 'Apply for housing benefit'),
          t(
            'Pabalstu var saņemt arī bez statusa, ja rēķini ir pārāk lieli.',
            'You can get it even without the status if the bills are too high.',
          ),
          '2016',
        ),
        step(
          t('Samaziniet citus izdevumus', 'Cut other costs'),
          t(
            'Skolēniem pienākas pusdienas, mājokļa īpašniekiem – nodokļa atlaide.',
            'Pupils get lunches and homeowners tax relief.',
          ),
          '2023',
          '2017',
        ),
      ],
    }),
  ),
  ...group(
    'citizens',
    'L140',
    t('Māja un vide', 'Home and environment'),
    situation('L141', t('Dzīvesvietas maiņa', 'Moving home'), {
      summary: t(
        'Jaunā adrese jādeklarē mēneša laikā. Pēc tam nokārtojiet pārējo: atkritumus, bērnudārzu un stāvvietu.',
        'Declare the new address within one month; then arrange waste collection, kindergarten and the rest.',
      ),
      keywords: { lv: ['pārcelšanās', 'adreses maiņa', 'deklarēšanās', 'pieraksts'], en: ['moving', 'new address'] },
      updatedAt: '2026-11-15',
      steps: [
        step(
          t('Deklarējiet jauno adresi', 'Declare the new address'),
          t('Tiešsaistē tas ir bez maksas visā Latvijā.', 'Online it is free everywhere in Latvia.'),
          '1005',
          '2010',
          '2110',
        ),
        step(
          t('Noslēdziet līgumus jaunajā mājoklī', 'Sign the contracts for the new home'),
          t('Privātmājai vajadzīgs līgums par atkritumu izvešanu.', 'A house needs a waste collection contract.'),
          '2032',
        ),
        step(
          t('Ja vajadzīgs, pieprasiet izziņu', 'Ask for a certificate if you need one'),
          t(
            'Bankas un ārvalstu iestādes dažkārt lūdz apliecināt adresi.',
            'Banks and institutions abroad sometimes ask for proof of address.',
          ),
          '2022',
        ),
      ],
    }),
    situation('L142', t('Mājas būve vai pārbūve', 'Building or converting a house'), {
      summary: t(
        'No zemes robežām līdz ekspluatācijai: kādā secībā kārtot dokumentus.',
        'From the boundaries of the land to moving in: the order of the paperwork.',
      ),
      keywords: { lv: ['celt māju', 'būvprojekts', 'piebūve', 'remonts'], en: ['build a house', 'extension'] },
      updatedAt: '2026-09-10',
      steps: [
        step(
          t('Sakārtojiet zemi', 'Sort out the land'),
          t(
            'Ja jāatdala gabals vai jāsaņem adrese, sāciet ar to.',
            'If a plot must be divided or needs an address, start here.',
          ),
          '2029',
        ),
        step(
          t('Saņemiet būvatļauju', 'Get a building permit'),
          t(
            'Ieceri iesniedz tās pašvaldības būvvaldē, kuras teritorijā atrodas zeme.',
            'Submit the proposal to the construction board of the municipality where the land is.',
          ),
          '2018',
          '2112',
        ),
        step(
          t('Ja traucē koki, lūdziet atļauju tos cirst', 'If trees are in the way, ask to fell them'),
          t(
            'Dārzā un pagalmā lielākus kokus drīkst cirst tikai ar pašvaldības atļauju.',
            'Larger trees in gardens and yards may be felled only with a permit.',
          ),
          '2021',
        ),
      ],
    }),
    situation('L143', t('Nekustamais īpašums', 'Real estate'), {
      updatedAt: '2026-01-19',
      steps: [
        step(
          t('Sadaliet īpašumu vai saņemiet adresi', 'Divide the property or get an address'),
          t('Sāciet ar iesniegumu pašvaldībā.', 'Start with an application to the municipality.'),
          '2029',
        ),
        step(
          t('Pārbaudiet tiesības uz nodokļa atlaidi', 'Check whether you get tax relief'),
          t('Iesniegums jāiesniedz līdz 1. februārim.', 'Apply by 1 February.'),
          '2017',
        ),
      ],
    }),
    situation('L144', t('Gaisa, ūdens un augsnes kvalitāte', 'Quality of air, water and soil')),
    situation('L145', t('Mājdzīvnieki', 'Pets'), {
      keywords: { lv: ['suns', 'kaķis', 'mikročips'], en: ['dog', 'cat', 'microchip'] },
      steps: [
        step(
          t('Reģistrējiet suni', 'Register your dog'),
          t('Vispirms veterinārārsts ievieto mikročipu.', 'First a vet inserts a microchip.'),
          '2033',
        ),
      ],
    }),
  ),
  ...group(
    'citizens',
    'L150',
    t('Nauda un nodokļi', 'Money and taxes'),
    situation('L151', t('Gada ienākumu deklarācija', 'Annual income tax return'), {
      summary: t(
        'Deklarāciju iesniedz no 1. marta līdz 1. jūnijam. Tā var atgūt daļu izdevumu par ārstēšanos un izglītību.',
        'File from 1 March to 1 June to get back part of your costs for health care and education.',
      ),
      keywords: { lv: ['nodokļu atmaksa', 'čeki', 'EDS', 'attaisnotie izdevumi'], en: ['tax refund', 'receipts'] },
      updatedAt: '2026-02-27',
    }),
    situation('L152', t('Atlaides un atvieglojumi', 'Discounts and relief'), {
      keywords: { lv: ['atlaide', 'daudzbērnu ģimene', 'pensionārs'], en: ['discount', 'large family'] },
      steps: [
        step(
          t('Mājoklim', 'For your home'),
          t(
            'Ģimenēm, pensionāriem un cilvēkiem ar invaliditāti nodoklis par mājokli ir mazāks.',
            'Families, pensioners and people with a disability pay less tax on their home.',
          ),
          '2017',
        ),
        step(
          t('Skolēniem', 'For pupils'),
          t('Brīvas pusdienas un braukšana ar novada autobusiem.', 'Free lunches and travel on local buses.'),
          '2023',
          '2030',
        ),
        step(
          t('Pensionāriem', 'For pensioners'),
          t('Apliecību izsniedz VSAA.', 'The card is issued by the State Social Insurance Agency.'),
          '1022',
        ),
      ],
    }),
  ),
  ...group(
    'citizens',
    'L160',
    t('Tiesību aizsardzība', 'Rights and documents'),
    situation('L161', t('Personas dokumenti', 'Identity documents'), {
      summary: t(
        'Kā saņemt jaunu pasi vai personas apliecību un ko darīt, ja dokuments pazudis.',
        'How to get a new passport or identity card and what to do if one is lost.',
      ),
      keywords: {
        lv: ['pase', 'eID karte', 'ID karte', 'nozaudēta pase'],
        en: ['passport', 'ID card', 'lost passport'],
      },
      updatedAt: '2026-10-08',
      steps: [
        step(
          t('Piesakiet vizīti', 'Book a visit'),
          t('Ar pierakstu nebūs jāgaida rindā.', 'With a booking you need not queue.'),
          '1002',
        ),
        step(
          t('Pieprasiet un saņemiet dokumentu', 'Apply for and collect the document'),
          t('Bērniem līdz 14 gadu vecumam dokumentu pieprasa vecāki.', 'Parents apply for children under 14.'),
          '1001',
        ),
      ],
    }),
    situation('L162', t('Patērētāja strīds', 'Consumer dispute'), {
      summary: t(
        'Ja prece ir bojāta vai pakalpojums slikts, vispirms rakstiski sūdzieties pārdevējam.',
        'If goods are faulty or a service is bad, first complain to the seller in writing.',
      ),
      keywords: {
        lv: ['garantija', 'bojāta prece', 'naudas atmaksa', 'sūdzība'],
        en: ['warranty', 'faulty goods', 'refund', 'complaint'],
      },
      updatedAt: '2026-03-23',
      steps: [
        step(
          t('Iesniedziet prasību pārdevējam', 'Complain to the seller'),
          t(
            'Saglabājiet čeku un saraksti. Pārdevējam jāatbild 15 darba dienu laikā.',
            'Keep the receipt and letters. The seller must answer within 15 working days.',
          ),
        ),
        step(
          t('Ja nevienojaties, vērsieties PTAC', 'If you do not agree, turn to the consumer centre'),
          t('Centrs palīdz panākt vienošanos bez tiesas.', 'The centre helps to settle without a court.'),
          '1034',
        ),
      ],
    }),
    situation('L163', t('Sodāmība un izziņas', 'Criminal record and certificates'), {
      steps: [
        step(
          t('Pieprasiet izziņu', 'Request a certificate'),
          t('Elektronisku izziņu parasti saņemsiet visātrāk.', 'An electronic certificate is usually the quickest.'),
          '1033',
          '2022',
        ),
      ],
    }),
  ),
  ...group(
    'citizens',
    'L170',
    t('Transports', 'Transport'),
    situation('L171', t('Vadītāja tiesības', 'Driving licences'), {
      keywords: { lv: ['autovadītājs', 'apliecība', 'kuteris', 'laiva'], en: ['driver', 'licence', 'boat'] },
      updatedAt: '2026-04-14',
      steps: [
        step(
          t('Nomainiet vadītāja apliecību', 'Renew your driving licence'),
          t('Vispirms jābūt derīgam ārsta atzinumam.', 'You need a valid medical certificate first.'),
          '1035',
        ),
        step(
          t('Ja vadāt kuģi, iegūstiet kvalifikāciju', 'If you steer a boat, get qualified'),
          t(
            'Kvalifikācija vajadzīga arī kuterim ar jaudīgu motoru.',
            'Motor boats with a powerful engine need it too.',
          ),
          '1036',
        ),
      ],
    }),
    situation('L172', t('Transportlīdzekļa reģistrācija', 'Vehicle registration'), { updatedAt: '2025-09-30' }),
  ),
  ...group(
    'citizens',
    'L180',
    t('Ieceļošana', 'Coming to Latvia'),
    situation('L181', t('Uzturēšanās atļaujas un vīzas', 'Residence permits and visas'), {
      summary: t(
        'ES pilsoņiem pietiek ar reģistrēšanos, citiem vajadzīga uzturēšanās atļauja.',
        'EU citizens only register; others need a residence permit.',
      ),
      keywords: {
        lv: ['ārzemnieks', 'vīza', 'termiņuzturēšanās atļauja'],
        en: ['foreigner', 'visa', 'immigration', 'permit'],
      },
      updatedAt: '2026-06-22',
      steps: [
        step(
          t('Nokārtojiet tiesības uzturēties', 'Arrange your right to stay'),
          t('Izvēlieties pakalpojumu atbilstoši pilsonībai.', 'Choose the service that fits your citizenship.'),
          '1003',
          '1004',
        ),
        step(
          t('Deklarējiet dzīvesvietu', 'Declare where you live'),
          t('To dara mēneša laikā pēc atļaujas saņemšanas.', 'Do this within a month of receiving the permit.'),
          '1005',
          '2010',
          '2110',
        ),
      ],
    }),
  ),
  ...group(
    'citizens',
    'L190',
    t('Izglītība un kultūra', 'Education and culture'),
    situation('L191', t('Studijas', 'University studies'), {
      keywords: {
        lv: ['augstskola', 'universitāte', 'students', 'pieteikšanās'],
        en: ['university', 'student', 'admission'],
      },
      updatedAt: '2026-06-01',
      steps: [
        step(
          t('Piesakieties studijām', 'Apply for studies'),
          t(
            'Vienā pieteikumā var norādīt vairākas programmas to vēlamajā secībā.',
            'One application may list several programmes in order of preference.',
          ),
          '1037',
        ),
      ],
    }),
    situation('L192', t('Interešu izglītība un bibliotēkas', 'Hobby education and libraries'), {
      keywords: { lv: ['pulciņi', 'mūzikas skola', 'grāmatas'], en: ['hobby', 'music school', 'books'] },
      steps: [
        step(
          t('Piesakiet bērnu mūzikas vai mākslas skolā', 'Apply to a music or art school'),
          t('Uzņemšana notiek maijā un augustā.', 'Admission is in May and August.'),
          '2024',
        ),
        step(
          t('Saņemiet lasītāja karti', 'Get a library card'),
          t('Karte der visās novada bibliotēkās.', 'The card is valid at all libraries of the municipality.'),
          '2031',
        ),
      ],
    }),
  ),
  ...group(
    'citizens',
    'L200',
    t('Tuvinieka nāve', 'Death of a relative'),
    situation('L201', t('Apbedīšana', 'Funeral'), {
      summary: t(
        'Kas jādara pirmajās dienās pēc tuvinieka nāves un kādu atbalstu varat saņemt.',
        'What to do in the first days after a relative’s death and what support there is.',
      ),
      keywords: { lv: ['bēres', 'nomira', 'kapi', 'miršanas apliecība'], en: ['funeral', 'died', 'cemetery'] },
      updatedAt: '2026-07-08',
      steps: [
        step(
          t('Reģistrējiet miršanas faktu', 'Register the death'),
          t(
            'Dzimtsarakstu nodaļai jāpaziņo sešu darba dienu laikā.',
            'Tell the registry office within six working days.',
          ),
          '2013',
        ),
        step(
          t('Izraugieties kapavietu', 'Choose a burial plot'),
          t(
            'Ja ģimenei jau ir kapavieta, par apbedīšanu tomēr jāvienojas ar kapsētas pārzini.',
            'Even if the family has a plot, agree the burial with the cemetery.',
          ),
          '2025',
        ),
        step(
          t('Piesakiet apbedīšanas pabalstu', 'Apply for the funeral benefit'),
          t('To izmaksā cilvēkam, kurš sedzis bēru izdevumus.', 'It is paid to the person who paid for the funeral.'),
          '2014',
        ),
      ],
    }),
    situation('L202', t('Mantojums', 'Inheritance'), {
      summary: t(
        'Mantojuma lietas kārto zvērināts notārs. Par sava pensiju kapitāla mantošanu varat izlemt jau dzīves laikā.',
        'A sworn notary deals with inheritance. What happens to your pension capital you can settle in your lifetime.',
      ),
      steps: [
        step(
          t('Vērsieties pie zvērināta notāra', 'Go to a sworn notary'),
          t(
            'Līdzi ņemiet miršanas apliecību un ziņas par radniecību.',
            'Bring the death certificate and proof of kinship.',
          ),
        ),
        step(
          t('Noskaidrojiet, kā mantojams pensiju kapitāls', 'Find out about pension capital'),
          t(
            'Tas notiek pēc izvēles, ko mirušais bija reģistrējis VSAA.',
            'It follows the choice the deceased had registered.',
          ),
          '1023',
        ),
      ],
    }),
  ),

  ...group(
    'entrepreneurs',
    'L300',
    t('Uzņēmuma dibināšana', 'Founding a business'),
    situation('L301', t('Uzņēmējdarbības uzsākšana', 'Starting a business'), {
      summary: t(
        'Izvēlieties darbības formu, reģistrējieties un uzziniet, kāds atbalsts pieejams.',
        'Choose a form, register and find out what support there is.',
      ),
      keywords: {
        lv: ['dibināt uzņēmumu', 'SIA', 'bizness', 'firma'],
        en: ['start a company', 'limited company', 'start-up'],
      },
      updatedAt: '2026-09-28',
      steps: [
        step(
          t('Reģistrējiet uzņēmumu', 'Register the company'),
          t('Tiešsaistē valsts nodeva ir mazāka.', 'The state fee is lower online.'),
          '1038',
        ),
        step(
          t('Vai sāciet kā pašnodarbinātais', 'Or start as self-employed'),
          t('Ja strādāsiet viens, uzņēmums nav obligāts.', 'If you work alone you need not found a company.'),
          '1039',
        ),
        step(
          t('Meklējiet atbalstu', 'Look for support'),
          t(
            'Daļa pašvaldību jauniem uzņēmumiem piešķir grantus.',
            'Some municipalities give grants to new businesses.',
          ),
          '2035',
        ),
      ],
    }),
    situation('L302', t('Saimnieciskās darbības reģistrācija', 'Registering as self-employed'), {
      keywords: { lv: ['pašnodarbinātais', 'individuālais darbs'], en: ['self-employed', 'freelancer'] },
      updatedAt: '2026-02-18',
      steps: [
        step(
          t('Reģistrējieties EDS', 'Register in EDS'),
          t(
            'Izvēlieties nodokļu režīmu; to var mainīt nākamajā gadā.',
            'Choose a tax regime; you can change it next year.',
          ),
          '1039',
        ),
      ],
    }),
  ),
  ...group(
    'entrepreneurs',
    'L310',
    t('Uzņēmuma darbība', 'Running a business'),
    situation('L311', t('Pārtikas bizness', 'Food business'), {
      summary: t(
        'Kafejnīca, mājas konditoreja vai pārtikas veikals: ko reģistrēt pirms atvēršanas.',
        'A café, home bakery or food shop: what to register before opening.',
      ),
      keywords: {
        lv: ['kafejnīca', 'ēdināšana', 'mājražotājs', 'konditoreja'],
        en: ['café', 'catering', 'home baker'],
      },
      updatedAt: '2026-05-18',
      steps: [
        step(
          t('Reģistrējiet pārtikas uzņēmumu', 'Register the food business'),
          t(
            'To dara pirms darbības sākšanas, arī ja gatavojat mājās.',
            'Do this before you start, even if you cook at home.',
          ),
          '1040',
        ),
        step(
          t('Saņemiet atļauju āra tirdzniecībai', 'Get a permit for outdoor sales'),
          t('Vajadzīga arī kafejnīcas terasei uz ietves.', 'A café terrace on the pavement needs one too.'),
          '2019',
          '2311',
        ),
      ],
    }),
    situation('L312', t('Tirdzniecība un pasākumi', 'Trade and events'), {
      keywords: {
        lv: ['tirdziņš', 'koncerts', 'reklāma', 'taksometrs'],
        en: ['market', 'concert', 'advertising', 'taxi'],
      },
      updatedAt: '2026-05-06',
      steps: [
        step(
          t('Tirgojieties publiskā vietā', 'Trade in a public place'),
          t('Katra pašvaldība nosaka savas vietas un nodevas.', 'Every municipality sets its own pitches and fees.'),
          '2019',
          '2311',
        ),
        step(
          t('Rīkojiet pasākumu', 'Hold an event'),
          t(
            'Iesniegums jāiesniedz savlaicīgi, lielam pasākumam – divus mēnešus iepriekš.',
            'Apply in good time – two months ahead for a large event.',
          ),
          '2020',
        ),
        step(
          t('Reklamējiet savu uzņēmumu', 'Advertise your business'),
          t('Lielākai izkārtnei vai stendam vajadzīga atļauja.', 'A larger sign or billboard needs a permit.'),
          '2036',
        ),
      ],
    }),
    situation('L313', t('Ražošana un vide', 'Production and environment'), {
      keywords: { lv: ['piesārņojums', 'emisijas', 'ražotne', 'atļauja'], en: ['pollution', 'emissions', 'factory'] },
      updatedAt: '2026-03-11',
      steps: [
        step(
          t('Noskaidrojiet darbības kategoriju', 'Find out your category'),
          t(
            'Mazākas iekārtas tikai reģistrē, lielākām vajadzīga atļauja.',
            'Smaller plants are only registered; larger ones need a permit.',
          ),
          '1047',
          '1046',
        ),
        step(
          t(
            'Ja iekārta rada siltumnīcefekta gāzes, saņemiet emisijas atļauju',
            'If the plant emits greenhouse gases, get an emission permit',
          ),
          t('Atļauja vajadzīga lielām sadedzināšanas iekārtām.', 'Large combustion plants need one.'),
          '1048',
        ),
      ],
    }),
    situation('L314', t('Lauksaimniecība', 'Farming'), {
      keywords: { lv: ['liellopi', 'ferma', 'zemnieks', 'eksports'], en: ['cattle', 'farm', 'export'] },
      steps: [
        step(
          t('Sagatavojiet dzīvniekus eksportam', 'Prepare animals for export'),
          t('Katram liellopam vajadzīga sava pase.', 'Every animal needs its own passport.'),
          '1049',
        ),
      ],
    }),
    situation('L315', t('Darbinieki', 'Employees')),
  ),
  ...group(
    'entrepreneurs',
    'L320',
    t('Mežs un daba', 'Forest and nature'),
    situation('L321', t('Meža īpašums un koku ciršana', 'Owning forest and felling trees'), {
      summary: t(
        'Kādi dokumenti vajadzīgi pirms koku ciršanas un kas jāpaziņo pēc tās.',
        'What you need before felling and what to report afterwards.',
      ),
      keywords: { lv: ['mežs', 'cirsma', 'malka', 'meža īpašnieks'], en: ['forest', 'felling', 'timber'] },
      updatedAt: '2026-08-05',
      steps: [
        step(
          t('Saņemiet apliecinājumu', 'Get the certificate'),
          t('Dažiem ciršanas veidiem pietiek ar paziņojumu.', 'For some kinds of felling a notice is enough.'),
          '1042',
          '1044',
        ),
        step(
          t('Ja audze ir neproduktīva, lūdziet atzinumu', 'If the stand is unproductive, ask for an opinion'),
          t('Atzinums ļauj audzi nocirst un atjaunot.', 'It allows the stand to be felled and replanted.'),
          '1045',
        ),
        step(
          t('Paziņojiet par paveikto', 'Report what was felled'),
          t('Ziņas par iepriekšējo gadu iesniedz līdz 1. februārim.', 'Report the past year by 1 February.'),
          '1043',
        ),
      ],
    }),
    situation('L322', t('Zveja un medības', 'Fishing and hunting'), {
      steps: [
        step(
          t('Saņemiet zvejas licenci', 'Get a fishing licence'),
          t(
            'Vispirms noslēdziet zvejas tiesību nomas līgumu ar pašvaldību.',
            'First rent the fishing rights from the municipality.',
          ),
          '2034',
        ),
      ],
    }),
  ),
  ...group(
    'entrepreneurs',
    'L330',
    t('Uzņēmējdarbības beigas', 'Closing a business'),
    situation('L331', t('Likvidācija un reorganizācija', 'Liquidation and reorganisation'), {
      keywords: { lv: ['slēgt uzņēmumu', 'bankrots'], en: ['close a company', 'bankruptcy'] },
      steps: [
        step(
          t('Piesakiet izmaiņas Uzņēmumu reģistrā', 'Notify the Register of Enterprises'),
          t(
            'Dalībnieku lēmumu reģistram iesniedz divu nedēļu laikā.',
            'Submit the members’ decision within two weeks.',
          ),
          '1038',
        ),
      ],
    }),
  ),
  ...group(
    'entrepreneurs',
    'L340',
    t('Pārrobežu darbība', 'Doing business across borders'),
    situation('L341', t('Pakalpojumu sniegšana citā valstī', 'Providing services in another country'), {
      summary: t(
        'Citās Eiropas Savienības valstīs pakalpojumus var sniegt īslaicīgi, neveidojot tur uzņēmumu.',
        'In other countries of the European Union you may provide services for a time without founding a company there.',
      ),
    }),
  ),

  ...group(
    'institutions',
    'L900',
    t('Starpiestāžu sadarbība', 'Cooperation between institutions'),
    situation('L901', t('Datu apmaiņa', 'Data exchange'), {
      summary: t(
        'Kā iestāde pieslēdzas valsts informācijas sistēmām un saņem datus saviem uzdevumiem.',
        'How an institution connects to state information systems and receives the data it needs.',
      ),
      updatedAt: '2026-09-17',
      steps: [
        step(
          t('Piesakiet pieslēgumu', 'Request a connection'),
          t(
            'Vispirms norādiet tiesisko pamatu un vajadzīgos datus.',
            'First state the legal basis and the data you need.',
          ),
          '1901',
        ),
        step(
          t('Vienojieties par datu saņemšanu', 'Agree on the data'),
          t(
            'Pašvaldības sociālajiem dienestiem dati pieejami uzreiz pēc vienošanās.',
            'Municipal social services get the data as soon as there is an agreement.',
          ),
          '1902',
        ),
      ],
    }),
  ),
];
