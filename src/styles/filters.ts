import { css } from 'lit';

/** Filters beside a list, and the chips of what is chosen. */
export const filterStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.5em;
    margin-block-end: 0.6em;
  }
  .chip {
    gap: 0.6em;
    min-block-size: 2.25em;
    border-radius: 99em;
    text-align: start;
  }
  .beside {
    gap: var(--_space);
    align-content: start;
  }
  /* Nobody sees them move down when the life situations above come, unless those are late. */
  @media (prefers-reduced-motion: no-preference) {
    life-situation-filter:state(waiting) + .filters {
      animation: appear 1s step-end;
    }
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .filters > summary {
    min-block-size: 2.5em;
    padding: 0.45em 0.25em;
    border-radius: 2px;
    cursor: pointer;
    font-weight: 600;
  }
  .filters > summary:hover {
    background: var(--_mark);
  }
  .filters .chosen {
    padding: 0 0.5em;
    border-radius: 99em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.875em;
  }
  .filter {
    min-inline-size: 0;
    margin: 0;
    padding: 0.5em 0.25em;
    border: 0;
    border-block-start: 1px solid var(--_border);
  }
  .filter legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
  }
  .filter legend,
  .filter > label[for] {
    display: block;
    margin-block-end: 0.2em;
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 600;
  }
  .filter legend ~ * {
    clear: both;
  }
  .filter > label:not([for]) {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    padding-block: 0.35em;
    cursor: pointer;
  }
  .filter input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
    translate: 0 0.2em;
  }
  .filter select {
    inline-size: 100%;
  }
  .filter .number {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
`;
