import { membersOf } from './members.js';
import type { SampledRecord } from './reading.js';

/** An address that a register gives for people to follow. */
export interface WrittenLink {
  readonly place: string;
  readonly address: string;
}

/** Members that hold addresses, in the words of all registers; of lists of Finland's the addresses are their values. */
const linkMember = /^(url|href|requestUrl|sourceUrl|website|homepage|contactPage)$/;
const listOfLinks = new Set(['channelUrls']);
/** What these hold leads to no page that is shown. */
const shownNowhere = /^(logo|image|icon|attributes|taxonomy|metadata|profile)/i;

/** The addresses of a record and of what belongs to it, as the register wrote them; empty ones are none. */
export function linksOf({ raw }: SampledRecord): WrittenLink[] {
  const found = raw
    .flatMap((one) => [...membersOf(one)])
    .flatMap(({ path, value }): WrittenLink[] => {
      const isLink =
        path.some((name, at) => isLinkMember(path, name, at)) && !path.some((name) => shownNowhere.test(name));
      return isLink && typeof value === 'string' && value.trim() !== '' && !path.at(-1)?.startsWith('@type')
        ? [{ place: path.join('.'), address: value }]
        : [];
    });
  return [...new Map(found.map((link) => [`${link.place} ${link.address}`, link])).values()];
}

/** `url`, `url.lv`, `schema:url.@id`, `channelUrls.0.value`. */
function isLinkMember(path: readonly string[], name: string, at: number): boolean {
  if (listOfLinks.has(name)) return path.at(-1) === 'value';
  const word = name.slice(Math.max(name.lastIndexOf('#'), name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
  return (
    linkMember.test(word) && path.length - at <= 3 && !['language', 'type', '@language'].includes(path.at(-1) ?? '')
  );
}
