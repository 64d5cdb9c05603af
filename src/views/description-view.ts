import { html, nothing, type TemplateResult } from 'lit';
import type { InstitutionRef } from '../domain/institution.js';
import { chooseAddress, chooseLanguage } from '../domain/localized-text.js';
import { orderedSteps, type LegalAct, type Service, type ServiceRef, type Step } from '../domain/public-service.js';
import { today } from '../domain/opening-times.js';
import type { Resource } from '../domain/resource.js';
import { channelView, detail, mailto, phoneLink } from './channel-view.js';
import { deadlineText, feeRowPrice, priceText } from './facts.js';
import { suspensionText } from './summary-view.js';
import { hasText, linkView, richTextView, textView } from './text-view.js';
import { deeper, type ViewContext } from './view-context.js';

/** How another service is opened from here. */
export interface ServiceLink {
  /** Its address; left out where it has none of its own. */
  readonly href?: string;
  readonly open: (event: Event) => void;
}

/** What a description needs beside the service itself. */
export interface DescriptionParts {
  /** State of what the channels depend on, as far as known. */
  readonly resources: readonly Resource[];
  /** Left out: other services are named, not opened. */
  readonly link?: ((id: string) => ServiceLink) | undefined;
}

/** A service in full, in the order and with the labels people know from the State's pages. */
export function descriptionView(service: Service, parts: DescriptionParts, context: ViewContext): TemplateResult {
  const { messages } = context;
  const inner = deeper(context);
  return html`<article class="description" part="description" aria-labelledby="description-name">
    <div class="name" part="name" id="description-name" role="heading" aria-level=${context.headingLevel} tabindex="-1">
      ${textView(service.name, context)}
    </div>
    ${hasText(service.localName) ? html`<p class="local-name">${textView(service.localName, context)}</p>` : nothing}
    <p class="institution">${institutionsText(service, context)}</p>
    ${noticesView(service, context)}
    <p class="lead">${textView(service.summary, context)}</p>
    ${factsView(service, context)} ${requestView(service, context)} ${channelsView(service, parts, inner)}
    ${section(messages.description, richTextView(service.description, context), inner)}
    ${section(messages.easyRead, richTextView(service.easyRead, context), inner)} ${processView(service, inner)}
    ${paymentsView(service, inner)} ${documentsView(service, inner)}
    ${section(messages.appeal, richTextView(service.appeal, context), inner)} ${legalActsView(service, inner)}
    ${contactView(service, inner)} ${servicesView(messages.childServices, service.childServices, parts, inner)}
    ${servicesView(messages.relatedServices, service.relatedServices, parts, inner)} ${provenanceView(service, context)}
  </article>`;
}

/** The name of another service, opened from here where it can be. */
export function serviceLinkView(link: ServiceLink | undefined, name: unknown): unknown {
  if (!link) return name;
  return link.href
    ? html`<a href=${link.href} @click=${link.open}>${name}</a>`
    : html`<button type="button" class="button link" @click=${link.open}>${name}</button>`;
}

/** A part of the description under its own heading; nothing where it has no content. */
function section(title: string, content: unknown, context: ViewContext): TemplateResult | typeof nothing {
  if (!content || content === nothing) return nothing;
  return html`<section>
    <div class="section-title" role="heading" aria-level=${context.headingLevel}>${title}</div>
    ${content}
  </section>`;
}

function institutionsText({ holder, providers = [] }: Service, context: ViewContext): unknown {
  const link = (ref: InstitutionRef) => {
    const name = textView(ref.name, context);
    return ref.url ? linkView(ref.url, name) : name;
  };
  const others = providers.filter((ref) => ref.registrationNumber !== holder.registrationNumber);
  return html`${link(holder)}${others.map((ref) => html`<br />${context.messages.provider}: ${link(ref)}`)}`;
}

function noticesView(service: Service, context: ViewContext): unknown {
  const { messages } = context;
  const day = today();
  const current = (service.notices ?? []).filter(
    ({ from, until }) => (!from || from <= day) && (!until || until >= day),
  );
  const suspension =
    service.status === 'suspended'
      ? html`<div class="notice" part="notice">
          <p class="title">${suspensionText(service, context)}</p>
          <p>${textView(service.suspension?.reason, context)}</p>
        </div>`
      : nothing;
  return html`${suspension}${current.map(
    ({ kind, text }) =>
      html`<div class="notice" part="notice">
        <p class="title">${messages.noticeKinds[kind]}</p>
        ${richTextView(text, context)}
      </div>`,
  )}`;
}

function factsView(service: Service, context: ViewContext): TemplateResult {
  const { messages } = context;
  const days = deadlineText(service.deadline, context);
  const note = service.deadline?.workingDays === undefined ? undefined : service.deadline.note;
  return html`<dl class="facts">
    ${detail(messages.price, priceText(service.fee, context))}
    ${detail(messages.deadline, html`${days}${hasText(note) ? html`<br /><small>${textView(note, context)}</small>` : nothing}`)}
    ${detail(
      messages.recipient,
      html`${service.recipients.map((recipient) => messages.recipients[recipient]).join(', ') || messages.notStated}
      ${hasText(service.recipientNote) ? html`<br /><small>${textView(service.recipientNote, context)}</small>` : nothing}`,
    )}
    ${detail(
      messages.restrictions,
      hasText(service.restrictions) ? richTextView(service.restrictions, context) : messages.notStated,
      'wide',
    )}
  </dl>`;
}

function requestView(service: Service, { messages, language }: ViewContext): TemplateResult | typeof nothing {
  const url = chooseAddress(service.requestUrl, language);
  if (!url || service.status === 'suspended') return nothing;
  return html`<p class="no-print">${linkView(url, messages.request, 'button primary')}</p>`;
}

function channelsView(service: Service, { resources }: DescriptionParts, context: ViewContext): unknown {
  const steps = orderedSteps(service).filter(({ channels = [] }) => channels.length > 0);
  if (steps.length === 0) return nothing;
  const inner = deeper(context);
  const groups = steps.map(
    ({ kind, channels = [] }) => html`
      <div class="stage" role="heading" aria-level=${inner.headingLevel}>${context.messages.stepKinds[kind]}</div>
      <ul class="channels" role="list">
        ${channels.map((channel) => channelView(channel, resources, inner))}
      </ul>
    `,
  );
  return section(context.messages.channels, groups, context);
}

function processView(service: Service, context: ViewContext): unknown {
  const steps = orderedSteps(service).filter(({ title, text }) => hasText(title) || hasText(text));
  const item = ({ kind, title, text }: Step) =>
    html`<li>
      <span class="step-title">${hasText(title) ? textView(title, context) : context.messages.stepKinds[kind]}</span>
      ${richTextView(text, context)}
    </li>`;
  return steps.length > 0
    ? section(
        context.messages.process,
        html`<ol class="steps">
          ${steps.map(item)}
        </ol>`,
        context,
      )
    : nothing;
}

function paymentsView(service: Service, context: ViewContext): unknown {
  const { fees = [] } = service;
  if (fees.length === 0) return nothing;
  const { messages } = context;
  const withCondition = fees.some(({ condition }) => hasText(condition));
  const rows = fees.map(
    (fee) =>
      html`<tr>
        <th scope="row">
          ${textView(fee.position, context)}
          ${hasText(fee.unit) ? html`<small>(${textView(fee.unit, context)})</small>` : nothing}
          ${[fee.note, fee.legalBasis].map((text) =>
            hasText(text) ? html`<br /><small>${textView(text, context)}</small>` : nothing,
          )}
        </th>
        ${withCondition ? html`<td>${textView(fee.condition, context)}</td>` : nothing}
        <td class="amount">${feeRowPrice(fee, service.fee.status, context)}</td>
      </tr>`,
  );
  return section(
    messages.payments,
    html`<table class="payments">
      <thead>
        <tr>
          <th scope="col">${messages.position}</th>
          ${withCondition ? html`<th scope="col">${messages.condition}</th>` : nothing}
          <th scope="col" class="amount">${messages.total}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`,
    context,
  );
}

function documentsView({ documents = [] }: Service, context: ViewContext): unknown {
  if (documents.length === 0) return nothing;
  const items = documents.map(({ kind, title, url }) => {
    const name = textView(title, context);
    return html`<li>${url ? linkView(url, name) : name} <small>${context.messages.documentKinds[kind]}</small></li>`;
  });
  return section(
    context.messages.documents,
    html`<ul>
      ${items}
    </ul>`,
    context,
  );
}

function legalActsView({ legalActs = [] }: Service, context: ViewContext): unknown {
  if (legalActs.length === 0) return nothing;
  const item = ({ title, issuer, kind, number, date, url }: LegalAct) => {
    const name = textView(title, context);
    const details = [
      hasText(kind) && chooseLanguage(kind, context.language)?.value,
      hasText(issuer) && chooseLanguage(issuer, context.language)?.value,
      number,
      date && context.formats.day(date),
    ].filter(Boolean);
    return html`<li>
      ${url ? linkView(url, name) : name} ${details.length > 0 ? html`<small>${details.join(', ')}</small>` : nothing}
    </li>`;
  };
  return section(
    context.messages.legalActs,
    html`<ul>
      ${legalActs.map(item)}
    </ul>`,
    context,
  );
}

function contactView({ contact }: Service, context: ViewContext): unknown {
  if (!contact) return nothing;
  const { messages } = context;
  return section(
    messages.contact,
    html`<dl class="details">
      ${detail(messages.institution, hasText(contact.organisation) && textView(contact.organisation, context))}
      ${detail(messages.address, hasText(contact.address) && textView(contact.address, context))}
      ${detail(messages.phone, contact.phone && phoneLink(contact.phone))}
      ${detail(messages.email, contact.email && linkView(mailto(contact.email), contact.email))}
      ${detail(messages.eAddress, contact.eAddress)}
      ${detail(messages.website, contact.url && linkView(contact.url, contact.url))}
    </dl>`,
    context,
  );
}

function servicesView(
  title: string,
  services: readonly ServiceRef[] = [],
  { link }: DescriptionParts,
  context: ViewContext,
): unknown {
  if (services.length === 0) return nothing;
  const items = services.map(({ id, name, holder }) => {
    const target = link?.(id);
    const text = textView(name, context);
    return html`<li>
      ${serviceLinkView(target, text)} ${holder ? html`<small>${textView(holder.name, context)}</small>` : nothing}
    </li>`;
  });
  return section(
    title,
    html`<ul>
      ${items}
    </ul>`,
    context,
  );
}

function provenanceView({ updatedAt, sourceUrl }: Service, { messages, formats }: ViewContext): unknown {
  if (!updatedAt && !sourceUrl) return nothing;
  return html`<p class="provenance" part="provenance">
    ${updatedAt ? html`<span>${messages.updated} <time datetime=${updatedAt}>${formats.day(updatedAt)}</time></span>` : nothing}
    ${sourceUrl ? linkView(sourceUrl, messages.record) : nothing}
  </p>`;
}
