import { html, nothing, type TemplateResult } from 'lit';
import { linkView } from './text-view.js';
import type { ViewContext } from './view-context.js';

/** What a person can do with what is shown, beside reading it. */
export interface ShownTools {
  /** Where it can be found again; left out where it has no address of its own: then it is neither copied nor printed. */
  readonly address?: string | undefined;
  readonly copy?: ((event: Event) => void) | undefined;
  readonly copied?: 'no' | 'yes' | 'failed' | undefined;
  /** Where an error in a description is reported; left out: nowhere. */
  readonly report?: string | undefined;
}

/** Ways to keep and print a list or a description, and to mend the latter. */
export function toolsView(tools: ShownTools | undefined, context: ViewContext): TemplateResult | typeof nothing {
  const { messages } = context;
  const { address, copy, copied, report } = tools ?? {};
  if (!(address && copy) && !report) return nothing;
  const keep = html`<button type="button" class="button small" @click=${copy}>${messages.copyLink}</button>
    <button type="button" class="button small" @click=${print}>${messages.print}</button>`;
  return html`<div class="tools no-print">
    ${address && copy ? keep : nothing} ${report ? linkView(report, messages.reportError, 'report') : nothing}
    <p class="copied" role="status">
      ${copied === 'yes' ? messages.linkCopied : copied === 'failed' ? messages.linkNotCopied : nothing}
    </p>
    ${address && copied === 'failed' ? addressField(address, context) : nothing}
  </div>`;
}

/** The address to copy by hand, where the browser does not let a page do it. */
function addressField(address: string, { messages }: ViewContext): TemplateResult {
  return html`<label class="address"
    >${messages.linkAddress}
    <input type="url" readonly .value=${address} @focus=${selectAll} />
  </label>`;
}

function selectAll(event: Event): void {
  (event.target as HTMLInputElement).select();
}

function print(): void {
  globalThis.print();
}
