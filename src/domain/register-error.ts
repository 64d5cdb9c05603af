/**
 * Why a register gave no answer.
 *
 * - `offline`: the browser says there is no network
 * - `unreachable`: no response at all: refused, reset, not resolved, or not allowed to this page by CORS (browsers do not tell which)
 * - `timeout`: nothing, or not all, within the deadline
 * - `busy`: 429 or 503; `retryAfter` says when to come back
 * - `status`: another HTTP error
 * - `not-json`, `wrong-shape`, `too-large`: it answered, but not with what was asked for
 * - `not-loaded`: it was not asked, since a script of these elements that is needed for it could not be downloaded
 * - `settings`: the page's own settings are wrong: an unknown adapter, an address that is none
 */
export type RegisterErrorReason =
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'busy'
  | 'status'
  | 'not-json'
  | 'wrong-shape'
  | 'too-large'
  | 'not-loaded'
  | 'settings';

/** What happened, where, and for how long to wait. Its message is for developers; people read the text of its reason. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError';
  readonly reason: RegisterErrorReason;
  /** HTTP status code, where there was a response. */
  readonly status: number | undefined;
  /** Milliseconds the register asked to be left alone. */
  readonly retryAfter: number | undefined;

  constructor(
    reason: RegisterErrorReason,
    message: string,
    details: { status?: number; retryAfter?: number | undefined; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.reason = reason;
    this.status = details.status;
    this.retryAfter = details.retryAfter;
  }
}
