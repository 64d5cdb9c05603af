import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** An answer as a gateway gave it before anybody else asked. */
export interface SavedAnswer {
  readonly path: string;
  readonly text: string;
  /** Bytes as they are sent, compressed. */
  readonly length: number;
}

/** Answers by the path under which they are asked for. */
export interface SavedAnswers {
  readonly asAsked: readonly SavedAnswer[];
  /** The same under the names of the files. */
  readonly asFiles: readonly SavedAnswer[];
  /** Bytes of a body, compressed. */
  readonly meanLength: number;
}

/** Asks for each address once. @param folder where the answers are put as files, each also compressed */
export async function saveAnswers(url: string, paths: readonly string[], folder?: string): Promise<SavedAnswers> {
  if (folder) mkdirSync(folder, { recursive: true, mode: 0o755 });
  const asAsked: SavedAnswer[] = [];
  for (const [nth, path] of paths.entries()) {
    const { status, text, bytes } = await askPacked(url + path);
    if (status !== 200) throw new Error(`${path}: ${status}`);
    asAsked.push({ path, text, length: bytes });
    if (!folder) continue;
    writeFileSync(join(folder, `${nth}.json`), text);
    writeFileSync(join(folder, `${nth}.json.gz`), gzipSync(text));
  }
  const asFiles = asAsked.map((answer, nth) => ({ ...answer, path: `/${nth}.json` }));
  const meanLength = Math.round(asAsked.reduce((sum, { length }) => sum + length, 0) / asAsked.length);
  return { asAsked, asFiles, meanLength };
}

async function askPacked(url: string) {
  const answer = await fetch(url, { headers: { 'Accept-Encoding': 'gzip' } });
  const text = await answer.text();
  return { status: answer.status, text, bytes: gzipSync(text).length };
}
