import { css } from 'lit';

/** A service in full. */
export const descriptionStyles = css`
  .description {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.25);
    max-inline-size: 52rem;
  }
  .description > .name {
    font-size: 1.6em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  #description-name {
    /* the way back stays in sight above it */
    scroll-margin-block-start: 5rem;
  }
  .description > .name + .institution,
  .description > .local-name {
    margin-block-start: calc(var(--_space) * -0.9);
  }
  .lead {
    font-size: 1.08em;
  }
  .description > .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    overflow: hidden;
  }
  .description > .facts > div {
    padding: 0.75rem 1rem;
    box-shadow: 1px 1px 0 0 var(--_border);
  }
  .description > .facts > .wide {
    grid-column: 1 / -1;
  }
  .description > .facts dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .description > .facts dd {
    font-weight: 600;
  }
  .description > .facts small,
  .description > .facts .rich-text {
    font-size: 0.9em;
    font-weight: 400;
  }
  .channel-kind a,
  .channel-link {
    font-weight: 600;
  }
  section > .section-title {
    margin-block-end: 0.6rem;
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.3;
  }
  .stage {
    margin-block: 0.75rem 0.5rem;
    color: var(--_muted);
    font-weight: 600;
  }
  .channels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .channel {
    padding: 0.9rem 1rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .channel > * + *,
  .place > * + * {
    margin-block-start: 0.4rem;
  }
  .channel-kind {
    font-weight: 700;
  }
  .places {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    gap: 0.9rem 1.5rem;
    margin-block-start: 0.75rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_border);
  }
  .place-name {
    font-weight: 600;
  }
  .details {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 2rem;
  }
  .details:not(:has(*)) {
    display: none;
  }
  .details > .wide {
    flex: 1 0 100%;
  }
  .details dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .open {
    font-weight: 600;
  }
  .hours li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    font-variant-numeric: tabular-nums;
  }
  .hours li > :first-child {
    flex: 1 0 7rem;
  }
  .hours li > :last-child {
    min-inline-size: 6rem;
  }
  .hours .exception {
    display: block;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .rich-text p,
  .rich-text li {
    white-space: pre-line;
  }
  .rich-text > * + * {
    margin-block-start: 0.6em;
  }
  .rich-text ul,
  .rich-text ol,
  section > ul,
  .steps {
    padding-inline-start: 1.4em;
  }
  .rich-text li + li,
  section > ul > li + li {
    margin-block-start: 0.3em;
  }
  .steps > li + li {
    margin-block-start: 0.9em;
  }
  .steps > li::marker {
    color: var(--_accent);
    font-weight: 700;
  }
  .step-title {
    font-weight: 600;
  }
  .payments {
    inline-size: 100%;
    border-collapse: collapse;
    background: var(--_raised);
  }
  .payments th,
  .payments td {
    padding: 0.5rem 0.75rem;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  .payments tbody th {
    font-weight: 400;
  }
  .payments thead th {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .payments .amount {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    text-align: end;
    white-space: nowrap;
  }
  small {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .notice small {
    color: inherit;
  }
  .provenance {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.9em;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  [tabindex='-1']:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 4px;
  }
`;
