import { css } from 'lit';

export const serviceCatalogStyles = css`
  .search {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space);
    margin-block-end: calc(var(--_space) * 1.25);
  }
  .search:not(:has(*)) {
    display: none;
  }
  .search-field {
    flex: 1 1 18rem;
    min-inline-size: 0;
  }
  .search-field label,
  .audiences legend {
    display: block;
    padding: 0;
    margin-block-end: 0.3rem;
    font-weight: 600;
  }
  .search-field input {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.4rem 0.8rem;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .search-field input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .audiences {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choice {
    position: relative;
    display: inline-flex;
    cursor: pointer;
  }
  .choice input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .choice span {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.3rem 0.9rem;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .choice small {
    display: inline-block;
    min-inline-size: 2ch;
    margin-inline-start: 0.5em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .choice input:checked + span {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .choice input:focus-visible + span {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .columns,
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
  }
  .count {
    min-block-size: 1.5em;
    margin-block-end: 0.6rem;
    color: var(--_muted);
  }
  .services {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
    gap: var(--_space);
  }
  .services > li {
    min-inline-size: 0;
  }
  .waiting {
    opacity: 0.6;
  }
  .count:empty {
    min-block-size: 0;
    margin: 0;
  }
  .count.none {
    color: inherit;
    font-weight: 700;
  }
  .empty > * + * {
    margin-block-start: 0.5rem;
  }
  .left-out {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.9em;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem var(--_space);
    min-block-size: 2.5rem;
    margin-block-end: 0.6rem;
  }
  .head .count {
    margin: 0;
  }
  .sort {
    max-inline-size: 100%;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
  }
  .sort label {
    color: var(--_muted);
  }
  select {
    max-inline-size: 100%;
    min-block-size: 2.5rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: inherit;
    font: inherit;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.5rem;
    margin-block-end: 0.6rem;
  }
  .chip {
    gap: 0.6rem;
    min-block-size: 2.25rem;
    border-radius: 99rem;
    text-align: start;
  }
  .beside {
    gap: var(--_space);
    align-content: start;
  }
  .filters > summary {
    min-block-size: 2.5rem;
    padding: 0.45rem 0.25rem;
    border-radius: 2px;
    cursor: pointer;
    font-weight: 600;
  }
  .filters > summary:hover {
    background: var(--_mark);
  }
  .filters .chosen {
    padding: 0 0.5em;
    border-radius: 99rem;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.875em;
  }
  .filter {
    min-inline-size: 0;
    margin: 0;
    padding: 0.5rem 0.25rem;
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
    margin-block-end: 0.2rem;
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
    gap: 0.6rem;
    padding-block: 0.35rem;
    cursor: pointer;
  }
  .filter input {
    flex: none;
    inline-size: 1.15rem;
    block-size: 1.15rem;
    margin: 0;
    accent-color: var(--_accent);
    translate: 0 0.2rem;
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
  .variants summary {
    min-block-size: 1.75rem;
    color: var(--_accent);
    cursor: pointer;
  }
  .variants li {
    padding-block: 0.2rem;
  }
  .names li {
    padding-block: 0.3rem;
  }
  .names .institution {
    display: block;
  }
  .situation-page {
    margin-block-end: calc(var(--_space) * 1.5);
  }
  .situation-page > * + * {
    margin-block-start: 0.75rem;
  }
  .situation-page > .name {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    scroll-margin-block-start: 5rem;
  }
  .situation-steps {
    counter-reset: step;
  }
  .situation-steps > li {
    position: relative;
    counter-increment: step;
    padding-block-end: calc(var(--_space) * 1.25);
    padding-inline-start: 2.75rem;
  }
  .situation-steps > li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.9rem;
    block-size: 1.9rem;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
    line-height: 1.9rem;
    text-align: center;
  }
  .situation-steps > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2.2rem 0.3rem;
    inset-inline-start: calc(0.95rem - 1px);
    border-inline-start: 2px solid var(--_border);
  }
  .situation-steps > li > * + * {
    margin-block-start: 0.6rem;
  }
  .step-name,
  .results .section-title {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.6;
  }
  .results .section-title {
    margin-block-end: 0.6rem;
  }
  .situation-steps .services {
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
  }
  .situation-steps .others {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 600;
  }
  .situation-steps .others + .names {
    margin-block-start: 0;
  }
  .results > div > .others {
    margin-block-start: var(--_space);
  }
  .quiet {
    color: var(--_muted);
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem;
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .back {
    margin-block-end: var(--_space);
  }
  @container (min-width: 52rem) {
    .columns:has(> .beside > *) {
      grid-template-columns: minmax(14rem, 18rem) minmax(0, 1fr);
      align-items: start;
    }
  }
  @media (forced-colors: active) {
    .choice input:checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
