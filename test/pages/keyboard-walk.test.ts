import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { until, useDemoPages } from '../support/demo-pages.js';
import { chromiumKeyboard, type Keys, useFirefoxKeyboard } from '../support/keyboard-drivers.js';

const { site: newSite } = useDemoPages();
const browsers = [chromiumKeyboard, useFirefoxKeyboard()];

/** On a wide window tree and filters stand open beside the list; on a narrow one they are closed above it. */
const windows = [
  { name: 'a wide window', width: 1280, narrow: false },
  { name: 'a window of 320 pixels', width: 320, narrow: true },
];

describe('by keys alone, always seeing where they are, a person goes from search to service and back', () => {
  for (const { name, missing, open } of browsers) {
    for (const { name: window, width, narrow } of windows) {
      it(`in ${name}, in ${window}`, { skip: missing ?? false }, async () => {
        const { keys, said, close } = await open(await newSite(), '/institutions/municipality/', width);
        const whole = await until(() => counted(keys));

        // Search.
        await tabTo(keys, 'input[type=search]');
        await keys.type('bērn');
        const found = await until(async () => differing(await counted(keys), whole));
        assert.ok((await focus(keys, 'input[type=search]')).matches, 'who types keeps the focus');

        // For whom: a group of radio buttons is one stop, and arrows choose in it.
        await tabTo(keys, 'input[type=radio]');
        await keys.press('ArrowRight');
        await focusOn(keys, 'input[type=radio][value=citizens]:checked');
        await keys.press('ArrowLeft');
        await focusOn(keys, 'input[type=radio][value=""]:checked');
        await until(async () => (await counted(keys)) === found);

        // Filter.
        if (narrow) {
          await tabTo(keys, '.filters > summary');
          await keys.press('Enter');
        }
        await tabTo(keys, 'input[name=fee][value=free]');
        await keys.press('Space');
        await until(async () => (await textOf(keys, '.chip'))?.startsWith('Bezmaksas'));
        await focusOn(keys, 'input[name=fee][value=free]:checked');
        const free = await until(async () => differing(await counted(keys), found));
        assert.ok(free < found, `${free} of ${found} are free`);

        await tabTo(keys, '.chip');
        await keys.press('Enter');
        await until(async () => (await counted(keys)) === found);
        assert.equal(await textOf(keys, '.chip'), undefined);
        await focusOn(keys, '.count');

        // Life situation, once the tree is that of the audience chosen last.
        await until(() => keys.evaluate(isTreeThere, undefined));
        await tabTo(keys, 'details.all > summary', 'Shift+Tab');
        if (narrow) await keys.press('Enter');
        await tabTo(keys, 'details details > summary');
        await keys.press('Enter');
        const situation = await tabTo(keys, 'details details[open] button.situation');
        await keys.press('Space');
        const name = await until(() => textOf(keys, '#situation-name'));
        assert.ok(situation.text.startsWith(name), `${situation.text} leads to ${name}`);
        await focusOn(keys, narrow ? '#situation-name' : 'button.situation[aria-pressed=true]');

        // Service, and back.
        const opened = await tabTo(keys, '.situation-page .summary .name a');
        await keys.press('Enter');
        const description = await focusOn(keys, '#description-name');
        assert.equal(description.text, opened.text);
        await tabTo(keys, '.back a', 'Shift+Tab');
        await keys.press('Enter');
        await focusOn(keys, `.situation-page a[data-service="${opened.service}"]`);
        assert.equal(await textOf(keys, '#situation-name'), name);

        assert.deepEqual(said, []);
        await close();
      });
    }
  }
});

/** How many services the catalog says there are; `undefined` while it says something else. */
async function counted(keys: Keys): Promise<number | undefined> {
  const [, number] = /^(\d+) pakalpojum/.exec((await textOf(keys, '[role=status]')) ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Runs in the page. */
function isTreeThere(): boolean {
  const catalog = document.querySelector('service-catalog')?.shadowRoot;
  const tree = catalog?.querySelector('life-situation-filter')?.shadowRoot;
  return !!tree?.querySelector('button.situation') && !tree.querySelector('.skeleton');
}

function differing(number: number | undefined, from: number): number | undefined {
  return number === from ? undefined : number;
}

/** Text of the first in the catalog that matches. */
function textOf(keys: Keys, selector: string): Promise<string | undefined> {
  return keys.evaluate(
    (selector) =>
      document.querySelector('service-catalog')?.shadowRoot?.querySelector(selector)?.textContent.trim() || undefined,
    selector,
  );
}

/** What has the focus, as a person who looks at the screen can tell. */
interface Focus {
  /** Whether it is what was asked for. */
  readonly matches: boolean;
  readonly text: string;
  readonly service: string | null;
  /** Its tag, for messages. */
  readonly tag: string;
  /** What keeps a person from seeing where the focus is. */
  readonly faults: readonly string[];
}

/** Presses until the focus is on what matches; at each stop on the way the person must see where they are. */
async function tabTo(keys: Keys, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Focus> {
  const passed: string[] = [];
  while (passed.length < 100) {
    await keys.press(key);
    const stop = seen(await focus(keys, selector));
    if (stop.matches) return stop;
    passed.push(stop.tag);
  }
  throw new Error(`${selector} was not reached by ${key}:\n${passed.join('\n')}`);
}

/** Waits until the focus is on what matches; the person must see it there. */
async function focusOn(keys: Keys, selector: string): Promise<Focus> {
  return seen(
    await until(async () => {
      const now = await focus(keys, selector);
      return now.matches && now;
    }),
  );
}

/** @throws Error where a person cannot see what has the focus */
function seen(stop: Focus): Focus {
  if (stop.faults.length > 0) throw new Error(`The focus ${stop.faults.join(', ')}: ${stop.tag} ${stop.text}`);
  return stop;
}

/** Looks at what has the focus, through all shadow roots. */
function focus(keys: Keys, selector: string): Promise<Focus> {
  return keys.evaluate((selector) => {
    let element = document.activeElement ?? document.body;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    // A radio button that is not drawn lies over its label's text, which is drawn and shows the focus in its stead.
    const drawn = getComputedStyle(element).opacity === '0' ? (element.nextElementSibling ?? element) : element;

    const faults: string[] = [];
    if (element === document.body) faults.push('is lost');
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) === 0) faults.push('has no indicator');
    if (!drawn.checkVisibility({ opacityProperty: true, visibilityProperty: true })) faults.push('is not drawn');
    // The beginning of the first line: the middle of a link of several lines may lie beside all of them. Of what stands
    // partly outside the window the part inside counts: Firefox scrolls only to what is wholly outside.
    const { left = 0, top = 0, bottom = 0, width = 0, height = 0 } = drawn.getClientRects()[0] ?? {};
    const x = left + Math.min(width / 2, 20);
    const y = (Math.max(top, 0) + Math.min(top + 40, bottom, innerHeight)) / 2;
    let hit = document.elementFromPoint(x, y);
    for (let inner = hit; inner;) {
      hit = inner;
      const deeper: Element | null = inner.shadowRoot?.elementFromPoint(x, y) ?? null;
      inner = deeper === hit ? null : deeper;
    }
    if (width === 0 || height === 0) faults.push('has no size');
    else if (!hit) faults.push('is outside the window');
    else if (hit !== element && !drawn.contains(hit)) faults.push(`is covered by ${hit.localName}.${hit.className}`);

    return {
      matches: element.matches(selector),
      text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      service: element.getAttribute('data-service'),
      tag: (element.cloneNode() as Element).outerHTML,
      faults,
    };
  }, selector);
}
