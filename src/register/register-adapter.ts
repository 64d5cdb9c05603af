import type { Question, ValueOf } from '../domain/question.js';

/** What a register said. Only its own 404 and 410 come through as answers; every other failure is thrown. */
export interface RegisterReply {
  readonly status: 200 | 404 | 410;
  /** Parsed JSON, not yet checked. The same object comes again while the register's words have not changed. */
  readonly body: unknown;
  /**
   * Absent where the body is what is remembered. Says what of the body was read: that alone is remembered, and is the body when the reply is recalled. Whatever else
   * a register sent, such as management data that should not have left it, is forgotten at once.
   * @param words in the shape they came in; JSON can say them
   */
  readonly keep?: (words: unknown) => void;
}

/** The limits of one request. */
export interface RequestLimits {
  /** Bytes of the decoded body. Default 4 MiB, as the State's interface rules have it. */
  readonly maxBytes?: number;
  /** Milliseconds until the last byte. Default 10,000. */
  readonly deadline?: number;
  /** Milliseconds for which the reply counts as of this moment, where the register says nothing. Default 60,000. */
  readonly freshness?: number;
}

/**
 * How an adapter asks. Behind it stands the network, or only what is remembered: an adapter cannot tell,
 * and so the same code turns the register's words into an answer in both cases.
 *
 * @throws RegisterError where there is no answer
 */
export type ReadRegister = (url: string, limits?: RequestLimits) => Promise<RegisterReply>;

/**
 * THE PORT. Translates one register's API: a question into requests, its words into the domain.
 * An adapter says of each reply what is to be remembered, and itself holds nothing but what it can derive again; it
 * knows nothing of pages, stores or retries.
 */
export interface RegisterAdapter {
  /** The word for it in the `adapter` attribute. */
  readonly name: string;
  /**
   * @param address the register's address as the page gives it, absolute, without a slash at its end
   * @throws RegisterError `wrong-shape` where the register's words make no answer
   */
  answer<Q extends Question>(question: Q, address: string, read: ReadRegister): Promise<ValueOf<Q>>;
}

/** Downloads an adapter when a page first uses it. */
export type AdapterLoader = () => Promise<RegisterAdapter>;
