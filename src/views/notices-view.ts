import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../domain/opening-times.js';
import type { Service } from '../domain/public-service.js';
import { isElsewhere } from '../catalog/catalog-questions.js';
import { suspensionText } from './summary-view.js';
import { namesView, richTextView, textView } from './text-view.js';
import type { ViewContext } from './view-context.js';

/**
 * What a person should know before reading on: that the service is another territory's, that it is suspended,
 * and the notices of today.
 * @param territory code of the territory the page is about
 */
export function noticesView(service: Service, territory: string | undefined, context: ViewContext): unknown {
  const day = today();
  const current = (service.notices ?? []).filter(
    ({ from, until }) => (!from || from <= day) && (!until || until >= day),
  );
  return html`${otherTerritoryView(service, territory, context)}${suspensionView(service, context)}${current.map(
    ({ kind, text }) =>
      html`<div class="notice" part="notice">
        <p class="title">${context.messages.noticeKinds[kind]}</p>
        ${richTextView(text, context)}
      </div>`,
  )}`;
}

function otherTerritoryView(
  service: Service,
  own: string | undefined,
  context: ViewContext,
): TemplateResult | typeof nothing {
  if (!isElsewhere(service, own || undefined)) return nothing;
  return html`<div class="notice other-territory" part="notice">
    <p class="title">${context.messages.ofOtherTerritory}: ${namesView(service.territories ?? [], context)}</p>
  </div>`;
}

function suspensionView(service: Service, context: ViewContext): TemplateResult | typeof nothing {
  if (service.status !== 'suspended') return nothing;
  return html`<div class="notice" part="notice">
    <p class="title">${suspensionText(service, context)}</p>
    <p>${textView(service.suspension?.reason, context)}</p>
  </div>`;
}
