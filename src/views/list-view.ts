import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CatalogList } from '../catalog/catalog-list.js';
import type { ListCard } from '../catalog/list-card.js';
import type { Answer } from '../domain/answer.js';
import type { ServiceSummary } from '../domain/public-service.js';
import { type Sort, sorts } from '../domain/question.js';
import type { Messages } from '../i18n/messages.js';
import { type SummaryLink, summaryView, territoryNames } from './summary-view.js';
import { textView } from './text-view.js';
import type { ViewContext } from './view-context.js';

/** How the services of a list are shown. */
export interface ListParts {
  readonly linkTo: (id: string) => SummaryLink;
  /** Code of the catalog's own territory. */
  readonly territory?: string | undefined;
}

/** The services of a list, variants of one standard service behind the first of them. */
export function servicesView(cards: readonly ListCard[], parts: ListParts, context: ViewContext): TemplateResult {
  return html`<ul class="services" role="list">
    ${repeat(
      cards,
      ({ group }) => group.service.id,
      (card) => html`<li>${guard(seenBy(card, parts, context), () => cardView(card, parts, context))}</li>`,
    )}
  </ul>`;
}

/** All that a card depends on: a list is drawn again for many reasons, of which few are a card's own. */
function seenBy({ group, found, view }: ListCard, { territory }: ListParts, context: ViewContext): unknown[] {
  const { language, messages, headingLevel } = context;
  return [group.service, found, view, territory, language, messages, headingLevel, ...group.variants];
}

function cardView({ group, found }: ListCard, parts: ListParts, context: ViewContext): TemplateResult {
  const { service, variants } = group;
  const link = parts.linkTo(service.id);
  const mark = found && ((text: string, language: string) => found.mark(service, text, language));
  const more = variants.length > 0 ? variantsView(variants, parts, context) : undefined;
  return summaryView(service, context, { link, mark, territory: parts.territory, more });
}

function variantsView(
  variants: readonly ServiceSummary[],
  { linkTo }: ListParts,
  context: ViewContext,
): TemplateResult {
  return html`<details class="variants">
    <summary>${context.messages.moreVariants(variants.length)}</summary>
    <ul role="list">
      ${variants.map((variant) => {
        const { href, open } = linkTo(variant.id);
        const place = territoryNames(variant, context) || textView(variant.holder.name, context);
        return html`<li><a href=${href} data-service=${variant.id} @click=${open}>${place}</a></li>`;
      })}
    </ul>
  </details>`;
}

/** Services as names that lead to them, with whose they are. */
export function serviceNamesView(
  services: readonly ServiceSummary[],
  parts: ListParts,
  context: ViewContext,
): TemplateResult {
  return html`<ul class="names" role="list">
    ${services.map((service) => {
      const { href, open } = parts.linkTo(service.id);
      return html`<li>
        <a href=${href} data-service=${service.id} @click=${open}>${textView(service.name, context)}</a>
        <span class="institution">${textView(service.holder.name, context)}</span>
      </li>`;
    })}
  </ul>`;
}

/** The choice of order. */
export function sortView(
  { chosen, withText, choose }: { chosen: Sort | undefined; withText: boolean; choose: (sort: Sort) => void },
  { messages }: ViewContext,
): TemplateResult {
  const offered = sorts.filter((sort) => withText || sort !== 'relevance');
  const current = chosen && offered.includes(chosen) ? chosen : offered[0];
  return html`<p class="sort no-print">
    <label for="sort">${messages.sort}</label>
    <select id="sort" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Sort)}>
      ${offered.map((sort) => html`<option value=${sort} .selected=${sort === current}>${messages.sorts[sort]}</option>`)}
    </select>
  </p>`;
}

/** The list of an answer; while the next one is on its way, the last one stays. */
export function shownList(answer: Answer<CatalogList>, last: CatalogList | undefined): CatalogList | undefined {
  switch (answer.status) {
    case 'waiting':
      return last;
    case 'fresh':
    case 'stale':
      return answer.value;
    case 'failed':
      return undefined; // the last list answers another question
  }
}

/**
 * How many services were found, and which page of them this is; or what is being done. The one thing a screen reader is
 * told of a list, always in the same place.
 * @param last the list shown before
 * @param none what an empty list says
 */
export function countView(
  answer: Answer<CatalogList>,
  { last, none }: { last: CatalogList | undefined; none: string },
  { messages }: ViewContext,
): TemplateResult {
  const list = answer.status === 'waiting' ? undefined : shownList(answer, last);
  const isEmpty = list?.total === 0 && list.leftOut.length === 0;
  const text =
    answer.status === 'waiting'
      ? last
        ? messages.searching
        : messages.loading
      : isEmpty
        ? none
        : countText(list, messages);
  const unconfirmed = answer.status === 'stale' && answer.because !== 'confirming';
  const unheard = unconfirmed ? html`<span class="visually-hidden">. ${messages.notAnswering}</span>` : nothing;
  const kind = isEmpty ? 'count none' : 'count';
  return html`<p class=${kind} role="status" tabindex="-1">${text}${unheard}</p>`;
}

function countText(list: CatalogList | undefined, messages: Messages): string {
  if (!list || list.total === 0) return '';
  const { total, page, pages } = list;
  return messages.servicesFound(total) + (pages > 1 ? ` · ${messages.pageOf(page, pages)}` : '');
}

/** The way to the page before and the page after; nothing where the list has one page. */
export function pagesView(
  { page, pages }: Pick<CatalogList, 'page' | 'pages'>,
  linkTo: (page: number) => SummaryLink,
  { messages }: ViewContext,
): TemplateResult | typeof nothing {
  if (pages < 2) return nothing;
  const link = (to: number, label: string) => {
    if (to < 1 || to > pages) return html`<span></span>`; // keeps the other link on its side
    const { href, open } = linkTo(to);
    return html`<a class="button" href=${href} @click=${open}>${label}</a>`;
  };
  return html`<nav class="pages no-print" aria-label=${messages.pages}>
    ${link(page - 1, messages.previousPage)}
    <span>${messages.pageOf(page, pages)}</span>
    ${link(page + 1, messages.nextPage)}
  </nav>`;
}
