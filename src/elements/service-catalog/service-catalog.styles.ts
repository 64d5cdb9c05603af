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
  .columns {
    display: grid;
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
  .empty > * + * {
    margin-block-start: 0.5rem;
  }
  .left-out {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.9em;
  }
  .choices {
    margin-block-end: 0.6rem;
  }
  .chip {
    gap: 0.6rem;
    min-block-size: 2.25rem;
    border-radius: 99rem;
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
    .columns:not(.single) {
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
