import { ElementStack, type OpenElement } from './element-stack.js';
import type { PageBlock } from './page-block.js';
import { TableReader } from './table-reader.js';
import { plainText } from './words.js';

/** Elements that stand inside a line; every other one begins and ends a block. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rt rp s samp small span ' +
    'strike strong sub sup time tt u var wbr img input body html'
  ).split(' '),
);
/** Nobody writes so long a paragraph; what is as long is cut, since a block is looked at as a whole for each fact in it. */
const longestBlock = 4000;

/** Collects a page's text into blocks while its elements open and close. */
export class BlockWriter {
  readonly #stack = new ElementStack();
  readonly #table = new TableReader();
  readonly #blocks: PageBlock[] = [];
  /** Headings open where the writer is, by level. */
  readonly #headings: (string | undefined)[] = [];
  #text = '';
  /** Whether an element within the line began just now. */
  #opensInline = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'br' || name === 'hr') {
      this.#text += '\n';
      return;
    }
    if (!inline.has(name)) this.#flush();
    this.#opensInline = inline.has(name);
    this.#stack.push(name, attributes);
    this.#table.open(name, attributes);
  }

  write(text: string): void {
    // `<span>Cena</span><span>25 EUR</span>` are two boxes; no word goes on with a figure.
    if (this.#opensInline && /^[\d€]/u.test(text) && /\p{L}$/u.test(this.#text)) this.#text += ' ';
    this.#opensInline = false;
    this.#text += text.replace(/\s+/gu, ' ');
  }

  close(name: string): void {
    if (name === 'br' || name === 'hr') return;
    if (!inline.has(name)) this.#flush();
    this.#table.close(name);
    this.#stack.pop(name);
  }

  /** A selector of the element that is open now. */
  selector(): string {
    return this.#stack.selector(this.#stack.top);
  }

  end(): readonly PageBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #flush(): void {
    const text = plainText(this.#text);
    this.#text = '';
    if (text === '') return;
    const element = this.#stack.nearest((open) => !inline.has(open.name)) ?? this.#stack.top;
    const level = headingLevel(element);
    const outside = this.#stack.isOutside;
    const previous = this.#blocks.at(-1);
    const block = {
      level,
      headings: this.#headings.slice(1, level ?? 7).filter((heading) => heading !== undefined),
      label: this.#table.labelFor(text) || labelBefore(previous, element, this.#stack.selector(element.parent)),
      row: this.#table.row,
      selector: this.#stack.selector(element),
      quoted: this.#stack.isQuoted,
      outside,
    };
    for (const part of partsOf(text)) this.#blocks.push({ text: part, ...block });
    if (level !== undefined && !outside) {
      this.#headings.length = level;
      this.#headings[level] = text;
    }
  }
}

/** A text in parts of a bearable length, between words where there are words. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const space = start + longestBlock < text.length ? text.lastIndexOf(' ', start + longestBlock) : text.length;
    const end = space > start ? space : start + longestBlock;
    parts.push(text.slice(start, end).trim());
    start = end;
  }
  return parts;
}

function headingLevel({ name, attributes }: OpenElement): number | undefined {
  if (/^h[1-6]$/.test(name)) return Number(name.charAt(1));
  if (attributes['role'] !== 'heading') return undefined;
  const level = Number(attributes['aria-level'] ?? 2);
  return level >= 1 && level <= 6 ? Math.round(level) : 2;
}

/** A sentence says something; it names nothing that stands after it. `Tālr.` ends with a full stop as well. */
const sentence = /^\S+\s+\S+\s.*\.$/u;

/** Pages often write a name and its value as two boxes side by side: the first, short and without a figure, names the second. */
function labelBefore(previous: PageBlock | undefined, element: OpenElement, parent: string): string {
  if (!previous || previous.level !== undefined || element.position < 2) return '';
  const isShort = previous.text.length <= 60 && !/[\d.!?\n]/u.test(previous.text.replace(/[:.]$/u, ''));
  return isShort &&
    !sentence.test(previous.text) &&
    previous.selector.startsWith(parent) &&
    previous.selector !== parent
    ? previous.text
    : '';
}
