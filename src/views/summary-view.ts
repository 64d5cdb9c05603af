import { html, nothing, type TemplateResult } from 'lit';
import { isElsewhere } from '../catalog/catalog-questions.js';
import { chooseLanguage } from '../domain/localized-text.js';
import type { ServiceSummary } from '../domain/public-service.js';
import { deadlineText, priceText } from './facts.js';
import { type Mark, markedTextView } from './marked-text-view.js';
import { repeats, textView } from './text-view.js';
import type { ViewContext } from './view-context.js';

/** How a summary leads to its description. */
export interface SummaryLink {
  readonly href: string;
  readonly open: (event: Event) => void;
}

export interface SummaryParts {
  readonly link?: SummaryLink | undefined;
  readonly mark?: Mark | undefined;
  /** Code of the reader's own territory: a service of another says so. */
  readonly territory?: string | undefined;
  /** What stands below the facts. */
  readonly more?: unknown;
}

/** A service as a list or a card shows it: what it is, whose, what it costs, how long it takes, and how it is got. */
export function summaryView(
  service: ServiceSummary,
  context: ViewContext,
  { link, mark, territory, more }: SummaryParts = {},
): TemplateResult {
  const { messages } = context;
  const name = markedTextView(service.name, mark, context);
  return html`<article class="summary" part="card" aria-labelledby="name-${service.id}">
    <div class="name" part="name" role="heading" aria-level=${context.headingLevel} id="name-${service.id}">
      ${link ? html`<a href=${link.href} data-service=${service.id} @click=${link.open}>${name}</a>` : name}
    </div>
    <p class="institution">${textView(service.holder.name, context)}${territoryText(service, context)}</p>
    ${service.status === 'suspended' ? html`<p class="badge">${suspensionText(service, context)}</p>` : nothing}
    ${isElsewhere(service, territory) ? html`<p class="badge">${messages.elsewhere(territoryNames(service, context))}</p>` : nothing}
    ${
      repeats(service.summary, service.name, context)
        ? nothing
        : html`<p class="text">${markedTextView(service.summary, mark, context)}</p>`
    }
    <dl class="facts">
      ${fact(messages.price, priceText(service.fee, context))}
      ${fact(messages.deadline, deadlineText(service.deadline, context))}
      ${fact(messages.channels, channelKindsText(service, context))}
    </dl>
    ${more ?? nothing}
  </article>`;
}

/** "The service is suspended from … until …". */
export function suspensionText({ suspension }: ServiceSummary, { messages, formats }: ViewContext): string {
  const since = suspension?.from && messages.suspendedSince(formats.day(suspension.from));
  const until = suspension?.until && messages.suspendedUntil(formats.day(suspension.until));
  return [messages.suspended, since, until].filter(Boolean).join(' ');
}

function channelKindsText({ channelKinds }: ServiceSummary, { messages }: ViewContext): string {
  // Lines break between the ways, not within the name of one.
  return channelKinds.map((kind) => messages.channelKinds[kind].replaceAll(' ', '\u00A0')).join(' · ');
}

function fact(label: string, value: string | undefined): TemplateResult | typeof nothing {
  if (!value) return nothing;
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** Names of the territories a service is of. */
export function territoryNames({ territories = [] }: ServiceSummary, { language }: ViewContext): string {
  return territories.map(({ code, name }) => chooseLanguage(name, language)?.value ?? code).join(', ');
}

/** The territory is said where the institution's name does not say it already. */
export function territoryText({ territories = [], holder }: ServiceSummary, { language }: ViewContext): string {
  const institution = chooseLanguage(holder.name, language)?.value ?? '';
  const names = territories.map((territory) => chooseLanguage(territory.name, language)?.value ?? '');
  const unsaid = names.filter((name) => !institution.includes(name.split(' ')[0] ?? ''));
  return unsaid.length > 0 ? ` · ${unsaid.join(', ')}` : '';
}

/** A place of the same size while the register is asked. */
export function summarySkeleton(): TemplateResult {
  return html`<div class="summary" aria-hidden="true">
    <div class="skeleton line name-line"></div>
    <div class="skeleton line short"></div>
    <div class="skeleton text-lines"></div>
    <div class="skeleton fact-lines"></div>
  </div>`;
}
