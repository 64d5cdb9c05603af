import { html, nothing, type TemplateResult } from 'lit';
import type { CatalogList } from '../catalog/catalog-list.js';
import type { ListCard } from '../catalog/list-card.js';
import { showsSituation } from '../catalog/catalog-questions.js';
import {
  type CatalogView,
  everywhere,
  isLookedFor,
  isNarrowed,
  wholeList,
  withoutChoices,
} from '../catalog/catalog-view.js';
import { type Answer, type Retry, valueIn } from '../domain/answer.js';
import type { Institution } from '../domain/institution.js';
import type { LifeSituation } from '../domain/life-situation.js';
import type { LocalizedText } from '../domain/localized-text.js';
import { chipsView } from './chips-view.js';
import { countView, pagesView, servicesView, shownList, sortView } from './list-view.js';
import { nothingFoundView } from './nothing-found-view.js';
import { type SituationParts, situationView } from './situation-view.js';
import { type SummaryLink, summarySkeleton } from './summary-view.js';
import { type ShownTools, toolsView } from './tools-view.js';
import { troubleView, updateView } from './trouble-view.js';
import { deeper, type ViewContext } from './view-context.js';

/** What was found, and where a person can go from it. */
export interface ResultsParts extends SituationParts {
  readonly view: CatalogView;
  readonly answer: Answer<CatalogList>;
  /** The list shown before, which stays while the next one is on its way. */
  readonly last: CatalogList | undefined;
  readonly situation: Answer<LifeSituation | undefined>;
  /** Names of codes, as far as the register told them. */
  readonly names: ReadonlyMap<string, LocalizedText>;
  /** What is shown of the list now. */
  readonly cards: readonly ListCard[];
  /** Whether the page offers the services of some institutions alone. */
  readonly ofInstitutions: boolean;
  /** Whom to ask when nothing is found. */
  readonly institution: Institution | undefined;
  readonly go: (view: CatalogView) => void;
  readonly showEverywhere: () => void;
  readonly toPage: (page: number) => SummaryLink;
  readonly retry: Retry;
  /** Whether the register has changed the list while somebody looked at it. */
  readonly updated: boolean;
  readonly tools: ShownTools;
}

const skeletons = html`<div class="services" aria-busy="true">${Array.from({ length: 6 }, summarySkeleton)}</div>`;

/** One template for every answer, so that what a person is reading or has focused stays the same piece of the page. */
export function resultsView(parts: ResultsParts, context: ViewContext): TemplateResult {
  const { answer, last, view, situation, names, go } = parts;
  const list = shownList(answer, last);
  const busy = answer.status === 'waiting';
  const ofSituation = showsSituation(view);
  return html`${chipsView({ view, names, lifeSituation: valueIn(situation)?.name, go }, context)}
    <div class="head">
      ${countView(answer, { last, none: noneText(parts, list, context) }, context)}
      ${updateView(parts.updated, context)}
      ${list && list.total > 1 && !ofSituation ? orderView(parts, context) : nothing}
    </div>
    ${troubleView(answer, parts.retry, context)} ${ofSituation ? situationView(situation, parts, context) : nothing}
    ${
      list
        ? html`<div class=${busy ? 'waiting' : nothing} aria-busy=${busy ? 'true' : nothing}>
            ${pageView(list, parts, context)}
          </div>`
        : html`${busy ? skeletons : nothing}${answer.status === 'failed' ? wayBackView(parts, context) : nothing}<slot
            ></slot>`
    }
    ${list && list.total > 0 ? toolsView(parts.tools, context) : nothing}`;
}

/** A page of the list that does not come leaves the way to the one before. */
function wayBackView({ view, last, toPage }: ResultsParts, context: ViewContext): unknown {
  if (view.page === 1) return nothing;
  return pagesView({ page: view.page, pages: Math.max(view.page, last?.pages ?? 0) }, toPage, context);
}

/** What an empty list says: as much as is true. */
function noneText({ view, territory }: ResultsParts, list: CatalogList | undefined, { messages }: ViewContext): string {
  if (isLookedFor(view)) return messages.noServicesFound;
  return isElsewhereAlone(list, view, territory) ? messages.noServicesHere : messages.noServices;
}

/** Whether the catalog's own territory is shown, and others have services. */
function isElsewhereAlone(list: CatalogList | undefined, view: CatalogView, territory: string | undefined): boolean {
  if (!territory || view.territory) return false;
  return list?.facets?.territory?.some(({ value }) => value !== territory) ?? false;
}

function orderView({ view, go }: ResultsParts, context: ViewContext): TemplateResult {
  const choose = (sort: CatalogView['sort']) => go({ ...view, sort, page: 1 });
  return sortView({ chosen: view.sort, withText: view.text.trim() !== '', choose }, context);
}

function pageView(list: CatalogList, parts: ResultsParts, context: ViewContext): TemplateResult {
  const { messages } = context;
  const left = list.leftOut.length;
  return html`${list.groups.length > 0 ? foundView(parts, context) : emptyView(list, parts, context)}
  ${left > 0 ? html`<p class="left-out">${messages.recordsLeftOut(left)}</p>` : nothing}
  ${othersView(list, parts, context)} ${pagesView(list, parts.toPage, context)}`;
}

/** The services; on a situation's own page those that none of its steps has shown. */
function foundView(parts: ResultsParts, context: ViewContext): unknown {
  const { cards } = parts;
  if (!showsSituation(parts.view)) return servicesView(cards, parts, context);
  const steps = valueIn(parts.situation)?.steps ?? [];
  const inSteps = new Set(steps.flatMap(({ services }) => services.map(({ id }) => id)));
  const others = cards.filter(({ group }) => !inSteps.has(group.service.id));
  if (others.length === 0) return nothing;
  const { messages, headingLevel } = context;
  const title = inSteps.size > 0 ? messages.otherServicesInSituation : messages.allServicesInSituation;
  return html`<div class="section-title" role="heading" aria-level=${headingLevel}>${title}</div>
    ${servicesView(others, parts, deeper(context))}`;
}

/** Services of other territories do not mix in unasked; that there are some is said. */
function othersView(
  list: CatalogList,
  { view, territory, showEverywhere }: ResultsParts,
  context: ViewContext,
): unknown {
  // Of a search that found nothing, the ways on name this one.
  if (!isElsewhereAlone(list, view, territory) || (list.total === 0 && isLookedFor(view))) return nothing;
  return html`<p class="others no-print">
    <button class="button link" type="button" @click=${showEverywhere}>${context.messages.othersOffered}</button>
  </p>`;
}

function emptyView(list: CatalogList, parts: ResultsParts, context: ViewContext): unknown {
  const { view, go, territory, ofInstitutions, showEverywhere } = parts;
  // Nothing is said to be nothing while records were left out: they may be what the person looks for.
  if (list.leftOut.length > 0 || !isLookedFor(view)) return nothing;
  // All territories are no filter to take off.
  const { territory: chosen, ...rest } = view;
  const wide = chosen === everywhere ? { territory: chosen } : {};
  const filtered = isNarrowed({ ...rest, text: '', territory: chosen === everywhere ? undefined : chosen });
  const isOwnAlone = territory !== undefined && !view.territory && !ofInstitutions;
  return nothingFoundView(
    {
      withText: view.text.trim() !== '',
      removeFilters: filtered ? () => go({ ...withoutChoices(view), ...wide }) : undefined,
      searchEverywhere: isOwnAlone ? showEverywhere : undefined,
      showAll: () => go(wholeList),
      institution: parts.institution,
    },
    context,
  );
}
