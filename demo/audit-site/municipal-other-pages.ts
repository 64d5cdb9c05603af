import { described, escapeHtml, textIn } from './described.js';
import { municipalCopies } from './municipal-copies.js';
import { municipalPage } from './municipal-layout.js';
import type { PlantedPage, Truth } from './planted-page.js';

function page(path: string, kind: string, title: string, content: string, truth: Truth = {}): PlantedPage {
  return { path, kind, content: municipalPage({ title, content: `<h1>${title}</h1>\n${content}` }), ...truth };
}

const summaryOf = (id: string) => escapeHtml(textIn(described(id).summary, 'lv'));
const nameOf = (id: string) => escapeHtml(textIn(described(id).name, 'lv'));
const allNames = [
  '2010',
  '2011',
  '2012',
  '2013',
  '2014',
  '2015',
  '2016',
  '2017',
  '2018',
  '2019',
  '2026',
  '2031',
  '2033',
];
const firstSentence = (id: string) => `${summaryOf(id).split('. ')[0] ?? ''}.`;

/** Pages that speak of services and copy none. */
const mentions: readonly PlantedPage[] = [
  page(
    '/jaunumi/majokla-pabalsts-ziema.html',
    'news',
    'Ziemā pieaug interese par mājokļa pabalstu',
    `<time datetime="2026-11-02">02.11.2026.</time>
<p>Oktobrī Sociālais dienests saņēma par trešdaļu vairāk iesniegumu nekā pērn. „Daudzi nezina, ka arī malkas čekus
drīkst pievienot,” stāsta dienesta vadītāja. Visvairāk jautājumu ir par to, kā rēķina atbalstu ģimenēm ar krāsns apkuri.</p>
<p>Novembrī speciālisti viesosies Bērzlaukē un Smilgājos, kur palīdzēs sagatavot dokumentus. Biļete uz autobusu
maksā 1,20 eiro, tikšanās notiks Skolas ielā 3, pieteikties var pa tālruni 60000277 piecu darba dienu laikā.</p>`,
  ),
  page(
    '/jaunumi/dome-maina-nodevas.html',
    'news',
    'Dome lems par nodevām nākamgad',
    `<p>Nākamajā sēdē deputāti spriedīs, vai suņu saimniekiem daudzdzīvokļu mājās nodeva pieaugs līdz 15 eiro, un vai
taksometra licence uz gadu maksās 45 eiro. Lēmumu gaida decembra beigās, un pagaidām spēkā ir līdzšinējā kārtība.</p>
<p>Savas domas var sūtīt domes lietvedībai.</p>`,
  ),
  page(
    '/jaunumi/bibliotekai-simts.html',
    'news',
    'Centrālajai bibliotēkai 100 gadu',
    `<p>Svētku nedēļā lasītavā būs izstāde par grāmatu ceļu uz novadu. Jauni lasītāji saņems somiņu: bibliotēkas lasītāja
karte vajadzīga ikvienam, kas grib ņemt grāmatas uz mājām. Muzikants Jānis Upe spēlēs piektdien no 17.00 līdz 19.00.</p>`,
  ),
  page(
    '/jaunumi/citats-no-registra.html',
    'quote',
    'Kas mainās jaundzimušo ģimenēm',
    `<p>Sociālais dienests atgādina, ka pieteikties jāpaspēj laikus. Pērn deviņas ģimenes to izdarīja par vēlu, un naudu
tām vairs nevarēja izmaksāt, jo noteikumi izņēmumus neparedz.</p>
<p>Valsts reģistrā teikts: „${firstSentence('2011')}” Tas nozīmē, ka dvīņu vecāki saņem divreiz vairāk nekā citi.</p>
<p>Jautājumus var uzdot arī ģimeņu dienā 5. decembrī kultūras namā, kur būs konsultants, radošās darbnīcas bērniem
un karsta tēja. Ieeja bez maksas, un iepriekš pieteikties nevajag.</p>`,
  ),
  page(
    '/jaunumi/domes-sedes-citats.html',
    'quote',
    'Domes sēdē pārrunā būvniecību',
    `<p>Deputāti iztaujāja Būvvaldes vadītāju par rindām un kļūdām projektos. Vadītāja solīja, ka janvārī darbu sāks vēl
divi speciālisti un ka jautājumus varēs uzdot arī vakaros. Kopumā šogad izskatīti divi simti projektu.</p>
<blockquote>${summaryOf('2018')}</blockquote>
<p>Šo reģistra tekstu deputāti atzina par saprotamu, bet lūdza sagatavot arī piemērus ar zīmējumiem: cik liela drīkst būt
siltumnīca, kā skaita terases platību un ko darīt, ja kaimiņš iebilst. Piemērus izliks Būvvaldes gaitenī un skolās.</p>
<p>Sēdes turpinājumā sprieda par ielu apgaismojumu Smilgājos, jaunā tilta nosaukumu un vasaras festivāla datumiem.</p>`,
  ),
  page(
    '/pasakumi/laulibu-diena.html',
    'event',
    'Atvērto durvju diena Dzimtsarakstu nodaļā',
    `<p>14. februārī ikviens var apskatīt zāli un muižas parku, satikt fotogrāfus un ziedu meistarus. Iesniegums nav
vajadzīgs, kafija maksā 2 eiro. Pārus gaidām no pulksten 10.</p>`,
  ),
  page(
    '/jautajumi.html',
    'questions',
    'Biežāk uzdotie jautājumi',
    `<h2>Vai dzīvesvietu var deklarēt arī bērnam?</h2><p>Jā, to dara vecāks reizē ar savu.</p>
<h2>Kur meklēt kapsētas pārzini?</h2><p>Viņa tālrunis ir uz ziņojumu dēļa pie vārtiem.</p>
<h2>Kad atbildēsiet uz e-pastu?</h2><p>Parasti trīs darba dienu laikā.</p>`,
  ),
  page(
    '/jaunumi/asistentu-apmacibas.html',
    'news',
    'Asistenti mācās pirmo palīdzību',
    `<p>Divdesmit asistenti pabeidza kursus, kuros mācījās celt cilvēku no ratiņkrēsla un rīkoties, ja kādam kļūst slikti.
Asistenta pakalpojums novadā pieaug: pērn to izmantoja 40 cilvēki, šogad jau 55.</p>`,
  ),
];

const surroundings: readonly PlantedPage[] = [
  page(
    '/',
    'boilerplate',
    'Zaļupes novads',
    `<ul>${allNames.map((id) => `<li><a href="/pakalpojumi/">${nameOf(id)}</a></li>`).join('')}</ul>
<p>Novads starp diviem ezeriem, 8 300 iedzīvotāju un viena no vecākajām dzirnavām valstī.</p>`,
  ),
  page(
    '/pakalpojumi/',
    'boilerplate',
    'Pakalpojumi',
    `<ul>${municipalCopies.map(({ path }) => `<li><a href="${path}">${path.slice(13, -5)}</a></li>`).join('')}
<li><a href="grants.html">${nameOf('2035')}</a></li><li><a href="koku-cirsana.html">${nameOf('2021')}</a></li>
<li><a href="licence.html">${nameOf('2034')}</a></li><li><a href="/katalogs.html">Visi pakalpojumi</a></li></ul>`,
  ),
  page(
    '/kontakti.html',
    'boilerplate',
    'Kontakti',
    `<p>Domes ēka: Tirgus laukums 3, Zaļupe. Tālr. 60000200.</p>
<table><tr><th>Nodaļa</th><th>Tālrunis</th></tr><tr><td>Kanceleja</td><td>60000280</td></tr></table>
<p>Pirmdiena 9.00–17.00<br>Otrdiena 9.00–17.00</p>`,
  ),
  page(
    '/par-pasvaldibu.html',
    'boilerplate',
    'Par pašvaldību',
    '<p>Dome ievēlēta 2025. gadā. Tajā ir 15 deputāti.</p>',
  ),
  page(
    '/vakances.html',
    'boilerplate',
    'Vakances',
    '<p>Meklējam aprūpētāju darbam mājās. Alga 1050 eiro mēnesī. Pieteikties divu nedēļu laikā pa tālruni 60000281.</p>',
  ),
  page(
    '/privatums.html',
    'boilerplate',
    'Privātuma politika',
    '<p>Atbildi uz datu pieprasījumu sniedzam mēneša laikā.</p>',
  ),
  page('/piekluve.html', 'boilerplate', 'Piekļūstamība', '<p>Vietne daļēji atbilst prasībām. Ziņojiet par kļūdām.</p>'),
  page(
    '/cenradis.html',
    'price list',
    'Cenrādis',
    `<table><thead><tr><th>Pakalpojums</th><th>Cena, EUR</th></tr></thead><tbody>
<tr><td>${nameOf('2034')}</td><td>14,23</td></tr>
<tr><td>${nameOf('2022')}</td><td>3,85</td></tr>
<tr><td>Zāles noma kultūras namā</td><td>40,00</td></tr>
<tr><td>Kopēšana, viena lapa</td><td>0,20</td></tr></tbody></table>`,
    { contradictions: [{ service: '2022', fact: 'price' }] },
  ),
];

const lateText = JSON.stringify(textIn(described('2035').summary, 'lv'));
const embedded = '<script type="module" src="/embed/embed.js"></script>';

const special: readonly PlantedPage[] = [
  page(
    '/pakalpojumi/grants.html',
    'late content',
    nameOf('2035'),
    `<div id="saturs">Ielādē…</div><script>
setTimeout(() => { const p = document.createElement('p'); p.textContent = ${lateText};
document.getElementById('saturs').replaceChildren(p); }, 700);</script>`,
    { copies: [{ service: '2035', fields: ['summary'] }] },
  ),
  page(
    '/pakalpojumi/koku-cirsana.html',
    'late content',
    nameOf('2021'),
    `<div id="saturs"></div><script>
fetch('/dati/koki.txt').then((answer) => answer.text()).then((text) => {
  const p = document.createElement('p'); p.append(text); document.getElementById('saturs').append(p); });</script>`,
    { copies: [{ service: '2021', fields: ['summary'] }] },
  ),
  { path: '/dati/koki.txt', kind: 'data', content: textIn(described('2021').summary, 'lv') },
  page(
    '/katalogs.html',
    'embed',
    'Visi pakalpojumi',
    `${embedded}<service-catalog register="https://registrs.example/api" institution="00000000201" territory="LV-D01">
<a href="https://latvija.gov.lv/">Pakalpojumi Latvija.gov.lv</a></service-catalog>`,
    { embeds: [{ element: 'service-catalog', settings: { institution: '00000000201', territory: 'LV-D01' } }] },
  ),
  page(
    '/pakalpojumi/licence.html',
    'embed',
    nameOf('2034'),
    `${embedded}<service-card register="https://registrs.example/api" service="2034" full>
<p slot="explanation">Iesniegumu palīdzam aizpildīt otrdienās 4. kabinetā.</p></service-card>`,
    { embeds: [{ element: 'service-card', settings: { service: '2034' } }] },
  ),
  {
    path: '/arhivs/izzina.html',
    kind: 'exact copy',
    content: windows1257(
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1257"><title>${nameOf('2022')}</title></head>
<body><table><tr><td><b>${nameOf('2022')}</b><br>${summaryOf('2022')}</td></tr></table></body></html>`,
    ),
    copies: [{ service: '2022', fields: ['summary'] }],
  },
];

/** The text in the encoding that Latvian sites used before UTF-8; only the letters of Latvian are known here. */
function windows1257(text: string): Uint8Array {
  const letters: Readonly<Record<string, number>> = {
    ...{ ā: 0xe2, č: 0xe8, ē: 0xe7, ģ: 0xec, ī: 0xee, ķ: 0xed, ļ: 0xef, ņ: 0xf2, š: 0xf0, ū: 0xfb, ž: 0xfe },
    ...{ Ā: 0xc2, Č: 0xc8, Ē: 0xc7, Ģ: 0xcc, Ī: 0xce, Ķ: 0xcd, Ļ: 0xcf, Ņ: 0xd2, Š: 0xd0, Ū: 0xdb, Ž: 0xde, '–': 0x96 },
  };
  return Uint8Array.from(text, (letter) => letters[letter] ?? letter.charCodeAt(0));
}

export const municipalOtherPages: readonly PlantedPage[] = [...mentions, ...surroundings, ...special];
