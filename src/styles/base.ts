import { css } from 'lit';
import { tokens } from './tokens.js';

/** What all elements share: the wrapper, text, links, buttons, focus, and what is for screen readers alone. */
export const base = [
  tokens,
  css`
    :host {
      display: block;
      /*
       * What is a container has no width of its own. In a column that centres it takes the room there is; in a float or
       * a cell of a table, which have no room of their own either, it has its least width, and the page says more.
       */
      flex: 1 1 content;
      inline-size: -moz-available;
      inline-size: -webkit-fill-available;
      inline-size: stretch;
    }
    :host([hidden]) {
      display: none;
    }
    .root {
      /*
       * Of what inherits, the page's font and its size are welcome, and so is its wish to hide: lengths are in em, so that
       * they follow the size of the text, whatever the page's root has. The rest is kept out, named or not.
       */
      all: initial;
      display: block;
      box-sizing: border-box;
      /* Not on the host, where a rule of the page would undo it; its least width where the page leaves it none. */
      container-type: inline-size;
      contain-intrinsic-inline-size: min(16em, 50vi);
      background: var(--_surface);
      color: var(--_text);
      font-family: var(--_font);
      font-size: inherit;
      line-height: 1.5;
      overflow-wrap: anywhere;
      pointer-events: inherit;
      visibility: inherit;
      color-scheme: inherit;
      -webkit-font-smoothing: inherit;
    }
    .root *,
    .root *::before,
    .root *::after {
      box-sizing: border-box;
    }
    p,
    ul,
    ol,
    dl,
    dd {
      margin: 0;
    }
    ul[role='list'],
    ol[role='list'] {
      list-style: none;
      padding: 0;
    }
    a {
      color: var(--_accent);
      text-decoration: underline;
      text-decoration-thickness: 0.06em;
      text-underline-offset: 0.2em;
    }
    a:hover {
      text-decoration-thickness: 0.12em;
    }
    a[rel~='external']::after {
      content: '\\2197' / '';
      display: inline-block;
      margin-inline-start: 0.2em;
      font-size: 0.85em;
      text-decoration: none;
    }
    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
      border-radius: 2px;
    }
    button,
    input {
      font: inherit;
      color: inherit;
    }
    mark {
      background: var(--_notice);
      color: var(--_notice-text);
      border-radius: 2px;
    }
    input[type='search'],
    input[type='url'],
    select {
      max-inline-size: 100%;
      min-block-size: 2.75em;
      padding: 0.4em 0.8em;
      border: 1px solid var(--_muted);
      border-radius: var(--_radius);
      background: var(--_raised);
      color: inherit;
      font: inherit;
    }
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      min-block-size: 2.75em;
      padding: 0.4em 1em;
      border: 1px solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_raised);
      color: var(--_accent);
      font-weight: 600;
      text-decoration: none;
      cursor: pointer;
    }
    .button:hover {
      background: var(--_mark);
    }
    .button.primary {
      background: var(--_accent);
      color: var(--_on-accent);
    }
    .button.primary:hover {
      background: color-mix(in srgb, var(--_accent) 86%, black);
    }
    .button.small {
      min-block-size: 2em;
      padding-block: 0.1em;
    }
    .button.link {
      display: inline;
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      font-weight: inherit;
      text-align: start;
      text-decoration: underline;
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .notice {
      display: block;
      padding: 0.75em 1em;
      border-inline-start: 4px solid currentColor;
      border-radius: 2px;
      background: var(--_notice);
      color: var(--_notice-text);
    }
    .notice a {
      color: inherit;
    }
    .notice > * + * {
      margin-block-start: 0.35em;
    }
    .notice .title {
      font-weight: 700;
    }
    .trouble {
      margin-block-end: var(--_space);
    }
    .trouble .button {
      margin-block: 0.35em;
    }
    .tried {
      display: block;
    }
    .skeleton {
      border-radius: 4px;
      background: var(--_border);
      opacity: 0.45;
    }
    @media (prefers-reduced-motion: no-preference) {
      .skeleton {
        animation: breathe 1.6s ease-in-out infinite alternate;
      }
      @keyframes breathe {
        to {
          opacity: 0.2;
        }
      }
    }
    @media (forced-colors: active) {
      .button,
      .notice {
        border: 1px solid ButtonText;
      }
      .skeleton {
        border: 1px solid GrayText;
      }
    }
    .print-only {
      display: none;
    }
    @media print {
      .root {
        /* What is a container is not broken between pages everywhere. */
        container-type: normal;
        --_accent: #000000;
        --_text: #000000;
        --_muted: #333333;
        --_surface: transparent;
        --_raised: transparent;
        --_border: #999999;
        --_notice: transparent;
        --_notice-text: #000000;
        --_radius: 0;
        --_space: 0.75em;
      }
      .root * {
        box-shadow: none;
        print-color-adjust: economy;
      }
      .no-print {
        display: none !important;
      }
      .print-only {
        display: initial;
      }
      .notice {
        break-inside: avoid;
        border: 1px solid;
        border-inline-start-width: 4px;
      }
      a[rel~='external']::after {
        content: none;
      }
    }
  `,
];
