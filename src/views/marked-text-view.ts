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
  return pieces.some(({ matched }) => matched) ? textView(text, context, withMarks(pieces)) : textView(text, context);
}

/** Nodes rather than templates: each letter typed marks other pieces, and a template of each costs several times as much. */
function withMarks(pieces: readonly MarkedText[]): DocumentFragment {
  const nodes = pieces.map(({ text, matched }) => {
    if (!matched) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes);
  return fragment;
}
