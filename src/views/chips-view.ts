import { html, nothing, type TemplateResult } from 'lit';
import { type CatalogView, toggleChoice, withoutChoices } from '../catalog/catalog-view.js';
import { chooseLanguage, type LocalizedText } from '../domain/localized-text.js';
import { filterNames } from '../domain/service-page.js';
import { choiceName } from './choice-names.js';
import type { ViewContext } from './view-context.js';

/** Something that narrows the list, and the view without it. */
interface Chip {
  readonly name: string;
  readonly without: CatalogView;
}

/** What a list is narrowed by, in words. */
export interface ChipParts {
  readonly view: CatalogView;
  readonly names: ReadonlyMap<string, LocalizedText>;
  readonly lifeSituation: LocalizedText | undefined;
  readonly go: (view: CatalogView) => void;
}

/** All that narrows the list besides words, each with its way off. */
export function chipsView({ view, go, ...parts }: ChipParts, context: ViewContext): TemplateResult | typeof nothing {
  const { messages } = context;
  const chips = chipsOf(view, parts, context);
  const words = view.text.trim();
  if (chips.length === 0 && !words) return nothing;
  return html`${words ? html`<p class="print-only">${messages.searchedFor(words)}</p>` : nothing}
  ${chips.length > 0 ? listView(chips, view, go, context) : nothing}`;
}

function listView(
  chips: readonly Chip[],
  view: CatalogView,
  go: ChipParts['go'],
  { messages }: ViewContext,
): TemplateResult {
  return html`<ul class="chips" role="list">
    ${chips.map(
      ({ name, without }) =>
        html`<li>
          <button class="button chip" type="button" aria-label=${messages.remove(name)} @click=${() => go(without)}>
            <span>${name}</span><span class="no-print" aria-hidden="true">×</span>
          </button>
        </li>`,
    )}
    ${
      chips.length > 1
        ? html`<li class="no-print">
            <button class="button link" type="button" @click=${() => go(withoutChoices(view))}>
              ${messages.removeAll}
            </button>
          </li>`
        : nothing
    }
  </ul>`;
}

function chipsOf(
  view: CatalogView,
  { names, lifeSituation }: Pick<ChipParts, 'names' | 'lifeSituation'>,
  context: ViewContext,
): readonly Chip[] {
  const { messages, language } = context;
  const situation = chooseLanguage(lifeSituation, language)?.value ?? messages.lifeSituation;
  const choices = filterNames.flatMap((filter) => (view.choices[filter] ?? []).map((value) => ({ filter, value })));
  return [
    ...(view.lifeSituation ? [{ name: situation, without: { ...view, lifeSituation: undefined, page: 1 } }] : []),
    ...(view.territory
      ? [
          {
            name: choiceName('territory', view.territory, names, context),
            without: { ...view, territory: undefined, page: 1 },
          },
        ]
      : []),
    ...choices.map(({ filter, value }) => ({
      name: choiceName(filter, value, names, context),
      without: toggleChoice(view, filter, value),
    })),
  ];
}
