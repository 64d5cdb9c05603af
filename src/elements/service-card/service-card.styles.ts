import { css } from 'lit';

export const serviceCardStyles = css`
  .more {
    margin-block-start: 0.75em;
  }
`;
