import { css } from 'lit';

/** A life situation's own page. */
export const situationStyles = css`
  .names li {
    padding-block: 0.3em;
  }
  .names .institution {
    display: block;
  }
  .situation-page {
    margin-block-end: calc(var(--_space) * 1.5);
  }
  .situation-page > * + * {
    margin-block-start: 0.75em;
  }
  .situation-page > .name {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    scroll-margin-block-start: 3.3em;
  }
  .situation-steps {
    counter-reset: step;
  }
  .situation-steps > li {
    position: relative;
    counter-increment: step;
    padding-block-end: calc(var(--_space) * 1.25);
    padding-inline-start: 2.75em;
  }
  .situation-steps > li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.9em;
    block-size: 1.9em;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
    line-height: 1.9em;
    text-align: center;
  }
  .situation-steps > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2.2em 0.3em;
    inset-inline-start: calc(0.95em - 1px);
    border-inline-start: 2px solid var(--_border);
  }
  .situation-steps > li > * + * {
    margin-block-start: 0.6em;
  }
  .step-name,
  .results .section-title {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.6;
  }
  .results .section-title {
    margin-block-end: 0.6em;
  }
  .situation-steps .services {
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
  }
  .situation-steps .others {
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 600;
  }
  .situation-steps .others + .names {
    margin-block-start: 0;
  }
`;
