import { channelKinds } from '../domain/channel.js';
import { feeStatuses } from '../domain/fee.js';
import { withOwnMembersOnly } from '../domain/own-members.js';
import { audiences, type Audience, serviceStatuses } from '../domain/public-service.js';
import { type Sort, sorts } from '../domain/question.js';
import { type FilterName, filterNames } from '../domain/service-page.js';

/**
 * The values chosen; a filter of which none is chosen is not there, whatever the page's scripts added to all objects.
 */
export type Choices = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** What a visitor is looking at in a catalog. */
export interface CatalogView {
  /** What they typed. */
  readonly text: string;
  /** The catalogue they chose; left out: all the catalog offers. */
  readonly audience?: Audience | undefined;
  /** Id of the life situation they chose. */
  readonly lifeSituation?: string | undefined;
  readonly choices: Choices;
  /** Code of another territory than the catalog's own, or {@link everywhere}. */
  readonly territory?: string | undefined;
  /** Left out: what fits best where there is a text, else by name. */
  readonly sort?: Sort | undefined;
  /** Counted from 1. */
  readonly page: number;
  /** Id of the service they opened. */
  readonly service?: string | undefined;
}

/** Instead of a territory's code: all territories. */
export const everywhere = '*';

/** Characters a text to search may have: what a register answers. */
export const longestText = 200;

/** No list is this long; a number beyond it is somebody's play with the address, which a register need not answer. */
const lastPage = 10_000;

/** The whole list from its beginning. */
export const wholeList: CatalogView = { text: '', choices: Object.create(null) as Choices, page: 1 };

/** What a filter may be asked for: the contract's own words, and codes of the length that codes have. */
const isAskable: Readonly<Record<FilterName, (value: string) => boolean>> = {
  channel: oneOf(channelKinds),
  fee: oneOf(feeStatuses),
  status: oneOf(serviceStatuses),
  targetGroup: isCode,
  institution: isCode,
};

function oneOf(words: readonly string[]): (value: string) => boolean {
  return (value) => words.includes(value);
}

function isCode(value: string): boolean {
  return /^[\w.:-]{1,40}$/.test(value);
}

/** Whether anything but the catalogue and the page narrows the list. */
export function isNarrowed({ text, lifeSituation, choices, territory }: CatalogView): boolean {
  return Boolean(text.trim() || lifeSituation || territory || Object.keys(choices).length > 0);
}

/** Whether a person looked for something; else an empty list is all that the register has. */
export function isLookedFor(view: CatalogView): boolean {
  return isNarrowed(view) || view.audience !== undefined || view.page > 1;
}

/** The view with a value chosen, or no longer chosen, from the list's beginning. */
export function toggleChoice(view: CatalogView, name: FilterName, value: string): CatalogView {
  const { [name]: chosen = [], ...others } = view.choices;
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  const choices = withOwnMembersOnly(next.length > 0 ? { ...others, [name]: next } : others);
  return { ...view, choices, page: 1 };
}

/** The view with nothing narrowing it but words and audience. */
export function withoutChoices({ text, audience, sort }: CatalogView): CatalogView {
  return { ...wholeList, text, audience, sort };
}

/** Reads the view that `writeView` wrote; what makes no sense is as if it were not there. */
export function readView(parameters: URLSearchParams, key: string): CatalogView {
  const value = (name: string) => parameters.get(`${key}.${name}`) || undefined;
  const page = Number(value('page'));
  const territory = value('territory');
  return {
    text: (value('q') ?? '').slice(0, longestText),
    audience: audiences.find((audience) => audience === value('audience')),
    lifeSituation: value('situation'),
    choices: readChoices((name) => parameters.getAll(`${key}.${name}`)),
    territory: territory === everywhere || isCode(territory ?? '') ? territory : undefined,
    sort: sorts.find((sort) => sort === value('sort')),
    page: Number.isInteger(page) && page > 1 ? Math.min(page, lastPage) : 1,
    service: value('service'),
  };
}

function readChoices(read: (name: FilterName) => readonly string[]): Choices {
  const chosen = filterNames.map((name) => [name, [...new Set(read(name))].filter(isAskable[name])] as const);
  return withOwnMembersOnly(Object.fromEntries(chosen.filter(([, values]) => values.length > 0)));
}

/**
 * The parameters with the view in them, under the catalog's own key (`catalog.q=…`), so that two catalogs on a page
 * do not collide. Parameters of others are left as they are; what says nothing is left out.
 */
export function writeView(parameters: URLSearchParams, key: string, view: CatalogView): URLSearchParams {
  // As a text: given the parameters themselves, Chromium steps through them one by one, and a list has many links.
  const written = new URLSearchParams(String(parameters));
  const set = (name: string, ...values: readonly (string | undefined)[]) => {
    written.delete(`${key}.${name}`);
    for (const value of values) if (value) written.append(`${key}.${name}`, value);
  };
  set('q', view.text);
  set('audience', view.audience);
  set('situation', view.lifeSituation);
  for (const name of filterNames) set(name, ...(view.choices[name] ?? []));
  set('territory', view.territory);
  set('sort', view.sort);
  set('page', view.page > 1 ? String(view.page) : undefined);
  set('service', view.service);
  return written;
}
