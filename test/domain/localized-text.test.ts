import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { safeParse } from 'zod/mini';
import { chooseAddress, chooseLanguage, localizedAddress, requiredText } from '../../src/domain/localized-text.js';

describe('a reader gets a text', () => {
  it('in the language asked for, else Latvian, else English, else whatever there is', () => {
    const all = { de: 'Kind', en: 'child', lv: 'bērns' };
    expect(chooseLanguage(all, 'de')).to.deep.equal({ value: 'Kind', language: 'de', machineTranslated: false });
    expect(chooseLanguage(all, 'fr')?.value).to.equal('bērns');
    expect(chooseLanguage({ de: 'Kind', en: 'child' }, 'fr')?.value).to.equal('child');
    expect(chooseLanguage({ de: 'Kind' }, 'fr')?.value).to.equal('Kind');
  });

  it('in their own variant of the language, else in another of it', () => {
    const variants = { en: 'colour', 'en-US': 'color' };
    expect(chooseLanguage(variants, 'en-US')?.value).to.equal('color');
    expect(chooseLanguage(variants, 'EN-us')?.value).to.equal('color');
    expect(chooseLanguage(variants, 'en-GB')?.language).to.equal('en');
    expect(chooseLanguage({ 'nl-BE-x-formal': 'kind' }, 'nl')?.language).to.equal('nl-BE-x-formal');
  });

  it('made by a machine only where nobody wrote one in that language, and is told so', () => {
    const machine = { 'en-t-lv-t0-und': 'kid' };
    expect(chooseLanguage({ ...machine, lv: 'bērns' }, 'en')).to.deep.equal({
      value: 'kid',
      language: 'en',
      machineTranslated: true,
    });
    expect(chooseLanguage({ ...machine, en: 'child' }, 'en')?.value).to.equal('child');
    expect(chooseLanguage({ ...machine, 'en-GB': 'child' }, 'en')?.value).to.equal('child');
  });

  it('never an empty one where another language has words', () => {
    expect(chooseLanguage({ en: ' \n', lv: 'bērns' }, 'en')?.value).to.equal('bērns');
    expect(chooseLanguage({ en: '', lv: '\t' }, 'en')).to.equal(undefined);
    expect(chooseLanguage({}, 'en')).to.equal(undefined);
    expect(chooseLanguage(undefined, 'en')).to.equal(undefined);
    const tag = fc.constantFrom('lv', 'en', 'en-GB', 'en-t-lv-t0-und', 'de', 'ru-t-lv');
    const texts = fc.dictionary(tag, fc.constantFrom('', '  ', 'a', 'b'));
    fc.assert(
      fc.property(texts, tag, (text, language) => {
        const chosen = chooseLanguage(text, language);
        const written = Object.values(text).filter((words) => words.trim() !== '');
        expect(chosen === undefined).to.equal(written.length === 0);
        if (chosen) expect(written).to.include(chosen.value);
      }),
    );
  });
});

it('a text that is empty in every language is no text', () => {
  expect(safeParse(requiredText, { lv: '', en: '  ' }).success).to.equal(false);
  expect(safeParse(requiredText, {}).success).to.equal(false);
  expect(safeParse(requiredText, { lv: '', en: 'child' }).success).to.equal(true);
});

it('a bad address in one language leads to the good one in another', () => {
  const address = safeParse(localizedAddress, { lv: 'javascript:alert(1)', en: 'https://www.example.lv/en' }).data;
  expect(chooseAddress(address, 'lv')).to.equal('https://www.example.lv/en');
  expect(chooseAddress('https://www.example.lv/', 'lv')).to.equal('https://www.example.lv/');
  expect(chooseAddress(undefined, 'lv')).to.equal(undefined);
});
