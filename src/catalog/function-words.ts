import { foldedWords } from '../domain/fold-text.js';
import { wordForms } from './word-stem.js';

const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  lv: words(
    'un vai ar no par uz pie pec pret bez del lai lidz ap pa ka kas ko kam kur kad cik kads kada kadu ja ne jau ari',
    'es man mans mana manu mani mes mums tu jus jums savs savu sev to ta tas so si sis ir nav bus but esmu',
    'vajag vajadzigs vajadzetu grib gribu gribam gribat gribetu velamies velos velas veletos varu var varetu ludzu dabut kartiba gadijuma sakara',
    'kada kadas kadi kuram pats pati pasi pasas pasam pasu pasa kuram kurs kura darit dara jadara jabut  sis sim musu jusu sevi caur tagad',
    'jo lai brivu pat tik loti vel tikai abi abiem tads kaut cits cita citu citam kopa labak atri steidzami',
  ),
  en: words('the a an and or of for to in on at by with from my i is are how what where when can do need want get'),
  fi: words('ja tai on ei se mita miten missa mista mihin kuinka haluan tarvitsen minun'),
  sv: words('och eller ett en i pa av for till med hur var nar jag min mitt'),
};

/** Where people come from and go to: whoever says "paciņa no Ķīnas" asks about parcels. */
export const countries =
  'Vācija/Anglija/Lielbritānija/Īrija/Norvēģija/Zviedrija/Somija/Dānija/Spānija/Itālija/Francija/Polija/Lietuva/' +
  'Igaunija/Krievija/Baltkrievija/Ukraina/Turcija/Ķīna/Indija/Uzbekistāna/Amerika/ASV';

/** Words that say what is to be done with a thing or which of its kind it is. */
const modestWords: Readonly<Record<string, ReadonlySet<string>>> = {
  lv: forms(
    'lv',
    'saņemt saņemšana iegūt iegūšana nokārtot noformēt noformēšana maksāt maksāšana samaksāt samaksa apmaksāt apmaksa',
    'pieprasīt pieprasīšana uztaisīt taisīt izdarīt uzzināt meklēt meklēju atrast pasūtīt atvērt atvēršana sākt sākšana',
    'uzsākt uzsākšana turpināt pirkt braukt aizbraukt iet aiziet ierasties palīdzēt palīdzība aizpildīt uzrakstīt ievest',
    'nomaksāt nomaksa pārvest atvest izvest gribēt jauns vecs viss liels mazs lēts dārgs bezmaksas kaimiņš',
    'dzīvoju strādāju audzinu norādīt saņemšu kļūt gribu',
    countries,
  ),
};

/** Whether a folded word says how a question is asked rather than what about: such a word neither finds nor ranks. */
export function isFunctionWord(word: string, language: string): boolean {
  return Object.hasOwn(functionWords, language) && (functionWords[language]?.has(word) ?? false);
}

/** Whether a folded word says less than its rarity: "apmaksa" in "aukles apmaksa", "jauns" in "jauna pase". */
export function isModestWord(word: string, language: string): boolean {
  return Object.hasOwn(modestWords, language) && (modestWords[language]?.has(wordForms(word, language).stem) ?? false);
}

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

function forms(language: string, ...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => foldedWords(line)).map((word) => wordForms(word, language).stem));
}
