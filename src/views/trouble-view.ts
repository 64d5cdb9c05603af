import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../domain/answer.js';
import type { RegisterError } from '../domain/register-error.js';
import type { ViewContext } from './view-context.js';

/** What a person should know of an answer besides its value; nothing while all is well. */
export function troubleView(answer: Answer<unknown>, retry: () => void, context: ViewContext): unknown {
  switch (answer.status) {
    case 'waiting':
    case 'fresh':
      return nothing;
    case 'stale':
      return staleView(answer.receivedAt, answer.because, retry, context);
    case 'failed':
      return html`<div role="alert">${failedView(answer.error, retry, context)}</div>`;
  }
}

/** The register did not answer and nothing is remembered: what happened, and what a person can do. */
export function failedView(error: RegisterError, retry: () => void, { messages }: ViewContext): TemplateResult {
  if (error.reason === 'settings') {
    return html`<div class="notice trouble" part="notice">
      <p class="title">${messages.settingsWrong}</p>
      <p>${messages.settingsHelp} <code lang="en">${error.message}</code></p>
    </div>`;
  }
  const unreadable = error.reason === 'wrong-shape';
  return html`<div class="notice trouble" part="notice">
    <p class="title">${unreadable ? messages.unreadable : messages.notAnswering}</p>
    <p>${unreadable ? messages.unreadableHelp : `${messages.reasons[error.reason]} ${messages.keepsTrying}`}</p>
    <p class="no-print"><button class="button" type="button" @click=${retry}>${messages.retry}</button></p>
  </div>`;
}

/** A last good value is shown: how old it is, and why it is not confirmed. Nothing while it is only being confirmed. */
export function staleView(
  receivedAt: number,
  because: 'confirming' | RegisterError,
  retry: () => void,
  { messages, formats }: ViewContext,
): TemplateResult | typeof nothing {
  if (because === 'confirming') return nothing;
  return html`<div class="notice trouble" part="notice">
    <p class="title">${messages.notAnswering}</p>
    <p>
      ${messages.receivedAgo(formats.ago(receivedAt), formats.moment(receivedAt))}
      <button class="button small no-print" type="button" @click=${retry}>${messages.retry}</button>
    </p>
  </div>`;
}
