import type { Thing } from 'schema-dts';
import type { ChannelKind } from '../domain/channel.js';
import { chooseLanguage, type LocalizedText } from '../domain/localized-text.js';
import type { Recipient } from '../domain/public-service.js';
import { type LocalizedRichText, richTextToPlainText } from '../domain/rich-text.js';
import { safeWebAddress } from '../domain/web-address.js';

/** What the words of a service's markup depend on. */
export interface StructuredDataOptions {
  /** BCP 47: the language the page shows its texts in. */
  readonly language: string;
  /** Where a service is shown to a person, as an absolute address; `undefined` where it has no page of its own. */
  readonly addressOf: (id: string) => string | undefined;
}

/** The page's own words for what the register says by codes; the interface's messages are such words. */
export interface ShownWords {
  readonly recipients: Readonly<Record<Recipient, string>>;
  readonly channelKinds: Readonly<Record<ChannelKind, string>>;
  /** The abbreviation in full. */
  readonly vpvkac: string;
}

export interface DescriptionOptions extends StructuredDataOptions {
  readonly words: ShownWords;
}

/** A text as it is really shown. */
export function textIn(text: LocalizedText | undefined, { language }: StructuredDataOptions): string | undefined {
  return chooseLanguage(text, language)?.value.trim();
}

export function plainTextIn(
  text: LocalizedRichText | undefined,
  { language }: StructuredDataOptions,
): string | undefined {
  const chosen = chooseLanguage(text, language);
  return (chosen && richTextToPlainText(chosen.value).trim()) || undefined;
}

/** An address as a web page; one of mail or telephone is none, and one without a site means nothing to a machine. */
export function webPage(address: string | undefined): string | undefined {
  const safe = safeWebAddress(address ?? '');
  return safe?.startsWith('http') ? safe : undefined;
}

/**
 * The same without values that say nothing: search engines take an empty value for a mistake of the whole page.
 * Whatever schema.org describes may lack any property, so the type stays. Name it: an inferred one
 * lets any property pass.
 */
export function withoutEmpty<Described extends Thing>(thing: Described): Described {
  return told(thing) as Described;
}

function told(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return toldItems(value);
  return typeof value === 'object' && value !== null ? toldThing(value) : value;
}

function toldItems(items: readonly unknown[]): unknown {
  const rest = items.map(told).filter((item) => item !== undefined);
  return rest.length > 0 ? rest : undefined;
}

/** A thing of which nothing but its type is known is left out. */
function toldThing(thing: object): unknown {
  const rest = Object.entries(thing)
    .map(([property, value]) => [property, told(value)] as const)
    .filter(([, value]) => value !== undefined);
  return rest.some(([property]) => !property.startsWith('@')) ? Object.fromEntries(rest) : undefined;
}
