import { foldInPlace, stemsOf } from '../words.js';
import type { Fact } from './fact.js';

const kinds =
  'iela|ielas|ielai|ielu|laukums|laukuma|laukumam|laukumu|bulvaris|bulvara|bulvari|prospekts|prospekta|gatve|gatves|' +
  'soseja|sosejas|cels|cela|aleja|alejas|krastmala|krastmalas|dambis|damba|dambi|linija|linijas|magistrale|skvers|' +
  'iela\\.|street|square|avenue|road|boulevard';
const streetAndNumber = new RegExp(
  `(?<![\\p{L}\\d])((?:[\\p{L}\\d][\\p{L}\\d.]*[ -]){1,4}?)(${kinds}),? (?:nr\\.? ?)?(\\d{1,4} ?[a-z]?(?:[/-]\\d{1,4})?(?: ?k-?\\d)?)(?![\\p{L}\\d])`,
  'gu',
);
const postalCode = /lv ?[-–] ?(\d{4})/u;
/** Words before a street's name that are none of it. */
const notOfName =
  /^(?:adrese|address|no|uz|pie|pa|at|in|on|the|ir|mus\p{L}*|atrod\p{L}*|pienem\p{L}*|klatiene|iestad\p{L}*|un|and|vai|or)$/u;

/** The street addresses in a text: street, number, and the postal code where it follows. */
export function addressesIn(text: string): Fact[] {
  const folded = foldInPlace(text);
  return [...folded.matchAll(streetAndNumber)].flatMap((match): Fact[] => {
    const [whole, name = '', kind = '', house = ''] = match;
    const words = nameBefore(text.slice(match.index, match.index + name.length));
    if (words === '') return [];
    const start = match.index + name.length - words.length;
    const end = match.index + whole.length;
    const street = stemsOf(`${words} ${kind}`).join(' ');
    const code = postalCode.exec(folded.slice(end, end + 60).split('\n')[0] ?? '')?.[1] ?? '';
    const key = `${street} ${house.replace(/\s/gu, '')}${code && ` lv-${code}`}`;
    return [{ kind: 'address', key, text: text.slice(start, end), start, end }];
  });
}

/** The last words of a text that begin with a capital or a figure: the name of a street, without what leads to it. */
function nameBefore(text: string): string {
  const words = text.split(/(?<=[ -])/u);
  let from = words.length;
  while (from > 0) {
    const word = (words[from - 1] ?? '').trim();
    const isName = /^(?:\p{Lu}|\d{1,2}\.$)/u.test(word) && !notOfName.test(foldInPlace(word.replace(/[.:,-]+$/u, '')));
    if (!isName) break;
    from -= 1;
  }
  return words.slice(from).join('');
}

/** Whether two keys are of one address; a postal code counts only where both have one. */
export function isSameAddress(one: string, other: string): boolean {
  const [streetOne, codeOne] = one.split(' lv-');
  const [streetOther, codeOther] = other.split(' lv-');
  return streetOne === streetOther && (codeOne === undefined || codeOther === undefined || codeOne === codeOther);
}
