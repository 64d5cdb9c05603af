import { html } from 'lit';
import { orderedSteps, type Service, type Step } from '../domain/public-service.js';
import { sectionView } from './section-view.js';
import { hasText, richTextView, textView } from './text-view.js';
import type { ViewContext } from './view-context.js';

/** The steps of the service that have something to say, as a person takes them. */
export function processView(service: Service, context: ViewContext): unknown {
  const steps = orderedSteps(service).filter(({ title, text }) => hasText(title) || hasText(text));
  if (steps.length === 0) return undefined;
  const items = steps.map(
    (step) =>
      html`<li>
        <span class="step-title">${stepName(step, context)}</span>
        ${richTextView(step.text, context)}
      </li>`,
  );
  const list = html`<ol class="steps">
    ${items}
  </ol>`;
  return sectionView(context.messages.process, list, context);
}

/** A step's own title, else what kind of step it is. */
export function stepName({ title, kind }: Step, context: ViewContext): unknown {
  return hasText(title) ? textView(title, context) : context.messages.stepKinds[kind];
}
