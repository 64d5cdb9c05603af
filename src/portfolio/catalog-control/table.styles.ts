import { css } from 'lit';

export const tableStyles = css`
  .day {
    white-space: nowrap;
  }
  .toolbar {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 0.75em;
    align-items: end;
  }
  .field {
    display: grid;
    gap: 0.25em;
    font-size: 0.9em;
    color: var(--_muted);
  }
  .field select,
  .field input {
    inline-size: 100%;
    color: var(--_text);
    font-size: 1.1em;
  }
  .takeaway {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.75em;
  }
  .count {
    margin-block: 0.5em;
    color: var(--_muted);
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.95em;
  }
  th,
  td {
    padding: 0.6em 0.7em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: break-word;
  }
  thead th {
    border-block-end: 2px solid var(--_muted);
    font-weight: 600;
    vertical-align: bottom;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .sorts {
    min-block-size: 2em;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .sorts:hover {
    text-decoration: underline;
  }
  .arrow {
    margin-inline-start: 0.35em;
    color: var(--_accent);
  }
  .service-name {
    display: block;
    font-weight: 600;
  }
  .portfolio th small {
    margin-inline-end: 0.6em;
  }
  .label {
    display: none;
  }
  .standing {
    display: block;
    font-weight: 600;
  }
  .mark {
    display: inline-block;
    min-inline-size: 0.9em;
    text-align: center;
  }
  .reason {
    display: block;
    line-height: 1.35;
  }
  .missing .standing,
  .unwanted .standing {
    color: var(--_error);
  }
  .paused .standing {
    color: var(--_warning);
  }
  .offered .standing {
    color: var(--_good);
  }
  .absent .standing,
  .unknown .standing {
    color: var(--_muted);
    font-weight: 400;
  }
  .finding + .finding {
    margin-block-start: 0.35em;
  }
  .finding p {
    margin-block: 0.3em;
    padding-inline-start: 1em;
  }
  .severity {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid currentColor;
    border-radius: 1em;
    font-size: 0.85em;
    font-weight: 600;
  }
  .finding.is-error .severity {
    color: #ffffff;
    background: var(--_error);
    border-color: var(--_error);
  }
  .finding.is-warning .severity {
    color: var(--_warning);
  }
  .finding.is-notice .severity {
    color: var(--_muted);
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    margin-block: var(--_space);
  }
  .pages .button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .portfolio td:last-child {
    white-space: nowrap;
  }
  @container (min-width: 60em) {
    .portfolio {
      table-layout: fixed;
    }
    .portfolio th:nth-child(1) {
      inline-size: 19%;
    }
    .portfolio th:nth-child(6) {
      inline-size: 27%;
    }
    .portfolio th:nth-child(7) {
      inline-size: 10%;
    }
  }
  @container (max-width: 59.99em) {
    .portfolio,
    .portfolio tbody,
    .portfolio tr,
    .portfolio tbody th,
    .portfolio td {
      display: block;
    }
    .portfolio thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1.25em;
    }
    .portfolio thead {
      display: block;
    }
    .portfolio thead th {
      padding: 0.25em 0;
      border: 0;
    }
    .portfolio thead th:not(:has(button)) {
      display: none;
    }
    .portfolio tbody tr {
      margin-block-end: var(--_space);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_raised);
    }
    .portfolio td {
      display: grid;
      grid-template-columns: minmax(7em, 30%) minmax(0, 1fr);
      gap: 0.75em;
      border: 0;
      padding-block: 0.3em;
    }
    .portfolio tbody th {
      padding-block-start: 0.7em;
    }
    .portfolio td.findings {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.2em;
    }
    .portfolio .label {
      display: block;
      color: var(--_muted);
    }
  }
  @media print {
    table {
      font-size: 0.8em;
    }
    tr {
      break-inside: avoid;
    }
    .severity,
    .finding.is-error .severity {
      color: inherit;
      background: none;
    }
    .finding::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
