import { parseArgs } from 'node:util';
import { defaultReadingLimits, type ReadingLimits } from '../conformance/reading-limits.js';
import { severities, type Severity } from '../conformance/rule.js';
import { languageTag } from '../domain/language-tag.js';
import { number, OptionsError, scaled } from './options.js';

/** What a person asks of `check-register`. */
export interface CheckOptions {
  /** Without a slash at its end. */
  readonly register: string;
  readonly adapter: string;
  readonly institutions: readonly string[];
  readonly languages: readonly string[];
  readonly json: string | undefined;
  readonly html: string | undefined;
  readonly language: 'lv' | 'en';
  /** A finding of this weight, or of a greater one, makes the command end with an error; left out: none does. */
  readonly failOn: Severity | undefined;
  readonly limits: ReadingLimits;
}

const text = { type: 'string' } as const;
const several = { type: 'string', multiple: true, default: [] as string[] } as const;
const options = {
  adapter: { type: 'string', default: 'virsis' },
  institution: several,
  language: several,
  sample: text,
  delay: text,
  timeout: text,
  slow: text,
  'max-requests': text,
  'max-size': text,
  'max-minutes': text,
  json: text,
  html: text,
  'fail-on': { type: 'string', default: 'none' },
  lang: { type: 'string', default: 'lv' },
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

/**
 * Reads the arguments after `check-register`; `undefined` where help is wanted.
 * @throws OptionsError that says what is wrong
 */
export function readCheckOptions(args: readonly string[]): CheckOptions | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  const [register, ...rest] = positionals;
  if (register === undefined || rest.length > 0) throw new OptionsError('check-register <URL>');
  const languages = values.language.flatMap((one) => one.split(',')).map((one) => one.trim());
  const wrong = languages.find((one) => !languageTag.safeParse(one).success);
  if (wrong !== undefined) throw new OptionsError(`--language: ${wrong}`);
  if (values.lang !== 'lv' && values.lang !== 'en') throw new OptionsError('--lang lv|en');
  return {
    register: registerAddress(register),
    adapter: values.adapter,
    institutions: values.institution,
    languages,
    json: values.json,
    html: values.html,
    language: values.lang,
    failOn: failOn(values['fail-on']),
    limits: {
      ...defaultReadingLimits,
      sample: number(values.sample, '--sample') ?? defaultReadingLimits.sample,
      delay: number(values.delay, '--delay', 0) ?? defaultReadingLimits.delay,
      timeout: scaled(number(values.timeout, '--timeout'), 1000),
      slow: number(values.slow, '--slow') ?? defaultReadingLimits.slow,
      maxRequests: number(values['max-requests'], '--max-requests') ?? defaultReadingLimits.maxRequests,
      maxBytes: scaled(number(values['max-size'], '--max-size'), 1024 * 1024) ?? defaultReadingLimits.maxBytes,
      maxTime: scaled(number(values['max-minutes'], '--max-minutes'), 60_000) ?? defaultReadingLimits.maxTime,
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // parseArgs throws a TypeError whose first line names the argument it does not know
    throw new OptionsError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

/** As pages may give it: without a name, a password or a fragment. */
function registerAddress(written: string): string {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const isPlain = url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.hash;
  if (!isPlain) throw new OptionsError(`<URL>: ${written}`);
  return url.href.replace(/\/+$/, '');
}

function failOn(written: string): Severity | undefined {
  const found = severities.find((one) => one === written);
  if (found === undefined && written !== 'none') throw new OptionsError(`--fail-on ${severities.join('|')}|none`);
  return found;
}
