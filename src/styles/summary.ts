import { css } from 'lit';

/** A service in a list or on a card. */
export const summaryStyles = css`
  .summary {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    block-size: 100%;
    padding: calc(var(--_space) * 1.1) calc(var(--_space) * 1.25);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .summary .name {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }
  .summary .name a {
    text-decoration: none;
  }
  .summary .name a:hover {
    text-decoration: underline;
  }
  .institution {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .summary .text {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .badge {
    align-self: flex-start;
    padding: 0.1em 0.6em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: var(--_notice);
    color: var(--_notice-text);
    font-size: 0.875em;
    font-weight: 600;
  }
  .summary .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    margin-block-start: auto;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_border);
    font-size: 0.9em;
  }
  .summary .facts dt {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .summary .facts dd {
    max-block-size: 7.5em;
    overflow: hidden;
    font-weight: 600;
  }
  .machine {
    color: var(--_muted);
    font-size: 0.8em;
    font-weight: 400;
  }
  .skeleton.line {
    block-size: 1em;
  }
  .skeleton.name-line {
    block-size: 1.4em;
    inline-size: 70%;
  }
  .skeleton.text-lines {
    block-size: 4.5em;
  }
  .skeleton.fact-lines {
    block-size: 7.25em;
  }
  @container (max-width: 52em) {
    /* Names and facts take more lines. */
    .summary .name-line {
      block-size: 2.4em;
    }
    .skeleton.fact-lines {
      block-size: 9em;
    }
  }
  .skeleton.short {
    inline-size: 45%;
  }
  @media print {
    .summary {
      gap: 0.2em;
      block-size: auto;
      padding: 0.4em 0;
      border-width: 0 0 1px;
      break-inside: avoid;
    }
    .summary .text {
      -webkit-line-clamp: none;
    }
    .summary .facts {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .summary .facts > div {
      display: flex;
      gap: 0.4em;
    }
    .summary .facts dt::after {
      content: ':';
    }
    .summary .facts dd {
      max-block-size: none;
    }
    .skeleton {
      display: none;
    }
    /* A list is a list of names and facts; what each service is, its own page says. */
    ul.services {
      display: block;
    }
    .services .text {
      display: none;
    }
  }
`;
