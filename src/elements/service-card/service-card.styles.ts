import { css } from 'lit';

export const serviceCardStyles = css`
  .more {
    margin-block-start: 0.75em;
  }
  .explanation {
    margin-block-start: var(--_space);
    padding: 0.75em 1em;
    border: 1px dashed var(--_muted);
    border-radius: var(--_radius);
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
`;
