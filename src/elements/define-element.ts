/** Defines an element unless the page already has one of that name: two versions of the script on a page must not break it. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const existing = customElements.get(tag);
  if (!existing) customElements.define(tag, element);
  else if (existing !== element) console.warn(`<${tag}> is already defined on this page; the one defined first stays.`);
}
