/** What the cases of nouns and adjectives end in, folded and the longest first. */
const endings = 'ajiem ajai ajam ajos ajas aja iem ais ai ei am em im um us as es os ij is ie u a i e o s'.split(' ');

/**
 * What makes a noun of a verb or the other way round, the longest first: how the stem ends, how many letters are to be
 * left, and what is put in its place.
 */
const derivations: readonly (readonly [ending: RegExp, keeps: number, instead?: string])[] = [
  [/[aeio]jum$/, 2], // maks-ājum-s
  [/[aeio]san$/, 2], // maks-āšan-a
  [/[aeio]taj$/, 2], // vad-ītāj-s
  [/acij$/, 3], // reģistr-ācij-a
  [/(?:jum|san|taj)$/, 3], // pieteik-šan-ās
  [/itat$/, 5], // invalid-itāt-e
  [/cij$/, 3, 't'], // adop-cij-a, adopt-ē-t
  [/um$/, 3], // iesnieg-um-s
  [/[aeio]t$/, 4], // nozaud-ēt-s
  [/[aeio]j$/, 4], // nozaud-ēj-u
  [/us$/, 3], // mir-uš-ais, nomir-us-i
  [/ib$/, 3], // pilson-īb-a
];
/** "Tiesības" and "tiesa", "darbība" and "darbs" have too little to do with one another. */
const farFromRoot = /(?:^ties|darb)ib$/;

/** What a verb is begun with to say that it is done to the end: uz-būvēt, sa-maksāt. */
const verbPrefix = /^(?:aiz|ap|at|ie|iz|no|par|pa|pie|sa|uz)(?=.{5})/;

const vowel = /[aeiou]/;

/**
 * The part of a folded Latvian word that its cases share: "bērnam" and "bērniem" are "bern". At least three letters stay,
 * a vowel among them, or two as in ēk-a and īr-e. Folding has already made one of the sounds that change before an
 * ending (lācis, lāča).
 */
export function latvianStem(word: string): string {
  const ending = endings.find((letters) => word.endsWith(letters) && mayEnd(word, letters));
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  // Upe, upju.
  return /[pbmv]j$/.test(stem) && mayStay(stem.slice(0, -1)) ? stem.slice(0, -1) : stem;
}

/**
 * The part that a verb and the nouns made of it share: "reģistrēt", "reģistrēšana", "reģistrācija", "reģistrēju".
 * Coarser than the stem: "uzņemšana" and "uzņēmums" have one root, so what shares a root alone is to count for less.
 */
export function latvianRoot(word: string): string {
  const infinitive = /^(.*?)(?:ties|t)$/.exec(word)?.[1];
  if (infinitive !== undefined) return verbRoot(infinitive) ?? latvianStem(word);
  const stem = latvianStem(word);
  if (farFromRoot.test(stem)) return stem;
  for (const [ending, keeps, instead = ''] of derivations) {
    const start = stem.search(ending);
    if (start < keeps || !mayStay(stem.slice(0, start))) continue;
    // The vowel belongs to the root where another stands before it: atļau-šan-a, uzlie-šan-a.
    if (/^[aeio](?:jum|san|taj)/.test(stem.slice(start)) && vowel.test(stem.charAt(start - 1))) continue;
    return stem.slice(0, start) + instead;
  }
  // Atļau-j-a and atļau-t.
  return stem.length > 4 && /[aeiou][aeiou]j$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** A folded word without the prefix of a verb; undefined where it has none. */
export function latvianWithoutPrefix(word: string): string | undefined {
  const bare = word.replace(verbPrefix, '');
  return bare !== word && mayStay(bare.slice(0, 4)) ? bare : undefined;
}

/** An infinitive without what follows its root: reģistr-ē-t, cir-s-t, pieteik-ties. */
function verbRoot(verb: string): string | undefined {
  const root = /[^aeiou][aeio]$/.test(verb) || verb.endsWith('s') ? verb.slice(0, -1) : verb;
  return [root, verb].find(mayStay);
}

function mayEnd(word: string, ending: string): boolean {
  const stem = word.slice(0, -ending.length);
  // "Vadītāja" is of "vadītājs", though it ends as "zilajā" does.
  if (/^aj/.test(ending) && stem.endsWith('t')) return false;
  return mayStay(stem);
}

function mayStay(letters: string): boolean {
  return letters.length >= 3 ? vowel.test(letters) : /^[aeiou][^aeiou]$/.test(letters);
}
