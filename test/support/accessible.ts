import type { AxeResults, ContextObject, RunOptions } from 'axe-core';
// The package is a script that sets a global, not a module.
import 'axe-core/axe.js';

declare const axe: { run: (context: Element | ContextObject, options: RunOptions) => Promise<AxeResults> };

/** What axe finds in an element against WCAG 2.2 AA and its own good practices, one line per finding; nothing, when all is well. */
export async function accessibilityFindings(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // A fragment under test is not a page: it has no landmarks and no first heading of its own.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}
