import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { buildOpenApi } from '../src/adapters/virsis/virsis-openapi.js';

/** Writes the contract from the schemas of `src/domain`; with `--check`, only says whether the written one is of today. */
const file = new URL('../src/adapters/virsis/openapi.json', import.meta.url);
const generated = `${JSON.stringify(buildOpenApi(), null, 2)}\n`;
const written = existsSync(file) ? await readFile(file, 'utf8') : undefined;

if (!process.argv.includes('--check')) {
  await writeFile(file, generated);
  console.log('Wrote src/adapters/virsis/openapi.json.');
} else if (written === generated) {
  console.log('src/adapters/virsis/openapi.json is up to date.');
} else {
  console.error(
    'src/adapters/virsis/openapi.json differs from the schemas of src/domain: run "npm run contract" and commit the file.',
  );
  process.exitCode = 1;
}
