import { chooseLanguage } from '../domain/localized-text.js';
import type { AuditReport } from './audit-report.js';
import { plainLines } from './plain-lines.js';
import type { ReportMessages } from './report-messages.js';
import { fieldGroups, unreadLines } from './report-words.js';

/** More of a kind than these are left to the files. */
const mostShown = 40;

/** The report for a terminal, as lines. */
export function terminalReport(report: AuditReport, messages: ReportMessages): string {
  const { copies, contradictions, embeds, pagesRead, pagesRendered, servicesCompared } = report;
  const name = (id: string) => `${chooseLanguage(report.services[id]?.name, messages.language)?.value ?? ''} (${id})`;
  const rendered = pagesRendered > 0 ? ` (${messages.rendered(pagesRendered)})` : '';
  const lines = [
    `${messages.pagesRead}: ${pagesRead}${rendered}; ${messages.servicesCompared.toLowerCase()}: ${servicesCompared}`,
    '',
    `${messages.contradictions}: ${contradictions.length}`,
    ...several(contradictions, messages, ({ page, service, fact, sureness, onPage, inRegister }) => [
      `  ${page}`,
      `    ${messages.facts[fact]}, ${name(service)}, ${messages.surenesses[sureness]}`,
      `    ${messages.pageSays}: ${onPage}; ${messages.registerSays.toLowerCase()}: ${inRegister.join(' / ')}`,
    ]),
    '',
    `${messages.copies}: ${copies.length}`,
    ...several(copies, messages, ({ page, service, sureness, texts }) => [
      `  ${page}`,
      `    ${name(service)}, ${messages.surenesses[sureness]}: ${fieldGroups(texts, messages)}`,
    ]),
    '',
    `${messages.embeds}: ${embeds.length}`,
    ...several(embeds, messages, ({ page, element }) => [`  <${element}> ${page}`]),
    '',
    `${messages.unread}:`,
    ...unreadLines(report, messages).map(({ title }) => `  ${title}`),
  ];
  if (Object.keys(report.unreadCounts).length === 0) lines.push(`  ${messages.noUnread}`);
  return plainLines(lines);
}

function several<Item>(
  items: readonly Item[],
  messages: ReportMessages,
  say: (item: Item) => readonly string[],
): string[] {
  const shown = items.slice(0, mostShown).flatMap(say);
  return items.length > mostShown ? [...shown, `  ${messages.andMore(items.length - mostShown)}`] : shown;
}
