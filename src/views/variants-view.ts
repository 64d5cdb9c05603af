import { html, nothing, type TemplateResult } from 'lit';
import { chooseLanguage } from '../domain/localized-text.js';
import type { Service, ServiceSummary } from '../domain/public-service.js';
import { deadlineText, priceText } from './facts.js';
import { listSectionView } from './section-view.js';
import { type ServiceLink, serviceLinkView } from './service-link-view.js';
import { namesView, textView } from './text-view.js';
import type { ViewContext } from './view-context.js';

/** The same standard service elsewhere, and how it is opened from here. */
export interface Variants {
  readonly variants?: readonly ServiceSummary[] | undefined;
  /** Code of the territory the page is about. */
  readonly territory?: string | undefined;
  readonly link?: ((id: string) => ServiceLink) | undefined;
}

/** The service as other territories provide it: that of the page's own territory first, the rest by territory. */
export function variantsView(service: Service, parts: Variants, context: ViewContext): unknown {
  const { variants = [], territory, link } = parts;
  const own = (variant: ServiceSummary) => !!territory && territoryCodes(variant).includes(territory);
  const { compare } = new Intl.Collator(context.language);
  const sorted = variants
    .filter(({ id }) => id !== service.id)
    .map((variant) => ({ variant, own: own(variant), place: placeText(variant, context) }))
    .sort((a, b) => Number(b.own) - Number(a.own) || compare(a.place, b.place));
  const items = sorted.map((one) => variantView(one.variant, one.own, link?.(one.variant.id), context));
  return listSectionView(context.messages.variants, items, context);
}

function variantView(
  variant: ServiceSummary,
  own: boolean,
  link: ServiceLink | undefined,
  context: ViewContext,
): TemplateResult {
  const { territories = [], holder } = variant;
  const place = namesView(territories.length > 0 ? territories : [holder], context);
  const facts = [...(territories.length > 0 ? [textView(holder.name, context)] : []), ...knownFacts(variant, context)];
  return html`<li class="variant">
    ${serviceLinkView(link, place)}
    ${own ? html`<span class="own">(${context.messages.pageTerritory})</span>` : nothing}
    <small class="remark">${facts.map((fact, index) => html`${index > 0 ? ' · ' : nothing}${fact}`)}</small>
  </li>`;
}

/** Price and time limit; in so few words "not stated" would not say what is not. */
function knownFacts({ fee, deadline }: ServiceSummary, context: ViewContext): string[] {
  return [
    ...(fee.status === 'unknown' ? [] : [priceText(fee, context)]),
    ...(deadline ? [deadlineText(deadline, context)] : []),
  ];
}

function territoryCodes({ territories = [] }: ServiceSummary): string[] {
  return territories.map(({ code }) => code);
}

function placeText({ territories = [], holder }: ServiceSummary, { language }: ViewContext): string {
  return chooseLanguage(territories[0]?.name ?? holder.name, language)?.value ?? '';
}
