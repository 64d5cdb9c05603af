/** The demo register the tests run against: a process of its own, on another origin than the test page. */
export const registerUrl = document.querySelector<HTMLMetaElement>('meta[name="register"]')?.content ?? '';

let lanes = 0;

/** One request as the register saw it. */
export interface LoggedRequest {
  readonly method: string;
  /** With its query, without the lane's prefix. */
  readonly path: string;
  readonly ifNoneMatch: string | null;
  readonly status: number | null;
}

/** What a lane does from now on; what is left out stays as it is. */
export interface LaneControl {
  readonly fault?: string | null;
  /** Only requests whose path begins so get the fault. */
  readonly match?: string | null;
  /** Seconds an answer may be kept; `null`: 60. */
  readonly maxAge?: number | null;
  /** Members of services to change; `null`: withdrawn. */
  readonly changes?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
}

/** A private copy of the register whose behaviour a test decides: its own address, faults, changes and request log. */
export class Lane {
  readonly url = `${registerUrl}/lane/${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${(lanes += 1)}`;

  async set(control: LaneControl): Promise<void> {
    await this.#call('PUT', '/control', control);
  }

  /** Lets held answers go. */
  async release(): Promise<void> {
    await this.#call('POST', '/release');
  }

  async requests(): Promise<readonly LoggedRequest[]> {
    return ((await this.#call('GET', '/control')) as { requests: readonly LoggedRequest[] }).requests;
  }

  /** How many answers are held now. */
  async held(): Promise<number> {
    return ((await this.#call('GET', '/control')) as { held: number }).held;
  }

  async #call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(this.url + path, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  }
}

/** Looks until the lane holds so many answers; each look is a whole request, so nothing spins. */
export async function untilHeld(lane: Lane, count: number): Promise<void> {
  let held: number;
  do held = await lane.held();
  while (held !== count);
}
