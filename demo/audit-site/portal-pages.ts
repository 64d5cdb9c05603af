import { described, edited, escapeHtml, textIn } from './described.js';
import type { PlantedPage, Truth } from './planted-page.js';
import { portalPage } from './portal-layout.js';

const name = (id: string) => escapeHtml(textIn(described(id).name, 'lv'));
const summary = (id: string, language = 'lv') => escapeHtml(textIn(described(id).summary, language));
const stepText = (id: string, place: number) => escapeHtml(textIn(described(id).steps[place]?.text, 'lv'));
const copyOf = (service: string, ...fields: string[]): Truth => ({ copies: [{ service, fields }] });
const wrong = (service: string, fact: string, ...fields: string[]): Truth => ({
  ...(fields.length > 0 ? copyOf(service, ...fields) : {}),
  contradictions: [{ service, fact }],
});

const exact: readonly PlantedPage[] = [
  portalPage(
    '/vecaku-pabalsts.html',
    'exact copy',
    name('1012'),
    `<div>${summary('1012')}</div><div>${stepText('1012', 0)}</div>`,
    copyOf('1012', 'summary', 'steps'),
  ),
  portalPage(
    '/slimiba.html',
    'exact copy',
    'Kad slimojat ilgi',
    `<p>${summary('1018')}</p><p>${stepText('1018', 0)}</p>`,
    copyOf('1018', 'summary', 'steps'),
  ),
  portalPage(
    '/pensija.html',
    'exact copy',
    name('1021'),
    `<table width="100%"><tr><td valign="top"><font size="2">${summary('1021')}<br /><br />${stepText('1021', 0)}</font></td></tr></table>`,
    copyOf('1021', 'summary', 'steps'),
  ),
  portalPage(
    '/evak.html',
    'exact copy',
    'Ceļojot pa Eiropu',
    `<p>Dodaties ceļā? Noder zināt par karti, ko izsniedz NVD.</p><p>${summary('1032')}</p>`,
    copyOf('1032', 'summary'),
  ),
  portalPage(
    '/meklet-darbu.html',
    'exact copy',
    name('1019'),
    `<ul><li>${summary('1019')}</li><li>${stepText('1019', 2)}</li></ul><p>Izpildes termiņš darba dienās: 1</p>`,
    copyOf('1019', 'summary', 'steps'),
  ),
  portalPage(
    '/divi-pabalsti.html',
    'exact copy',
    'Divi pabalsti vecākiem',
    `<h2>${name('1010')}</h2><p>${summary('1010')}</p><p>Termiņš: 10 darbdienas</p><h2>${name('1011')}</h2><p>${summary('1011')}</p><p>Termiņš: 10 darbdienas</p>`,
    {
      copies: [
        { service: '1010', fields: ['summary'] },
        { service: '1011', fields: ['summary'] },
      ],
    },
  ),
];

const editedCopies: readonly PlantedPage[] = [
  portalPage(
    '/pensionara-karte.html',
    'edited copy',
    'Apliecība pensionāriem',
    `<p>Pensionāra apliecība ir dokuments, kas apliecina, ka saņemat pensiju; tā noder atlaidēm muzejos, transportā un veikalos. To bez maksas izsniedz pēc Jūsu lūguma.</p><p>Lai pieprasītu apliecību, nosauciet savu vārdu, uzvārdu un personas kodu un pasakiet, kur to gribat saņemt. Fotogrāfija nav vajadzīga.</p>`,
    copyOf('1022', 'summary', 'steps'),
  ),
  portalPage(
    '/sudziba-par-preci.html',
    'edited copy',
    'Ja prece ir slikta',
    `<p>Vispirms jāvēršas pie paša pārdevēja. Ja pārdevējs atsakās novērst preces trūkumu vai atdot Jums naudu, lūdziet PTAC palīdzību strīda risināšanā.</p><p>Iesniegumā īsi aprakstiet, ko nopirkāt, kas nav kārtībā un ko prasāt; pievienojiet čeku, saraksti ar pārdevēju un viņa atbildi.</p>`,
    copyOf('1034', 'summary', 'steps'),
  ),
  portalPage(
    '/pasnodarbinatais.html',
    'edited copy',
    name('1039'),
    `<p>Ja Jūs strādājat patstāvīgi - pārdodat preces vai sniedzat pakalpojumus -, pirms darbības sākšanas reģistrējieties VID kā saimnieciskās darbības veicējs. Reģistrācija ir bezmaksas.</p><p>Norādiet darbības veidu, sākuma dienu un izvēlēto nodokļa režīmu.</p>`,
    copyOf('1039', 'summary'),
  ),
  portalPage(
    '/koku-cirsanas-zinas.html',
    'edited copy',
    'Ziņas par ciršanu',
    `<p>Līdz 1. februārim Valsts meža dienestam jāpaziņo par iepriekšējā gadā veikto koku ciršanu. Ziņas ir vajadzīgas, lai Meža valsts reģistrā būtu pareizi norādīta krāja un atjaunošanas termiņi.</p>`,
    copyOf('1043', 'summary'),
  ),
  portalPage(
    '/partika.html',
    'edited copy',
    name('1040'),
    `<p>${edited(summary('1040'), ['Pirms sākat ražot', 'Pirms uzsākat ražot'], ['piesakiet uzņēmumu PVD', 'savu uzņēmumu piesakiet PVD'], ['Lielāko daļu', 'Lielāko tiesu'])}</p>`,
    copyOf('1040', 'summary'),
  ),
  portalPage(
    '/es-pilsoniem.html',
    'edited copy',
    'ES pilsoņiem',
    `<p>Šis raksts domāts cilvēkiem no citām valstīm. ${edited(summary('1004'), ['Ja esat Eiropas Savienības', 'Ja Jūs esat ES'], [', Eiropas Ekonomikas zonas', ', EEZ'])}</p>`,
    copyOf('1004', 'summary'),
  ),
];

const contact = (place: string, phone: string) =>
  `<div class="kontakti"><span>Adrese:</span> <span>${place}</span><br /><span>Tālr.:</span> <span>${phone}</span></div>`;

const changed: readonly PlantedPage[] = [
  portalPage(
    '/vaditaja-aplieciba.html',
    'changed price',
    name('1035'),
    `<p>${summary('1035')}</p><p>Par apliecības izgatavošanu jāmaksā 25,60 EUR.</p>`,
    wrong('1035', 'price', 'summary'),
  ),
  portalPage(
    '/neproduktiva-audze.html',
    'changed price',
    name('1045'),
    `<p>${summary('1045')}</p><div class="row"><div class="l">Cena</div><div class="r">17</div></div>`,
    wrong('1045', 'price', 'summary'),
  ),
  portalPage(
    '/buvatlauja.html',
    'changed price',
    name('2112'),
    `<p>${summary('2112')}</p><ul><li>Vienģimenes māja līdz 200 m²: 75 €</li><li>Vienģimenes māja virs 200 m²: 110 €</li><li>Cita ēka: 210 €</li></ul>`,
    wrong('2112', 'price', 'summary'),
  ),
  portalPage(
    '/deklaresana.html',
    'changed price',
    'Dzīvesvietas deklarēšana Mežkalnes novadā',
    `<p>${summary('2110')}</p><p><b>Maksa:</b> bez maksas</p>`,
    wrong('2110', 'price', 'summary'),
  ),
  portalPage(
    '/berna-pabalsts-novada.html',
    'changed price',
    name('2111'),
    `<p>${edited(summary('2111'), ['200 eiro', '250 eiro'])}</p>`,
    wrong('2111', 'price', 'summary'),
  ),
  portalPage(
    '/bezdarbs.html',
    'changed deadline',
    name('1020'),
    `<p>${edited(summary('1020'), ['astoņiem', 'deviņiem'])}</p>`,
    wrong('1020', 'deadline', 'summary'),
  ),
  portalPage(
    '/uzturesanas-atlauja.html',
    'changed deadline',
    name('1003'),
    `<p>${summary('1003')}</p><table><tr><th>Lēmuma pieņemšanas termiņš</th><td>30 darbdienas</td></tr><tr><th>Nodeva</th><td>no 100 līdz 400 EUR</td></tr></table>`,
    wrong('1003', 'deadline', 'summary'),
  ),
  portalPage(
    '/gimenes-pabalsts.html',
    'changed deadline',
    name('1013'),
    `<p>${summary('1013')}</p><p>Iesniegumu izskata 20 darba dienu laikā.</p>`,
    wrong('1013', 'deadline', 'summary'),
  ),
  portalPage(
    '/ielas-rinda.html',
    'changed deadline',
    name('2003'),
    `<p>${summary('2003')}</p><p>${edited(stepText('2003', 2), ['Trīs darba dienu', 'Piecu darba dienu'])}</p>`,
    wrong('2003', 'deadline', 'summary', 'steps'),
  ),
  portalPage(
    '/sodamiba.html',
    'changed phone',
    name('1033'),
    `<p>${summary('1033')}</p>${contact('Paraugu iela 12, Rīga', '(+371) 60000919')}`,
    wrong('1033', 'phone', 'summary'),
  ),
  portalPage(
    '/iesniegums.html',
    'changed phone',
    name('1050'),
    `<p>${summary('1050')}</p><p>Zvaniet Mežkalnes VPVKAC: 6000-0221.</p>`,
    wrong('1050', 'phone', 'summary'),
  ),
  portalPage(
    '/patervibas.html',
    'changed address',
    name('1011'),
    `<p>${summary('1011')}</p>${contact('Paraugu ielā 22, Rīgā', '60000131')}`,
    wrong('1011', 'address', 'summary'),
  ),
  portalPage(
    '/mate.html',
    'changed address',
    name('1010'),
    `<p>${summary('1010')}</p><p>VSAA Zaļupes nodaļa atrodas Dzirnavu ielā 5.</p>`,
    wrong('1010', 'address', 'summary'),
  ),
  portalPage(
    '/slimiba-laiki.html',
    'changed hours',
    name('1018'),
    `<p>${summary('1018')}</p><table><tr><td>Pirmdiena</td><td>8.30 - 18.00</td></tr><tr><td>Otrdiena</td><td>8.30 - 17.00</td></tr><tr><td>Trešdiena</td><td>8.30 - 17.00</td></tr></table>`,
    wrong('1018', 'opening-hours', 'summary'),
  ),
  portalPage(
    '/pensija-laiki.html',
    'right hours',
    'Kur pieteikt pensiju',
    `<p>${summary('1021')}</p><p>VSAA pieņem pirmdien–ceturtdien 8.30–17.00, piektdien 8.30–15.00, tālr. 60 000 131.</p>`,
    copyOf('1021', 'summary'),
  ),
  portalPage(
    '/evak-fakti.html',
    'named page',
    name('1032'),
    `<p>Karti derīgu visā Eiropā pasūta internetā vai paņem klātienē.</p><dl><dt>Cena</dt><dd>5,00 EUR</dd></dl>`,
    wrong('1032', 'price'),
  ),
  portalPage(
    '/pases-fakti.html',
    'named page',
    name('1001'),
    `<p>Raksts top. Pagaidām tikai galvenais:</p><dl><dt>Izgatavošanas termiņš</dt><dd>10 darbdienas</dd><dt>Kur</dt><dd>Skolas iela 8, Zaļupe</dd><dt>Tālrunis</dt><dd>60000122</dd></dl>`,
  ),
];

const english: readonly PlantedPage[] = [
  portalPage(
    '/en/parental.html',
    'English copy',
    'Parental benefit',
    `<p>${summary('1012', 'en')}</p>`,
    copyOf('1012', 'summary'),
  ),
  portalPage(
    '/en/licence.html',
    'English copy',
    'Driving licence renewal or exchange',
    `<p>${summary('1035', 'en')}</p><p>Fee: EUR 22.05</p>`,
    copyOf('1035', 'summary'),
  ),
];

const mentions: readonly PlantedPage[] = [
  portalPage(
    '/zinas/1.html',
    'news',
    'VSAA brīdina par krāpniekiem',
    '<p>Krāpnieki zvana un sola pārrēķināt vecuma pensiju. Aģentūra nekad neprasa karšu kodus. Ja zvans šķiet aizdomīgs, nolieciet klausuli un piezvaniet savai nodaļai.</p>',
  ),
  portalPage(
    '/zinas/2.html',
    'news',
    'Slimības lapas nākamgad',
    '<p>Ministrija rosina mainīt, no kuras dienas par slimību maksā valsts: tagad to dara no desmitās dienas, bet plāno no divpadsmitās. Pārmaiņas skartu arī B lapas. Likumprojektu skatīs pavasarī, un ārstu biedrība to vērtē piesardzīgi.</p>',
  ),
  portalPage(
    '/zinas/3.html',
    'quote',
    'Jautā lasītājs: vai jāmaina apliecība?',
    `<p>Lasītāja Anna raksta, ka pēc kāzām mainījusi uzvārdu un nezina, cik steidzīgi jākārto dokumenti. Pārvaldē mums ieteica nenervozēt: vecais dokuments vēl ir derīgs, bet ceļot ar to būtu neērti.</p><p>Reģistrā lasāms: «Nomainiet vadītāja apliecību, kad tai beidzas derīguma termiņš, mainījušies personas dati vai tā pazaudēta.» Tātad tas ir jādara, tikai bez steigas. Annai piebildām, ka veselības pārbaude var prasīt dažas nedēļas, jo ārstam ir rindas.</p><p>Rakstiet mums arī jūs! Atbildēsim katru otrdienu.</p>`,
  ),
  portalPage(
    '/zinas/4.html',
    'news',
    'Mājokļa pabalstu prasa retāk',
    '<p>Siltās ziemas dēļ Mežkalnē par trešdaļu samazinājies pabalstu lūgumu skaits. Vidējā summa bija 84 eiro. Dienests iesniegumus izskata ātri, bieži trīs darba dienu laikā.</p>',
  ),
  portalPage(
    '/raksts-par-pensiju.html',
    'own words',
    'Kā es gāju pensijā',
    '<p>Sešdesmit piektajā dzimšanas dienā saskaitīju darba grāmatiņas ierakstus: trīsdesmit septiņi gadi. Pieteicos tiešsaistē, un pēc trim nedēļām pienāca vēstule. Kolēģei gāja grūtāk, jo viņai trūka papīru no kolhoza laikiem, un arhīvs atbildi sūtīja divus mēnešus.</p>',
  ),
  portalPage(
    '/raksts-par-dekretu.html',
    'own words',
    'Dekrēts bez stresa',
    '<p>Pirmais, kas jāzina: steigties nevajag. Ārsts visu ieraksta sistēmā, un jums atliek nospiest pāris pogu. Mana draudzene pieteicās no slimnīcas palātas. Nauda atnāca otrajā nedēļā, un pirmo algu aizstāja gandrīz pilnībā.</p>',
  ),
  portalPage(
    '/saraksts.html',
    'listing',
    'Visi raksti',
    `<ul>${['1012', '1018', '1021', '1032', '1035', '1040', '1045'].map((id) => `<li><a href="/x.html">${name(id)}</a><br />${summary(id).split(' ').slice(0, 7).join(' ')}…</li>`).join('')}</ul>`,
  ),
  portalPage(
    '/',
    'listing',
    'Sākums',
    '<p>Ceļvedis palīdz saprast, kurp doties un ko ņemt līdzi.</p><a href="/saraksts.html">Visi raksti</a>',
  ),
  portalPage(
    '/par.html',
    'boilerplate',
    'Par ceļvedi',
    '<p>Ceļvedi veido trīs brīvprātīgie. Atbalstīt mūs var ar 5 eiro mēnesī. Rakstiet, atbildēsim divu dienu laikā.</p>',
  ),
  portalPage(
    '/notikumi/diena.html',
    'event',
    'Veselības diena',
    '<p>Sestdien no 10.00 līdz 15.00 Pils ielā 9 mērīs asinsspiedienu un stāstīs par Eiropas veselības apdrošināšanas karti. Ieeja 2 EUR.</p>',
  ),
  portalPage(
    '/ceturksnis.html',
    'own words',
    'Kur Mežkalnē maksāt rēķinus',
    '<p>Pastā, bankā un centra kasē. Komisija ir 0,80 eiro par rēķinu, pastā - 1 eiro. Kase strādā darbdienās 8.00-16.00.</p>',
  ),
];

const special: readonly PlantedPage[] = [
  portalPage(
    '/aplieciba-vel.html',
    'late content',
    'Apliecība',
    `<div id="app"></div><script>
document.addEventListener('DOMContentLoaded', () => setTimeout(() => {
  document.getElementById('app').innerHTML = '<section><h2>' + ${JSON.stringify(name('1042'))} + '</h2><p>' + ${JSON.stringify(summary('1042'))} + '</p></section>'; }, 1200));
</script>`,
    copyOf('1042', 'summary'),
  ),
  portalPage(
    '/katalogs.html',
    'embed',
    'Novada pakalpojumi',
    `<script src="https://cdn.example/service-catalog-elements/embed.js" type="module"></script><service-catalog register="https://registrs.example" institution="00000000202" audience="citizens"></service-catalog><life-situation-filter register="https://registrs.example"></life-situation-filter>`,
    {
      embeds: [{ element: 'service-catalog' }, { element: 'life-situation-filter' }],
    },
  ),
];

/** A portal that repeats what the State's institutions describe, in other ways than the municipality does. */
export const portalPages: readonly PlantedPage[] = [
  ...exact,
  ...editedCopies,
  ...changed,
  ...english,
  ...mentions,
  ...special,
];
