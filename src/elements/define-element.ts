/**
 * Defines an element unless the page already has one of that name: two versions of the script on a page must not break it.
 * In a browser too old to run it, nothing is defined, and what the page put inside the element goes on showing.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const existing = customElements.get(tag);
  if (!isModern()) console.warn(`<${tag}> needs a newer browser; the content inside it stays.`);
  else if (!existing) customElements.define(tag, element);
  else if (existing !== element) console.warn(`<${tag}> is already defined on this page; the one defined first stays.`);
}

/** The newest features the elements use. */
function isModern(): boolean {
  return 'withResolvers' in Promise && 'any' in AbortSignal && 'groupBy' in Map;
}
