import { Agent, get } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { shuffled } from './questions.js';

export interface RateOptions {
  /** Requests a second. */
  readonly rate: number;
  readonly count: number;
  /** Whether they are asked in another order. Default: as they stand. */
  readonly shuffled?: boolean;
}

/**
 * Asks at a constant rate, however slow the answers are: each time, in milliseconds, counts from the moment when its
 * request was due. Written out, since autocannon 9 takes 1/rate seconds for whole milliseconds when it corrects its times,
 * and what Debian has (wrk, hey, h2load) waits for an answer before it takes the next moment.
 * @throws Error where an answer is not a page of services
 */
export async function askAtRate(url: string, paths: readonly string[], options: RateOptions): Promise<number[]> {
  const { rate, count } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const order = options.shuffled ? shuffled(paths) : paths;
  const began = performance.now();
  const asked: Promise<number>[] = [];
  while (asked.length < count) {
    const due = began + (asked.length * 1000) / rate;
    const early = due - performance.now();
    if (early > 0) await pause(early);
    const path = order[asked.length % order.length] ?? '/services';
    asked.push(askPage(url + path, agent).then(() => performance.now() - due));
  }
  const times = await Promise.all(asked);
  agent.destroy();
  return times;
}

async function askPage(url: string, agent: Agent): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = get(url, { agent }, (response) => {
      json(response).then((page) => {
        const { items, total } = page as { items?: unknown[]; total?: number };
        const fits = response.statusCode === 200 && Array.isArray(items) && items.length === Math.min(total ?? -1, 12);
        if (fits) resolve();
        else reject(new Error(`${url}: ${response.statusCode ?? 0}, not a page of services`));
      }, reject);
    });
    request.on('error', reject);
  });
}
