import { css } from 'lit';

/** The price list of a service. */
export const paymentsStyles = css`
  .payments {
    inline-size: 100%;
    border-collapse: collapse;
    background: var(--_raised);
  }
  .payments th,
  .payments td {
    padding: 0.5em 0.75em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  .payments tbody th {
    font-weight: 400;
  }
  .payments .amount .remark {
    font-weight: 400;
  }
  .payments thead th {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .payments .amount {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    text-align: end;
    white-space: nowrap;
  }
  @container (max-width: 30em) {
    .payments {
      background: none;
    }
    .payments tr {
      display: grid;
      grid-template: 'position amount' auto 'condition condition' auto / minmax(0, 1fr) fit-content(6.5em);
      border-block-end: 1px solid var(--_border);
    }
    .payments th,
    .payments td {
      grid-area: position;
      padding-inline: 0;
      border: 0;
    }
    .payments .condition {
      grid-area: condition;
      padding-block-start: 0;
      color: var(--_muted);
    }
    .payments thead .condition {
      display: none;
    }
    .payments .amount {
      grid-area: amount;
      padding-inline-start: 1em;
      white-space: normal;
    }
  }
`;
