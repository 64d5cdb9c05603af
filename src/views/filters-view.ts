import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Choices, everywhere } from '../catalog/catalog-view.js';
import type { LocalizedText } from '../domain/localized-text.js';
import { type Facets, type FacetValue, type FilterName, filterNames } from '../domain/service-page.js';
import { choiceName, filterWords } from './choice-names.js';
import type { ViewContext } from './view-context.js';

/** What narrows a list besides words and life situations. */
export interface FilterParts {
  readonly facets: Facets | undefined;
  readonly choices: Choices;
  /** Registration numbers of the institutions to choose from; empty: all. A list counts those beyond them as well. */
  readonly institutions: readonly string[];
  /** Names of codes, as far as the register told them. */
  readonly names: ReadonlyMap<string, LocalizedText>;
  readonly territory: TerritoryParts | undefined;
  readonly collapsed: boolean;
  /** Filters of which all values are shown, however many. */
  readonly expanded: ReadonlySet<FilterName>;
  readonly expand: (name: FilterName) => void;
  readonly toggle: (name: FilterName, value: string) => void;
  readonly approach: () => void;
  /** Goes on to the list, where it is out of sight; left out: it is beside. */
  readonly showList?: (() => void) | undefined;
}

/** The territories whose services a list can show. */
export interface TerritoryParts {
  /** Code of the catalog's own. */
  readonly own: string | undefined;
  readonly chosen: string | undefined;
  /** @param territory `undefined`: the catalog's own */
  readonly choose: (territory: string | undefined) => void;
}

/** Values of a filter that are shown before all are asked for: those that most services have. */
const usualLength = 12;

/** The filters that can narrow the list as it is, each value with what it would leave. */
export function filtersView(parts: FilterParts, context: ViewContext): unknown {
  const { facets, choices, names, territory, collapsed, expanded, institutions, showList } = parts;
  const seen = [facets, choices, names.size, territory?.own, territory?.chosen, collapsed, expanded, showList];
  const told = [institutions.join(), context.language, context.headingLevel];
  // Nothing of it changes with each letter somebody types.
  return guard([...seen, ...told], () => panelView(parts, context));
}

function panelView(parts: FilterParts, context: ViewContext): TemplateResult | typeof nothing {
  const { messages } = context;
  const groups = filterNames.map((name) => filterView(name, parts, context)).filter((group) => group !== nothing);
  const territory = parts.territory ? territoryView(parts.territory, parts, context) : nothing;
  // Until the counts are there, their place is kept.
  if (parts.facets && groups.length === 0 && territory === nothing) return nothing;
  const chosen = Object.values(parts.choices).flat().length;
  return html`<details class="filters no-print" ?open=${!parts.collapsed} @focusin=${parts.approach}>
    <summary>
      <span role="heading" aria-level=${context.headingLevel}
        >${messages.filters}${chosen > 0 ? html` <span class="chosen">${chosen}</span>` : nothing}</span
      >
    </summary>
    ${territory} ${groups}
    ${
      parts.showList
        ? html`<p><button class="button" type="button" @click=${parts.showList}>${messages.showFound}</button></p>`
        : nothing
    }
  </details>`;
}

function filterView(name: FilterName, parts: FilterParts, context: ViewContext): TemplateResult | typeof nothing {
  const chosen = parts.choices[name] ?? [];
  const isOffered = (value: string) =>
    name !== 'institution' || parts.institutions.length === 0 || parts.institutions.includes(value);
  const counts = new Map((parts.facets?.[name] ?? []).map(({ value, count }) => [value, count]));
  const all = [...new Set([...counts.keys(), ...chosen])].filter(isOffered);
  // One value alone leaves the list as it is.
  if (all.length < 2 && chosen.length === 0) return nothing;
  const often = all.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, usualLength);
  const isLong = all.length > usualLength && !parts.expanded.has(name);
  const values = inOrder(name, isLong ? [...new Set([...often, ...chosen])] : all, parts, context);
  return html`<fieldset class="filter">
    <legend>${context.messages.filterNames[name]}</legend>
    ${repeat(
      values,
      (value) => value,
      (value) =>
        html`<label>
          <input
            type="checkbox"
            name=${name}
            value=${value}
            .checked=${chosen.includes(value)}
            @change=${() => parts.toggle(name, value)}
          />
          <span>${choiceName(name, value, parts.names, context)}</span>
          ${countView(counts.get(value) ?? 0, context)}
        </label>`,
    )}
    ${
      isLong
        ? html`<button class="button link" type="button" @click=${() => parts.expand(name)}>
            ${context.messages.showAllValues(all.length)}
          </button>`
        : nothing
    }
  </fieldset>`;
}

function countView(count: number, { messages }: ViewContext): TemplateResult {
  return html`<span class="number" aria-hidden="true">${count}</span
    ><span class="visually-hidden">(${messages.servicesBehind(count)})</span>`;
}

/** The contract's words in its own order, names by the alphabet; never by count, which would move them under the pointer. */
function inOrder(
  name: FilterName,
  values: readonly string[],
  { names }: FilterParts,
  context: ViewContext,
): readonly string[] {
  const words = filterWords(name);
  if (words) return words.filter((word) => values.includes(word));
  const { compare } = new Intl.Collator(context.language);
  const read = (value: string) => choiceName(name, value, names, context);
  return [...values].sort((a, b) => compare(read(a), read(b)));
}

function territoryView(
  { own, chosen, choose }: TerritoryParts,
  { facets, names }: FilterParts,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const counted: readonly FacetValue[] = facets?.territory ?? [];
  const { messages } = context;
  const others = counted.filter(({ value }) => value !== own);
  if (others.length === 0 && chosen === undefined) return nothing;
  const name = (code: string) => choiceName('territory', code, names, context);
  const { compare } = new Intl.Collator(context.language);
  const sorted = [...others].sort((a, b) => compare(name(a.value), name(b.value)));
  const missing = chosen && chosen !== everywhere && !sorted.some(({ value }) => value === chosen) ? [chosen] : [];
  const option = (value: string, label: string, count?: number) =>
    html`<option value=${value} .selected=${value === (chosen ?? '')}>
      ${label}${count === undefined ? '' : ` (${count})`}
    </option>`;
  return html`<div class="filter">
    <label for="territory">${messages.territory}</label>
    <select id="territory" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value || undefined)}>
      ${own ? option('', messages.withWholeState(name(own))) : option('', messages.allTerritories)}
      ${own ? option(everywhere, messages.allTerritories) : nothing}
      ${sorted.map(({ value, count }) => option(value, name(value), count))}
      ${missing.map((value) => option(value, name(value)))}
    </select>
  </div>`;
}
