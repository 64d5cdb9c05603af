import { html, type TemplateResult } from 'lit';
import { severities, type Severity } from '../check.js';
import { checks } from '../checks.js';
import { type ServiceReport, wordsOf } from '../examine.js';
import { countFindings } from '../rows.js';
import type { ControlContext } from './control-context.js';

/** The whole portfolio in figures: how many services have what, and how each check came out. */
export function overviewView(
  reports: readonly ServiceReport[],
  show: (query: { severity?: Severity | 'clean'; check?: string }) => void,
  context: ControlContext,
): TemplateResult {
  const { words, headingLevel } = context;
  const having = (severity: Severity) => reports.filter((report) => countFindings(report)[severity] > 0).length;
  const clean = reports.filter(
    ({ findings, unknown, subject }) => findings.length === 0 && isRead(subject, unknown),
  ).length;
  return html`<section aria-labelledby="summary-title">
    <div id="summary-title" class="section-title" role="heading" aria-level=${headingLevel}>${words.summary}</div>
    <ul class="figures" role="list">
      <li class="figure"><strong>${reports.length}</strong> ${words.services}</li>
      ${severities.map((severity) => {
        const count = having(severity);
        return html`<li class="figure is-${severity}">
          <button type="button" class="figure-button" @click=${() => show({ severity })}>
            <strong>${count}</strong> ${words.withFindings(severity, count).replace(/^\d+ /, '')}
            <small>${words.severityHelp[severity]}</small>
          </button>
        </li>`;
      })}
      <li class="figure">
        <button type="button" class="figure-button" @click=${() => show({ severity: 'clean' })}>
          <strong>${clean}</strong> ${words.clean}
        </button>
      </li>
    </ul>
    <details class="checks">
      <summary>${words.checks}</summary>
      <p class="quiet">${words.checksHelp}</p>
      ${checksView(reports, show, context)}
    </details>
  </section>`;
}

/** A service that is not read yet is not without fault. */
function isRead({ record }: ServiceReport['subject'], unknown: readonly string[]): boolean {
  return record !== undefined && !unknown.includes('no-channel');
}

function checksView(
  reports: readonly ServiceReport[],
  show: (query: { check: string }) => void,
  { words, language }: ControlContext,
): TemplateResult {
  const heads = [words.check, words.severity, words.failed, words.passed, words.notKnown];
  const failures = countOf(reports.flatMap(({ findings }) => findings.map(({ check }) => check)));
  const passes = countOf(reports.flatMap(({ passed }) => passed));
  const unknowns = countOf(reports.flatMap((report) => report.unknown));
  const rows = checks.map((check) => {
    const failed = failures.get(check.id) ?? 0;
    const { title } = wordsOf(check, language);
    return html`<tr>
      <th scope="row">
        ${failed > 0 ? html`<button type="button" class="button link" title=${words.showOnly} @click=${() => show({ check: check.id })}>${title}</button>` : title}
      </th>
      <td>${words.severities[check.severity]}</td>
      <td class="number">${failed}</td>
      <td class="number">${passes.get(check.id) ?? 0}</td>
      <td class="number">${unknowns.get(check.id) ?? 0}</td>
    </tr>`;
  });
  return html`<div class="scrolls" role="region" aria-label=${words.checks} tabindex="0">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function countOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
