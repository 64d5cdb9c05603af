import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is wider than the window: the page itself, or something inside an element. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page: ${scrollWidth} > ${clientWidth}`);
    for (const host of document.querySelectorAll('service-catalog, service-card, life-situation-filter')) {
      const { right: edge } = host.getBoundingClientRect();
      for (const element of host.shadowRoot?.querySelectorAll('*') ?? []) {
        const { right, width } = element.getBoundingClientRect();
        if (width > 1 && right > edge + 1) found.push(`${host.localName} ${element.localName}.${element.className}`);
      }
    }
    return found;
  });
}

/** What axe finds against WCAG 2.2 AA inside the elements. */
export function axeFindings(page: Page): Promise<string[]> {
  return findings(page, { within: 'service-catalog, service-card, life-situation-filter' });
}

/**
 * What axe finds on the whole page against WCAG 2.2 AA and its own good practices.
 * @param options.withoutColours leaves out contrast, which axe gets wrong in forced colours: it reads what the page asked for
 */
export function axeFindingsOnPage(page: Page, { withoutColours = false } = {}): Promise<string[]> {
  return findings(page, { within: ':root', goodPractice: true, withoutColours });
}

interface Scope {
  /** Selector of what is looked at. */
  readonly within: string;
  readonly goodPractice?: boolean;
  readonly withoutColours?: boolean;
}

async function findings(page: Page, scope: Scope): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const results = await page.evaluate(async ({ within, goodPractice = false, withoutColours = false }) => {
    const { axe } = window as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } };
    const include = [...document.querySelectorAll(within)];
    const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const runOnly = goodPractice ? [...wcag, 'best-practice'] : wcag;
    const rules = { 'color-contrast': { enabled: !withoutColours } };
    return axe.run({ include }, { runOnly, rules, resultTypes: ['violations'], preload: false });
  }, scope);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** How many animations and transitions run, those inside of elements among them. */
export function moving(page: Page): Promise<number> {
  return page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    }
    const running = roots.flatMap((root) => root.getAnimations()).filter(({ playState }) => playState === 'running');
    return new Set(running).size;
  });
}
