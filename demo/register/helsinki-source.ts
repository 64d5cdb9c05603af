import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Where Helsinki's records come from: another server, or a file that is read once. */
export type HelsinkiSource = { readonly url: string } | { readonly json: () => Promise<string> };

const sample = fileURLToPath(new URL('helsinki/sample.json', import.meta.url));
/** The real export, where someone keeps it beside the project. */
const realExport = fileURLToPath(
  new URL('../../../shared/registers/helsinki-tpr/errandservices.json', import.meta.url),
);

/** Takes the given file or address, else the real export, else the invented sample. */
export function findHelsinkiSource(given: string | undefined): HelsinkiSource {
  if (given !== undefined && /^https?:/.test(given)) return { url: given };
  const file = given ?? (existsSync(realExport) ? realExport : sample);
  let reading: Promise<string> | undefined;
  return { json: () => (reading ??= readFile(file, 'utf8')) };
}
