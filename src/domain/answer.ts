import type { RegisterError } from './register-error.js';

/**
 * What is known about a question now; every view is one exhaustive `switch` over its four words.
 * An empty list that the register gave is a `fresh` value; an empty list is never made out of a failure.
 */
export type Answer<Value> =
  | { readonly status: 'waiting' }
  | { readonly status: 'fresh'; readonly value: Value; readonly receivedAt: number }
  | {
      readonly status: 'stale';
      readonly value: Value;
      /** Milliseconds since the epoch. */
      readonly receivedAt: number;
      /** The register is being asked again, or could not be. */
      readonly because: 'confirming' | RegisterError;
    }
  | { readonly status: 'failed'; readonly error: RegisterError };

/** How a person asks again, and what came of it when they did. */
export interface Retry {
  readonly ask: () => void;
  /** It is being asked, or when it was in vain, in milliseconds since the epoch. */
  readonly tried: 'now' | number | undefined;
}

export const waiting: Answer<never> = { status: 'waiting' };

/** The value an answer has, last good or of this moment; `undefined` where it has none. */
export function valueIn<Value>(answer: Answer<Value>): Value | undefined {
  return answer.status === 'fresh' || answer.status === 'stale' ? answer.value : undefined;
}

/** The same answer with another value made of its own. */
export function mapAnswer<From, To>(answer: Answer<From>, make: (value: From) => To): Answer<To> {
  return answer.status === 'fresh' || answer.status === 'stale' ? { ...answer, value: make(answer.value) } : answer;
}
