import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { reportAddress } from '../../src/catalog/report-address.js';

const reported = { id: '2019', name: 'Bērna rinda & „bērnudārzs”', url: 'https://pilseta.example/#a?b=c' };

describe('where an error is reported', () => {
  it('is the institution’s form, told which service', () => {
    expect(reportAddress('https://pilseta.example/kluda?pakalpojums={id}&lapa={url}', reported)).to.equal(
      'https://pilseta.example/kluda?pakalpojums=2019&lapa=https%3A%2F%2Fpilseta.example%2F%23a%3Fb%3Dc',
    );
    expect(reportAddress('https://pilseta.example/kluda/{id}', reported)).to.equal(
      'https://pilseta.example/kluda/2019',
    );
  });

  it('is its mailbox, with the service’s name in the subject', () => {
    const address = reportAddress('mailto:info@pilseta.example?subject={name} ({id})', reported) ?? '';
    expect(new URL(address).pathname).to.equal('info@pilseta.example');
    expect(new URL(address).searchParams.get('subject')).to.equal(`${reported.name} (2019)`);
  });

  it('is an address without the service as well', () => {
    expect(reportAddress(' https://pilseta.example/kluda ', reported)).to.equal('https://pilseta.example/kluda');
  });

  for (const template of [
    '',
    'kluda?id={id}',
    '/kluda',
    '//pilseta.example/{id}',
    'http://pilseta.example/{id}',
    'tel:+37160000000',
    'javascript:alert({id})',
    'data:text/html,{name}',
    'https://user:secret@pilseta.example/',
    '{url}',
    'https://{id}/',
    'https://{id}.pilseta.example/',
    'https://pilseta.example:{id}/',
    'mailto:{name}',
    'mailto:{id}@pilseta.example',
    'mailto:info@pilseta.example,{id}?subject=a',
  ]) {
    it(`is not ${JSON.stringify(template)}`, () => {
      expect(reportAddress(template, reported)).to.equal(undefined);
    });
  }

  it('is a form at the same place whatever the id says', () => {
    for (const id of ['..', '.', '%2e%2e', '../../x', '//zagli.example', '\\\\zagli.example']) {
      const address = reportAddress('https://pilseta.example/kluda/{id}', { ...reported, id });
      expect(address ?? 'https://pilseta.example/kluda/').to.match(/^https:\/\/pilseta\.example\/kluda\//);
    }
  });

  it('has no line of its own in a letter’s head', () => {
    const name = 'Rinda\r\nBcc: zagli@example.com';
    const address = reportAddress('mailto:info@pilseta.example?subject={name}', { ...reported, name }) ?? '';
    expect(address)
      .not.to.match(/%0[ad]/i)
      .and.not.to.equal('');
  });

  it('reaches nobody else and says the service’s words as they are, whatever they are', () => {
    const noise = fc.string({
      unit: fc.constantFrom(
        '..',
        '/',
        '\\',
        '?',
        '#',
        '@',
        ':',
        '&',
        '%0a',
        '%2f',
        '\n',
        '\0',
        '{id}',
        'ā',
        '\ud800',
        'a',
      ),
    });
    const words = fc.oneof(noise, fc.string({ unit: 'binary' }), fc.webUrl());
    const service = fc.record({ id: words, name: words, url: words });
    fc.assert(
      fc.property(service, (one) => {
        const form = new URL(reportAddress('https://pilseta.example/k/z?i={id}&n={name}&u={url}#{id}', one) ?? '');
        expect(form.origin + form.pathname).to.equal('https://pilseta.example/k/z');
        expect([...form.searchParams.keys()]).to.deep.equal(['i', 'n', 'u']);
        expect(form.searchParams.get('n')).to.equal(one.name.replace(/[\p{Cc}\p{Cs}]+/gu, ' '));
        const letter = new URL(reportAddress('mailto:info@pilseta.example?subject={name}&body={url}', one) ?? '');
        expect(letter.pathname).to.equal('info@pilseta.example');
        expect([...letter.searchParams.keys()]).to.deep.equal(['subject', 'body']);
      }),
      { numRuns: 500 },
    );
  });

  it('is an address of the web or of mail, or none, whatever the setting says', () => {
    const piece = fc.constantFrom(
      'https://',
      'mailto:',
      'javascript:',
      'a.example',
      '/',
      '?',
      '#',
      '@',
      '{id}',
      '{url}',
      ':',
    );
    const template = fc.array(piece).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(template, fc.string()), fc.webUrl(), (setting, url) => {
        const address = reportAddress(setting, { id: 'javascript:alert(1)', name: '//zagli.example', url });
        expect(address ?? 'mailto:').to.match(/^(https|mailto):/);
      }),
      { numRuns: 1000 },
    );
  });
});
