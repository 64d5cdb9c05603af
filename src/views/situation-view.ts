import { html, nothing, type TemplateResult } from 'lit';
import type { CatalogView } from '../catalog/catalog-view.js';
import type { Answer } from '../domain/answer.js';
import type { LifeSituation } from '../domain/life-situation.js';
import type { ServiceSummary } from '../domain/public-service.js';
import { type ListParts, serviceNamesView, servicesView } from './list-view.js';
import { richTextView, textView } from './text-view.js';
import { deeper, type ViewContext } from './view-context.js';

/** How the services of a situation's steps are shown. */
export interface SituationParts extends ListParts {
  readonly view?: CatalogView | undefined;
  /** The catalog's own services are shown, those of others that its visitors can use are named beside, no others. */
  readonly nearness: (service: ServiceSummary) => 'own' | 'near' | 'far';
}

/** A life situation's own page: what happens, and what to do, step by step, each with its services. */
export function situationView(
  answer: Answer<LifeSituation | undefined>,
  parts: SituationParts,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const { messages } = context;
  switch (answer.status) {
    case 'waiting':
      return html`<div aria-hidden="true">
        <div class="skeleton line name-line"></div>
        <div class="skeleton line"></div>
      </div>`;
    case 'failed':
      return html`<p class="quiet">${messages.lifeSituationNotAnswering}</p>`;
    case 'fresh':
    case 'stale':
      return answer.value
        ? pageView(answer.value, parts, context)
        : html`<p class="quiet">${messages.unknownLifeSituation}</p>`;
  }
}

function pageView(situation: LifeSituation, parts: SituationParts, context: ViewContext): TemplateResult {
  const { messages } = context;
  const inner = deeper(context);
  return html`<section class="situation-page" aria-labelledby="situation-name">
    <div class="name" id="situation-name" role="heading" aria-level=${context.headingLevel} tabindex="-1">
      ${textView(situation.name, context)}
    </div>
    ${richTextView(situation.summary, context)}
    ${
      situation.steps.length > 0
        ? html`<ol class="situation-steps" role="list">
            ${situation.steps.map((step) => stepView(step, parts, inner))}
          </ol>`
        : html`<p class="quiet">${messages.noSteps}</p>`
    }
  </section>`;
}

function stepView(
  { title, text, services }: LifeSituation['steps'][number],
  parts: SituationParts,
  context: ViewContext,
): TemplateResult {
  const own = services.filter((service) => parts.nearness(service) === 'own');
  const others = services.filter((service) => parts.nearness(service) === 'near');
  const inner = deeper(context);
  return html`<li>
    <div class="step-name" role="heading" aria-level=${context.headingLevel}>${textView(title, context)}</div>
    ${richTextView(text, context)}
    ${
      own.length > 0
        ? servicesView(
            own.map((service) => ({ group: { service, variants: [] }, view: parts.view })),
            parts,
            inner,
          )
        : nothing
    }
    ${
      others.length > 0
        ? html`<p class="others">${context.messages.ofOtherInstitutions}</p>
            ${serviceNamesView(others, parts, inner)}`
        : nothing
    }
  </li>`;
}
