import { html, nothing, type TemplateResult } from 'lit';
import type { Fee, FeeStatus } from '../domain/fee.js';
import type { LocalizedText } from '../domain/localized-text.js';
import type { Service } from '../domain/public-service.js';
import { feeRowPrice } from './facts.js';
import { sectionView } from './section-view.js';
import { hasText, textView } from './text-view.js';
import type { ViewContext } from './view-context.js';

/**
 * The price list. Where the table is narrow its cells stand below one another; the roles say that it is a table
 * even then, since some browsers go by how a cell is laid out.
 */
export function paymentsView({ fees = [], fee: { status } }: Service, context: ViewContext): unknown {
  if (fees.length === 0) return nothing;
  const { messages } = context;
  const withCondition = fees.some(({ condition }) => hasText(condition));
  const table = html`<table class="payments" role="table">
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${messages.position}</th>
        ${
          withCondition
            ? html`<th scope="col" role="columnheader" class="condition">${messages.condition}</th>`
            : nothing
        }
        <th scope="col" role="columnheader" class="amount">${messages.total}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${fees.map((fee) => rowView(fee, status, withCondition, context))}
    </tbody>
  </table>`;
  return sectionView(messages.payments, table, context);
}

function rowView(fee: Fee, status: FeeStatus, withCondition: boolean, context: ViewContext): TemplateResult {
  const { messages } = context;
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      ${textView(fee.position, context)} ${remarkView(messages.unit, fee.unit, context)}
      ${remarkView(undefined, fee.note, context)} ${remarkView(messages.legalBasis, fee.legalBasis, context)}
    </th>
    ${withCondition ? html`<td role="cell" class="condition">${textView(fee.condition, context)}</td>` : nothing}
    <td role="cell" class="amount">${feeRowPrice(fee, status, context)} ${taxView(fee, context)}</td>
  </tr>`;
}

function remarkView(label: string | undefined, text: LocalizedText | undefined, context: ViewContext): unknown {
  if (!hasText(text)) return nothing;
  return html`<small class="remark">${label ? `${label}: ` : nothing}${textView(text, context)}</small>`;
}

/** How much of the price is tax; nothing where none is, or where the price itself is not stated. */
function taxView({ amount, total, vat = 0, currency }: Fee, { messages, formats }: ViewContext): unknown {
  if (vat === 0 || (amount ?? total) === undefined) return nothing;
  return html`<small class="remark">${messages.vatIncluded(formats.money(vat, currency))}</small>`;
}
