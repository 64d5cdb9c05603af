import { everywhere } from '../catalog/catalog-view.js';
import { channelKinds } from '../domain/channel.js';
import { feeStatuses } from '../domain/fee.js';
import { chooseLanguage, type LocalizedText } from '../domain/localized-text.js';
import { serviceStatuses } from '../domain/public-service.js';
import type { FilterName } from '../domain/service-page.js';
import { readableText } from '../domain/shown-text.js';
import type { Messages } from '../i18n/messages.js';
import type { ViewContext } from './view-context.js';

/** Filters whose values are words of the contract: the words in their order, and where their names are. */
const known = new Map<
  FilterName | 'territory',
  { words: readonly string[]; names: (messages: Messages) => Readonly<Record<string, string>> }
>([
  ['channel', { words: channelKinds, names: (messages) => messages.channelKinds }],
  ['fee', { words: feeStatuses, names: (messages) => messages.feeStatuses }],
  ['status', { words: serviceStatuses, names: (messages) => messages.serviceStatuses }],
]);

/** The words a filter's values are, in their order; `undefined` where they are codes of the register. */
export function filterWords(filter: FilterName): readonly string[] | undefined {
  return known.get(filter)?.words;
}

/** What a person reads for a value of a filter. */
export function choiceName(
  filter: FilterName | 'territory',
  value: string,
  names: ReadonlyMap<string, LocalizedText>,
  { messages, language }: ViewContext,
): string {
  if (filter === 'territory' && value === everywhere) return messages.allTerritories;
  const words = known.get(filter)?.names(messages) ?? {};
  const word = Object.hasOwn(words, value) ? words[value] : undefined; // a value may be `constructor`
  const label = filter === 'territory' ? messages.territory : messages.filterNames[filter];
  // A code alone says nothing to a person; with what it is a code of, at least where it came from.
  return word ?? chooseLanguage(names.get(value), language)?.value ?? `${label}: ${readableText(value)}`;
}
