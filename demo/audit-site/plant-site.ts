import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlantedPage } from './planted-page.js';

/**
 * Writes a planted site and, beside it, the truth about it.
 * @returns the folder of the site and the file with the truth
 */
export function plantSite(pages: readonly PlantedPage[], folder: string): { site: string; truth: string } {
  const site = join(folder, 'site');
  for (const { path, content } of pages) {
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const truth = join(folder, 'truth.json');
  const told = pages
    .filter(({ kind }) => kind !== 'data')
    .map(({ path, kind, copies = [], contradictions = [], embeds = [] }) => ({
      url: path,
      kind,
      copies,
      contradictions,
      embeds,
    }));
  writeFileSync(truth, `${JSON.stringify({ pages: told }, null, 2)}\n`);
  return { site, truth };
}
