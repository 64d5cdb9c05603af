/** What the gateway says instead of an answer, as RFC 9457 shapes it. */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** HTTP status code. */
  readonly status: number;
  /** Beside `title` and `status`. */
  readonly members: Readonly<Record<string, unknown>>;
  /** Seconds after which to ask again. */
  readonly retryAfter: number | undefined;

  constructor(status: number, title: string, members: Readonly<Record<string, unknown>> = {}, retryAfter?: number) {
    super(title);
    this.status = status;
    this.members = members;
    this.retryAfter = retryAfter;
  }

  get body(): string {
    return JSON.stringify({ type: 'about:blank', title: this.message, status: this.status, ...this.members });
  }
}

/** A parameter that cannot be read: which one, and what belongs there. What was given is not repeated. */
export function badParameter(parameter: string, expected: string): Problem {
  const detail = `"${parameter}": expected ${expected}.`;
  return new Problem(400, 'A parameter has a value that cannot be read', { detail, parameter, expected });
}
