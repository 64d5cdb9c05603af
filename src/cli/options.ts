import { parseArgs } from 'node:util';
import { type CrawlLimits, defaultLimits } from '../crawl/crawl-limits.js';

/** What makes the command end with an error. */
export const failures = ['copies', 'contradictions', 'none'] as const;
export type FailOn = (typeof failures)[number];

/** What a person asks of the command. */
export interface AuditOptions {
  readonly site: string;
  readonly register: string;
  readonly adapter: string;
  readonly institutions: readonly string[];
  readonly json: string | undefined;
  readonly html: string | undefined;
  /** File of an audit that can be gone on with. */
  readonly state: string | undefined;
  readonly language: 'lv' | 'en';
  readonly failOn: readonly FailOn[];
  readonly render: boolean;
  readonly limits: CrawlLimits;
}

/** The least part of a megabyte or a minute. */
const least = 0.01;

/** What is wrong with the command line. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';
}

const text = { type: 'string' } as const;
const options = {
  register: text,
  adapter: { type: 'string', default: 'virsis' },
  institution: { type: 'string', multiple: true, default: [] as string[] },
  json: text,
  html: text,
  state: text,
  lang: { type: 'string', default: 'lv' },
  'fail-on': { type: 'string', multiple: true, default: [] as string[] },
  render: { type: 'boolean', default: false },
  'max-pages': text,
  'max-size': text,
  'max-minutes': text,
  concurrency: text,
  delay: text,
  timeout: text,
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

/**
 * Reads the arguments after the program's name; `undefined` where help is wanted.
 * @throws OptionsError that says what is wrong
 */
export function readOptions(args: readonly string[]): AuditOptions | undefined {
  const { values, positionals } = parse(args);
  if (values.help || args.length === 0) return undefined;
  const [command, site, ...rest] = positionals;
  if (command !== 'audit' || site === undefined || rest.length > 0) throw new OptionsError('audit <site>');
  if (values.register === undefined) throw new OptionsError('--register URL');
  if (values.lang !== 'lv' && values.lang !== 'en') throw new OptionsError('--lang lv|en');
  return {
    site: webAddress(/^https?:/i.test(site) ? site : `https://${site}`, '<site>'),
    register: webAddress(values.register, '--register').replace(/\/+$/, ''),
    adapter: values.adapter,
    institutions: values.institution,
    json: values.json,
    html: values.html,
    state: values.state,
    language: values.lang,
    failOn: values['fail-on'].flatMap((one) => one.split(',')).map(failOn),
    render: values.render,
    limits: {
      ...defaultLimits,
      maxPages: number(values['max-pages'], '--max-pages') ?? defaultLimits.maxPages,
      maxBytes: scaled(number(values['max-size'], '--max-size', least), 1024 * 1024) ?? defaultLimits.maxBytes,
      maxTime: scaled(number(values['max-minutes'], '--max-minutes', least), 60_000) ?? defaultLimits.maxTime,
      concurrency: number(values.concurrency, '--concurrency') ?? defaultLimits.concurrency,
      delay: number(values.delay, '--delay', 0) ?? defaultLimits.delay,
      timeout: scaled(number(values.timeout, '--timeout'), 1000) ?? defaultLimits.timeout,
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // parseArgs throws a TypeError that names the argument it does not know
    throw new OptionsError(error instanceof Error ? error.message : String(error));
  }
}

function failOn(written: string): FailOn {
  const found = failures.find((one) => one === written);
  if (found === undefined) throw new OptionsError(`--fail-on ${failures.join('|')}`);
  return found;
}

function webAddress(written: string, name: string): string {
  if (!URL.canParse(written) || !/^https?:/i.test(written)) throw new OptionsError(`${name}: ${written}`);
  return new URL(written).href;
}

/** A number of an option. @throws OptionsError where it is none, or below the least */
export function number(written: string | undefined, name: string, least = 1): number | undefined {
  if (written === undefined) return undefined;
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value) || value < least) throw new OptionsError(`${name}: ${written}`);
  return name === '--max-size' || name === '--max-minutes' ? value : Math.floor(value);
}

export function scaled(value: number | undefined, by: number): number | undefined {
  return value === undefined ? undefined : Math.floor(value * by);
}
