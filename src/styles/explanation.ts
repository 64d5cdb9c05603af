import { css } from 'lit';

/** The institution's own words: framed otherwise than anything of the register, and under a title of their own. */
export const explanationStyles = css`
  .explanation {
    margin-block: var(--_space);
    padding: 0.75em 1em;
    border: 1px dashed var(--_muted);
    border-radius: var(--_radius);
  }
  .explanation[hidden],
  .topic[hidden] {
    display: none;
  }
  .explanation ::slotted(:first-child) {
    margin-block-start: 0;
  }
  .explanation ::slotted(:last-child) {
    margin-block-end: 0;
  }
  .explanation-title {
    margin-block-end: 0.4em;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .topic + .topic {
    margin-block-start: 0.75em;
  }
  .topic-title {
    margin-block-end: 0.25em;
    font-weight: 700;
  }
  .topic ul {
    padding-inline-start: 1.2em;
  }
  .topic details > summary {
    min-block-size: 1.75em;
    cursor: pointer;
  }
`;
