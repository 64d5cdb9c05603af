import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openInstitution, type OpenedPage, type Site, until, useDemoPages } from '../support/demo-pages.js';

// A screen reader is given the browser's own accessibility tree, so that is what is read here, through Chromium's
// debugging protocol. @guidepup/virtual-screen-reader 0.33.0 makes a tree of its own from `childNodes` and never enters
// a shadow root (createAccessibilityTree.ts): of these elements it would hear nothing but the plain link.

const { site: newSite } = useDemoPages();

describe('with a screen reader a person hears', () => {
  it('what the search is for, how many services there are, and each service with its facts', async () => {
    const { page } = await openInstitution(await newSite(), 'municipality');
    const heard = await read(page);

    const search = heard.findIndex((line) => /^search\b(?!box)/.test(line));
    assert.ok(search >= 0, 'the search is a landmark');
    assert.ok(heard.indexOf('searchbox: Meklēt pakalpojumu') > search);
    assert.ok(heard.indexOf('group: Kam pakalpojums paredzēts') > search);
    assert.ok(heard.includes('radio: Visiem, checked'));
    assert.ok(heard.includes('DisclosureTriangle: Dzīves situācijas, expanded'));

    const status = heard.findIndex((line) => line.startsWith('status:'));
    const first = heard.findIndex((line) => line.startsWith('article:'));
    assert.match(heard[status] ?? '', /^status: 29 pakalpojumi · 1\. lapa no 3$/);
    assert.ok(status > search && status < first, 'how many comes before the first of them');

    const card = articleOf(heard, 'Apbedīšanas pabalsts');
    assert.deepEqual(card.slice(0, 3), [
      'article: Apbedīšanas pabalsts',
      'heading 3: Apbedīšanas pabalsts',
      'link: Apbedīšanas pabalsts',
    ]);
    assert.deepEqual(card.slice(card.indexOf('term: Cena')), [
      'term: Cena',
      'definition: Bezmaksas',
      'term: Izpildes termiņš',
      'definition: 4 darba dienas',
      'term: Pakalpojuma kanāli',
      'definition: Klātienē · VPVKAC',
    ]);
    await page.context().close();
  });

  it('each new count, without leaving the field', async () => {
    const { page } = await openInstitution(await newSite(), 'municipality');
    const announced = await listen(page);
    await page.locator('input[type=search]').focus();
    await page.keyboard.type('apbedīš');
    const last = await until(
      async () => /^polite: \d+ pakalpojum/.test((await announced()).at(-1) ?? '') && announced(),
    );
    assert.equal(last.at(-1), `polite: ${await page.locator('p.count').innerText()}`);
    assert.notEqual(last.at(-1), 'polite: 29 pakalpojumi · 1. lapa no 3');
    await page.context().close();
  });

  it('that nothing was found, without leaving the field', async () => {
    const { page } = await openInstitution(await newSite(), 'municipality');
    const announced = await listen(page);
    await page.locator('input[type=search]').focus();
    await page.keyboard.type('zzzzqqq');
    await page.locator('.empty').waitFor();
    assert.match((await announced()).at(-1) ?? '', /^polite: Neviens pakalpojums neatbilst meklētajam/);
    await page.context().close();
  });

  it('that a service is suspended: in the list with its name, and in the description before the facts', async () => {
    const site = await newSite();
    const { page } = await openAt(site, 'status=suspended', '.summary');
    const name = (await page.locator('.summary .name').innerText()).trim();
    const card = articleOf(await read(page), name);
    const badge = card.findIndex((line) => line.startsWith('paragraph: Pakalpojuma sniegšana ir apturēta no '));
    assert.ok(badge > 0 && badge < card.indexOf('term: Cena'), card.join('\n'));

    await page.locator('.summary .name a').click();
    await page.locator('.description').waitFor();
    const description = articleOf(await read(page), name);
    const notice = description.findIndex((line) => line.startsWith('paragraph: Pakalpojuma sniegšana ir apturēta no '));
    assert.equal(description[1], `heading 3: ${name}`);
    assert.ok(notice > 1 && notice < description.indexOf('term: Cena'), description.join('\n'));
    await page.context().close();
  });

  it('at once that the register does not answer, and what to do; and no count', async () => {
    const site = await newSite();
    await site.control({ fault: 'status-500' });
    let go = (): void => undefined;
    const listening = new Promise<void>((resolve) => (go = resolve));
    const { page } = await site.open('/institutions/municipality/', {
      prepare: (page) =>
        page.route(`${site.register}/**`, async (route) => {
          await listening;
          await route.continue();
        }),
    });
    await page.locator('service-catalog .skeleton').first().waitFor({ state: 'attached' });
    const announced = await listen(page);
    go();
    await page.locator('service-catalog .trouble').waitFor();
    const alerts = (await announced()).filter((one) => one.startsWith('assertive:'));
    assert.equal(alerts.length, 1, alerts.join('\n'));
    assert.match(alerts[0] ?? '', /^assertive: Pakalpojumu reģistrs pašlaik neatbild/);

    const heard = await read(page);
    const alert = heard.indexOf('alert');
    assert.ok(alert >= 0);
    assert.equal(heard[alert + 1], 'paragraph: Pakalpojumu reģistrs pašlaik neatbild');
    assert.ok(heard.indexOf('button: Mēģināt vēlreiz') > alert);
    assert.ok(!heard.some((line) => /^status: .*\d/.test(line)), heard.join('\n'));
    await page.context().close();
  });
});

/** The municipality's catalog at a view, once it shows it. */
async function openAt(site: Site, view: string, shows: string): Promise<OpenedPage> {
  const opened = await site.open(`/institutions/municipality/?pakalpojumi.${view}`);
  await opened.page.locator(`service-catalog ${shows}`).first().waitFor();
  return opened;
}

/** The part of what is heard that belongs to an article. */
function articleOf(heard: readonly string[], name: string): readonly string[] {
  const start = heard.indexOf(`article: ${name}`);
  assert.ok(start >= 0, `no article ${name} in:\n${heard.join('\n')}`);
  const length = heard.slice(start + 1).findIndex((line) => /^(article|navigation)\b/.test(line));
  return heard.slice(start, length < 0 ? undefined : start + 1 + length);
}

/** Roles whose name is the text inside them: the text is not said again. */
const namedByContent = ['link', 'button', 'heading', 'DisclosureTriangle'];
/** Containers that a screen reader passes in silence. */
const silent = [
  'generic',
  'none',
  'InlineTextBox',
  'LabelText',
  'strong',
  'emphasis',
  'mark',
  'time',
  'listitem',
  'list',
];

/** The page from top to bottom as a screen reader is told it: one line for each thing, its role before its words. */
async function read(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type Node = (typeof nodes)[number];

  const textOf = (node: Node): string =>
    node.role?.value === 'StaticText'
      ? String(node.name?.value ?? '')
      : childrenOf(node)
          .map((child) => textOf(child))
          .join('');
  const childrenOf = ({ childIds = [] }: Node): Node[] => childIds.flatMap((id) => byId.get(id) ?? []);
  const said = (node: Node): string => {
    const role = String(node.role?.value);
    const property = (name: string): unknown => node.properties?.find((one) => one.name === name)?.value.value;
    const level = role === 'heading' ? ` ${String(property('level'))}` : '';
    const ofText = ['paragraph', 'term', 'definition', 'status'].includes(role);
    const words = String(node.name?.value || (ofText ? textOf(node) : ''))
      .replace(/\s+/g, ' ')
      .trim();
    const states = [property('checked') === 'true' && 'checked', property('expanded') === true && 'expanded'];
    return [`${role}${level}${words && `: ${words}`}`, ...states].filter(Boolean).join(', ');
  };
  const walk = (node: Node, spoken: boolean): string[] => {
    const role = String(node.role?.value);
    const saysText = ['paragraph', 'term', 'definition', 'status', ...namedByContent].includes(role);
    const heard = childrenOf(node).flatMap((child) => walk(child, spoken || saysText));
    if (node.ignored || silent.includes(role)) return heard;
    if (role === 'StaticText') return spoken ? [] : [`text: ${String(node.name?.value).trim()}`];
    return [said(node), ...heard];
  };
  return nodes.slice(0, 1).flatMap((root) => walk(root, false));
}

/**
 * Notes from now on what the catalog announces, as screen readers do: a status that was there before says its new text,
 * an alert says its text when it appears. A status that appears together with its text is announced by few of them.
 */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  const announced = await page.evaluateHandle(() => {
    const root = document.querySelector('service-catalog')?.shadowRoot;
    if (!root) throw new Error('The page has no catalog');
    const announced: string[] = [];
    const texts = new Map<Element, string>();
    const look = (first: boolean) => {
      for (const region of root.querySelectorAll('[role=status], [role=alert]')) {
        const text = region.textContent.replace(/\s+/g, ' ').trim();
        const before = texts.get(region);
        texts.set(region, text);
        const polite = region.role === 'status';
        if (first || text === '' || text === before || (polite && before === undefined)) continue;
        announced.push(`${polite ? 'polite' : 'assertive'}: ${text}`);
      }
    };
    look(true);
    new MutationObserver(() => look(false)).observe(root, { subtree: true, childList: true, characterData: true });
    return announced;
  });
  return () => announced.jsonValue();
}
