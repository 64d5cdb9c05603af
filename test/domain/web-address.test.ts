import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { safeParse } from 'zod/mini';
import { safeWebAddress, webAddress } from '../../src/domain/web-address.js';

describe('an address', () => {
  it('leads to the web, to mail or to a phone', () => {
    expect(safeWebAddress('https://www.example.lv/ā?b=c#d')).to.equal('https://www.example.lv/%C4%81?b=c#d');
    expect(safeWebAddress(' HTTP://EXAMPLE.LV ')).to.equal('http://example.lv/');
    expect(safeWebAddress('mailto:info@example.lv')).to.equal('mailto:info@example.lv');
    expect(safeWebAddress('tel:+37167000000')).to.equal('tel:+37167000000');
    expect(safeWebAddress('mail\nto://info@example.lv')).to.equal('mailto:info@example.lv');
    expect(safeWebAddress('tel:/\\/+371 67000000')).to.match(/^tel:\+371( |%20)67000000$/);
  });

  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript\r:alert(1)',
    '\u00a0javascript:alert(1)',
    '\ufeffjavascript:alert(1)',
    'javascript://example.lv/%0aalert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.lv/1',
    'file:///etc/passwd',
    'filesystem:https://example.lv/temporary/x',
    'about:blank',
    'intent://scan/#Intent;scheme=zxing;end',
    'ws://example.lv',
    'https://example.lv@evil.example/',
    'https://user:password@example.lv/',
    'http://:secret@example.lv/',
    '//example.lv/a',
    '/a',
    'a',
    '?a',
    '#a',
    '',
    'https://',
    'http://exa<mple.lv/',
    'https://[::1',
  ]) {
    it(`${JSON.stringify(address)} leads nowhere`, () => {
      expect(safeWebAddress(address)).to.equal(undefined);
    });
  }

  it('never does what a browser would do with it as a link of another scheme', () => {
    const link = document.createElement('a');
    const scheme = fc.constantFrom('javascript:', 'data:', 'vbscript:', 'https:', 'http://', 'mailto:', 'tel:', '');
    const noise = fc.string({
      unit: fc.constantFrom('\0', '\t', '\n', '\r', ' ', '\x1b', ':', '/', '\\', '@', 'a', '%0a'),
    });
    const address = fc.tuple(noise, scheme, noise, fc.nat(12)).map(([before, name, after, at]) => {
      const whole = name + after;
      return before + whole.slice(0, at) + '\n' + whole.slice(at);
    });
    fc.assert(
      fc.property(address, (written) => {
        const safe = safeWebAddress(written);
        if (safe === undefined) return;
        link.href = safe;
        expect(['https:', 'http:', 'mailto:', 'tel:']).to.include(link.protocol);
        expect(link.username + link.password).to.equal('');
        expect(safe).not.to.match(/[\0-\x1f]/);
        expect(safeWebAddress(safe)).to.equal(safe);
      }),
      { numRuns: 2000 },
    );
  });

  it('that is bad costs the link, not the record; one that is no text is an error', () => {
    expect(safeParse(webAddress, 'javascript:alert(1)')).to.deep.include({ success: true, data: undefined });
    expect(safeParse(webAddress, 5).success).to.equal(false);
  });
});
