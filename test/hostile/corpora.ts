import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownAnswers, ownTexts } from './own-corpus.js';

/** Texts for every field, or whole answers. */
export interface Corpus {
  readonly name: string;
  readonly texts: readonly string[];
  readonly answers: readonly Uint8Array[];
}

export const sharedFolder = fileURLToPath(new URL('../../../shared/corpora/hostile/', import.meta.url));

export const ownCorpus: Corpus = {
  name: 'our own',
  texts: ownTexts,
  answers: ownAnswers.map((answer) => Buffer.from(answer)),
};

/** The corpora beside the project, by folder. */
export function sharedCorpora(): Corpus[] {
  const suite = join(sharedFolder, 'jsontestsuite/test_parsing');
  return [
    readCorpus(join(sharedFolder, 'dompurify/expect.json')),
    readCorpus(join(sharedFolder, 'blns/blns.json')),
    { name: 'jsontestsuite', texts: [], answers: readdirSync(suite).map((name) => readFileSync(join(suite, name))) },
  ];
}

/**
 * A file of texts: a JSON array of strings, or of objects with `input` (or `payload`).
 * @throws TypeError that says what is wrong with the file
 */
export function readCorpus(file: string): Corpus {
  const name = `${basename(dirname(file))}/${basename(file)}`;
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(value)) throw new TypeError(`${file} is no corpus: expected a JSON array`);
  return { name, texts: value.map((entry, index) => textIn(entry, `${file}: entry ${index + 1}`)), answers: [] };
}

function textIn(entry: unknown, where: string): string {
  if (typeof entry === 'string') return entry;
  const { input, payload } = (entry ?? {}) as { input?: unknown; payload?: unknown };
  const text = input ?? payload;
  if (typeof text === 'string') return text;
  // An input of another kind is served as its JSON.
  if (text !== undefined) return JSON.stringify(text);
  throw new TypeError(`${where} is neither a string nor an object with "input"`);
}
