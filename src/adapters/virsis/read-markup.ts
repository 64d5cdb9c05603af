import { type MarkupFormat, markupFormats, type RichText } from '../../domain/rich-text.js';
import { RegisterError } from '../../domain/register-error.js';

/** Where in a reply a text with markup stands. */
interface Place {
  readonly holder: object;
  readonly key: string;
  readonly format: MarkupFormat;
  readonly text: string;
}

type Reader = (text: string) => RichText;

/** Downloaded when a register first serves a text of the kind. */
const readers: Readonly<Record<MarkupFormat, () => Promise<Reader>>> = {
  html: async () => (await import('../../markup/html-to-rich-text.js')).htmlToRichText,
  markdown: async () => (await import('../../markup/markdown-to-rich-text.js')).markdownToRichText,
  'draft-js': async () => (await import('../../markup/draft-to-rich-text.js')).draftToRichText,
};

/** Characters of Markdown in one reply beyond which it is left as plain text: its parser is not linear. */
const mostMarkdown = 2 ** 18;

/**
 * Puts blocks in the place of each text with markup in a reply, before anything else reads it: in place, so that the reply
 * stays the one object it is, and so that what is remembered of it needs no parser. A reply without markup is only looked
 * through. A format that is not known stays: the schema takes it for plain text.
 */
export async function readMarkup(body: unknown): Promise<void> {
  const places = placesIn(body);
  if (places.length === 0) return;
  const loaded = new Map(
    await Promise.all(
      [...new Set(places.map(({ format }) => format))].map(async (one) => [one, await load(one)] as const),
    ),
  );
  let markdown = 0;
  for (const { holder, key, format, text } of places) {
    if (format === 'markdown') markdown += text.length;
    if (format === 'markdown' && markdown > mostMarkdown) continue;
    // Defined rather than assigned: the key may be `__proto__`.
    Object.defineProperty(holder, key, { ...plainMember, value: loaded.get(format)?.(text) });
  }
}

const plainMember = { configurable: true, enumerable: true, writable: true };

async function load(format: MarkupFormat): Promise<Reader> {
  try {
    return await readers[format]();
  } catch (cause) {
    // import() rejects with a TypeError when the chunk cannot be downloaded
    throw new RegisterError('not-loaded', `What reads ${format} could not be downloaded`, { cause });
  }
}

/** Without recursion: a reply may be nested deeper than the stack. */
function placesIn(body: unknown): Place[] {
  const places: Place[] = [];
  const rest = [body];
  while (rest.length > 0) {
    const holder = rest.pop();
    if (typeof holder !== 'object' || holder === null) continue;
    for (const [key, value] of Object.entries(holder as Record<string, unknown>)) {
      if (typeof value !== 'object' || value === null) continue;
      const found = markupIn(value);
      if (found) places.push({ holder, key, ...found });
      else rest.push(value);
    }
  }
  return places;
}

function markupIn(value: object): Pick<Place, 'format' | 'text'> | undefined {
  if (!('format' in value && 'text' in value && typeof value.text === 'string')) return undefined;
  const format = markupFormats.find((one) => one === value.format);
  return format && { format, text: value.text };
}
