import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Retry } from '../domain/answer.js';
import type { RegisterError } from '../domain/register-error.js';
import type { ViewContext } from './view-context.js';

/** What a person should know of an answer besides its value; nothing while all is well. */
export function troubleView(answer: Answer<unknown>, retry: Retry, context: ViewContext): unknown {
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
export function failedView(error: RegisterError, retry: Retry, context: ViewContext): TemplateResult {
  const { messages } = context;
  if (error.reason === 'settings') {
    return html`<div class="notice trouble" part="notice">
      <p class="title">${messages.settingsWrong}</p>
      <p>${messages.settingsHelp} <code lang="en">${error.message}</code></p>
    </div>`;
  }
  const unreadable = error.reason === 'wrong-shape';
  return html`<div class="notice trouble" part="notice">
    <p class="title">${titleOf(error, messages)}</p>
    <p>${unreadable ? messages.unreadableHelp : `${messages.reasons[error.reason]} ${messages.keepsTrying}`}</p>
    <p class="no-print">${retryView(retry, 'button', context)}</p>
  </div>`;
}

function titleOf({ reason }: RegisterError, messages: ViewContext['messages']): string {
  if (reason === 'settings') return messages.settingsWrong;
  if (reason === 'not-loaded') return messages.notLoaded;
  return reason === 'wrong-shape' ? messages.unreadable : messages.notAnswering;
}

/** A last good value is shown: how old it is, and why it is not confirmed. Nothing while it is only being confirmed. */
export function staleView(
  receivedAt: number,
  because: 'confirming' | RegisterError,
  retry: Retry,
  context: ViewContext,
): TemplateResult | typeof nothing {
  if (because === 'confirming') return nothing;
  const { messages, formats } = context;
  return html`<div class="notice trouble" part="notice">
    <p class="title">${titleOf(because, messages)}</p>
    <p>
      ${messages.receivedAgo(formats.ago(receivedAt), formats.moment(receivedAt))}
      <span class="no-print">${retryView(retry, 'button small', context)}</span>
    </p>
  </div>`;
}

/** Asks again; whoever has asked is told that it is being done, or when it was done in vain. */
function retryView({ ask, tried }: Retry, kind: string, { messages, formats }: ViewContext): TemplateResult {
  const text = tried === undefined ? '' : tried === 'now' ? messages.retrying : messages.triedAt(formats.time(tried));
  return html`<button class=${kind} type="button" @click=${ask}>${messages.retry}</button>
    <span class="tried" role="status">${text}</span>`;
}

/**
 * That the register has changed what somebody is looking at; a screen reader says it when nothing else is being said, as it
 * does that the register does not answer any more. It stands where it moves nothing.
 */
export function updateView(updated: boolean, { messages }: ViewContext, answer?: Answer<unknown>): TemplateResult {
  const because = answer?.status === 'stale' && answer.because !== 'confirming' ? answer.because : undefined;
  const trouble = because ? html`<span class="visually-hidden">${titleOf(because, messages)}</span>` : nothing;
  return html`<span class="updated" role="status">${updated ? messages.justUpdated : trouble}</span>`;
}
