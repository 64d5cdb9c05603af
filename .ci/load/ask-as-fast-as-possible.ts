import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { SavedAnswer } from './saved-answers.js';

const script = fileURLToPath(new URL('ask-as-fast-as-possible.lua', import.meta.url));
const connections = 32;
/** The most bytes of an answer that are not its body. */
const longestHeaders = 1200;

/** What one round of wrk found. */
export interface Round {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that were compared byte by byte meanwhile. */
  readonly compared: number;
}

interface WrkResult {
  readonly requests: number;
  readonly microseconds: number;
  readonly bytes: number;
  readonly failed: number;
  readonly p50: number;
  readonly p99: number;
}

/**
 * Keeps a server busy for so many seconds with one thread of wrk.
 * @throws Error where an answer was not what it should have been: nothing follows from such a round
 */
export async function askAsFastAsPossible(
  wrk: string,
  url: string,
  answers: readonly SavedAnswer[],
  seconds: number,
): Promise<Round> {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-wrk-'));
  const paths = join(folder, 'paths');
  writeFileSync(paths, answers.map(({ path }) => `${path}\n`).join(''));
  const args = ['-t', '1', '-c', `${connections}`, '-d', `${seconds}s`, '-s', script, url, '--', paths];
  // Into the caches, and past what a program does only once.
  for (const answer of answers) await compare(url, answer);
  const asking = spawn(wrk, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [told, compared] = await Promise.all([text(asking.stdout), compareMeanwhile(url, answers, seconds)]);
  rmSync(folder, { recursive: true });
  const json = /^RESULT (.*)$/m.exec(told)?.[1];
  if (json === undefined) throw new Error(`wrk did not end well: ${told}`);
  const { requests, microseconds, bytes, failed, p50, p99 } = JSON.parse(json) as WrkResult;
  const length = answers.reduce((sum, answer) => sum + answer.length, 0) / answers.length;
  const overhead = bytes / requests - length;
  if (failed > 0) throw new Error(`${url}: ${failed} of ${requests} requests failed`);
  if (overhead < 0 || overhead > longestHeaders) {
    throw new Error(`${url}: answers have ${Math.round(bytes / requests)} bytes, bodies should ${Math.round(length)}`);
  }
  return { perSecond: (requests / microseconds) * 1e6, p50, p99, compared };
}

/** One answer after another, slowly enough to take nothing of what is measured. */
async function compareMeanwhile(url: string, answers: readonly SavedAnswer[], seconds: number): Promise<number> {
  const end = performance.now() + (seconds - 0.5) * 1000;
  let compared = 0;
  while (performance.now() < end) {
    const answer = answers[(compared * 7) % answers.length];
    if (answer) await compare(url, answer);
    compared += 1;
    await pause(50);
  }
  return compared;
}

async function compare(url: string, { path, text: wanted }: SavedAnswer): Promise<void> {
  const answer = await fetch(url + path, { headers: { 'Accept-Encoding': 'gzip' } });
  const isSame = answer.status === 200 && (await answer.text()) === wanted;
  if (!isSame) throw new Error(`${url}${path}: ${answer.status}, not what the gateway had said`);
}
