import { css } from 'lit';

/** The form above a list. */
export const searchStyles = css`
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
    flex: 1 1 18em;
    min-inline-size: 0;
  }
  .search-field label,
  .audiences legend {
    display: block;
    padding: 0;
    margin-block-end: 0.3em;
    font-weight: 600;
  }
  /* Its size is no matter of its text: what is typed lays out nothing but the text. */
  .search-field input {
    display: block;
    contain: layout size;
    inline-size: 100%;
    block-size: 2.75em;
    padding: 0.4em 0.8em;
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
    gap: 0.4em;
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
    min-block-size: 2.75em;
    padding: 0.3em 0.9em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .choice small {
    display: inline-block;
    min-inline-size: 3ch;
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
  @media (forced-colors: active) {
    .choice input:checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
