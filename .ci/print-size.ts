import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { embedFolder as folder, embedScripts, withStaticImports } from './loaded-scripts.js';

/** Prints what a page downloads, and the lines an institution pastes into its page. */
const entry = 'embed.js';

/** Bytes of a file, or of several. */
interface Size {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

function sizeOf(file: string): Size {
  const bytes = readFileSync(folder + file);
  return {
    minified: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
}

function total(files: readonly string[]): Size {
  const sizes = files.map(sizeOf);
  const sum = (unit: keyof Size) => sizes.reduce((bytes, size) => bytes + size[unit], 0);
  return { minified: sum('minified'), gzip: sum('gzip'), brotli: sum('brotli') };
}

function row(name: string, { minified, gzip, brotli }: Size): string {
  const columns = [minified, gzip, brotli].map((bytes) => bytes.toLocaleString('en').padStart(10));
  return name.padEnd(44) + columns.join('');
}

if (!existsSync(folder + entry)) {
  console.error('There is no dist/embed/embed.js: run "npm run build" first.');
  process.exit(1);
}

const files = embedScripts().sort((a, b) => Number(b === entry) - Number(a === entry) || (a < b ? -1 : 1));
const hashes = JSON.parse(readFileSync(`${folder}integrity.json`, 'utf8')) as Readonly<Record<string, string>>;
const integrity = hashes[entry] ?? '';

console.log(['bytes'.padEnd(44), ...['minified', 'gzip', 'brotli'].map((unit) => unit.padStart(10))].join(''));
for (const file of files) console.log(row(file, sizeOf(file)));
console.log(row('first view (embed.js and what it imports)', total(withStaticImports([entry]))));
console.log(row('everything', total(files)));

console.log(`
Integrity of embed.js: ${integrity}

<script type="module" src="https://…/embed.js" crossorigin="anonymous"
  integrity="${integrity}"></script>
<service-catalog register="https://…" institution="…">
  <a href="https://latvija.gov.lv">Pakalpojumi Latvija.gov.lv</a>
</service-catalog>

The integrity is embed.js's own; what it downloads later is named by its content, so a chunk never changes under its name.
dist/embed/integrity.json has the hashes of all, for a page that pins them in the "integrity" of an import map.`);
