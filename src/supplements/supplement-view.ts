import { html, nothing, type TemplateResult } from 'lit';
import { linkView, richTextView, textView } from '../views/text-view.js';
import type { ViewContext } from '../views/view-context.js';
import type { Supplement, SupplementLink } from './supplement.js';

/** What a supplement says on one topic; nothing where it says nothing. */
export function supplementView(
  supplement: Supplement,
  topic: keyof Supplement,
  context: ViewContext,
): TemplateResult | string | typeof nothing {
  switch (topic) {
    case 'video':
    case 'forms':
      return linksView(supplement[topic], context);
    case 'faq':
      return questionsView(supplement.faq, context);
    default:
      return richTextView(supplement[topic], context);
  }
}

/** Links alone: a video that played here would ask its own site for every visitor. */
function linksView(links: readonly SupplementLink[] = [], context: ViewContext): TemplateResult | typeof nothing {
  if (links.length === 0) return nothing;
  return html`<ul>
    ${links.map(({ title, url }) => html`<li>${linkView(url, textView(title, context))}</li>`)}
  </ul>`;
}

function questionsView(questions: Supplement['faq'] = [], context: ViewContext): TemplateResult | typeof nothing {
  if (questions.length === 0) return nothing;
  return html`${questions.map(
    ({ question, answer }) =>
      html`<details>
        <summary>${textView(question, context)}</summary>
        ${richTextView(answer, context)}
      </details>`,
  )}`;
}
