/** Upper bounds of the buckets of durations, in seconds. */
const bounds = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5];

interface Durations {
  readonly buckets: number[];
  sum: number;
  count: number;
}

/** Counts what the gateway does, and tells it as Prometheus reads it. */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #durations = new Map<string, Durations>();
  readonly #reads = new Map<string, number>();

  /** @param route the pattern of a path, never a path: `/services/:id` */
  countRequest(route: string, status: number, milliseconds: number): void {
    const labels = `{route="${route}",status="${status}"}`;
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1);
    const known = this.#durations.get(route) ?? { buckets: bounds.map(() => 0), sum: 0, count: 0 };
    this.#durations.set(route, known);
    const seconds = milliseconds / 1000;
    known.sum += seconds;
    known.count += 1;
    for (const [index, bound] of bounds.entries())
      if (seconds <= bound) known.buckets[index] = (known.buckets[index] ?? 0) + 1;
  }

  /** @param what `whole-read` or `changes` */
  countRead(what: string, outcome: string): void {
    const labels = `{read="${what}",outcome="${outcome}"}`;
    this.#reads.set(labels, (this.#reads.get(labels) ?? 0) + 1);
  }

  /** @param gauges by name, with what each means */
  text(gauges: Readonly<Record<string, readonly [help: string, value: number]>>): string {
    const lines = [
      ...family('gateway_requests_total', 'counter', 'Requests by route and status.', this.#requests),
      ...family('gateway_register_reads_total', 'counter', 'Reads of the register by kind and outcome.', this.#reads),
      ...heading('gateway_request_seconds', 'histogram', 'Seconds until an answer was ready.'),
      ...[...this.#durations].flatMap(([route, durations]) => histogram(route, durations)),
      ...Object.entries(gauges).flatMap(([name, [help, value]]) => [
        ...heading(name, 'gauge', help),
        `${name} ${value}`,
      ]),
    ];
    return `${lines.join('\n')}\n`;
  }
}

function family(name: string, type: string, help: string, values: ReadonlyMap<string, number>): string[] {
  return [...heading(name, type, help), ...Array.from(values, ([labels, value]) => `${name}${labels} ${value}`)];
}

function heading(name: string, type: string, help: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

function histogram(route: string, { buckets, sum, count }: Durations): string[] {
  const name = 'gateway_request_seconds';
  return [
    ...bounds.map((bound, index) => `${name}_bucket{route="${route}",le="${bound}"} ${buckets[index] ?? 0}`),
    `${name}_bucket{route="${route}",le="+Inf"} ${count}`,
    `${name}_sum{route="${route}"} ${sum}`,
    `${name}_count{route="${route}"} ${count}`,
  ];
}
