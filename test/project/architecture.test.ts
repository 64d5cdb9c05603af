import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forbiddenArrows, unknownFolders } from './arrows.js';
import { filesUnder, foldersUnder, read } from './project-files.js';

const sources = ['src', 'stories', 'demo', 'test'].flatMap((folder) => filesUnder(folder, /\.(ts|js|mjs)$/));

describe('the arrows', () => {
  it('every import is in the table', () => {
    assert.deepEqual(
      sources.flatMap((path) => forbiddenArrows(path, read(path))),
      [],
    );
  });
  it('src has no folder that the table does not know', () => {
    assert.deepEqual(unknownFolders(foldersUnder('src')), []);
  });
  it('demo pages load no source file', () => {
    const pages = filesUnder('demo', /\.html$/).filter((path) => /(src|href)="[^"]*\/src\//.test(read(path)));
    assert.deepEqual(pages, []);
  });
});

describe('the check of the arrows fails', () => {
  const failing: readonly (readonly [why: string, path: string, text: string, complaint: RegExp])[] = [
    [
      'on a layer above',
      'src/domain/fee.ts',
      `import { lv } from '../i18n/lv.js';`,
      /fee\.ts:1: domain may not import i18n/,
    ],
    [
      'on an import of types alone',
      'src/elements/a/a.element.ts',
      `\nimport type { RegisterClient } from '../../register/register-client.js';`,
      /:2: elements may not import register/,
    ],
    [
      'on a type named in place',
      'src/views/a.ts',
      `let client: import('../register/register-client.js').RegisterClient;`,
      /views may not import register/,
    ],
    [
      'on a re-export',
      'src/catalog/a.ts',
      `export * from '../controllers/a.js';`,
      /catalog may not import controllers/,
    ],
    [
      'on a dynamic import',
      'src/controllers/a.ts',
      `const load = () => import('../views/fee-view.js');`,
      /controllers may not import views/,
    ],
    [
      'on a dynamic import of a computed name',
      'src/register/a.ts',
      'const load = (name: string) => import(`../adapters/${name}.js`);',
      /computed/,
    ],
    [
      'on an entry',
      'src/elements/a/a.ts',
      `import '../../embed.js';`,
      /elements may not import the entry src\/embed\.ts/,
    ],
    [
      'on a sibling adapter',
      'src/adapters/virsis/a.ts',
      `import '../helsinki/helsinki-wire.js';`,
      /the adapter virsis imports its sibling helsinki/,
    ],
    [
      'on a package that is not listed',
      'src/catalog/a.ts',
      `import Fuse from 'fuse.js';`,
      /catalog may not import the package fuse\.js/,
    ],
    [
      'on full zod, which a strict CSP forbids',
      'src/domain/a.ts',
      `import * as z from 'zod';`,
      /domain may not import the package zod/,
    ],
    ['on a package in an entry', 'src/index.ts', `export { html } from 'lit';`, /an entry may not import/],
    ["on one of Node's modules", 'src/register/a.ts', `import 'node:fs';`, /may not import the package node:fs/],
    ['on a way out of src', 'src/domain/a.ts', `import '../../demo/register/main.js';`, /outside src/],
    [
      'on a file for the build alone',
      'src/adapters/virsis/virsis-adapter.ts',
      `import { buildOpenApi } from './virsis-openapi.js';`,
      /for the build alone/,
    ],
    [
      'on a demo register that uses the schemas it is tested with',
      'demo/register/a.ts',
      `import { service } from '../../src/domain/public-service.js';`,
      /the demo register imports/,
    ],
    [
      'on a test of pages that uses the source',
      'test/pages/a.test.ts',
      `import '../../src/embed.js';`,
      /tests of pages import/,
    ],
    [
      'on a story that uses what an institution cannot',
      'stories/a.stories.ts',
      `import '../src/register/register-client.js';`,
      /only an entry may be used/,
    ],
  ];
  for (const [why, path, text, complaint] of failing) {
    it(why, () => {
      const complaints = forbiddenArrows(path, text);
      assert.equal(complaints.length, 1);
      assert.match(complaints[0] ?? '', complaint);
    });
  }
  it('on an unknown folder', () => {
    assert.deepEqual(unknownFolders(['domain', 'utils']), ['utils']);
  });
});

describe('the check of the arrows passes', () => {
  const passing: readonly (readonly [why: string, path: string, text: string])[] = [
    [
      'what the table lists',
      'src/elements/a/a.ts',
      `import { x } from '../../views/x.js'; import { html } from 'lit';`,
    ],
    ['the layer itself', 'src/domain/a.ts', `import './b.js';`],
    ['a listed entry of a package', 'src/elements/a/a.ts', `import { property } from 'lit/decorators.js';`],
    ['where adapters meet elements', 'src/embed.ts', `import './elements/a/a.js'; import('./adapters/b/b.js');`],
    [
      'words that only look like an import',
      'src/domain/a.ts',
      `const text = "import '../elements/a.js'"; // import('lit')`,
    ],
    ['a story that uses an entry', 'stories/a.stories.ts', `import '../src/embed.js';`],
  ];
  for (const [why, path, text] of passing) {
    it(why, () => {
      assert.deepEqual(forbiddenArrows(path, text), []);
    });
  }
});
