import { expect, fixture, html } from '@open-wc/testing';
import type { SnippetBuilderElement } from '../../src/control.js';
import '../../src/control.js';
import { accessibilityFindings } from '../support/accessible.js';
import { all, names, root } from '../support/catalog.js';
import { Lane } from '../support/register.js';
import { until } from '../support/until.js';

let lane: Lane;
beforeEach(() => {
  lane = new Lane();
});

const builder = (language = 'lv') =>
  fixture<SnippetBuilderElement>(
    html`<snippet-builder
      register=${lane.url}
      institution="00000000201"
      service="1008"
      script="/nav/embed.js"
      language=${language}
    ></snippet-builder>`,
  );
const code = (element: Element) => all(element, 'pre')[0]!.textContent;
const preview = (element: Element, tag: string) => until(() => root(element).querySelector(`.preview ${tag}`));
function set(element: Element, name: string, value: string | boolean): void {
  const field = root(element).querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  if (typeof value === 'boolean') field.checked = value;
  else field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the builder', () => {
  it('shows what the code will show, and changes both with the settings', async () => {
    const element = await builder();
    const catalog = await preview(element, 'service-catalog');
    await until(() => names(catalog).length === 12);
    expect(code(element)).to.contain('institution="00000000201"').and.not.to.contain('page-size');
    set(element, 'page-size', '3');
    set(element, 'no-filters', true);
    await until(() => names(catalog).length === 3);
    expect(code(element))
      .to.match(/page-size="3"/)
      .and.to.match(/\bno-filters\b/);
    expect(root(catalog).querySelector('fieldset input[type="checkbox"]')).to.equal(null);
  });

  it('makes a card as well', async () => {
    const element = await builder();
    set(element, 'element', 'service-card');
    const card = await preview(element, 'service-card');
    await until(() => root(card).textContent.includes('Bērna piedzimšanas pabalsts'));
    expect(code(element))
      .to.contain('<service-card')
      .and.to.contain('service="1008"')
      .and.not.to.contain('institution=');
  });

  it('makes the life situations as well', async () => {
    const element = await builder();
    set(element, 'element', 'life-situation-filter');
    const filter = await preview(element, 'life-situation-filter');
    await until(() => root(filter).querySelector('.situation'));
    set(element, 'for', 'katalogs');
    await until(() => code(element).includes('for="katalogs"'));
    expect(code(element)).to.contain('<life-situation-filter').and.to.contain('</life-situation-filter>');
  });

  it('has the page ask for the first answer before its script has come, by the very address the element asks', async () => {
    const element = await builder();
    const preload = () => /<link\s+rel="preload" as="fetch" crossorigin\s+href="([^"]*)"/.exec(code(element))?.[1];
    const address = await until(preload);
    await until(async () => {
      const asked = (await lane.requests()).map(({ path }) => lane.url + path);
      return asked.includes(address.replaceAll('&amp;', '&'));
    });
    set(element, 'page-size', '3');
    await until(() => preload()?.includes('limit=3'));
    set(element, 'element', 'service-card');
    await until(() => preload()?.endsWith('/services/1008'));
    set(element, 'element', 'life-situation-filter');
    await until(() => preload() === undefined && code(element).includes('<life-situation-filter'));
    set(element, 'element', 'service-catalog');
    set(element, 'register', '/register-of-this-site');
    await until(() => code(element).includes('register="/register-of-this-site"') && preload() === undefined);
  });

  it('says what a preview needs, and that the hash of the script could not be read', async () => {
    const element = await builder();
    await until(() => root(element).textContent.includes('integrity.json'));
    expect(code(element)).not.to.contain('integrity=');
    set(element, 'institution', '');
    await until(() => root(element).textContent.includes('Lai redzētu priekšskatījumu'));
  });

  it('is accessible, in both languages', async () => {
    for (const language of ['lv', 'en']) {
      const element = await builder(language);
      const catalog = await preview(element, 'service-catalog');
      await until(() => names(catalog).length === 12);
      expect(await accessibilityFindings(element)).to.deep.equal([]);
    }
  });
});
