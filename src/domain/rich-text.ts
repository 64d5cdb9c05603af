import * as z from 'zod/mini';
import { languageTag } from './language-tag.js';
import { readableText, shownText } from './shown-text.js';
import { safeWebAddress, webAddress } from './web-address.js';

/** A run of text, a link where it has an address. */
const inline = z.object({ text: shownText, href: z.optional(webAddress) });
export type Inline = z.infer<typeof inline>;

const paragraph = z.object({ kind: z.literal('paragraph'), content: z.array(inline) });
const list = z.object({
  kind: z.literal('list'),
  ordered: z.boolean(),
  /** Number of the first item of an ordered list, where that is not 1. */
  start: z.optional(z.int()),
  items: z.array(z.array(inline)),
});

/** A paragraph or a list; the only shapes a description's text takes. */
export type Block = z.infer<typeof paragraph> | z.infer<typeof list>;

/** Formatted text as a value. It is never an HTML string, so it cannot carry markup into a page. */
export type RichText = readonly Block[];

/** The kinds of markup a register may hold its texts in. */
export const markupFormats = ['html', 'markdown', 'draft-js'] as const;
export type MarkupFormat = (typeof markupFormats)[number];
/** A format this version does not know is plain text. */
export const markupFormat = z.catch(z.enum([...markupFormats, 'plain']), 'plain');

/** A text that says which markup it holds. A string is never taken for markup because it looks like it. */
export const markup = z.object({ format: markupFormat, text: z.string() });

/**
 * Formatted text on the wire: blocks, or plain text in which an empty line parts paragraphs, lines that start with
 * `- ` or `1. ` are lists, and bare web and e-mail addresses become links. Markup that nobody made blocks of by the time
 * it is read here (its format is not known, or it is too long) is shown as the text it is: no word is lost.
 */
export const richText = z.union([
  z.pipe(
    shownText,
    z.transform((text: string): RichText => plainTextToRichText(text)),
  ),
  z.array(z.union([paragraph, list])),
  z.pipe(
    markup,
    z.transform(({ text }): RichText => plainTextToRichText(text)),
  ),
]);

/** Formatted text in several languages: BCP 47 tag → rich text. */
export const localizedRichText = z.record(languageTag, richText);
export type LocalizedRichText = z.infer<typeof localizedRichText>;

const bullet = /^\s*[-–•*]\s+/;
const numbered = /^\s*\d{1,2}[.)]\s+/;

/** Reads the structure people type into plain text fields. Every word of the input is kept. */
export function plainTextToRichText(written: string): RichText {
  const text = readableText(written);
  const blocks: Block[] = [];
  let lines: string[] = [];
  const endParagraph = () => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', content: linkAddresses(lines.join('\n')) });
    lines = [];
  };
  for (const line of text.split('\n')) {
    const marker = bullet.exec(line) ?? (startsNumberedItem(line, blocks, lines) ? numbered.exec(line) : null);
    if (marker) {
      endParagraph();
      const ordered = numbered.test(marker[0]);
      const item = linkAddresses(line.slice(marker[0].length).trim());
      const last = blocks.at(-1);
      if (last?.kind === 'list' && last.ordered === ordered) last.items.push(item);
      else blocks.push({ kind: 'list', ordered, items: [item] });
    } else if (line.trim() === '') {
      endParagraph();
    } else {
      lines.push(line.trim());
    }
  }
  endParagraph();
  return blocks;
}

/** A numbered list starts at 1 and goes on by one; "14. janvārī" at the start of a line is a date, not an item. */
function startsNumberedItem(line: string, blocks: readonly Block[], lines: readonly string[]): boolean {
  const number = Number.parseInt(line, 10);
  const last = blocks.at(-1);
  const itemsSoFar = lines.length === 0 && last?.kind === 'list' && last.ordered ? last.items.length : 0;
  return number === itemsSoFar + 1;
}

// An e-mail address begins where a word begins: of "rēķini@…" only "ini@…" could be read, and that is somebody else's.
const address = /\bhttps?:\/\/[^\s<>"]+|\bwww\.[^\s<>"]+|(?<![\p{L}\p{N}.+_-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/giu;
const punctuation = new Set('.,;:!?…)]}\'"‘’“”»›');

/** Turns the bare web and e-mail addresses in a text into links; the punctuation after one stays text. */
export function linkAddresses(text: string): Inline[] {
  const content: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    const shown = withoutPunctuationAfter(match[0]);
    const href = safeWebAddress(schemeFor(shown) + shown);
    if (!href) continue;
    if (match.index > end) content.push({ text: text.slice(end, match.index) });
    content.push({ text: shown, href });
    end = match.index + shown.length;
  }
  if (end < text.length || content.length === 0) content.push({ text: text.slice(end) });
  return content;
}

/** Looks from the end: a pattern for it takes the square of a long run's length where the run does not end the text. */
function withoutPunctuationAfter(text: string): string {
  let end = text.length;
  while (end > 0 && punctuation.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function schemeFor(shown: string): string {
  if (/^https?:/i.test(shown)) return '';
  return /^[\w.+-]+@/.test(shown) ? 'mailto:' : 'https://';
}

/** The words alone, for search and for a card's short text. */
export function richTextToPlainText(text: RichText): string {
  const words = (content: readonly Inline[]) => content.map((part) => part.text).join('');
  return text
    .map((block) => (block.kind === 'paragraph' ? words(block.content) : block.items.map(words).join('\n')))
    .join('\n\n');
}
