import { posix } from 'node:path';
import { readImports } from '../../.ci/read-imports.js';

/** What a layer may import besides itself. */
interface Layer {
  readonly layers: readonly string[];
  /** Package entries by their exact names; `lit/` allows every entry below, `node:` all modules of Node. */
  readonly packages: readonly string[];
}

const lit = ['lit', 'lit/'];

/** The table of arrows. It changes only together with an entry in DECISIONS.md. */
export const arrows: Readonly<Record<string, Layer>> = {
  domain: { layers: [], packages: ['zod/mini'] },
  i18n: { layers: ['domain'], packages: [] },
  styles: { layers: [], packages: lit },
  register: { layers: ['domain'], packages: ['idb'] },
  markup: { layers: ['domain'], packages: ['htmlparser2', 'markdown-it', 'zod/mini'] },
  adapters: { layers: ['domain', 'register', 'markup'], packages: ['zod/mini'] },
  catalog: { layers: ['domain'], packages: ['minisearch', 'minisearch/', 'schema-dts'] },
  views: { layers: ['domain', 'catalog', 'i18n', 'styles'], packages: lit },
  controllers: { layers: ['domain', 'register', 'catalog', 'i18n'], packages: [...lit, '@lit/task'] },
  supplements: { layers: ['domain', 'register', 'views'], packages: ['lit', 'zod/mini'] },
  elements: { layers: ['domain', 'catalog', 'i18n', 'styles', 'views', 'controllers', 'supplements'], packages: lit },
  portfolio: {
    layers: ['domain', 'catalog', 'i18n', 'styles', 'views', 'controllers', 'elements'],
    packages: lit,
  },
  audit: { layers: ['domain', 'catalog'], packages: ['htmlparser2', 'diff'] },
  crawl: { layers: [], packages: ['htmlparser2', 'robots-parser', 'encoding-sniffer', 'p-queue', 'node:'] },
  gateway: {
    layers: ['domain', 'register', 'adapters', 'catalog'],
    packages: [
      'zod/mini',
      'hono',
      'hono/',
      'jose',
      'undici',
      'pg',
      '@electric-sql/pglite',
      '@electric-sql/pglite/',
      'node:',
    ],
  },
  conformance: { layers: ['domain', 'register', 'adapters'], packages: [] },
  cli: {
    layers: ['domain', 'register', 'audit', 'conformance', 'crawl', 'gateway'],
    packages: ['cli-progress', 'playwright-core', '@hono/node-server', 'node:'],
  },
};

/** Files that are run when the project is built and that no page downloads: nothing else of `src` imports them. */
const buildTimeOnly = /^src\/adapters\/[^/]+\/[^/]+-openapi(-schemas)?\.ts$/;

/** The only files of `src` that stories and demo pages may use, as an institution would. */
const entries = new Set(['src/index.ts', 'src/embed.ts', 'src/control.ts']);

/**
 * Says which arrows of a source are not in the table, each as a sentence.
 * @param path from the project's root
 */
export function forbiddenArrows(path: string, text: string): string[] {
  return readImports(text, path).flatMap(({ specifier, line }) => {
    const complaint = complain(path, specifier);
    return complaint ? [`${path}:${line}: ${complaint}`] : [];
  });
}

/** Folders directly under `src` that the table does not know. */
export function unknownFolders(folders: readonly string[]): string[] {
  return folders.filter((folder) => !Object.hasOwn(arrows, folder));
}

function complain(path: string, specifier: string | undefined): string | undefined {
  const isSource = path.startsWith('src/');
  if (specifier === undefined) return isSource ? 'imports something whose name is computed' : undefined;
  if (!specifier.startsWith('.')) return complainOfPackage(path, specifier);
  const target = posix.normalize(posix.join(posix.dirname(path), specifier)).replace(/\.js$/, '.ts');
  if (isSource) return complainOfSource(path, target);
  if (!target.startsWith('src/')) return undefined;
  if (path.startsWith('demo/register/')) return `the demo register imports ${target}: it would agree with itself`;
  if (path.startsWith('test/pages/')) return `tests of pages import ${target}: they use what the build made`;
  const asInstitution = path.startsWith('stories/') || path.startsWith('demo/');
  return asInstitution && !entries.has(target) ? `imports ${target}: only an entry may be used here` : undefined;
}

function complainOfPackage(path: string, specifier: string): string | undefined {
  if (!path.startsWith('src/')) return undefined;
  const layer = layerOf(path);
  const allowed = layer === undefined ? [] : (arrows[layer]?.packages ?? []);
  const found = allowed.some((name) => specifier === name || (/[/:]$/.test(name) && specifier.startsWith(name)));
  return found ? undefined : `${layer ?? 'an entry'} may not import the package ${specifier}`;
}

function complainOfSource(path: string, target: string): string | undefined {
  if (!target.startsWith('src/')) return `imports ${target}, which is outside src`;
  if (buildTimeOnly.test(target) && !buildTimeOnly.test(path)) return `imports ${target}, which is for the build alone`;
  const [from, to] = [layerOf(path), layerOf(target)];
  if (from === undefined) return undefined; // src/*.ts: the only place where everything meets
  if (to === undefined) return `${from} may not import the entry ${target}`;
  if (from === to) return from === 'adapters' ? complainOfSibling(path, target) : undefined;
  return arrows[from]?.layers.includes(to) ? undefined : `${from} may not import ${to} (${target})`;
}

function complainOfSibling(path: string, target: string): string | undefined {
  const [own, other] = [path, target].map((file) => file.split('/')[2]);
  return own === other ? undefined : `the adapter ${own} imports its sibling ${other}`;
}

/** `src/domain/fee.ts` → `domain`; `undefined` for the files directly in `src`. */
function layerOf(path: string): string | undefined {
  const [, folder, file] = path.split('/');
  return file === undefined ? undefined : folder;
}
