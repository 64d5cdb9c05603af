import { html, nothing, type TemplateResult } from 'lit';
import type { RegisterError } from '../../domain/register-error.js';
import type { LeftOutRecord } from '../../domain/service-page.js';
import type { ControlContext } from './control-context.js';

/** How far the reading is. */
export interface Reading {
  readonly read: number;
  readonly of: number;
  readonly isDone: boolean;
  /** Services that could not be read, by name. */
  readonly failures: readonly { readonly name: string; readonly error: RegisterError }[];
  /** Records of the register's list that make no service. */
  readonly leftOut: readonly LeftOutRecord[];
  /** Names of the catalogues of which the list was not read. */
  readonly notListed: readonly string[];
  readonly again: (what: 'failed' | 'all') => void;
}

/** What is being read, and what could not be: by name, with the reason. */
export function readingView(reading: Reading, context: ControlContext): TemplateResult {
  const { words } = context;
  const { read, of, isDone } = reading;
  return html`<div class="reading">
    ${
      isDone
        ? html`<p>
            ${words.readAll(read)}
            <button type="button" class="button small no-print" @click=${() => reading.again('all')}>
              ${words.readAgain}
            </button>
          </p>`
        : html`<label class="progress"
            >${words.reading(read, of)} <progress .value=${read} max=${of}></progress
          ></label>`
    }
    ${gapsView(reading, context)}
  </div>`;
}

function gapsView({ failures, leftOut, notListed, again }: Reading, context: ControlContext): unknown {
  const { words, messages } = context;
  const reasons = failures.map(({ name, error }) => html`<li>${name}: ${messages.reasons[error.reason]}</li>`);
  const unreadable = html`<div class="notice">
    <p class="title">${words.unreadable(failures.length)}</p>
    <details>
      <summary>${words.unreadTitle}</summary>
      <ul>
        ${reasons}
      </ul>
    </details>
    <p class="no-print">
      <button type="button" class="button small" @click=${() => again('failed')}>${words.readAgain}</button>
    </p>
  </div>`;
  const broken = html`<div class="notice">
    <p class="title">${words.listIncomplete(leftOut.length)}</p>
    <ul>
      ${leftOut.map(({ id = '?', reason }) => html`<li>${id}: <code lang="en">${reason}</code></li>`)}
    </ul>
  </div>`;
  return html`${failures.length > 0 ? unreadable : nothing} ${leftOut.length > 0 ? broken : nothing}
  ${notListed.length > 0 ? html`<p class="notice">${words.catalogueNotRead(notListed.join(', '))}</p>` : nothing}`;
}
