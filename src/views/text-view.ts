import { html, nothing, type TemplateResult } from 'lit';
import { primaryLanguage } from '../domain/language-tag.js';
import { chooseLanguage, type LocalizedText } from '../domain/localized-text.js';
import { type Inline, type LocalizedRichText, type RichText, richTextToPlainText } from '../domain/rich-text.js';
import type { ViewContext } from './view-context.js';

type Rendered = TemplateResult | DocumentFragment | string | typeof nothing;

/**
 * A text of the register in the reader's language, marked with its own where that is another.
 * @param shown the same words with marks in them
 */
export function textView(text: LocalizedText | undefined, context: ViewContext, shown?: DocumentFragment): Rendered {
  const chosen = chooseLanguage(text, context.language);
  if (!chosen) return nothing;
  const { value, language, machineTranslated } = chosen;
  const content = shown ?? value;
  const words = machineTranslated ? html`${content}${machineMark(context)}` : content;
  return isOwn(language, context) ? words : html`<span lang=${language} dir="auto">${words}</span>`;
}

/** Names in a row, each in its own language: `Sarmas novads, Kalvenes novads`. */
export function namesView(named: readonly { readonly name: LocalizedText }[], context: ViewContext): TemplateResult[] {
  return named.map(({ name }, index) => html`${index > 0 ? ', ' : nothing}${textView(name, context)}`);
}

/** Formatted text of the register, likewise. */
export function richTextView(
  text: LocalizedRichText | undefined,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const chosen = chooseLanguage(text, context.language);
  if (!chosen || chosen.value.length === 0) return nothing;
  const { value, language, machineTranslated } = chosen;
  return html`<div
    class="rich-text"
    lang=${isOwn(language, context) ? nothing : language}
    dir=${isOwn(language, context) ? nothing : 'auto'}
  >
    ${blocksView(value)}${machineTranslated ? html`<p>${machineMark(context)}</p>` : nothing}
  </div>`;
}

/** Whether a text says anything in any language. */
export function hasText(text: LocalizedText | LocalizedRichText | undefined): boolean {
  return Object.values<string | RichText>(text ?? {}).some((value) => value.length > 0);
}

/** Whether a reader of this language has read the very same above; links and lists say more than their words. */
export function repeats(
  text: LocalizedText | LocalizedRichText | undefined,
  above: LocalizedText | undefined,
  { language }: ViewContext,
): boolean {
  const value = chooseLanguage<string | RichText>(text, language)?.value;
  const read = chooseLanguage(above, language)?.value;
  if (value === undefined || read === undefined) return false;
  if (typeof value === 'string') return sameWords(value, read);
  const isPlain = value.every((block) => block.kind === 'paragraph' && block.content.every(({ href }) => !href));
  return isPlain && sameWords(richTextToPlainText(value), read);
}

function sameWords(one: string, other: string): boolean {
  const words = (text: string) => text.replace(/\s+/g, ' ').trim();
  return words(one) === words(other);
}

/** A link that says where it leads when that is another site. */
export function linkView(href: string, content: unknown, kind?: string): TemplateResult {
  const elsewhere = /^https?:/.test(href) && !href.startsWith(`${globalThis.location?.origin}/`);
  return html`<a class=${kind ?? nothing} href=${href} rel=${elsewhere ? 'external noopener' : nothing}>${content}</a>`;
}

function blocksView(blocks: RichText): unknown {
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return html`<p>${inlineView(block.content)}</p>`;
    const items = block.items.map((item) => html`<li>${inlineView(item)}</li>`);
    return block.ordered
      ? html`<ol start=${block.start ?? nothing}>
          ${items}
        </ol>`
      : html`<ul>
          ${items}
        </ul>`;
  });
}

function inlineView(content: readonly Inline[]): unknown {
  return content.map(({ text, href }) => (href ? linkView(href, text) : text));
}

function isOwn(language: string, context: ViewContext): boolean {
  // The wrapper carries the interface's language; a text in another is marked even when it is the one asked for.
  return primaryLanguage(language) === primaryLanguage(context.messages.language);
}

function machineMark({ messages }: ViewContext): TemplateResult {
  return html` <small class="machine" lang=${messages.language}>(${messages.machineTranslated})</small>`;
}
