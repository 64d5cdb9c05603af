import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  settingNames,
  snippetElements,
  snippetHtml,
  snippetPolicy,
  snippetSettings,
  type SnippetSettings,
  writtenSettings,
} from '../../src/portfolio/snippet.js';

const fallback = { address: 'https://latvija.gov.lv/', text: 'Pakalpojumi' };
const page = { script: 'https://cdn.example/embed.js', integrity: 'sha384-abc', fallback };
const value = fc.oneof(fc.string(), fc.constantFrom('"><script>alert(1)</script>', '&quot;', "'", '2', '12', 'virsis'));
const settings: fc.Arbitrary<SnippetSettings> = fc
  .dictionary(fc.constantFrom(...settingNames), value)
  .map((chosen) =>
    Object.fromEntries(
      Object.entries(chosen).map(([name, one]) => [name, snippetSettings[name as 'full'].kind === 'flag' ? '' : one]),
    ),
  );

describe('the code to paste', () => {
  it('is one script and one element with the settings that were chosen, whatever they hold', () => {
    fc.assert(
      fc.property(fc.constantFrom(...snippetElements), settings, fc.string(), (element, chosen, text) => {
        const html = snippetHtml(element, chosen, { ...page, fallback: { ...fallback, text } });
        const read = new DOMParser().parseFromString(html, 'text/html');
        expect([...read.head.children, ...read.body.children].map(({ localName }) => localName)).to.deep.equal([
          'script',
          element,
        ]);
        const attributes = [...read.querySelector(element)!.attributes].map((one) => [one.name, one.value]);
        // A parser makes one line feed of each line break.
        const written = writtenSettings(element, chosen).map(([name, one]) => [
          name,
          one.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD'),
        ]);
        expect(attributes).to.deep.equal(written);
      }),
    );
  });

  it('leaves out what is as usual, and what is another element’s', () => {
    const chosen = { adapter: 'virsis', 'page-size': '12', 'heading-level': '3', full: '', institution: '1' };
    expect(writtenSettings('service-catalog', chosen)).to.deep.equal([
      ['institution', '1'],
      ['heading-level', '3'],
    ]);
    expect(writtenSettings('service-card', chosen)).to.deep.equal([
      ['full', ''],
      ['heading-level', '3'],
    ]);
  });

  it('begins with the first request, where that is known', () => {
    const firstRequest = 'https://register.example/services?institution=1&page=1';
    const html = snippetHtml('service-catalog', {}, { ...page, firstRequest });
    const [link] = new DOMParser().parseFromString(html, 'text/html').head.children;
    expect(link).to.include({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: firstRequest });
  });

  it('pins the script by its hash where that is known', () => {
    expect(snippetHtml('service-card', {}, page))
      .to.contain('integrity="sha384-abc"')
      .and.to.contain('crossorigin');
    expect(snippetHtml('service-card', {}, { ...page, integrity: undefined })).not.to.contain('integrity');
  });
});

describe('the line for the security policy', () => {
  const here = 'https://iestade.example/pakalpojumi';

  it('names the script’s and the register’s sites, and the page’s own as such', () => {
    const register = 'https://register.example/api';
    expect(snippetPolicy({ register }, page, here)).to.equal(
      "script-src https://cdn.example; connect-src https://register.example; require-trusted-types-for 'script'; trusted-types lit-html",
    );
    expect(snippetPolicy({ register, supplements: '/p.json' }, { ...page, script: '/embed.js' }, here))
      .to.contain("script-src 'self'")
      .and.to.contain("connect-src https://register.example 'self'");
  });

  it('allows nobody where there is no register yet', () => {
    expect(snippetPolicy({}, page, here)).to.contain("connect-src 'none'");
    expect(snippetPolicy({ supplements: '/more.json' }, page, here)).to.contain("connect-src 'self';");
  });
});
