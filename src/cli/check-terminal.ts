import type { BrokenRule, ConformanceReport } from '../conformance/conformance-report.js';
import { chooseLanguage } from '../domain/localized-text.js';
import type { CheckMessages } from './check-messages.js';
import { plainLines } from './plain-lines.js';

/** More of a rule than these are left to the files. */
const mostShown = 3;

/** The report for a terminal: how much was read, then each broken rule with examples and what to do. */
export function checkTerminalReport(report: ConformanceReport, messages: CheckMessages): string {
  const { register, adapter, requests, pagesRead, servicesRead, servicesShown, broken, kept, counts, stopped } = report;
  const total = report.servicesListed ?? messages.notSaid;
  return plainLines([
    `${messages.register}: ${register} (${adapter})`,
    `${messages.requests}: ${requests}; ${messages.pagesRead.toLowerCase()}: ${pagesRead}; ${messages.servicesListed.toLowerCase()}: ${total}`,
    `${messages.servicesRead}: ${servicesRead}; ${messages.servicesShown.toLowerCase()}: ${servicesShown}`,
    ...(stopped === undefined ? [] : [messages.stopped[stopped]]),
    ...broken.flatMap((rule) => ['', ...ruleLines(rule, messages)]),
    '',
    ...(broken.length === 0 ? [messages.noFindings] : []),
    ...Object.entries(messages.manyOf).map(([severity, name]) => `${name}: ${counts[severity as keyof typeof counts]}`),
    messages.kept(kept.length),
    messages.sampled,
  ]);
}

function ruleLines({ id, severity, title, remedy, findings }: BrokenRule, messages: CheckMessages): string[] {
  const shown = findings.slice(0, mostShown).flatMap(({ record, address, message }) => {
    const name = chooseLanguage(record?.name, messages.language)?.value;
    const of = record ? (name === undefined ? record.id : `${name} (${record.id})`) : (address ?? '');
    return [`  - ${[of, message].filter(Boolean).join(': ')}`];
  });
  const more = findings.length - mostShown;
  return [
    `${messages.severities[severity].toUpperCase()}  ${title} [${id}], ${messages.findings(findings.length)}`,
    ...shown,
    ...(more > 0 ? [`    ${messages.andMore(more)}`] : []),
    `  ${messages.remedy}: ${remedy}`,
  ];
}
