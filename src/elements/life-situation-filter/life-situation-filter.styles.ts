import { css } from 'lit';

export const lifeSituationFilterStyles = css`
  details.all > summary {
    font-weight: 600;
  }
  details.all > summary > span {
    display: inline;
  }
  summary {
    min-block-size: 2.5em;
    padding: 0.45em 0.25em;
    border-radius: 2px;
    cursor: pointer;
  }
  /* What comes in the place of what waits begins where that began. */
  .answer {
    display: flow-root;
  }
  summary:hover,
  .situation:hover {
    background: var(--_mark);
  }
  ul > li {
    border-block-start: 1px solid var(--_border);
  }
  .group {
    padding: 0.9em 0.25em 0.3em;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 600;
  }
  ul ul {
    padding-inline-start: 0.9em;
    margin-block-end: 0.4em;
  }
  ul ul > li {
    border: 0;
  }
  .situation {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.5em;
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.45em 0.5em;
    border: 0;
    border-inline-start: 3px solid transparent;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .situation[aria-pressed='true'] {
    border-inline-start-color: var(--_accent);
    background: var(--_mark);
    font-weight: 700;
  }
  .count {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  summary .count {
    float: inline-end;
  }
  .quiet {
    padding: 0.5em 0.25em;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .situation {
      border-inline-start-color: Canvas;
    }
    .situation[aria-pressed='true'] {
      border-inline-start-color: Highlight;
    }
  }
  .group-line {
    block-size: 1.4em;
    margin-block: 0.7em;
  }
`;
