import { html, nothing, type TemplateResult } from 'lit';
import type { Institution } from '../domain/institution.js';
import { mailto, phoneLink } from './channel-view.js';
import { linkView, textView } from './text-view.js';
import type { ViewContext } from './view-context.js';

/** What a person can still try; what is left out would not help. */
export interface HelpParts {
  readonly withText: boolean;
  readonly removeFilters?: (() => void) | undefined;
  readonly searchEverywhere?: (() => void) | undefined;
  readonly showAll: () => void;
  /** Whom to ask. */
  readonly institution?: Institution | undefined;
}

/** The ways on where nothing answers what was looked for. */
export function nothingFoundView(parts: HelpParts, context: ViewContext): TemplateResult {
  const { messages } = context;
  const act = (label: string, action: () => void) =>
    html`<li><button class="button link" type="button" @click=${action}>${label}</button></li>`;
  return html`<div class="empty">
    <p>${messages.help}:</p>
    <ul>
      ${parts.withText ? html`<li>${messages.helpSpelling}</li>` : nothing}
      ${parts.removeFilters ? act(messages.helpFilters, parts.removeFilters) : nothing}
      ${parts.searchEverywhere ? act(messages.helpTerritory, parts.searchEverywhere) : nothing}
      ${parts.institution ? contactView(parts.institution, context) : nothing}
    </ul>
    <p><button class="button" type="button" @click=${parts.showAll}>${messages.showAll}</button></p>
  </div>`;
}

function contactView({ name, contact, url }: Institution, context: ViewContext): TemplateResult | typeof nothing {
  const ways = [
    contact?.phone && phoneLink(contact.phone),
    contact?.email && linkView(mailto(contact.email), contact.email),
    (contact?.url ?? url) && linkView(contact?.url ?? url ?? '', context.messages.website),
  ].filter(Boolean);
  if (ways.length === 0) return nothing;
  return html`<li>${context.messages.helpContact} ${textView(name, context)}${ways.map((way) => html`, ${way}`)}</li>`;
}
