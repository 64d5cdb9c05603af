import { css } from 'lit';

export const serviceCatalogStyles = css`
  .columns,
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
  }
  .count {
    min-block-size: 1.5em;
    margin-block-end: 0.6em;
    color: var(--_muted);
  }
  .services {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    gap: var(--_space);
  }
  .services > li {
    min-inline-size: 0;
  }
  /* Each is painted anew only when it has changed itself. */
  .beside,
  .search,
  .services > li {
    isolation: isolate;
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
    margin-block-start: 0.5em;
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
    gap: 0.25em var(--_space);
    min-block-size: 2.5em;
    margin-block-end: 0.6em;
  }
  /* As high as the choice of order, beside it or above it. */
  .head .count {
    margin: 0;
    padding-block: 0.5em;
  }
  .sort {
    max-inline-size: 100%;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
  }
  .sort label {
    color: var(--_muted);
  }
  .variants summary {
    min-block-size: 1.75em;
    color: var(--_accent);
    cursor: pointer;
  }
  .variants li {
    padding-block: 0.2em;
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
    gap: 0.75em;
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .back {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space);
    margin-block-end: var(--_space);
  }
  .updated {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .head .updated {
    margin-inline-end: auto;
  }
  @container (min-width: 52em) {
    .columns:has(> .beside > *) {
      grid-template-columns: minmax(14em, 18em) minmax(0, 1fr);
      align-items: start;
    }
  }
`;
