import type { Page } from 'playwright-core';

/** A page with the text typed into it, as institutions have them now. */
export interface StaticPage {
  readonly cards: string;
  readonly css: string;
}

/**
 * The rival: the very cards that the catalog on this page shows, as plain HTML, and of the catalog's styles those rules alone
 * that any of them needs. So both look the same, and the static page has nothing it could do without.
 */
export function readStaticPage(page: Page): Promise<StaticPage> {
  return page.evaluate(() => {
    const root = document.querySelector('service-catalog')?.shadowRoot;
    const list = root?.querySelector('.services');
    if (!root || !list) throw new Error('The catalog shows no list');
    // What a pointer or the keyboard changes, and what stands before or after a text, is needed where its element is.
    const isUsed = (selector: string) => {
      const element = selector.replaceAll(/::?(hover|focus-visible|before|after)/g, '') || '*';
      return selector.includes(':host') || list.matches(element) || list.querySelector(element) !== null;
    };
    const used = (rules: CSSRuleList): string =>
      Array.from(rules, (rule) => {
        if (rule instanceof CSSStyleRule) return isUsed(rule.selectorText) ? rule.cssText : '';
        if (!(rule instanceof CSSGroupingRule)) return '';
        const inner = used(rule.cssRules);
        return inner ? `${rule.cssText.slice(0, rule.cssText.indexOf('{'))}{${inner}}` : '';
      }).join('');
    const css = root.adoptedStyleSheets.map((sheet) => used(sheet.cssRules)).join('');
    const copy = list.cloneNode(true) as Element;
    for (const node of [copy, ...copy.querySelectorAll('*')]) {
      for (const child of [...node.childNodes]) if (child.nodeType === Node.COMMENT_NODE) child.remove();
    }
    return { cards: copy.outerHTML.replaceAll(/\s+/g, ' '), css: css.replaceAll(/:host(\([^)]*\))?/g, '.host') };
  });
}
