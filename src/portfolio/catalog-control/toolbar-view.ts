import { html, type TemplateResult } from 'lit';
import { catalogueNames, catalogues, standings } from '../catalogues.js';
import { severities } from '../check.js';
import { checks } from '../checks.js';
import { wordsOf } from '../examine.js';
import { orders, type RowsQuery, wholeTable } from '../rows.js';
import type { ControlContext } from './control-context.js';

/** What a person does with the table. */
export interface ToolbarActions {
  readonly change: (query: Partial<RowsQuery>) => void;
  readonly csv: () => void;
  readonly json: () => void;
  readonly print: () => void;
}

type Options = readonly (readonly [value: string, label: string])[];

/** Ways to narrow the table, to sort it, and to take it along. */
export function toolbarView(query: RowsQuery, actions: ToolbarActions, context: ControlContext): TemplateResult {
  const { words, language } = context;
  const { change } = actions;
  const select = (label: string, name: keyof RowsQuery, options: Options) =>
    html`<label class="field"
      >${label}
      <select name=${name} @change=${(event: Event) => change({ [name]: (event.target as HTMLSelectElement).value })}>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${query[name] === value}>${text}</option>`)}
      </select></label
    >`;
  const all = ['', words.all] as const;
  return html`<form class="toolbar no-print" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <label class="field wide"
        >${words.find}
        <input
          type="search"
          name="text"
          placeholder=${words.findHint}
          .value=${query.text}
          @input=${(event: Event) => change({ text: (event.target as HTMLInputElement).value })}
      /></label>
      ${select(words.filterSeverity, 'severity', [
        all,
        ...severities.map((one) => [one, words.severities[one]] as const),
        ['clean', words.clean],
      ])}
      ${select(words.filterCheck, 'check', [
        all,
        ...checks.map((check) => [check.id, wordsOf(check, language).title] as const),
      ])}
      ${select(words.filterCatalogue, 'catalogue', [
        all,
        ...catalogues.map((one, index) => [one, columnNames(context)[index] ?? one] as const),
      ])}
      ${select(words.filterStanding, 'standing', [
        all,
        ...standings.map((one) => [one, words.standings[one]] as const),
      ])}
      ${select(
        words.order,
        'order',
        orders.map((one) => [one, words.orders[one]] as const),
      )}
    </form>
    <p class="takeaway no-print">
      <button type="button" class="button small" @click=${() => change(wholeTable)}>${words.reset}</button>
      <button type="button" class="button small" @click=${actions.print}>${words.print}</button>
      <button type="button" class="button small" @click=${actions.csv}>${words.csv}</button>
      <button type="button" class="button small" @click=${actions.json}>${words.json}</button>
    </p>`;
}

/** The name of a column. */
export function columnNames({ words }: ControlContext): readonly string[] {
  return catalogues.map((catalogue) => (catalogue === 'site' ? words.ownSite : catalogueNames[catalogue]));
}
