import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { richTextToPlainText } from '../../src/domain/rich-text.js';
import { draftToRichText } from '../../src/markup/draft-to-rich-text.js';

const folder = fileURLToPath(new URL('../../../shared/registers/ptv-finland/', import.meta.url));

/** Every string in the register's files that is a text of the editor. */
function draftTexts(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => stringsIn(JSON.parse(readFileSync(folder + name, 'utf8').replace(/^\uFEFF/, ''))))
    .filter((text) => text.startsWith('{') && text.includes('"blocks"'));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

describe('Draft.js as Finland’s register serves it', () => {
  const skip = existsSync(folder) ? false : 'there is no ../shared/registers/ptv-finland here';

  it('is read with every word, and in paragraphs', { skip }, () => {
    const texts = draftTexts();
    assert.ok(texts.length > 800, `${texts.length} texts`);
    for (const text of texts) {
      const { blocks } = JSON.parse(text) as { blocks: { text: string }[] };
      const read = draftToRichText(text);
      assert.equal(letters(richTextToPlainText(read)), letters(blocks.map((block) => block.text).join('')));
      assert.equal(read.length, blocks.filter((block) => block.text.trim() !== '').length);
    }
  });
});
