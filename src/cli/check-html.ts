import type { BrokenRule, ConformanceReport, ReportedFinding } from '../conformance/conformance-report.js';
import { rules } from '../conformance/rules.js';
import { chooseLanguage } from '../domain/localized-text.js';
import type { CheckMessages } from './check-messages.js';
import { type Markup, markup } from './markup.js';
import { reportDocument, reportLink, reportOverview, reportSection } from './report-document.js';

/** More of a rule than these are left to `--json`. */
const mostShown = 50;

/** The report as one HTML document. */
export function checkHtmlReport(report: ConformanceReport, messages: CheckMessages): string {
  const { broken, kept, counts } = report;
  const body = markup`<h1>${messages.title}</h1>
${overview(report, messages)}
${(['error', 'warning', 'notice'] as const).map((severity) => {
  const own = broken.filter((rule) => rule.severity === severity);
  const content =
    own.length > 0 ? own.map((rule) => brokenRule(rule, messages)) : markup`<p>${messages.noFindings}</p>`;
  return reportSection(severity, `${messages.manyOf[severity]} (${counts[severity]})`, content);
})}
<section aria-labelledby="kept"><h2 id="kept">${messages.kept(kept.length)}</h2>
<details><summary>${messages.kept(kept.length)}</summary><ul>${kept.map((id) => markup`<li>${keptTitle(id, messages)}</li>`)}</ul></details></section>`;
  return reportDocument(messages.language, `${messages.title}: ${new URL(report.register).host}`, body);
}

function overview(report: ConformanceReport, messages: CheckMessages): Markup {
  const { register, adapter, institutions, languages, startedAt, stopped } = report;
  const rows = reportOverview([
    [messages.register, reportLink(register, register)],
    [messages.adapter, adapter],
    [messages.institutions, institutions.join(', ') || messages.allInstitutions],
    [messages.languages, languages.join(', ') || '–'],
    [messages.startedAt, markup`<time datetime="${startedAt}">${startedAt.slice(0, 16).replace('T', ' ')} UTC</time>`],
    [messages.requests, report.requests],
    [messages.pagesRead, report.pagesRead],
    [messages.servicesListed, report.servicesListed ?? messages.notSaid],
    [messages.servicesRead, report.servicesRead],
    [messages.servicesShown, report.servicesShown],
  ]);
  const why = stopped === undefined ? undefined : markup`<p><strong>${messages.stopped[stopped]}</strong></p>`;
  return markup`${rows}${why}<p>${messages.sampled}</p>`;
}

function brokenRule({ id, title, explanation, remedy, findings }: BrokenRule, messages: CheckMessages): Markup {
  const more = findings.length - mostShown;
  return markup`<article aria-labelledby="${id}"><h3 id="${id}">${title} <small>${id} · ${messages.findings(findings.length)}</small></h3>
<p>${explanation}</p>
<p class="remedy"><strong>${messages.remedy}.</strong> ${remedy}</p>
<ul>${findings.slice(0, mostShown).map((one) => finding(one, messages))}${more > 0 ? markup`<li>${messages.andMore(more)}</li>` : undefined}</ul></article>`;
}

function finding({ record, address, message }: ReportedFinding, { language }: CheckMessages): Markup {
  const name = chooseLanguage(record?.name, language);
  const named = name && markup`<span lang="${name.language}">${name.value}</span> `;
  const of = record && markup`<strong>${named}<small>${record.id}</small></strong><br>`;
  const where = address === undefined ? undefined : markup`<br><small>${reportLink(address, address)}</small>`;
  return markup`<li>${of}${message}${where}</li>`;
}

function keptTitle(id: string, { language }: CheckMessages): string {
  return rules.find((rule) => rule.id === id)?.[language].title ?? id;
}
