import { Parser } from 'htmlparser2';
import { BlockWriter } from './block-writer.js';
import type { Embed, PageText } from './page-block.js';

type Attributes = Readonly<Record<string, string>>;

const embedded = new Set(['service-catalog', 'service-card', 'life-situation-filter']);
/** What is not shown, or not as text. */
const unseen = new Set(
  ['script', 'style', 'template', 'svg', 'math', 'iframe', 'object', 'select', 'datalist', 'textarea'].concat([
    'canvas',
    'audio',
    'video',
    'noembed',
    'noframes',
  ]),
);
const newsTypes = /"@type"\s*:\s*"(?:News|Blog|Press)\w*"/;

/**
 * Reads the text of a page, in one pass and without a tree, so that a page that nests a hundred thousand elements is read
 * like any other. Scripts are not run.
 */
export function readPage(html: string): PageText {
  const reader = new PageReader();
  const parser = new Parser(reader, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  parser.write(html);
  parser.end();
  return reader.page();
}

class PageReader {
  readonly #writer = new BlockWriter();
  readonly #embeds: Embed[] = [];
  readonly #scripts: string[] = [];
  #title = '';
  #language = '';
  #isNews = false;
  /** The unseen element the reader is in, and how many of its kind are open. */
  #unseen = '';
  #unseenDepth = 0;
  #script = '';
  #inTitle = false;

  page(): PageText {
    return {
      title: this.#title.replace(/\s+/gu, ' ').trim(),
      language: this.#language,
      blocks: this.#writer.end(),
      embeds: this.#embeds,
      scripts: this.#scripts,
      isNews: this.#isNews,
    };
  }

  onopentag(name: string, attributes: Attributes): void {
    if (this.#unseen) {
      if (name === this.#unseen) this.#unseenDepth += 1;
      return;
    }
    if (unseen.has(name)) {
      this.#unseen = name;
      this.#unseenDepth = 1;
      this.#script = name === 'script' ? (attributes['type'] ?? 'text/javascript') : '';
      if (name === 'script' && attributes['src']) this.#scripts.push(attributes['src']);
      return;
    }
    if (name === 'html') this.#language = attributes['lang'] ?? '';
    if (name === 'title') this.#inTitle = true;
    if (name === 'meta') this.#readMeta(attributes);
    if (/(News|Blog)\w*$/.test(attributes['itemtype'] ?? '')) this.#isNews = true;
    this.#writer.open(name, attributes);
    if (embedded.has(name)) {
      this.#embeds.push({ element: name, settings: { ...attributes }, selector: this.#writer.selector() });
    }
  }

  ontext(text: string): void {
    if (this.#unseen) {
      if (this.#script.includes('ld+json') && newsTypes.test(text)) this.#isNews = true;
    } else if (this.#inTitle) {
      this.#title += text;
    } else {
      this.#writer.write(text);
    }
  }

  onclosetag(name: string): void {
    if (this.#unseen) {
      if (name !== this.#unseen) return;
      this.#unseenDepth -= 1;
      if (this.#unseenDepth === 0) this.#unseen = '';
      return;
    }
    if (name === 'title') this.#inTitle = false;
    this.#writer.close(name);
  }

  #readMeta({ property, content }: Attributes): void {
    if (property === 'og:type' && content === 'article') this.#isNews = true;
    if (property === 'article:published_time') this.#isNews = true;
  }
}
