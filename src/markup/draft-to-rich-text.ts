import * as z from 'zod/mini';
import { plainTextToRichText, type RichText } from '../domain/rich-text.js';
import { safeWebAddress } from '../domain/web-address.js';
import { BlockBuilder } from './block-builder.js';

/** What the editor Draft.js saves, as far as it is read. The editor is no longer kept; texts written in it are. */
const range = z.object({ offset: z.int(), length: z.int(), key: z.union([z.number(), z.string()]) });
const block = z.object({
  text: z.string(),
  type: z.catch(z.string(), 'unstyled'),
  depth: z.catch(z.number(), 0),
  entityRanges: z.catch(z.array(range), []),
});
const entity = z.object({ type: z.string(), data: z.optional(z.unknown()) });
const draft = z.object({
  // What stands in a block that is none is no reason to lose the words of the others.
  blocks: z.array(z.catch(block, { text: '', type: 'unstyled', depth: 0, entityRanges: [] })),
  entityMap: z.catch(z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]), {}),
});
type Draft = z.infer<typeof draft>;
type DraftBlock = z.infer<typeof block>;
type Range = z.infer<typeof range>;

const linkData = z.object({ url: z.optional(z.string()), href: z.optional(z.string()) });
/** The editor's own limit. */
const deepest = 4;

/** Reads the JSON of a Draft.js text into blocks; what is none is kept as the text it is. */
export function draftToRichText(json: string): RichText {
  const read = draftIn(json);
  return read ? toBlocks(read) : plainTextToRichText(json);
}

function draftIn(json: string): Draft | undefined {
  try {
    return draft.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined; // a SyntaxError; where the nesting is deeper than the engine can go, a RangeError or an InternalError
  }
}

function toBlocks({ blocks, entityMap }: Draft): RichText {
  const builder = new BlockBuilder();
  const addresses = addressesIn(entityMap);
  let open: boolean[] = []; // whether the lists that are open are numbered
  for (const one of blocks) {
    open = openLists(builder, open, listsOf(one));
    if (open.length > 0) builder.startItem();
    writeBlock(builder, one, addresses);
    builder.endBlock();
  }
  return builder.end();
}

/** Whether each of the lists that the block stands in is numbered, from the outermost; empty: it stands in none. */
function listsOf({ type, depth }: DraftBlock): boolean[] {
  if (type !== 'unordered-list-item' && type !== 'ordered-list-item') return [];
  const levels = 1 + Math.min(deepest, Math.max(0, Math.trunc(depth)));
  return Array.from({ length: levels }, () => type === 'ordered-list-item');
}

/** Closes and opens lists until those wanted are open. A deeper list stands in whichever list is open above it. */
function openLists(builder: BlockBuilder, open: readonly boolean[], wanted: readonly boolean[]): boolean[] {
  const last = wanted.length - 1;
  const goesOn = open.length >= wanted.length && open[last] === wanted[last];
  const kept = open.slice(0, goesOn ? wanted.length : Math.max(0, Math.min(open.length, last)));
  for (let extra = open.length; extra > kept.length; extra -= 1) builder.closeList();
  for (const ordered of wanted.slice(kept.length)) {
    builder.openList(ordered);
    kept.push(ordered);
  }
  return kept;
}

function writeBlock(builder: BlockBuilder, { text, entityRanges }: DraftBlock, addresses: Map<string, string>): void {
  let end = 0;
  for (const { offset, length, key } of inOrder(entityRanges)) {
    const href = addresses.get(String(key));
    if (href === undefined || offset < end || length <= 0) continue;
    builder.write(text.slice(end, offset));
    builder.link(href);
    builder.write(text.slice(offset, offset + length));
    builder.link(undefined);
    end = Math.min(text.length, offset + length);
  }
  builder.write(text.slice(end));
}

function inOrder(ranges: readonly Range[]): Range[] {
  return [...ranges].sort((a, b) => a.offset - b.offset);
}

/** Where links lead, by the key of their entity; those that may not be followed are left out. */
function addressesIn(entityMap: Draft['entityMap']): Map<string, string> {
  return new Map(
    Object.entries(entityMap).flatMap(([key, value]) => {
      const { type, data } = entity.safeParse(value).data ?? {};
      const { url, href } = linkData.safeParse(data).data ?? {};
      const address = type?.toUpperCase() === 'LINK' ? safeWebAddress(url ?? href ?? '') : undefined;
      return address ? [[key, address]] : [];
    }),
  );
}
