const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  lv: words(
    'un vai ar no par uz pie pec pret bez del lai lidz ap pa ka kas ko kam kur kad cik kads kada kadu ja ne jau ari',
    'es man mans mana manu mani mes mums tu jus jums savs savu sev to ta tas so si sis ir nav bus but esmu',
    'vajag vajadzigs grib gribu velos velas varu var ludzu dabut kartiba gadijuma sakara',
  ),
  en: words('the a an and or of for to in on at by with from my i is are how what where when can do need want get'),
  fi: words('ja tai on ei se mita miten missa mista mihin kuinka haluan tarvitsen minun'),
  sv: words('och eller ett en i pa av for till med hur var nar jag min mitt'),
};

/** Whether a folded word says how a question is asked rather than what about: such a word neither finds nor ranks. */
export function isFunctionWord(word: string, language: string): boolean {
  return Object.hasOwn(functionWords, language) && (functionWords[language]?.has(word) ?? false);
}

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
