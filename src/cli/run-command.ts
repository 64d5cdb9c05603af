import { writeFileSync } from 'node:fs';
import type { CrawlOptions } from '../crawl/crawl-site.js';
import { NoBrowserError, type PageRenderer, startRenderer } from '../crawl/render-pages.js';
import { RegisterError } from '../domain/register-error.js';
import type { AdapterLoader } from '../register/register-adapter.js';
import type { AuditReport } from './audit-report.js';
import { auditSite } from './audit-site.js';
import { AuditState } from './audit-state.js';
import { htmlReport } from './html-report.js';
import { type AuditOptions, OptionsError, readOptions } from './options.js';
import { startProgress } from './progress.js';
import { readRegister } from './read-register.js';
import { reportEn } from './report-en.js';
import { reportLv } from './report-lv.js';
import type { ReportMessages } from './report-messages.js';
import { exitCodes, type Terminal, terminal } from './terminal.js';
import { terminalReport } from './terminal-report.js';

export { exitCodes, type Terminal, terminal };

/**
 * Runs the command.
 * @param args those after the program's name
 * @param adapters by the name that `--adapter` gives
 * @returns the exit code
 */
export async function runCommand(
  args: readonly string[],
  adapters: Readonly<Record<string, AdapterLoader>>,
  { say, complain }: Terminal = terminal,
): Promise<number> {
  const messages = args.some((arg, index) => arg === '--lang=en' || (arg === 'en' && args[index - 1] === '--lang'))
    ? reportEn
    : reportLv;
  try {
    const options = readOptions(args);
    if (!options) {
      say(messages.usage);
      return args.length === 0 ? exitCodes.usage : exitCodes.fine;
    }
    const load = Object.hasOwn(adapters, options.adapter) ? adapters[options.adapter] : undefined;
    if (!load) throw new OptionsError(messages.unknownAdapter(options.adapter, Object.keys(adapters).join(', ')));
    const report = await audit(options, load, messages);
    writeReports(report, options, messages, say);
    if (report.pagesRead === 0) complain(messages.nothingRead);
    return report.pagesRead === 0 ? exitCodes.failed : exitCodeOf(report, options);
  } catch (error) {
    return tellFailure(error, messages, complain);
  }
}

async function audit(options: AuditOptions, load: AdapterLoader, messages: ReportMessages): Promise<AuditReport> {
  const { site, register, institutions, limits } = options;
  const state = options.state === undefined ? undefined : openState(options.state, site);
  const renderer = options.render ? await startRenderer(() => import('playwright-core'), limits.timeout) : undefined;
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  try {
    const descriptions = await readRegister(register, await load(), institutions, stop.signal);
    const crawl = crawlOptions(options, renderer, stop.signal, messages);
    const report = await auditSite({ site, register, institutions, descriptions }, crawl.options, state).finally(
      crawl.end,
    );
    // What was stopped can be gone on with; what came to its end is of no more use.
    if (!stop.signal.aborted && !report.unreadCounts['limit-time'] && !report.unreadCounts['limit-pages'])
      state?.remove();
    return report;
  } finally {
    process.off('SIGINT', interrupt);
    await renderer?.close();
  }
}

function openState(file: string, site: string): AuditState {
  try {
    return new AuditState(file, site);
  } catch (cause) {
    throw new StateError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

class StateError extends Error {}

function crawlOptions(
  { limits }: AuditOptions,
  renderer: PageRenderer | undefined,
  signal: AbortSignal,
  messages: ReportMessages,
): { options: CrawlOptions; end: () => void } {
  const progress = startProgress(messages.progress, limits.maxPages);
  return { options: { limits, render: renderer?.render, signal, tellProgress: progress.tell }, end: progress.end };
}

function writeReports(
  report: AuditReport,
  { json, html }: AuditOptions,
  messages: ReportMessages,
  say: Terminal['say'],
) {
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
  if (html !== undefined) writeFileSync(html, htmlReport(report, messages));
  say(terminalReport(report, messages));
  for (const file of [json, html]) if (file !== undefined) say(messages.written(file));
}

function exitCodeOf({ copies, contradictions }: AuditReport, { failOn }: AuditOptions): number {
  const isFound =
    (failOn.includes('copies') && copies.length > 0) ||
    (failOn.includes('contradictions') && contradictions.length > 0);
  return isFound ? exitCodes.found : exitCodes.fine;
}

function tellFailure(error: unknown, messages: ReportMessages, complain: Terminal['complain']): number {
  if (error instanceof OptionsError) {
    complain(`${messages.wrongOption(error.message)}\n\n${messages.usage}`);
    return exitCodes.usage;
  }
  if (error instanceof NoBrowserError) complain(messages.noBrowser);
  else if (error instanceof StateError) complain(messages.stateOfOther(error.message));
  else if (error instanceof RegisterError) complain(messages.registerFailed(`${error.reason}: ${error.message}`));
  else throw error;
  return exitCodes.failed;
}
