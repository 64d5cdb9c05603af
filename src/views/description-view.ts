import { html, nothing, type TemplateResult } from 'lit';
import type { InstitutionRef } from '../domain/institution.js';
import { chooseAddress } from '../domain/localized-text.js';
import { orderedSteps, type Service, type ServiceRef } from '../domain/public-service.js';
import type { Resource } from '../domain/resource.js';
import { channelView, detail, emailLink, meansText, phoneLink } from './channel-view.js';
import { documentsView, legalActsView } from './documents-view.js';
import { deadlineText, priceText } from './facts.js';
import { noticesView } from './notices-view.js';
import { paymentsView } from './payments-view.js';
import { processView } from './process-view.js';
import { listSectionView, sectionView } from './section-view.js';
import { type ServiceLink, serviceLinkView } from './service-link-view.js';
import { territoryText } from './summary-view.js';
import { hasText, linkView, namesView, repeats, richTextView, textView } from './text-view.js';
import { type ShownTools, toolsView } from './tools-view.js';
import { type Variants, variantsView } from './variants-view.js';
import { deeper, type ViewContext } from './view-context.js';

/** What a description needs beside the service itself. Without `link`, other services are named, not opened. */
export interface DescriptionParts extends Variants {
  /** State of what the channels depend on, as far as known. */
  readonly resources: readonly Resource[];
  /** How a life situation is opened from here; left out: it is named only. */
  readonly situationLink?: ((id: string) => ServiceLink) | undefined;
  readonly tools?: ShownTools | undefined;
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
    <p class="institution">${institutionsText(service, context)}${territoryText(service, context)}</p>
    ${noticesView(service, parts.territory, context)}
    ${repeats(service.summary, service.name, context) ? nothing : html`<p class="lead">${textView(service.summary, context)}</p>`}
    ${factsView(service, context)} ${requestView(service, context)} ${channelsView(service, parts, inner)}
    ${repeats(service.description, service.summary, context) ? nothing : sectionView(messages.description, richTextView(service.description, context), inner)}
    ${sectionView(messages.easyRead, richTextView(service.easyRead, context), inner)} ${processView(service, inner)}
    ${paymentsView(service, inner)} ${documentsView(service, inner)}
    ${sectionView(messages.appeal, richTextView(service.appeal, context), inner)} ${legalActsView(service, inner)}
    ${contactView(service, inner)} ${servicesView(messages.childServices, service.childServices, parts, inner)}
    ${variantsView(service, parts, inner)}
    ${servicesView(messages.relatedServices, service.relatedServices, parts, inner)}
    ${situationsView(service, parts, inner)} ${provenanceView(service, parts.tools?.address, context)}
    ${toolsView(parts.tools, context)}
  </article>`;
}

function institutionsText({ holder, providers = [] }: Service, context: ViewContext): unknown {
  const link = (ref: InstitutionRef) => {
    const name = textView(ref.name, context);
    return ref.url ? linkView(ref.url, name) : name;
  };
  const others = providers.filter((ref) => ref.registrationNumber !== holder.registrationNumber);
  return html`${link(holder)}${others.map((ref) => html`<br />${context.messages.provider}: ${link(ref)}`)}`;
}

function factsView(service: Service, context: ViewContext): TemplateResult {
  const { messages } = context;
  return html`<dl class="facts">
    ${detail(messages.price, priceText(service.fee, context))}
    ${detail(messages.deadline, deadlineView(service, context))}
    ${detail(messages.recipient, recipientsView(service, context))}
    ${detail(messages.authenticationLevel, authenticationView(service, context))}
    ${detail(
      messages.restrictions,
      hasText(service.restrictions) ? richTextView(service.restrictions, context) : messages.notStated.restrictions,
      'wide',
    )}
  </dl>`;
}

function deadlineView({ deadline }: Service, context: ViewContext): TemplateResult {
  // Without days the words stand in their place.
  const note = deadline?.workingDays === undefined ? undefined : deadline.note;
  return html`${deadlineText(deadline, context)}${remark(hasText(note) && textView(note, context))}`;
}

function recipientsView(service: Service, context: ViewContext): TemplateResult {
  const { recipients, recipientNote, targetGroups = [] } = service;
  const { messages } = context;
  const groups = html`${messages.targetGroups}: ${namesView(targetGroups, context)}`;
  return html`${recipients.map((one) => messages.recipients[one]).join(', ') || messages.notStated.recipient}
  ${remark(hasText(recipientNote) && textView(recipientNote, context))} ${remark(targetGroups.length > 0 && groups)}`;
}

/** Who one must prove to be to request it online, and by which means. */
function authenticationView({ authentication }: Service, { messages }: ViewContext): unknown {
  if (!authentication) return nothing;
  const { level, means = [] } = authentication;
  // Means beside "none is needed" contradict it.
  const named = level !== 'none' && means.length > 0 && meansText(means, messages);
  return html`${messages.authenticationLevels[level]}${remark(named)}`;
}

function remark(content: unknown): TemplateResult | typeof nothing {
  return content ? html`<small class="remark">${content}</small>` : nothing;
}

function requestView(service: Service, { messages, language }: ViewContext): TemplateResult | typeof nothing {
  const url = chooseAddress(service.requestUrl, language);
  if (!url || service.status === 'suspended') return nothing;
  return html`<p class="request" data-kind="request">${linkView(url, messages.request, 'button primary')}</p>`;
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
  return sectionView(context.messages.channels, groups, context);
}

function contactView({ contact }: Service, context: ViewContext): unknown {
  if (!contact) return nothing;
  const { messages } = context;
  return sectionView(
    messages.contact,
    html`<dl class="details">
      ${detail(messages.institution, hasText(contact.organisation) && textView(contact.organisation, context))}
      ${detail(messages.address, hasText(contact.address) && textView(contact.address, context))}
      ${detail(messages.phone, contact.phone && phoneLink(contact.phone))}
      ${detail(messages.email, contact.email && emailLink(contact.email))}
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
  const items = services.map(
    ({ id, name, holder }) =>
      html`<li>
        ${serviceLinkView(link?.(id), textView(name, context))}
        ${holder ? html`<small>${textView(holder.name, context)}</small>` : nothing}
      </li>`,
  );
  return listSectionView(title, items, context);
}

function situationsView(
  { lifeSituations = [] }: Service,
  { situationLink }: DescriptionParts,
  context: ViewContext,
): unknown {
  const items = lifeSituations.map(
    ({ id, name }) => html`<li>${serviceLinkView(situationLink?.(id), textView(name, context))}</li>`,
  );
  return listSectionView(context.messages.lifeSituations, items, context);
}

/** Whether something is longer ago than so many months; 0: nothing is. */
function isOlder(day: string, months: number): boolean {
  if (months === 0) return false;
  const limit = new Date();
  limit.setMonth(limit.getMonth() - months);
  return new Date(day) < limit;
}

/** How new the description is, where the register has it, and, on paper, where it was printed from. */
function provenanceView({ updatedAt, sourceUrl }: Service, address: string | undefined, context: ViewContext): unknown {
  if (!updatedAt && !sourceUrl && !address) return nothing;
  const { messages, formats } = context;
  const updated = updatedAt && html`<time datetime=${updatedAt}>${formats.day(updatedAt)}</time>`;
  return html`<p class="provenance" part="provenance">
    ${updated ? html`<span>${messages.updated} ${updated}</span>` : nothing}
    ${updatedAt && isOlder(updatedAt, context.oldAfter) ? html`<span class="old">${messages.oldDescription(context.oldAfter)}</span>` : nothing}
    ${sourceUrl ? linkView(sourceUrl, messages.record, 'record') : nothing}
    ${address ? html`<span class="print-only">${messages.linkAddress}: ${address}</span>` : nothing}
  </p>`;
}
