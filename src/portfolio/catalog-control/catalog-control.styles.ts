import { css } from 'lit';

export const catalogControlStyles = css`
  .root {
    --_error: #a4161a;
    --_warning: #8a4b00;
    --_good: #1b6b3a;
  }
  .root > .title {
    font-size: 1.6em;
    font-weight: 700;
    line-height: 1.2;
  }
  .institution {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block: 0.3em var(--_space);
  }
  .section-title {
    margin-block: 1.4em 0.5em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
  .quiet,
  .reason {
    color: var(--_muted);
  }
  .reading > * + *,
  .root > .notice {
    margin-block-start: 0.75em;
  }
  .progress {
    display: block;
  }
  progress {
    display: block;
    inline-size: 100%;
    accent-color: var(--_accent);
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 0.75em;
  }
  .figure {
    display: grid;
    align-items: start;
    border: 1px solid var(--_border);
    border-block-start: 4px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .figure:not(:has(button)) {
    align-content: start;
    padding: 0.75em 1em;
  }
  .figure.is-error {
    border-block-start-color: var(--_error);
  }
  .figure.is-warning {
    border-block-start-color: var(--_warning);
  }
  .figure.is-notice {
    border-block-start-color: var(--_accent);
  }
  .figure strong {
    display: block;
    font-size: 1.9em;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }
  .figure small {
    display: block;
    color: var(--_muted);
  }
  .figure-button {
    display: block;
    padding: 0.75em 1em;
    border: 0;
    border-radius: inherit;
    background: none;
    text-align: start;
    align-content: start;
    font: inherit;
    cursor: pointer;
  }
  .figure-button:hover {
    background: var(--_mark);
  }
  details > summary {
    min-block-size: 1.75em;
    cursor: pointer;
  }
  .checks th:nth-child(n + 3) {
    text-align: end;
  }
  .checks,
  .how-known {
    margin-block-start: var(--_space);
  }
  .checks > summary,
  .how-known > summary,
  .pulse summary {
    color: var(--_accent);
    font-weight: 600;
  }
  .how-known p {
    max-inline-size: 48em;
    margin-block-end: 0.5em;
  }
  .scrolls {
    overflow-x: auto;
  }
  .chart {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25em 0.5em;
    max-inline-size: 48em;
    margin: 0.5em 0;
  }
  .chart figcaption {
    grid-column: 1 / -1;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .scale {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    font-size: 0.8em;
    line-height: 1;
    text-align: end;
    color: var(--_muted);
  }
  .chart svg {
    inline-size: 100%;
    block-size: 4.5em;
  }
  .chart .answer {
    fill: var(--_accent);
  }
  .chart .no-answer {
    fill: none;
    stroke: var(--_error);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .chart .axis {
    stroke: var(--_muted);
    vector-effect: non-scaling-stroke;
  }
  @media (forced-colors: active) {
    .chart .answer {
      fill: CanvasText;
    }
    .chart .no-answer,
    .chart .axis {
      stroke: CanvasText;
    }
    .figure {
      border-color: CanvasText;
    }
  }
  @media print {
    .root {
      --_error: #000000;
      --_warning: #000000;
      --_good: #000000;
    }
    .figures {
      grid-template-columns: repeat(5, 1fr);
    }
    .pulse {
      break-inside: avoid;
    }
  }
`;
