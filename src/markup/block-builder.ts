import { type Block, type Inline, linkAddresses, type RichText } from '../domain/rich-text.js';
import { readableText } from '../domain/shown-text.js';

/** A list that is open, and how many items it has had. */
interface OpenList {
  readonly ordered: boolean;
  start: number;
  items: number;
}

/**
 * Makes blocks of what a parser comes upon, one after the other. It holds no tree, so that no depth of markup is too deep.
 * A list inside of a list becomes lines of the item it stands in: blocks know one level, and outer numbers stay right.
 */
export class BlockBuilder {
  readonly #blocks: Block[] = [];
  readonly #lists: OpenList[] = [];
  #items: Inline[][] = [];
  #content: Inline[] = [];
  #href: string | undefined;
  #linkHolds: 'nothing' | 'a picture' | 'words' = 'nothing';
  /** The next words begin a line of their own. */
  #breaks = false;
  #cells = 0;

  /** Words of the text; white space in them counts as in the markup they come from. */
  write(text: string): void {
    if (text === '') return;
    const isBlank = text.trim() === '';
    if (isBlank && (this.#breaks || this.#content.length === 0)) return;
    if (this.#breaks && this.#content.length > 0) this.#append('\n');
    this.#breaks = false;
    if (!isBlank) this.#linkHolds = 'words';
    this.#append(text);
  }

  /** A new line in the same paragraph. */
  breakLine(): void {
    if (this.#content.length > 0) this.#append('\n');
  }

  /** What is written until the next call leads there; `undefined`: nowhere. */
  link(href: string | undefined): void {
    // A link that is a picture without words is still a way: it shows where it leads.
    if (this.#href !== undefined && this.#linkHolds === 'a picture') this.#append(this.#href);
    this.#href = href;
    this.#linkHolds = 'nothing';
  }

  /** @param words for those who do not see it; empty: it only decorates */
  picture(words: string): void {
    this.write(words);
    if (this.#linkHolds === 'nothing') this.#linkHolds = 'a picture';
  }

  /** Ends a paragraph; in a list a line, since an item is one; in a cell of a table nothing. */
  endBlock(): void {
    if (this.#cells > 0) this.write(' ');
    else if (this.#lists.length > 0) this.#breaks = true;
    else this.#endParagraph();
  }

  /** @param start number of the first item of an ordered list */
  openList(ordered: boolean, start = 1): void {
    if (this.#lists.length === 0) this.#endParagraph();
    this.#lists.push({ ordered, start, items: 0 });
  }

  closeList(): void {
    const closed = this.#lists.pop();
    if (!closed) return;
    if (this.#lists.length > 0) {
      this.#breaks = true;
      return;
    }
    this.#endList(closed);
  }

  #endList({ ordered, start }: OpenList): void {
    this.#endItem();
    const numbered = ordered && start !== 1 ? { ordered, start } : { ordered };
    if (this.#items.length > 0) this.#blocks.push({ kind: 'list', ...numbered, items: this.#items });
    this.#items = [];
  }

  /** @param number of the item, where it says one; else it follows the one before */
  startItem(number?: number): void {
    const list = this.#lists.at(-1);
    if (list?.ordered && number !== undefined) this.#countFrom(list, number);
    if (list) list.items += 1;
    if (!list) {
      this.#endParagraph();
    } else if (this.#lists.length === 1) {
      this.#endItem();
    } else {
      this.#breaks = true;
      this.write(list.ordered ? `${list.start + list.items - 1}. ` : '– ');
    }
  }

  /** Where an item of the outermost list counts anew, another list begins. */
  #countFrom(list: OpenList, number: number): void {
    if (number === list.start + list.items) return;
    if (this.#lists.length === 1) this.#endList(list);
    list.start = number;
    list.items = 0;
  }

  /** Ends a row of a table, or what stands before one. */
  endRow(): void {
    this.#cells = 0;
    this.endBlock();
  }

  /** A table's row is read in one line, its cells parted as in a sentence. */
  startCell(): void {
    if (this.#cells > 0) this.write(' – ');
    this.#cells += 1;
  }

  /** Everything that was written. */
  end(): RichText {
    while (this.#lists.length > 0) {
      this.#lists.length = 1; // the inner ones have nothing of their own
      this.closeList();
    }
    this.#endParagraph();
    return this.#blocks;
  }

  #append(text: string): void {
    const href = text === '\n' ? undefined : this.#href;
    this.#content.push(href === undefined ? { text } : { text, href });
  }

  #endParagraph(): void {
    const content = this.#takeContent();
    if (content.length > 0) this.#blocks.push({ kind: 'paragraph', content });
  }

  #endItem(): void {
    const content = this.#takeContent();
    if (content.length > 0) this.#items.push(content);
  }

  #takeContent(): Inline[] {
    const content = tidy(this.#content);
    this.#content = [];
    this.#breaks = false;
    return content;
  }
}

/** Runs that lead to the same place as one, white space as a page shows it, bare addresses as links. */
function tidy(content: readonly Inline[]): Inline[] {
  const tidied: Inline[] = [];
  let before = '\n'; // the last character, or the edge
  for (const { text, href } of joined(content)) {
    const squeezed = squeeze(readableText(text));
    const words = /\s$/.test(before) ? squeezed.replace(/^ /, '') : squeezed;
    const shown = before === '\n' ? words.replace(/^\n+/, '') : words;
    if (shown === '') continue;
    before = shown.at(-1) ?? before;
    tidied.push(href === undefined ? { text: shown } : { text: shown, href });
  }
  trimEnd(tidied);
  return tidied.flatMap((run) => (run.href === undefined ? linkAddresses(run.text) : [run]));
}

function joined(content: readonly Inline[]): Inline[] {
  const runs: { href: string | undefined; texts: string[] }[] = [];
  for (const { text, href } of content) {
    const last = runs.at(-1);
    if (last && last.href === href) last.texts.push(text);
    else runs.push({ href, texts: [text] });
  }
  return runs.map(({ href, texts }) => ({ text: texts.join(''), href }));
}

function squeeze(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}

function trimEnd(content: Inline[]): void {
  for (let last = content.pop(); last; last = content.pop()) {
    const text = last.text.trimEnd();
    if (text === '') continue;
    content.push({ ...last, text });
    return;
  }
}
