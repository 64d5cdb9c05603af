/** The words at each end of a long text that are enough to find it by. */
const wordsAtEnd = 5;
const longestWhole = 80;

/** The address of a page with a text fragment for words on it; the page's own fragment is left out. */
export function linkToText(address: string, text: string): string {
  const url = new URL(address);
  url.hash = '';
  const words = text.replace(/\s+/gu, ' ').trim();
  if (words === '') return url.href;
  const isShort = words.length <= longestWhole;
  const ends = isShort ? [words] : [firstWords(words), lastWords(words)];
  return `${url.href}#:~:text=${ends.map(encode).join(',')}`;
}

function firstWords(text: string): string {
  return text.split(' ').slice(0, wordsAtEnd).join(' ');
}

function lastWords(text: string): string {
  return text.split(' ').slice(-wordsAtEnd).join(' ');
}

/** Hyphens, commas and ampersands part the members of a text fragment. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/gu, '%2D');
}
