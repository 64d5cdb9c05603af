import { writeFileSync } from 'node:fs';
import { type ConformanceReport, reportOf } from '../conformance/conformance-report.js';
import { type FinishedReading, readRegister } from '../conformance/read-register.js';
import { severities } from '../conformance/rule.js';
import type { AdapterLoader } from '../register/register-adapter.js';
import { checkEn } from './check-en.js';
import { checkHtmlReport } from './check-html.js';
import { checkLv } from './check-lv.js';
import type { CheckMessages } from './check-messages.js';
import { type CheckOptions, readCheckOptions } from './check-options.js';
import { checkTerminalReport } from './check-terminal.js';
import { OptionsError } from './options.js';
import { startProgress } from './progress.js';
import { exitCodes, type Terminal } from './terminal.js';

/**
 * Checks a register, and says what was found.
 * @param args those after `check-register`
 * @param adapters by the name that `--adapter` gives
 * @returns the exit code
 */
export async function runCheck(
  args: readonly string[],
  adapters: Readonly<Record<string, AdapterLoader>>,
  { say, complain }: Terminal,
): Promise<number> {
  const wantsEnglish = args.some((arg, index) => arg === '--lang=en' || (arg === 'en' && args[index - 1] === '--lang'));
  const messages = wantsEnglish ? checkEn : checkLv;
  try {
    const options = readCheckOptions(args);
    if (!options) {
      say(messages.usage);
      return exitCodes.fine;
    }
    const load = Object.hasOwn(adapters, options.adapter) ? adapters[options.adapter] : undefined;
    if (!load) throw new OptionsError(messages.unknownAdapter(options.adapter, Object.keys(adapters).join(', ')));
    const reading = await read(options, load, messages);
    const why = whyNothing(reading);
    if (why !== undefined) {
      complain(reading.stopped === 'interrupted' ? messages.interrupted : messages.unreachable(options.register, why));
      return reading.stopped === 'interrupted' ? exitCodes.failed : exitCodes.usage;
    }
    const report = reportOf(reading, options.institutions, messages.language);
    say(checkTerminalReport(report, messages));
    return writeFiles(report, options, messages, { say, complain }) ? exitCodeOf(report, options) : exitCodes.failed;
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error;
    complain(messages.wrongOption(error.message));
    return exitCodes.usage;
  }
}

async function read(
  { register, institutions, languages, limits }: CheckOptions,
  load: AdapterLoader,
  messages: CheckMessages,
): Promise<FinishedReading> {
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  const progress = startProgress(messages.progress, limits.sample);
  try {
    const question = { register, adapter: await load(), institutions, languages };
    return await readRegister(question, limits, stop.signal, (done, total, address) =>
      progress.tell({ read: done, waiting: total - done, address }),
    );
  } finally {
    progress.end();
    process.off('SIGINT', interrupt);
  }
}

/** Why there is nothing to report: nothing answered at all; `undefined` where something did. */
function whyNothing({ exchanges, pages, stopped }: FinishedReading): string | undefined {
  if (exchanges.some(({ status }) => status !== undefined)) return undefined;
  const [first] = exchanges;
  return first?.error?.message ?? pages[0]?.refused ?? stopped ?? 'unreachable';
}

function writeFiles(
  report: ConformanceReport,
  { json, html }: CheckOptions,
  messages: CheckMessages,
  { say, complain }: Terminal,
): boolean {
  try {
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
    if (html !== undefined) writeFileSync(html, checkHtmlReport(report, messages));
  } catch (error) {
    // A folder that is not there, or is not ours: the message names the file.
    complain(messages.notWritten(error instanceof Error ? error.message : String(error)));
    return false;
  }
  for (const file of [json, html]) if (file !== undefined) say(messages.written(file));
  return true;
}

function exitCodeOf({ counts }: ConformanceReport, { failOn }: CheckOptions): number {
  const failing = failOn === undefined ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
  return failing.some((severity) => counts[severity] > 0) ? exitCodes.found : exitCodes.fine;
}
