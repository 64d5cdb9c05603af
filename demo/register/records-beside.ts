import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const registers = fileURLToPath(new URL('../../../shared/registers/', import.meta.url));

/** The records of the JSON files of a folder of published payloads; none where nobody keeps them beside the project. */
export async function readRecordsBeside(folder: string): Promise<object[]> {
  const path = registers + folder;
  if (!existsSync(path)) return [];
  const files = (await readdir(path)).filter((name) => /\.json(ld)?$/.test(name)).sort();
  return Promise.all(files.map(async (name) => parse(await readFile(`${path}/${name}`, 'utf8'))));
}

function parse(text: string): object {
  return JSON.parse(text.replace(/^\uFEFF/, '')) as object;
}
