import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  dependencies: Record<string, string>;
};

/**
 * Two builds of the same source. `embed` is for a script tag: one minified file that holds all a first view needs,
 * and a chunk per adapter. `library` is for bundlers: the modules as they are, dependencies left to the page's own build.
 */
export default defineConfig(({ mode }) => (mode === 'library' ? library : embed));

const embed = defineConfig({
  base: './',
  build: {
    outDir: 'dist/embed',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    rollupOptions: {
      input: 'src/embed.ts',
      // The entry has no exports that anybody imports, but chunks import from it.
      preserveEntrySignatures: 'allow-extension',
      output: { entryFileNames: 'embed.js', chunkFileNames: 'chunks/[name]-[hash].js' },
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
    lib: { entry: { index: 'src/index.ts', define: 'src/embed.ts' }, formats: ['es'] },
    rollupOptions: {
      external: (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
