import type { Copy } from './copies.js';
import type { PageWords } from './page-words.js';

/** Words of others on a page are a quotation as long as most of the page is not made of them. */
const mostOfPageQuoted = 0.5;
/** News may repeat so much of a description, as a share of its own words, and still tell of something else. */
const mostOfNews = 0.3;
const mostWordsOfNews = 60;
const newsAddress =
  /(?:^|[/_-])(?:jaunumi?|zinas?|aktualitates?|aktuali|news|notikumi|blogs?|press?e?|preses?-\w+|relizes?)(?:[/._-]|$)/i;

/** Whether a page only speaks of a service whose words it repeats: as a quotation, or in passing in a piece of news. */
export function isMention(page: PageWords, copy: Copy): boolean {
  const found = copy.fields.flatMap(({ sentences }) => sentences);
  const share = copy.matched / Math.max(1, page.words.length);
  const quoted = found
    .filter(({ start, end }) => isQuoted(page, start, end))
    .reduce((sum, one) => sum + one.matched, 0);
  if (quoted > copy.matched / 2 && share < mostOfPageQuoted) return true;
  return page.page.isNews && share < mostOfNews && copy.matched < mostWordsOfNews;
}

/** Whether an address is that of news, as sites call them. */
export function isNewsAddress(address: string): boolean {
  return newsAddress.test(new URL(address).pathname);
}

/** In an element for quotations, or between quotation marks. */
function isQuoted(page: PageWords, start: number, end: number): boolean {
  const [first, last] = [page.blockAt(start), page.blockAt(end - 1)];
  const block = page.blocks[first];
  if (!block) return false;
  if (block.quoted && page.blocks[last]?.quoted) return true;
  const before = block.text.slice(0, page.words[start]?.start ?? 0);
  const closing = page.blocks[last]?.text.slice(page.words[end - 1]?.end ?? 0) ?? '';
  const opens = Math.max(before.lastIndexOf('„'), before.lastIndexOf('“'), before.lastIndexOf('«'), oddMark(before));
  const closes = /[”“»"]/u.test(closing);
  return opens >= 0 && closes && !/[”»]/u.test(before.slice(opens + 1));
}

/** Where a straight quotation mark was opened and not closed. */
function oddMark(text: string): number {
  return (text.split('"').length - 1) % 2 === 1 ? text.lastIndexOf('"') : -1;
}
