import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readImports } from '../../.ci/read-imports.js';
import { elementsOf, type Manifest, undescribed } from './manifest.js';
import { filesUnder, foldersUnder, has, read } from './project-files.js';
import { messagesUsed, partsUsed } from './used-names.js';

const elements = elementsOf(JSON.parse(read('custom-elements.json')) as Manifest);
const imports = (path: string) => readImports(read(path), path).map(({ specifier }) => specifier);

/** Elements for the pages of citizens, and those of an institution's own staff, which have a script of their own. */
const layers = [
  { layer: 'elements', definedIn: 'src/embed.ts', exportedBy: 'src/index.ts' },
  { layer: 'portfolio', definedIn: 'src/control.ts', exportedBy: 'src/control.ts' },
];
const tags = layers.flatMap(({ layer, ...entries }) =>
  foldersUnder(`src/${layer}`)
    .filter((tag) => layer === 'elements' || has(`src/${layer}/${tag}/${tag}.element.ts`))
    .map((tag) => ({ tag, layer, ...entries })),
);

describe('every element is whole', () => {
  for (const { tag, layer, definedIn, exportedBy } of tags) {
    const folder = `src/${layer}/${tag}`;
    it(`<${tag}>`, () => {
      const fromSource = (file: string) => `./${layer}/${tag}/${file}`;
      const missing = Object.entries({
        [`${folder}/${tag}.ts, which defines it`]: has(`${folder}/${tag}.ts`),
        [`${folder}/${tag}.element.ts`]: has(`${folder}/${tag}.element.ts`),
        [`${folder}/${tag}.styles.ts`]: has(`${folder}/${tag}.styles.ts`),
        [`a line in ${definedIn}`]: imports(definedIn).includes(fromSource(`${tag}.js`)),
        [`a line in ${exportedBy}`]: imports(exportedBy).includes(fromSource(`${tag}.element.js`)),
        [`stories/${tag}.stories.ts`]: has(`stories/${tag}.stories.ts`),
        [`test/${layer}/${tag}.test.ts`]: has(`test/${layer}/${tag}.test.ts`),
        'an entry in custom-elements.json: run "npm run manifest"': elements.some(({ tagName }) => tagName === tag),
      }).flatMap(([thing, there]) => (there ? [] : [thing]));
      assert.deepEqual(missing, []);
    });
  }
  it('custom-elements.json names no other', () => {
    const unknown = elements.map(({ tagName = '' }) => tagName).filter((name) => !tags.some(({ tag }) => tag === name));
    assert.deepEqual(unknown, []);
  });
});

describe('everything a page can use is described', () => {
  it('properties, attributes, slots, parts, custom properties, events', () => {
    assert.deepEqual(elements.flatMap(undescribed), []);
  });
  it('no part is only in a template', () => {
    const described = new Set(elements.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name)));
    const used = ['src/elements', 'src/views', 'src/portfolio']
      .flatMap((folder) => filesUnder(folder))
      .flatMap((path) => partsUsed(read(path)));
    assert.deepEqual(
      [...new Set(used)].filter((part) => !described.has(part)),
      [],
    );
  });
  it('no part is only in a description', () => {
    const used = ['src/elements', 'src/views', 'src/portfolio']
      .flatMap((folder) => filesUnder(folder))
      .flatMap((path) => partsUsed(read(path)));
    const described = elements.flatMap(({ cssParts = [] }) => cssParts.map(({ name = '' }) => name));
    assert.deepEqual(
      [...new Set(described)].filter((part) => !used.includes(part)),
      [],
    );
  });
  it('the check fails on what is not', () => {
    const element = { tagName: 'a-b', description: 'An element.', events: [{ name: 'open' }], slots: [{ name: '' }] };
    assert.deepEqual(undescribed(element), ['<a-b>: slot  has no description', '<a-b>: event open has no description']);
  });
});

describe('every word of the interface', async () => {
  const notLanguages = ['messages.ts', 'messages-for.ts', 'formats.ts'].map((name) => `src/i18n/${name}`);
  const languages = new Map<string, Readonly<Record<string, unknown>>>();
  for (const path of filesUnder('src/i18n').filter((file) => !notLanguages.includes(file))) {
    const code = path.slice('src/i18n/'.length, -'.ts'.length);
    const module = (await import(`../../${path.replace(/\.ts$/, '.js')}`)) as Record<string, Record<string, unknown>>;
    languages.set(code, module[code] ?? {});
  }
  const latvian = languages.get('lv') ?? {};

  for (const [code, words] of languages) {
    it(`is in ${code}.ts`, () => {
      assert.deepEqual(keys(words), keys(latvian));
    });
    it(`of ${code}.ts says something`, () => {
      assert.deepEqual(
        Object.entries(words).filter(([, word]) => word === ''),
        [],
      );
    });
  }
  it('is used', () => {
    const sources = filesUnder('src', /\.ts$/).filter((path) => !path.startsWith('src/i18n/'));
    const used = new Set(sources.flatMap((path) => messagesUsed(read(path))));
    // `language` names the words themselves.
    assert.deepEqual(
      Object.keys(latvian).filter((key) => key !== 'language' && !used.has(key)),
      [],
    );
  });
  it('the check of use reads all the ways to use one', () => {
    const text = 'f(messages.a, this.context.messages.b[kind]); const { c, d: e } = messages; other.g;';
    assert.deepEqual(messagesUsed(text), ['a', 'b', 'c', 'd']);
  });
});

describe('every adapter is whole', () => {
  for (const name of foldersUnder('src/adapters')) {
    it(name, () => {
      const tests = filesUnder(`test/adapters/${name}`, /\.test\.ts$/);
      const missing = Object.entries({
        [`src/adapters/${name}/${name}-adapter.ts`]: has(`src/adapters/${name}/${name}-adapter.ts`),
        'a line in src/built-in-adapters.ts': imports('src/built-in-adapters.ts').includes(
          `./adapters/${name}/${name}-adapter.js`,
        ),
        [`how it is checked, in src/conformance/registers/${name}.ts`]: imports(
          'src/conformance/register-kinds.ts',
        ).includes(`./registers/${name}.js`),
        [`a test in test/adapters/${name}/ that calls a contract`]: tests.some((path) =>
          imports(path).some((specifier) => specifier?.includes('/contracts/')),
        ),
      }).flatMap(([thing, there]) => (there ? [] : [thing]));
      assert.deepEqual(missing, []);
    });
  }
});

/** Keys at every depth: `audiences.citizens`. */
function keys(words: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(words)
    .flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? keys(value as Record<string, unknown>).map((inner) => `${key}.${inner}`)
        : [key],
    )
    .sort();
}
