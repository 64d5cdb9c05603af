import { html, nothing, type TemplateResult } from 'lit';
import type { ServicePage } from '../domain/service-page.js';
import type { SummaryLink } from './summary-view.js';
import type { ViewContext } from './view-context.js';

/** The way to the page before and the page after; nothing where the list has one page. */
export function pagesView(
  { page, total, limit }: ServicePage,
  linkTo: (page: number) => SummaryLink,
  { messages }: ViewContext,
): TemplateResult | typeof nothing {
  const pages = Math.ceil(total / limit);
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
