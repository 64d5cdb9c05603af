import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { linkView } from '../../views/text-view.js';
import { catalogues, type Place } from '../catalogues.js';
import { descriptionOf, isGone } from '../portfolio.js';
import type { Finding, ServiceReport } from '../examine.js';
import type { Order, RowsQuery } from '../rows.js';
import type { ControlContext } from './control-context.js';
import { columnNames } from './toolbar-view.js';

/**
 * Services by catalogues. Where there is no room for columns each row becomes a card: the roles say that it still is a
 * table, since browsers take a table for none once its boxes are laid out otherwise.
 */
export function tableView(
  rows: readonly ServiceReport[],
  query: RowsQuery,
  sort: (order: Order) => void,
  context: ControlContext,
): TemplateResult {
  const { words } = context;
  const columns = columnNames(context);
  return html`<table class="portfolio" role="table" aria-labelledby="table-title">
    <thead role="rowgroup">
      <tr role="row">
        ${headView('name', words.service, query, sort)}
        ${columns.map((name) => html`<th scope="col" role="columnheader">${breakable(name)}</th>`)}
        ${headView('findings', words.findings, query, sort)} ${headView('updated', words.updated, query, sort)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        rows,
        ({ subject }) => subject.id,
        (report) => rowView(report, columns, context),
      )}
    </tbody>
  </table>`;
}

/** An address breaks after its first dot, and nowhere else. */
function breakable(name: string): unknown {
  const dot = name.indexOf('.') + 1;
  return html`${name.slice(0, dot)}<wbr />${name.slice(dot)}`;
}

function headView(order: Order, label: string, query: RowsQuery, sort: (order: Order) => void): TemplateResult {
  const isSorted = query.order === order;
  // What weighs most, and what is oldest, comes first: that is how these two ascend.
  const direction = isSorted ? (query.descending ? 'descending' : 'ascending') : nothing;
  return html`<th scope="col" role="columnheader" aria-sort=${direction}>
    <button type="button" class="sorts" @click=${() => sort(order)}>
      ${label}<span class="arrow" aria-hidden="true">${isSorted ? (query.descending ? '▼' : '▲') : '↕'}</span>
    </button>
  </th>`;
}

function rowView(report: ServiceReport, columns: readonly string[], context: ControlContext): TemplateResult {
  const { words, formats } = context;
  const { subject, name, places } = report;
  const { sourceUrl, updatedAt } = subject.summary ?? {};
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      <span class="service-name">${name}</span>
      <small class="quiet">${subject.id}</small>
      ${sourceUrl ? html`<small>${linkView(sourceUrl, words.record)}</small>` : nothing}
    </th>
    ${catalogues.map((catalogue, index) => placeView(places[catalogue], columns[index] ?? '', context))}
    <td role="cell" class="findings">
      <span class="label" aria-hidden="true">${words.findings}</span>${findingsView(report, context)}
    </td>
    <td role="cell" class="day">
      <span class="label" aria-hidden="true">${words.updated}</span
      >${updatedAt ? formats.day(updatedAt) : words.unknownAge}
    </td>
  </tr>`;
}

const marks: Readonly<Record<Place['standing'], string>> = {
  missing: '✕',
  unwanted: '✕',
  paused: '‖',
  offered: '✓',
  absent: '–',
  unknown: '?',
};

function placeView({ standing, reason }: Place, column: string, { words }: ControlContext): TemplateResult {
  return html`<td role="cell" class="place ${standing}">
    <span class="label" aria-hidden="true">${column}</span>
    <span>
      <span class="standing"
        ><span class="mark" aria-hidden="true">${marks[standing]}</span> ${words.standings[standing]}</span
      >
      <small class="reason">${words.reasons[reason]}</small>
    </span>
  </td>`;
}

function findingsView(report: ServiceReport, { words, messages }: ControlContext): unknown {
  const { findings, subject } = report;
  const isRead = descriptionOf(subject) !== undefined || isGone(subject);
  const unread = subject.unread ? messages.reasons[subject.unread.reason] : words.noFindingsYet;
  const note = isRead
    ? findings.length === 0
      ? html`<p class="quiet">${words.noFindings}</p>`
      : nothing
    : html`<p class="quiet">${unread}</p>`;
  return html`<div>${findings.map((finding) => findingView(finding, words))}${note}</div>`;
}

function findingView({ severity, title, message, remedy }: Finding, words: ControlContext['words']): TemplateResult {
  return html`<details class="finding is-${severity}">
    <summary><span class="severity">${words.severities[severity]}</span> ${title}</summary>
    <p>${message}</p>
    <p><strong>${words.remedy}:</strong> ${remedy}</p>
  </details>`;
}
