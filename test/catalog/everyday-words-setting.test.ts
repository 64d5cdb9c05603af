import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readEverydayWords } from '../../src/catalog/everyday-words-setting.js';

describe('an institution’s own everyday words', () => {
  it('are read as they are written', () => {
    expect(readEverydayWords('bodīte, tirgotava = tirdzniecība;\n muciņa=apbedīšana ;', 'lv')).to.deep.equal({
      words: { lv: { 'bodīte, tirgotava': 'tirdzniecība', muciņa: 'apbedīšana' } },
      unreadable: [],
    });
    expect(Object.entries(readEverydayWords('__proto__ = a', 'lv').words.lv ?? {})).to.deep.equal([['__proto__', 'a']]);
    expect(readEverydayWords('', 'en')).to.deep.equal({ words: { en: {} }, unreadable: [] });
  });

  it('that cannot be read are named, and the rest holds', () => {
    const { words, unreadable } = readEverydayWords('bodīte; a = b = c; = x; y =; labi = arī', 'lv');
    expect(words).to.deep.equal({ lv: { labi: 'arī' } });
    expect(unreadable).to.deep.equal(['bodīte', 'a = b = c', '= x', 'y =']);
  });

  it('never throw, and lose no part in silence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (setting) => {
        const { words, unreadable } = readEverydayWords(setting, 'lv');
        const parts = setting.split(/[;\n]/).filter((part) => part.trim() !== '');
        expect(Object.keys(words.lv ?? {}).length + unreadable.length).to.be.at.most(parts.length);
        if (parts.length > 0) expect(Object.keys(words.lv ?? {}).length + unreadable.length).to.be.above(0);
      }),
    );
  });
});
