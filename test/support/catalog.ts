import { expect } from '@open-wc/testing';
import { until } from './until.js';

/** What a person sees of an element, and what they do with it. */

export function root(element: Element): ShadowRoot {
  return element.shadowRoot ?? expect.fail('has no shadow root');
}

export const all = (element: Element, selector: string) => [...root(element).querySelectorAll<HTMLElement>(selector)];

export const words = (element: Element) => root(element).textContent.replace(/\s+/g, ' ');

export const names = (element: Element) => all(element, '.summary .name').map((name) => name.textContent.trim());

export const count = (element: Element) => root(element).querySelector('.count')?.textContent.trim() ?? '';

/** Waits until a list is there, and not on its way any more. */
export const shown = (element: Element) =>
  until(() => names(element).length > 0 && !root(element).querySelector('.waiting'));

export const opened = (element: Element) =>
  until(() => root(element).querySelector<HTMLElement>('.description > .name'));

export const link = (element: Element, text: string) =>
  until(() => all(element, '.summary .name a').find((name) => name.textContent.includes(text)));

/** Types as a person does who first goes to the field. */
export function type(catalog: Element, text: string): void {
  const input = root(catalog).querySelector<HTMLInputElement>('#text') ?? expect.fail('has no search');
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** The box of a filter's value. */
export const box = (catalog: Element, filter: string, value: string) =>
  until(() => root(catalog).querySelector<HTMLInputElement>(`input[name="${filter}"][value="${value}"]`));

/** How many services the page says a value of a filter leaves. */
export async function countBeside(catalog: Element, filter: string, value: string): Promise<number> {
  const label = (await box(catalog, filter, value)).closest('label');
  return Number(label?.querySelector('.number')?.textContent);
}
