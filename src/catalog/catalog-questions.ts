import type { ChannelKind } from '../domain/channel.js';
import type { FeeStatus } from '../domain/fee.js';
import { withOwnMembersOnly } from '../domain/own-members.js';
import {
  type Audience,
  audiences,
  type ServiceRecord,
  type ServiceStatus,
  type ServiceSummary,
} from '../domain/public-service.js';
import type { AllServicesQuestion, ServicesQuestion } from '../domain/question.js';
import { type CatalogView, everywhere, isNarrowed, wholeList } from './catalog-view.js';

/** What a page sets: the services a catalog offers. */
export interface CatalogOffer {
  /** Registration numbers; empty: all of the register. */
  readonly institutions: readonly string[];
  readonly audiences: readonly Audience[];
  /** Code of the catalog's own territory. */
  readonly territory: string | undefined;
  /** BCP 47. */
  readonly language: string;
  /** Services on a page of the list. */
  readonly pageSize: number;
}

/** Up to so many services are searched, filtered and counted on the page; of more, the register is asked. */
const mostOnPage = 1500;
/** The longest list a register gives. */
export const longestPage = 100;
export const usualPage = 12;

/** The catalogues a visitor may choose between; inter-institutional services show only where the page says so. */
export const publicAudiences: readonly Audience[] = ['citizens', 'entrepreneurs'];

/** The audiences of a page that sets one, or none. */
export function offeredAudiences(set: string): readonly Audience[] {
  const fixed = audiences.find((audience) => audience === set);
  return fixed ? [fixed] : publicAudiences;
}

/** The audiences of an offer that a view shows; an address may say more than there is to choose. */
export function shownAudiences(offer: Pick<CatalogOffer, 'audiences'>, view: CatalogView): readonly Audience[] {
  const chosen = offer.audiences.filter((audience) => audience === view.audience);
  return chosen.length > 0 ? chosen : offer.audiences;
}

/** Whether a view is a life situation's own page: it is, until the person looks for something in it. */
export function showsSituation({ lifeSituation, text, choices, territory }: CatalogView): boolean {
  return Boolean(lifeSituation) && !isNarrowed({ ...wholeList, text, choices, territory });
}

/** The view without institutions that the page does not offer; an address may name them. */
export function offeredView(offer: Pick<CatalogOffer, 'institutions'>, view: CatalogView): CatalogView {
  const { institution: chosen, ...others } = view.choices;
  if (!chosen || offer.institutions.length === 0) return view;
  const offered = chosen.filter((one) => offer.institutions.includes(one));
  return { ...view, choices: withOwnMembersOnly(offered.length > 0 ? { ...others, institution: offered } : others) };
}

/** The list a view shows. */
export function listQuestion(offer: CatalogOffer, view: CatalogView): ServicesQuestion {
  const { choices, territory = offer.territory, lifeSituation, page, sort } = view;
  const { institution: institutions = [] } = offeredView(offer, view).choices;
  return {
    about: 'services',
    institutions: institutions.length > 0 ? institutions : offer.institutions,
    audiences: shownAudiences(offer, view),
    territory: territory === everywhere ? undefined : territory,
    lifeSituation,
    // `readView` lets only the contract's words in.
    channels: choices.channel as readonly ChannelKind[] | undefined,
    fees: choices.fee as readonly FeeStatus[] | undefined,
    statuses: choices.status as readonly ServiceStatus[] | undefined,
    targetGroups: choices.targetGroup,
    text: view.text.trim() || undefined,
    language: offer.language,
    sort,
    page,
    limit: showsSituation(view) ? longestPage : listLength(offer.pageSize),
  };
}

/** Services on a page, as a page sets it: a whole number from 1 to 100; anything else is the usual 12. */
export function listLength(pageSize: number): number {
  return isListLength(pageSize) ? pageSize : usualPage;
}

export function isListLength(pageSize: number): boolean {
  return Number.isInteger(pageSize) && pageSize >= 1 && pageSize <= longestPage;
}

/** All that any view of the offer is chosen from. */
export function allQuestion({ institutions, audiences: offered }: CatalogOffer): AllServicesQuestion {
  return { about: 'all-services', institutions, audiences: offered, most: mostOnPage };
}

/** The same standard service in all territories; nothing to ask of one that is no variant. */
export function variantsQuestion(
  { audiences: offered, language }: CatalogOffer,
  record: ServiceRecord | undefined,
): ServicesQuestion | undefined {
  const standardService = record && 'standardServiceId' in record ? record.standardServiceId : undefined;
  if (!standardService) return undefined;
  return { about: 'services', standardService, audiences: offered, language, page: 1, limit: longestPage };
}

/** How near a service is to an offer: one of its own, another institution's that its visitors can use, or neither. */
export function nearness(offer: CatalogOffer, service: ServiceSummary): 'own' | 'near' | 'far' {
  const { serviceType, audiences: of, territories = [], holder, providers = [] } = service;
  // What institutions do for one another is in no catalogue but theirs, whatever its record says.
  const shownTo = serviceType === 'inter-institutional' ? (['institutions'] as const) : of;
  const isShown = shownTo.some((audience) => offer.audiences.includes(audience));
  if (!isShown || isElsewhere({ territories }, offer.territory)) return 'far';
  const isOwn = [holder, ...providers].some(({ registrationNumber }) =>
    offer.institutions.includes(registrationNumber),
  );
  return isOwn || offer.institutions.length === 0 ? 'own' : 'near';
}

/** Whether a service is of other territories than the catalog's own. One that names none is the whole State's. */
export function isElsewhere(
  { territories = [] }: Pick<ServiceSummary, 'territories'>,
  own: string | undefined,
): boolean {
  return own !== undefined && territories.length > 0 && territories.every(({ code }) => code !== own);
}
