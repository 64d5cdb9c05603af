import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  dependencies: Record<string, string>;
};

/**
 * Four builds of the same source. `embed` is for a script tag: one minified file that holds all a first view needs,
 * and a chunk per adapter. `library` is for bundlers: the modules as they are, dependencies left to the page's own build.
 * `command` is the command line for Node, with all its packages in it, so that nobody who installs the elements has to
 * install what only the command uses. `gateway` is for whoever runs a gateway elsewhere than in the command, on any platform
 * that has Web-standard requests: the same, as a module.
 */
export default defineConfig(({ mode }) => builds[mode] ?? embed);

/** Writes the hash of each script beside them, in the form `integrity` has in HTML. */
const hashes: Plugin = {
  name: 'hashes',
  writeBundle({ dir = '.' }, bundle) {
    const scripts = Object.keys(bundle).filter((file) => file.endsWith('.js'));
    const hash = (file: string) =>
      createHash('sha384')
        .update(readFileSync(join(dir, file)))
        .digest('base64');
    const pairs = scripts.sort().map((file) => [file, `sha384-${hash(file)}`]);
    writeFileSync(join(dir, 'integrity.json'), `${JSON.stringify(Object.fromEntries(pairs), null, 2)}\n`);
  },
};

/**
 * zod walks `for…in`. On a page whose scripts have added to `Object.prototype` it would take their words for its own, and
 * break; one old library on a page is enough.
 */
const ownKeysOnly: Plugin = {
  name: 'own-keys-only',
  transform: {
    filter: { id: /\/node_modules\/zod\// },
    handler: (code) => code.replaceAll(/for \(const (\w+) in ([\w.]+)\)/g, 'for (const $1 of Object.keys($2))'),
  },
};

/**
 * Describes a property by what is written and nothing else: what a page's scripts add to `Object.prototype` at any later
 * time, such as `get` or `value`, would be read as a part of every descriptor.
 */
const ownDescriptors: Plugin = {
  name: 'own-descriptors',
  resolveId: (id) => (id === 'own-descriptors' ? id : undefined),
  load: (id) =>
    id === 'own-descriptors'
      ? `export const defineOwn = (target, key, descriptor) =>
          Object.defineProperty(target, key, Object.setPrototypeOf({ ...descriptor }, null));`
      : undefined,
  transform: {
    filter: { id: /\.[jt]s$/, code: 'Object.defineProperty(' },
    handler: (code) =>
      `import { defineOwn as __defineOwn } from 'own-descriptors';\n${code.replaceAll('Object.defineProperty(', '__defineOwn(')}`,
  },
};

/** Lit passes each listener as its own options, and what has been added to all functions would be taken for some. */
const noListenerOptions: Plugin = {
  name: 'no-listener-options',
  transform: {
    filter: { id: /\/lit-html\/lit-html\.js$/ },
    handler: (code) => code.replaceAll(/(EventListener\(this\.name,\s?this),\s?\w+\)/g, '$1)'),
  },
};

/**
 * `control.js` is a script of its own that imports `embed.js`, and is known here as something that may come later: with two
 * entries the bundler would cut what both use into pieces, and a first view would ask for each.
 */
const embedAndControl: Plugin = {
  name: 'embed-and-control',
  resolveId: (id) => (id === 'embed-and-control' ? id : undefined),
  load: (id) =>
    id === 'embed-and-control'
      ? "export * from '/src/embed.ts'; export const control = () => import('/src/control.ts');"
      : undefined,
};

const embed = defineConfig({
  base: './',
  plugins: [ownKeysOnly, ownDescriptors, noListenerOptions, embedAndControl, hashes],
  build: {
    outDir: 'dist/embed',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    rollupOptions: {
      input: { embed: 'embed-and-control' },
      // Chunks import from the entry what it has already.
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        codeSplitting: { groups: [{ name: 'embed', test: /embed-and-control|\/(src\/domain|node_modules\/zod)\// }] },
        chunkFileNames: ({ name }) => (name === 'control' ? 'control.js' : 'chunks/[name]-[hash].js'),
      },
    },
  },
});

const library = defineConfig({
  build: {
    outDir: 'dist/library',
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    reportCompressedSize: false,
    lib: { entry: { index: 'src/index.ts', define: 'src/embed.ts', control: 'src/control.ts' }, formats: ['es'] },
    rollupOptions: {
      external: (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});

/** npm makes what `bin` names executable when it installs; in a clone nobody else does. */
const executable: Plugin = {
  name: 'executable',
  writeBundle({ dir = '.' }) {
    chmodSync(join(dir, 'command.js'), 0o755);
  },
};

/** What only some gateways need, and looks for where it runs: a database, a certificate. */
const forGateways = ['@electric-sql/pglite', /^@electric-sql\/pglite\//, 'pg', 'undici'];

const command = defineConfig({
  plugins: [executable],
  ssr: { target: 'node', noExternal: true, external: ['playwright-core'] },
  build: {
    ssr: 'src/command.ts',
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    reportCompressedSize: false,
    rollupOptions: {
      external: forGateways,
      output: { entryFileNames: 'command.js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});

const gateway = defineConfig({
  ssr: { target: 'node', noExternal: true },
  build: {
    ssr: 'src/gateway.ts',
    outDir: 'dist/gateway',
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    reportCompressedSize: false,
    rollupOptions: {
      external: [...forGateways, /^node:/],
      output: { entryFileNames: 'gateway.js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});

const builds: Readonly<Record<string, typeof embed>> = { library, command, gateway };
