import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { RichText } from '../domain/rich-text.js';
import { safeWebAddress } from '../domain/web-address.js';
import { BlockBuilder } from './block-builder.js';

/**
 * Reads HTML into blocks. The words are kept, with paragraphs, lists, line breaks and links; a heading or a row of a table
 * becomes a paragraph; scripts, styles, templates and comments are nobody's words.
 *
 * The browser's own parser would be a Trusted Types sink, which breaches a strict page's policy, and does not exist where
 * a gateway runs an adapter. Of htmlparser2 only the tokenizer is used: it makes one pass, without a tree.
 */
export function htmlToRichText(html: string): RichText {
  const reader = new HtmlReader(html);
  const tokenizer = new Tokenizer({}, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.end();
}

/** Elements that begin and end a paragraph. */
const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search ' +
    'section summary table tbody tfoot thead ul'
  ).split(' '),
);
/** Lists, and whether they are numbered. */
const lists = new Map([
  ['ul', false],
  ['menu', false],
  ['dir', false],
  ['ol', true],
]);
/** Elements whose content is not shown. */
const hidden = new Set([
  ...['script', 'style', 'template', 'title', 'noscript', 'iframe', 'noembed', 'noframes'],
  // What is struck out holds no more; without its line it would be read as if it did.
  ...['del', 's', 'strike'],
]);
/** Digits above and below the line: without them 10³ would be 103. */
const raised = new Map([
  ['sup', '⁰¹²³⁴⁵⁶⁷⁸⁹'],
  ['sub', '₀₁₂₃₄₅₆₇₈₉'],
]);
/** Attributes that say something to a person. */
const wanted = new Map([
  ['a', 'href'],
  ['img', 'alt'],
  ['li', 'value'],
  ['ol', 'start'],
]);

class HtmlReader implements TokenizerCallbacks {
  readonly #html: string;
  readonly #builder = new BlockBuilder();
  #tag = '';
  /** Whether the attribute being read is the wanted one, and what it says; of several the first counts. */
  #isWanted = false;
  #value: string | undefined;
  /** The hidden element the reader is in, and how many of its kind are open. */
  #hidden = '';
  #hiddenDepth = 0;
  #preformatted = 0;
  /** Digits as they are written where the reader is; empty: as they are. */
  #digits = '';

  constructor(html: string) {
    this.#html = html;
  }

  end(): RichText {
    return this.#builder.end();
  }

  ontext(start: number, end: number): void {
    this.#write(this.#html.slice(start, end));
  }

  ontextentity(code: number): void {
    this.#write(String.fromCodePoint(code));
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#nameIn(start, end);
    this.#value = undefined;
    this.#isWanted = false;
  }

  onattribname(start: number, end: number): void {
    this.#isWanted = this.#value === undefined && this.#nameIn(start, end) === wanted.get(this.#tag);
    if (this.#isWanted) this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    this.#addToValue(this.#html.slice(start, end));
  }

  onattribentity(code: number): void {
    this.#addToValue(String.fromCodePoint(code));
  }

  onattribend(): void {
    this.#isWanted = false;
  }

  onopentagend(): void {
    const tag = this.#tag;
    if (this.#hidden !== '') {
      if (tag === this.#hidden) this.#hiddenDepth += 1;
    } else if (hidden.has(tag)) {
      this.#hidden = tag;
      this.#hiddenDepth = 1;
    } else {
      this.#open(tag);
    }
  }

  onselfclosingtag(): void {
    this.onopentagend(); // in HTML the slash says nothing
  }

  onclosetag(start: number, end: number): void {
    const tag = this.#nameIn(start, end);
    if (this.#hidden === '') this.#close(tag);
    else if (tag === this.#hidden) this.#hiddenDepth -= 1;
    if (this.#hiddenDepth === 0) this.#hidden = '';
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #open(tag: string): void {
    const builder = this.#builder;
    if (tag === 'table') builder.endRow();
    else if (blocks.has(tag)) builder.endBlock();
    const ordered = lists.get(tag);
    if (ordered !== undefined) builder.openList(ordered, numberIn(this.#value) ?? 1);
    this.#digits = raised.get(tag) ?? this.#digits;
    if (tag === 'pre') this.#preformatted += 1;
    else if (tag === 'li') builder.startItem(numberIn(this.#value));
    else if (tag === 'tr') builder.endRow();
    else if (tag === 'td' || tag === 'th') builder.startCell();
    else if (tag === 'br') builder.breakLine();
    else if (tag === 'q') this.#write('"');
    else if (tag === 'img') builder.picture(this.#value ?? '');
    else if (tag === 'a') builder.link(safeWebAddress(this.#value ?? ''));
  }

  #close(tag: string): void {
    const builder = this.#builder;
    if (lists.has(tag)) builder.closeList();
    else if (tag === 'tr' || tag === 'table') builder.endRow();
    else if (blocks.has(tag)) builder.endBlock();
    else if (tag === 'a') builder.link(undefined);
    else if (tag === 'q') this.#write('"');
    else if (tag === 'br') builder.breakLine(); // as browsers take it
    if (tag === 'pre') this.#preformatted = Math.max(0, this.#preformatted - 1);
    if (raised.has(tag)) this.#digits = '';
  }

  #addToValue(text: string): void {
    if (this.#isWanted) this.#value = (this.#value ?? '') + text;
  }

  #write(text: string): void {
    if (this.#hidden !== '') return;
    const words = this.#digits === '' ? text : text.replace(/\d/g, (digit) => this.#digits.charAt(Number(digit)));
    this.#builder.write(this.#preformatted > 0 ? words : words.replace(/[ \t\r\n\f]+/g, ' '));
  }

  #nameIn(start: number, end: number): string {
    return this.#html.slice(start, end).toLowerCase();
  }
}

/** The number a list or an item begins with, where it says one. */
function numberIn(start: string | undefined): number | undefined {
  return start !== undefined && /^\s*-?\d{1,6}\s*$/.test(start) ? Number(start) : undefined;
}
