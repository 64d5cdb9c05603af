import { html, nothing, type TemplateResult } from 'lit';
import type { ServiceRecord } from '../domain/public-service.js';
import { type DescriptionParts, descriptionView } from './description-view.js';
import { serviceLinkView } from './service-link-view.js';
import { textView } from './text-view.js';
import type { ViewContext } from './view-context.js';

/** What the register says of one id: a description, that the service is withdrawn, or that it knows none. */
export function recordView(record: ServiceRecord, parts: DescriptionParts, context: ViewContext): TemplateResult {
  const { messages, formats } = context;
  switch (record.status) {
    case 'unknown':
      return goneView(messages.unknownService, messages.unknownServiceHelp, context);
    case 'withdrawn': {
      const { name, replacedBy, withdrawnAt } = record;
      const link = replacedBy && parts.link?.(replacedBy.id);
      const replacement = replacedBy && textView(replacedBy.name, context);
      return goneView(
        messages.withdrawn,
        html`${name ? html`<strong>${textView(name, context)}</strong>. ` : nothing}${messages.withdrawnHelp}
        ${withdrawnAt ? messages.withdrawnOn(formats.day(withdrawnAt)) : nothing}
        ${replacedBy ? html`<br />${messages.replacedBy}: ${serviceLinkView(link, replacement)}` : nothing}`,
        context,
      );
    }
    default:
      return descriptionView(record, parts, context);
  }
}

/** A service that is not there, said rather than left blank. */
export function goneView(title: string, text: unknown, { headingLevel }: ViewContext): TemplateResult {
  return html`<div class="notice gone" part="notice">
    <div class="title" id="description-name" role="heading" aria-level=${headingLevel} tabindex="-1">${title}</div>
    <p>${text}</p>
  </div>`;
}
