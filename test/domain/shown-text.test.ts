import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { safeParse } from 'zod/mini';
import { localizedText, localizedWords, requiredText } from '../../src/domain/localized-text.js';
import { richText } from '../../src/domain/rich-text.js';
import { readableText } from '../../src/domain/shown-text.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  // Halves of characters, controls and directions, thickly.
  fc
    .array(
      fc.oneof(
        fc.integer({ min: 0, max: 0xa0 }),
        fc.integer({ min: 0x2000, max: 0x2070 }),
        fc.integer({ min: 0xd7f0, max: 0xe010 }),
      ),
    )
    .map((codes) => codes.map((code) => String.fromCharCode(code)).join('')),
);

describe('a text of a register', () => {
  it('cannot reorder what stands beside it: “eerF” does not read as “Free”', () => {
    expect(readableText('\u202EeerF\u202C')).to.equal('eerF');
    expect(readableText('\u2066a\u2067b\u2068c\u2069')).to.equal('abc');
    for (const code of [0x202a, 0x202b, 0x202d]) expect(readableText(String.fromCharCode(code))).to.equal('');
  });

  it('has no control characters, but its lines and tabs', () => {
    expect(readableText('a\0b\u0007c\u001B[31md\u007Fe\u009Ff\tg\nh')).to.equal('abc[31mdef\tg\nh');
    expect(readableText('1\r\n2\r3\u000B4\u000C5\u00856\u20287\u20298')).to.equal('1\n2\n3\n4\n5\n6\n7\n8');
  });

  it('keeps the joiners and marks that languages are written with', () => {
    for (const text of ['نمی\u200Cخواهم', 'क्\u200Dष', '👩\u200D👩\u200D👧', 'שלום\u200F!', 'abc\u200E', 'co\u00ADop']) {
      expect(readableText(text)).to.equal(text);
    }
  });

  it('has no halves of characters: an address made of one could not be written', () => {
    expect(readableText('a\uD800b')).to.equal('a\uFFFDb');
    expect(readableText('🏛')).to.equal('🏛');
  });

  it('is well-formed, without what is unseen, and the same when it is read again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readableText(text);
        expect(read.isWellFormed()).to.equal(true);
        expect(read).not.to.match(/[\0-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/);
        expect(readableText(read)).to.equal(read);
      }),
      { numRuns: 500 },
    );
  });

  it('is read so wherever a schema says it is shown', () => {
    expect(safeParse(localizedText, { lv: 'a\u202Eb' }).data).to.deep.equal({ lv: 'ab' });
    expect(safeParse(localizedWords, { lv: ['a\0b'] }).data).to.deep.equal({ lv: ['ab'] });
    expect(safeParse(requiredText, { lv: '\u202E\0' }).success).to.equal(false);
    const ab = [{ kind: 'paragraph', content: [{ text: 'ab' }] }];
    const wire = ['a\u202Eb', [{ kind: 'paragraph', content: [{ text: 'a\u202Eb' }] }], { format: 'x', text: 'a\0b' }];
    for (const text of wire) expect(safeParse(richText, text).data).to.deep.equal(ab);
  });
});
