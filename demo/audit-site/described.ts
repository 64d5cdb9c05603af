import { municipalServices } from '../register/data/services-municipal.js';
import { stateServices } from '../register/data/services-state.js';

type Text = Readonly<Record<string, string>>;

/** The parts of the demo register's records that the planted sites repeat. */
export interface Described {
  readonly id: string;
  readonly name: Text;
  readonly summary: Text;
  readonly description?: Text;
  readonly recipientNote?: Text;
  readonly deadline?: { readonly workingDays?: number; readonly note?: Text };
  readonly fees?: readonly { readonly position: Text; readonly total?: number; readonly from?: number }[];
  readonly steps: readonly { readonly title?: Text; readonly text?: Text }[];
  readonly contact: { readonly address: Text; readonly phone: string; readonly organisation: Text };
}

const services = new Map(
  [...stateServices, ...municipalServices].map((service) => [service.id, service as unknown as Described]),
);

/** @throws Error where the demo register has no such service */
export function described(id: string): Described {
  const service = services.get(id);
  if (!service) throw new Error(`The demo register has no service ${id}.`);
  return service;
}

/** The text in a language. @throws Error where it is not described in it */
export function textIn(text: Text | undefined, language: string): string {
  const words = text?.[language];
  if (words === undefined) throw new Error(`No words in ${language}.`);
  return words;
}

/** A text with words changed, each of which must be there. */
export function edited(text: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((words, [from, to]) => {
    if (!words.includes(from)) throw new Error(`"${from}" is not in "${words}".`);
    return words.replace(from, to);
  }, text);
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
