import { html } from 'lit';
import type { MarkedText } from '../catalog/mark-matches.js';
import { chooseLanguage, type LocalizedText } from '../domain/localized-text.js';
import { textView } from './text-view.js';
import type { ViewContext } from './view-context.js';

/** Takes a text apart into what was looked for and the rest. */
export type Mark = (text: string, language: string) => readonly MarkedText[];

/** A text of the register with what was looked for marked in it. */
export function markedTextView(text: LocalizedText, mark: Mark | undefined, context: ViewContext): unknown {
  const chosen = chooseLanguage(text, context.language);
  if (!mark || !chosen) return textView(text, context);
  const pieces = mark(chosen.value, chosen.language);
  const marked = pieces.map((piece) => (piece.matched ? html`<mark>${piece.text}</mark>` : piece.text));
  return textView(text, context, marked);
}
