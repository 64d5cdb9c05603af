import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesUnder, read, root } from './project-files.js';
import { complainOfNames, complainOfPath, complainOfWords } from './vocabulary.js';

const folders = ['src', 'stories', 'demo', 'test', '.ci'];
const sources = folders.flatMap((folder) => filesUnder(folder, /\.(ts|js|mjs)$/));
const pages = folders.flatMap((folder) => filesUnder(folder, /\.(html|css)$/));
const documents = readdirSync(root).filter((name) => /\.(md|js|mjs|ts)$/.test(name));
/** These files are about the words. */
const own = /^test\/project\/vocabulary/;

describe('the words of the project', () => {
  it('folders and files', () => {
    assert.deepEqual([...sources, ...pages].flatMap(complainOfPath), []);
  });
  it('declarations', () => {
    assert.deepEqual(
      sources.flatMap((path) => complainOfNames(path, read(path))),
      [],
    );
  });
  it('texts', () => {
    const texts = [...sources, ...pages, ...documents].filter((path) => !own.test(path));
    assert.deepEqual(
      texts.flatMap((path) => complainOfWords(path, read(path))),
      [],
    );
  });
});

describe('the check of the words fails', () => {
  const paths = [
    'src/utils/fee.ts',
    'src/register/helpers.ts',
    'src/domain/Fee.ts',
    'src/domain/fee_row.ts',
    'src/elements/service-card/service-card.view.ts',
    'test/Pages/a.test.ts',
  ];
  for (const path of paths) {
    it(`on the path ${path}`, () => {
      assert.equal(complainOfPath(path).length, 1);
    });
  }
  const declarations = [
    'class CacheManager {}',
    'interface DateHelper {}',
    'type FeeUtils = string;',
    'class ServiceOpen extends Event {}',
    'class ServiceEvent {}',
    'class ServiceCard extends LitElement {}',
    'class RegisterService {}',
    'class Card { #handleClick() {} }',
    'class Card { readonly onClick = () => undefined; }',
    'class Card { private _open = false; }',
  ];
  for (const declaration of declarations) {
    it(`on ${declaration}`, () => {
      assert.equal(complainOfNames('src/register/a.ts', declaration).length, 1);
    });
  }
  const words = ['// TODO: later', 'a whitelist of keys', "readFile('/home/anna/data.json')"];
  for (const line of words) {
    it(`on ${line}`, () => {
      assert.equal(complainOfWords('src/a.ts', line).length, 1);
    });
  }
});

describe('the check of the words passes', () => {
  it('names as they should be', () => {
    const text = `class ServiceOpenEvent extends Event {} class ServiceCardElement extends RegisterElement { #open() {} }
      class SharedRequests {} function onReturn() {}`;
    assert.deepEqual(complainOfNames('src/elements/a.ts', text), []);
  });
  it('a service in the domain', () => {
    assert.deepEqual(complainOfNames('src/domain/a.ts', 'class PublicService {}'), []);
  });
  it('paths as they should be', () => {
    const paths = ['src/elements/service-card/service-card.element.ts', 'vite.config.ts', 'stories/config/main.ts'];
    assert.deepEqual(paths.flatMap(complainOfPath), []);
  });
  it("addresses that look like a machine's path", () => {
    assert.deepEqual(complainOfWords('a.ts', 'https://example.org/home/services and demo/work/a.ts'), []);
  });
});
