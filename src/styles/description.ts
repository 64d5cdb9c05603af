import { css } from 'lit';

/** A service in full. */
export const descriptionStyles = css`
  .description {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.25);
    max-inline-size: 52em;
  }
  .description > .name {
    font-size: 1.6em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  #description-name {
    /* the way back stays in sight above it */
    scroll-margin-block-start: 3em;
  }
  .description > .name + .institution,
  .description > .local-name,
  .description > .local-name + .institution {
    margin-block-start: calc(var(--_space) * -0.9);
  }
  .lead {
    font-size: 1.08em;
  }
  .description > .facts {
    display: flex;
    flex-wrap: wrap;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    overflow: hidden;
  }
  .description > .facts > div {
    flex: 1 1 min(12em, 100%);
    padding: 0.75em 1em;
    box-shadow: 1px 1px 0 0 var(--_border);
  }
  .description > .facts > .wide {
    flex-basis: 100%;
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
    margin-block-end: 0.6em;
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.3;
  }
  .stage {
    margin-block: 0.75em 0.5em;
    color: var(--_muted);
    font-weight: 600;
  }
  .channels {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .channel {
    padding: 0.9em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .channel > * + *,
  .place > * + * {
    margin-block-start: 0.4em;
  }
  .channel-kind {
    font-weight: 700;
  }
  .places {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(19em, 100%), 1fr));
    gap: 0.9em 1.5em;
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }
  .place-name {
    font-weight: 600;
  }
  .details {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 2em;
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
  .hours {
    max-inline-size: 26em;
    font-size: 0.95em;
  }
  .hours li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    font-variant-numeric: tabular-nums;
  }
  .hours li > :first-child {
    flex: 1 1 5.5em;
    color: var(--_muted);
  }
  .hours li > :last-child {
    flex: 0 1 12em;
  }
  .hours .interval {
    white-space: nowrap;
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
  small {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .remark {
    display: block;
  }
  .variant .own {
    font-weight: 600;
  }
  .notice small {
    color: inherit;
  }
  .provenance {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: 0.9em;
  }
  .provenance .old {
    flex-basis: 100%;
    color: var(--_text);
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  [tabindex='-1']:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 4px;
  }
  @media (forced-colors: active) {
    .description > .facts > div {
      /* There are no shadows. */
      outline: 1px solid CanvasText;
    }
  }
  @media print {
    .description {
      /* The pages of a flex box break where they happen to. */
      display: block;
      max-inline-size: none;
      font-size: 10.5pt;
      line-height: 1.4;
    }
    .description > * + *:not(.institution, .local-name) {
      margin-block-start: var(--_space);
    }
    .description > .name + .institution,
    .description > .local-name {
      margin-block-start: 0.2em;
    }
    .description .name,
    .section-title,
    .stage,
    .channel-kind,
    .place-name,
    .step-title,
    .payments thead {
      break-after: avoid;
    }
    .channel,
    .place,
    .payments tr,
    .facts > div,
    section li {
      break-inside: avoid;
    }
    .channel {
      padding: 0.4em 0;
      border-width: 1px 0 0;
      border-radius: 0;
    }
    .channels {
      display: block;
    }
    .places {
      margin-block-start: 0.3em;
      padding-block-start: 0;
      border: 0;
    }
    .open {
      /* Now is when it is printed, not when it is read. */
      display: none;
    }
    .payments th,
    .payments td {
      border: 1px solid var(--_border);
    }
    .request a.button {
      display: inline;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      text-decoration: underline;
    }
    .request a[href]::after,
    a.document[href]::after,
    a.channel-link[href]::after,
    a.record[href]::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      font-size: 0.9em;
    }
  }
`;
