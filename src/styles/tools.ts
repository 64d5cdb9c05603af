import { css } from 'lit';

/** Ways to keep, print and mend what is shown. */
export const toolsStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .tools .report {
    padding-block: 0.35em;
  }
  .tools .copied {
    color: var(--_muted);
  }
  .tools .address {
    flex: 1 0 100%;
    font-weight: 600;
  }
  .tools .address input {
    inline-size: 100%;
    font-weight: 400;
  }
  .results > .tools {
    margin-block-start: calc(var(--_space) * 1.25);
  }
`;
