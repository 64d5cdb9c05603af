/** What the register says instead of an answer, as RFC 9457 shapes it. */
export class Problem extends Error {
  readonly httpStatus: number;
  readonly members: Readonly<Record<string, unknown>>;

  constructor(httpStatus: number, slug: string, title: string, members: Readonly<Record<string, unknown>> = {}) {
    super(title);
    this.httpStatus = httpStatus;
    this.members = { type: problemType(slug), title, status: httpStatus, ...members };
  }
}

export function problemType(slug: string): string {
  return `https://register.demo.example/problems/${slug}`;
}

/** A query parameter or a member of a body that cannot be read: which one, and what belongs there. */
export function badParameter(parameter: string, given: string, expected: string): Problem {
  const detail = `"${parameter}" is "${given.slice(0, 100)}"; expected ${expected}.`;
  return new Problem(400, 'bad-parameter', 'A parameter has a value that cannot be read', {
    detail,
    parameter,
    expected,
  });
}

/** Also said of drafts, which outside the register do not exist. */
export function unknownRecord(kind: string, id: string): Problem {
  return new Problem(404, `unknown-${kind}`, `The register has no ${kind.replace('-', ' ')} with this id`, {
    detail: `There is no ${kind.replace('-', ' ')} "${id.slice(0, 100)}".`,
    id,
  });
}
