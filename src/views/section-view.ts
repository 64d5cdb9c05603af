import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './view-context.js';

/** A part of the description under its own heading; nothing where it has no content. */
export function sectionView(title: string, content: unknown, context: ViewContext): TemplateResult | typeof nothing {
  if (!content || content === nothing) return nothing;
  return html`<section>
    <div class="section-title" role="heading" aria-level=${context.headingLevel}>${title}</div>
    ${content}
  </section>`;
}

/** A section that is a list; nothing where the list is empty. */
export function listSectionView(
  title: string,
  items: readonly TemplateResult[],
  context: ViewContext,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const list = html`<ul>
    ${items}
  </ul>`;
  return sectionView(title, list, context);
}
