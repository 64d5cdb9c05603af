import type { RegisterError } from '../domain/register-error.js';

/**
 * Why an address was asked for.
 *
 * - `list`: a page of services
 * - `record`: one service, with all that belongs to it
 * - `reference`: something that services name
 * - `question`: what the register answers to a search or a filter
 * - `unknown`: an id that no register has
 */
export type Purpose = 'list' | 'record' | 'reference' | 'question' | 'unknown';

/** One request, and how it was answered. */
export interface Exchange {
  readonly url: string;
  readonly purpose: Purpose;
  /** Left out: there was no answer. */
  readonly status: number | undefined;
  readonly headers: Headers;
  /** Milliseconds until the last byte. */
  readonly took: number;
  /** Of the decoded body; of one that was given up as too large, those that came. */
  readonly bytes: number;
  /** Bytes that the elements read at most, as the adapter says. */
  readonly mostBytes: number;
  /** Where a redirect led; left out: nowhere. */
  readonly ledTo: string | undefined;
  /** The body is not UTF-8, or was spoilt before it was sent. */
  readonly isGarbled: boolean;
  /** Parsed JSON; left out where the elements would not have read it. */
  readonly body: unknown;
  /** What the adapter read of the body; left out where it did not say. */
  readonly kept: unknown;
  /** Why the elements would have had no answer. */
  readonly error: RegisterError | undefined;
  /** Status of the answer to the same question with the answer's own ETag; left out: not asked. */
  readonly statusOfSame: number | undefined;
}

/** The same while it is being looked at. */
export type OpenExchange = { -readonly [Member in keyof Exchange]: Exchange[Member] };

/** The origin of the page that a register is asked for. */
export const originOfPage = 'https://iestade.example';

/** Answers with data, to whatever they were asked for. */
export function answered(exchanges: readonly Exchange[]): readonly Exchange[] {
  return exchanges.filter(({ status }) => status !== undefined && status >= 200 && status < 300);
}
