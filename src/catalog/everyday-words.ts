/**
 * What people say and what the register says, by language: everyday words on the left, official words on the right, both
 * divided by commas. Cases and diacritics do not matter, and a word may be two: "bērnu dārzs". It works in one direction:
 * who types the left finds what is described by the right.
 */
export type EverydayWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** General words of the whole State. An institution adds its own with {@link joinEverydayWords}. */
export const everydayWords: EverydayWords = {
  lv: {
    // Children and school
    'bērnudārzs, bērnu dārzs, dārziņš': 'pirmsskolas izglītības iestāde',
    'aukle, auklīte': 'bērnu uzraudzības pakalpojums',
    'skola, skoliņa': 'izglītības iestāde, mācības',
    'pirmklasnieks, pirmā klase, skolas gaitas, sākt skolu': 'mācības 1. klasē',
    'mūzikskola, mūzikas skola, mākslas skola': 'mūzikas un mākslas skola, profesionālās ievirzes izglītība',
    'pulciņš, pulciņi': 'interešu izglītība',
    'brīvpusdienas, skolas pusdienas, ēdināšana skolā': 'ēdināšana izglītības iestādē',
    'skolas autobuss, skolēnu autobuss': 'skolēnu pārvadājumi',
    'augstskola, universitāte, iestāties augstskolā': 'studijas, studiju programma',
    'atestāts, diploms': 'izglītības dokuments',
    'vasaras darbs, darbs skolēniem, darbs vasarā': 'skolēnu nodarbinātība vasaras brīvlaikā',
    // Family
    'dekrēts, dekrēta nauda, dekrēta pabalsts, dekrēta atvaļinājums': 'maternitātes pabalsts',
    'māmiņalga, māmiņu alga, mammas alga, vecāku nauda': 'vecāku pabalsts, bērna kopšanas pabalsts',
    'tēva atvaļinājums, tēva nauda, tētu nauda, tēva pabalsts': 'paternitātes pabalsts',
    'bērnu nauda, bērna nauda, bērnu pabalsts, bērna pabalsts': 'ģimenes valsts pabalsts',
    'mazulis, zīdainis, jaundzimušais': 'bērna piedzimšana, dzimšanas fakta reģistrācija',
    'precēties, apprecēties, salaulāties, kāzas': 'laulības reģistrācija',
    'šķirties, izšķirties, šķiršanās': 'laulības šķiršana',
    alimenti: 'uzturlīdzekļi',
    audžuvecāki: 'audžuģimene',
    'adoptēt, adopcija': 'adoptētāja statuss, adopcija',
    'daudzbērnu karte, ģimenes karte': 'goda ģimenes apliecība',
    'dzimšanas apliecība': 'dzimšanas fakta reģistrācija, civilstāvokļa aktu reģistra apliecība',
    'miršanas apliecība, nomira, nāve': 'miršanas fakta reģistrācija',
    'bēres, bēru nauda': 'apbedīšana, apbedīšanas pabalsts',
    'kapi, kaps, kapu vieta, vieta kapos': 'kapavieta, kapsēta',
    'atraitne, atraitnis': 'pārdzīvojušais laulātais, apgādnieka zaudējums',
    bārenis: 'apgādnieka zaudējums, ārpusģimenes aprūpe',
    'vīrs sit, sit, varmāka': 'aizsardzība pret vardarbību',
    // Papers
    'ID karte, ID, eID, identitātes karte': 'personas apliecība',
    'ārzemju pase, ceļošanas pase': 'pase, ceļošanas dokuments',
    'pazaudēt, pazudis, nozagts, nozagt': 'nozaudēšana',
    'deklarēties, pierakstīties, piedeklarēties, pieraksts, adreses maiņa, mainīt adresi': 'dzīvesvietas deklarēšana',
    'izdeklarēt, izrakstīt, izrakstīt no dzīvokļa': 'deklarēto ziņu anulēšana',
    'nesodāmība, sodāmība, sodāmības izziņa': 'izziņa no sodu reģistra',
    'e-paraksts, elektroniskais paraksts': 'eParaksts',
    'e-adrese, eadrese': 'oficiālā elektroniskā adrese',
    ģenerālpilnvara: 'pilnvara',
    'apostils, apostile': 'apostille',
    'papīri, papīrs': 'dokuments',
    'TUA, palikt Latvijā': 'uzturēšanās atļauja',
    'darba atļauja, darba vīza': 'tiesības uz nodarbinātību',
    'viesstrādnieks, ārvalstnieks': 'ārzemnieks',
    'ārzemes, ārzemēs': 'ārvalsts',
    'ukrainis, ukraiņi': 'Ukrainas civiliedzīvotāji',
    // On the road
    'tiesības, autovadītāja tiesības, šofera tiesības, braukšanas tiesības, autovadītāja apliecība, prāvas':
      'vadītāja apliecība',
    'auto, mašīna, automašīna, automobilis, spēkrats': 'transportlīdzeklis',
    mocis: 'motocikls',
    'pārrakstīt auto, pārrakstīt mašīnu, pārdot auto, pārdot mašīnu, nopirkt auto, nopirkt mašīnu':
      'transportlīdzekļa īpašnieka maiņa',
    'skate, tehniskā': 'tehniskā apskate',
    'auto numurs, mašīnas numurs, numurzīme': 'reģistrācijas numura zīme',
    'norakstīt auto, norakstīt mašīnu': 'transportlīdzekļa noņemšana no uzskaites',
    'soda punkti': 'pārkāpumu uzskaites punkti',
    'ceļa nodoklis, auto nodoklis, mašīnas nodoklis': 'transportlīdzekļa ekspluatācijas nodoklis',
    'laiva, kuteris, jahta': 'kuģošanas līdzeklis',
    traktors: 'traktortehnika',
    'ritenis, divritenis': 'velosipēds',
    'taksis, taksi, taksists': 'taksometra vadītājs',
    'parkoties, parkošanās, autostāvvieta, stāvlaukums': 'stāvvieta',
    'invalīdu karte, invalīdu stāvvieta': 'stāvvietu izmantošanas karte personām ar invaliditāti',
    'braukšanas atlaides, e-talons, bezmaksas autobuss': 'braukšanas maksas atvieglojumi',
    // Health and care
    'slimības lapa, slimlapa, biļetens': 'darbnespējas lapa',
    'slimības nauda': 'slimības pabalsts',
    'dakteris, ģimenes dakteris': 'ārsts, ģimenes ārsts',
    'pote, potēt, potēšanās': 'vakcinācija',
    'tabletes, medikamenti': 'zāles',
    'invalīds, grupa, invaliditātes grupa': 'invaliditāte, invaliditātes ekspertīze',
    'ratiņkrēsls, riteņkrēsls, invalīdu ratiņi, kruķi, protēze, staigulis': 'tehniskie palīglīdzekļi',
    'pansionāts, veco ļaužu nams, veco ļaužu pansionāts': 'ilgstoša sociālā aprūpe institūcijā',
    'kopējs, aprūpētājs, mājas aprūpe': 'aprūpe mājās',
    'ārstēties ārzemēs, operācija ārzemēs': 'plānveida ārstēšana ārvalstīs',
    'EVAK, EVAK karte, veselības karte': 'Eiropas veselības apdrošināšanas karte',
    'pacienta iemaksa': 'pacienta līdzmaksājums',
    'nabadzīgs, mazturīgs, trūcīgais': 'trūcīga mājsaimniecība, maznodrošināta mājsaimniecība',
    GMI: 'garantētais minimālais ienākums',
    'dzīvokļa pabalsts, komunālo pabalsts, apkures pabalsts, malkas pabalsts, īres pabalsts': 'mājokļa pabalsts',
    'bezpajumtnieks, naktspatversme': 'patversme, naktsmītne',
    nauda: 'pabalsts, atlīdzība',
    // Work, pension, taxes
    'bezdarbs, bez darba, zaudēt darbu, atlaists': 'bezdarbnieka statuss, bezdarbnieka pabalsts',
    'bezdarbnieka nauda': 'bezdarbnieka pabalsts',
    'iet pensijā, pensionēties, aiziet pensijā': 'vecuma pensijas piešķiršana',
    'pensijas apmērs, pensijas kalkulators, cik liela pensija': 'prognozējamā vecuma pensija',
    'pensiju otrais līmenis, otrais līmenis, 2. līmenis': 'valsts fondēto pensiju shēma',
    'darba stāžs, stāžs': 'apdrošināšanas periodi, apdrošināšanas stāžs',
    'sociālais nodoklis, sociālās iemaksas': 'sociālās apdrošināšanas iemaksas',
    'vakance, sludinājums': 'brīvā darba vieta',
    'kursi, pārkvalificēties': 'apmācība, pārkvalifikācija',
    simtlatnieki: 'algoti pagaidu sabiedriskie darbi',
    'trauma darbā, negadījums darbā': 'nelaimes gadījums darbā',
    'atgūt nodokļus, nodokļu atmaksa, attaisnotie izdevumi, gada deklarācija': 'gada ienākumu deklarācija',
    'nodokļu grāmatiņa': 'algas nodokļa grāmatiņa',
    'NĪN, mājas nodoklis, zemes nodoklis, dzīvokļa nodoklis': 'nekustamā īpašuma nodoklis',
    atlaide: 'atvieglojums',
    'paciņa, paka no ārzemēm': 'pasta sūtījuma muitošana',
    // Business
    'firma, kompānija, bizness': 'uzņēmums, komersants, uzņēmējdarbība',
    'atvērt firmu, dibināt firmu, atvērt uzņēmumu, dibināt uzņēmumu, nodibināt firmu, nodibināt uzņēmumu':
      'sabiedrības ar ierobežotu atbildību reģistrācija, komersanta reģistrācija',
    'slēgt firmu, aizvērt firmu, slēgt uzņēmumu': 'uzņēmuma likvidācija',
    SIA: 'sabiedrība ar ierobežotu atbildību',
    PVN: 'pievienotās vērtības nodoklis',
    'pašnodarbinātais, strādāt sev': 'saimnieciskās darbības reģistrācija',
    'bankrots, bankrotēt': 'maksātnespēja, maksātnespējas process',
    'zīmols, logo, brends': 'preču zīme',
    'tirgot, tirgoties, pārdot tirgū': 'tirdzniecība',
    'NVO, nevalstiskā organizācija': 'biedrība, nodibinājums',
    // Home, land and street
    dzīvoklis: 'dzīvojamā telpa, mājoklis',
    'dzīvokļu rinda, rinda uz dzīvokli, pašvaldības dzīvoklis':
      'pašvaldības dzīvojamo telpu īre, palīdzība dzīvokļa jautājumu risināšanā',
    'zemes gabals': 'zemes vienība',
    'pārrakstīt māju, pārrakstīt dzīvokli, īpašuma pārrakstīšana': 'īpašuma tiesību nostiprināšana zemesgrāmatā',
    'celt māju, būvēt māju, mājas būvniecība': 'būvatļauja',
    'māja, ēka, nams': 'būve, ēka',
    'uzmērīt māju, inventarizācija': 'kadastrālā uzmērīšana',
    'siltināt māju, siltināt, siltināšana': 'energoefektivitāte',
    'saules baterijas': 'saules paneļi',
    'miskaste, mēsli, atkritumu tvertne': 'atkritumu apsaimniekošana',
    'vecas mēbeles, lielie atkritumi': 'lielgabarīta atkritumi',
    'zāģēt koku, nozāģēt koku, nocirst koku': 'koku ciršana',
    'bedre ielā, bedraina iela': 'bedres uz ceļa',
    'laterna, ielas lampa': 'ielu apgaismojums',
    'septiķis, krājbedre, izsmeļamā bedre': 'decentralizētā kanalizācija',
    'koncerts, svētki, tusiņš': 'publisks pasākums',
    'čips, čipēt, čipēšana, mikročips': 'mājas istabas dzīvnieka reģistrācija',
    'mājdzīvnieks, mīlulis': 'mājas istabas dzīvnieks',
    // The rest
    'armija, dienēt armijā, iesaukums': 'valsts aizsardzības dienests',
    'balsot, balsošana': 'vēlēšanas, vēlētājs',
    'advokāts, jurists': 'juridiskā palīdzība',
    'sūdzēties, sūdzība': 'iesniegums',
    'lasītāja karte': 'bibliotēkas lasītāja karte',
  },
  en: {
    'kindergarten, nursery, daycare': 'preschool, early childhood education',
    'driving licence, driver license, driving license': "driver's licence",
    'car, auto': 'vehicle',
    'garbage, trash, rubbish': 'waste',
    'dole, lost job': 'unemployment benefit',
    'retire, retirement': 'old-age pension',
    'get married, wedding': 'marriage registration',
    'wheelchair, crutches': 'assistive device, technical aid',
    'dead, died, death': 'funeral, burial',
    doctor: 'health centre, physician',
  },
  fi: {
    'päiväkoti, tarha, hoitopaikka': 'varhaiskasvatus',
    'lääkäri, terveyskeskus': 'terveysasema',
    hammaslääkäri: 'suun terveydenhuolto, hammashoito',
    roskat: 'jätehuolto',
    mummo: 'ikääntyneiden palvelut',
  },
};

/** All lists in one; where two explain the same words, both explanations hold. */
export function joinEverydayWords(...lists: readonly EverydayWords[]): EverydayWords {
  const joined = new Map<string, Map<string, string>>();
  for (const [language, words] of lists.flatMap((list) => Object.entries(list))) {
    const known = joined.get(language) ?? new Map<string, string>();
    for (const [everyday, official] of Object.entries(words)) {
      known.set(everyday, [known.get(everyday), official].filter(Boolean).join(', '));
    }
    joined.set(language, known);
  }
  return Object.fromEntries([...joined].map(([language, words]) => [language, Object.fromEntries(words)]));
}
