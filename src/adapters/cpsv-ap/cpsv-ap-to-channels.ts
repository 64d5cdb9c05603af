import type * as z from 'zod/mini';
import type { channel, ChannelKind } from '../../domain/channel.js';
import { oneAfterAnother, type ReadText, richOf, wordsAlone } from './cpsv-ap-texts.js';
import { type LinkedNode, nodesBehind } from './ld-graph.js';
import { lastWords } from './ld-terms.js';
import { type Texts, textsOf, valueOf } from './ld-values.js';

export type ChannelInput = z.input<typeof channel> & { kind: ChannelKind };

/** What the words of a channel's type say; codes without words are `other`. */
const kindsByWords: readonly (readonly [RegExp, ChannelKind])[] = [
  [/e-?service|website|web ?portal|online|internet|web/i, 'e-service'],
  [/e-?mail/i, 'email'],
  [/phone|telefo/i, 'phone'],
  [/post|mail/i, 'post'],
  [/desk|office|counter|physical|person|home/i, 'in-person'],
];

/** A channel of CPSV-AP. */
export function cpsvChannel(node: LinkedNode, readText: ReadText): ChannelInput {
  const [type] = nodesBehind(node, 'kind');
  const words = [valueOf(Object.values(textsOf(type?.title) ?? {})), lastWords(type?.['@id'] ?? '')].join(' ');
  const reached = [valueOf(node.url) && 'web', valueOf(node.telephone) && 'phone', valueOf(node.email) && 'e-mail'];
  const kind = [words, ...reached].flatMap((text) => kindIn(text ?? ''))[0] ?? 'other';
  return {
    kind,
    name: textsOf(node.title),
    text: oneAfterAnother([
      richOf(node.description, readText),
      ...hoursOf(node).map((hours) => richOf(hours, readText)),
    ]),
    url: valueOf(node.url),
    phone: valueOf(node.telephone),
    email: valueOf(node.email),
  };
}

function kindIn(text: string): ChannelKind[] {
  return kindsByWords.flatMap(([pattern, kind]) => (pattern.test(text) ? [kind] : []));
}

/** Where somebody is to be reached: at an address, else by what numbers there are. */
export function cpsvContact(node: LinkedNode): ChannelInput | undefined {
  const [address] = nodesBehind(node, 'address').map(addressLine);
  const [phone, email, url] = [valueOf(node.telephone), valueOf(node.email), valueOf(node.url)];
  const hours = wordsAlone(oneAfterAnother(hoursOf(node).map((one) => richOf(one, (text) => [paragraph(text)]))));
  if (!address && !phone && !email && !url && !hours) return undefined;
  const kind = address ? 'in-person' : phone ? 'phone' : email ? 'email' : 'other';
  const name = textsOf(node.title);
  const place = address && { name: name ?? address, address, phone, email };
  const openingHours = hours && { weekly: {}, note: hours };
  return {
    kind,
    name,
    url,
    // Who is called or written to at a place is told with the place.
    phone: place ? undefined : phone,
    email: place ? undefined : email,
    places: place || openingHours ? [{ ...(place ?? { name: name ?? {} }), openingHours }] : undefined,
  };
}

/** A page on which a service is begun. */
export function cpsvWebsite(node: LinkedNode, readText: ReadText): ChannelInput[] {
  const url = valueOf(node.url);
  const text = oneAfterAnother([richOf(node.description, readText)]);
  return url ? [{ kind: 'e-service', name: textsOf(node.title), text, url }] : [];
}

/** What is said of opening hours: each time in words, since only words say when it holds. */
function hoursOf(node: LinkedNode): unknown[] {
  return [...nodesBehind(node, 'hours'), ...nodesBehind(node, 'otherHours')].flatMap((hours) => {
    if (hours.description !== undefined) return [hours.description];
    const words = '@value' in hours ? hours['@value'] : hours['@id'];
    return typeof words === 'string' && !/^[\w-]+:\S*$/.test(words) ? [words] : [];
  });
}

function paragraph(text: string) {
  return { kind: 'paragraph' as const, content: [{ text }] };
}

/** An address in one line. */
function addressLine(node: LinkedNode): Texts | undefined {
  const full = textsOf(node.fullAddress);
  if (full) return full;
  const [streets, towns] = [textsOf(node.street) ?? {}, textsOf(node.town) ?? {}];
  const languages = [...new Set([...Object.keys(streets), ...Object.keys(towns)])];
  const number = [valueOf(node.houseNumber), valueOf(node.box)].filter(Boolean).join(' ');
  const lines = languages.map((language) => {
    const street = [streets[language] ?? Object.values(streets)[0], number].filter(Boolean).join(' ');
    const town = [valueOf(node.postCode), towns[language] ?? Object.values(towns)[0]].filter(Boolean).join(' ');
    return [language, [street, town].filter(Boolean).join(', ')] as const;
  });
  return lines.length > 0 ? Object.fromEntries(lines) : undefined;
}
