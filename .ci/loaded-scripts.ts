import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readImports } from './read-imports.js';

/** Where the build for a script tag is. */
export const embedFolder = fileURLToPath(new URL('../dist/embed/', import.meta.url));

/** The scripts of the build, by their paths in it. */
export function embedScripts(): string[] {
  return readdirSync(embedFolder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js'));
}

/** The scripts and all that is downloaded with them, without what they only may ask for later. */
export function withStaticImports(files: readonly string[]): string[] {
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const { specifier, kind } of readImports(readFileSync(embedFolder + file, 'utf8'), file)) {
      if (specifier !== undefined && kind !== 'dynamic') add(posix.join(posix.dirname(file), specifier));
    }
  };
  files.forEach(add);
  return [...found];
}
