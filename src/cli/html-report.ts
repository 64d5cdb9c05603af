import type { ContradictionFinding, CopyFinding, EmbedFinding, Place, Reason, Sureness } from '../audit/finding.js';
import type { WordDifference } from '../audit/word-difference.js';
import { chooseLanguage } from '../domain/localized-text.js';
import type { AuditReport } from './audit-report.js';
import { type Markup, markup } from './markup.js';
import { reportDocument, reportLink as link, reportOverview, reportSection as section } from './report-document.js';
import type { ReportMessages } from './report-messages.js';
import { fieldName, unreadLines } from './report-words.js';

/** The report as one HTML document. */
export function htmlReport(report: AuditReport, messages: ReportMessages): string {
  const { copies, contradictions, embeds } = report;
  const body = markup`<h1>${messages.title}</h1>
${overview(report, messages)}
${section('contradictions', `${messages.contradictions} (${contradictions.length})`, contradictions.length > 0 ? contradictions.map((one) => contradiction(one, report, messages)) : markup`<p>${messages.noContradictions}</p>`)}
${section('copies', `${messages.copies} (${copies.length})`, copies.length > 0 ? copies.map((one) => copy(one, report, messages)) : markup`<p>${messages.noCopies}</p>`)}
${section('embeds', `${messages.embeds} (${embeds.length})`, embeds.length > 0 ? markup`<ul>${embeds.map((one) => embed(one, messages))}</ul>` : markup`<p>${messages.noEmbeds}</p>`)}
${section('unread', messages.unread, unread(report, messages))}`;
  return reportDocument(messages.language, `${messages.title}: ${new URL(report.site).host}`, body);
}

function overview(report: AuditReport, messages: ReportMessages): Markup {
  const { site, register, institutions, startedAt, pagesRead, pagesRendered, servicesCompared, servicesUnread } =
    report;
  const rendered = pagesRendered > 0 ? ` (${messages.rendered(pagesRendered)})` : '';
  const rows: readonly (readonly [string, string | number | Markup])[] = [
    [messages.site, link(site, site)],
    [messages.register, register],
    [messages.institutions, institutions.join(', ') || messages.allInstitutions],
    [messages.startedAt, markup`<time datetime="${startedAt}">${startedAt.slice(0, 16).replace('T', ' ')} UTC</time>`],
    [messages.pagesRead, `${pagesRead}${rendered}`],
    [messages.servicesCompared, servicesCompared],
    ...(servicesUnread.length > 0 ? [[messages.servicesUnread, servicesUnread.join(', ')] as const] : []),
  ];
  const remedy = markup`<p class="remedy"><strong>${messages.whatToDo}.</strong> ${messages.remedy}</p>`;
  return markup`${reportOverview(rows)}${remedy}`;
}

function copy({ page, service, sureness, reasons, texts }: CopyFinding, report: AuditReport, messages: ReportMessages) {
  return markup`<article><h3>${serviceName(service, report, messages)}</h3>
<p>${messages.page}: ${link(page, page)}</p>
${howSure(sureness, reasons, messages)}
${texts.map(
  (
    text,
  ) => markup`<h4>${fieldName(text.field, messages)} <small>${text.language} · ${messages.ofText(Math.round(text.coverage * 100))}</small></h4>
${place(text.place, messages)}${difference(text.difference, text.language, messages)}`,
)}</article>`;
}

function contradiction(found: ContradictionFinding, report: AuditReport, messages: ReportMessages): Markup {
  const { page, service, fact, field, sureness, reasons, onPage, inRegister } = found;
  return markup`<article><h3>${messages.facts[fact]}: ${serviceName(service, report, messages)}</h3>
<p>${messages.page}: ${link(page, page)}</p>
<dl class="values"><div><dt>${messages.pageSays}</dt><dd><ins>${onPage}</ins></dd></div>
<div><dt>${messages.registerSays} (${fieldName(field, messages)})</dt><dd><del>${inRegister.join(' / ')}</del></dd></div></dl>
${howSure(sureness, reasons, messages)}${place(found.place, messages)}</article>`;
}

function embed({ page, element, settings, script, selector }: EmbedFinding, messages: ReportMessages): Markup {
  const attributes = Object.entries(settings).map(([name, value]) => ` ${name}="${value}"`);
  return markup`<li><code>&lt;${element}${attributes.join('')}&gt;</code><br>${link(page, page)} <span class="place">${selector}</span><br>${messages.script}: ${script ?? messages.noScript}</li>`;
}

function serviceName(id: string, { services }: AuditReport, { language }: ReportMessages): Markup {
  const known = services[id];
  const name = chooseLanguage(known?.name, language);
  const text = markup`<span lang="${name?.language ?? ''}">${name?.value ?? id}</span> <small>${id}</small>`;
  return known?.sourceUrl === undefined ? text : markup`<a href="${known.sourceUrl}">${text}</a>`;
}

function howSure(sureness: Sureness, reasons: readonly Reason[], messages: ReportMessages): Markup {
  const why = reasons.map((reason) => messages.reasons[reason]).join('; ');
  return markup`<p>${messages.howSure}: <strong class="${sureness}">${messages.surenesses[sureness]}</strong> (${why})</p>`;
}

function place({ headings, selector, link: address }: Place, messages: ReportMessages): Markup {
  const path = headings.length > 0 ? `${headings.join(' › ')} · ` : '';
  return markup`<p class="place">${messages.place}: ${path}<code>${selector}</code> · ${link(address, messages.openPlace)}</p>`;
}

/** Marks are told apart by line and by name, not by colour alone. */
function difference(parts: WordDifference, language: string, messages: ReportMessages): Markup {
  const shown = parts.map(({ text, in: where }) => {
    if (where === 'both') return markup`${text}`;
    const name = where === 'page' ? messages.onlyOnPage : messages.onlyInRegister;
    const hidden = markup`<span class="hidden"> [${name}: </span>${text}<span class="hidden">] </span>`;
    return where === 'page' ? markup`<ins>${hidden}</ins>` : markup`<del>${hidden}</del>`;
  });
  return markup`<blockquote lang="${language.replace(/-t-.*$/, '')}">${shown}</blockquote>`;
}

function unread(report: AuditReport, messages: ReportMessages): Markup {
  const lines = unreadLines(report, messages);
  if (lines.length === 0) return markup`<p>${messages.noUnread}</p>`;
  return markup`${lines.map(
    ({ title, addresses, more }) =>
      markup`<details><summary>${title}</summary><ul>${addresses.map((address) => markup`<li>${address}</li>`)}${more === '' ? undefined : markup`<li>${more}</li>`}</ul></details>`,
  )}`;
}
