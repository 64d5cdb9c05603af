/** The report's looks: readable in the dark, on a narrow screen and on paper. */
export const reportStyle = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-inline-size: 60rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
h1 { line-height: 1.2; }
article { border-block-start: 1px solid; padding-block: 0.5rem; break-inside: avoid; }
h3, h4 { margin-block: 0.75rem 0.25rem; break-after: avoid; }
p { margin-block: 0.25rem; }
small { font-weight: normal; }
.overview > div, .values > div { display: flex; flex-wrap: wrap; gap: 0 1rem; }
dt { min-inline-size: 14rem; font-weight: bold; }
dd { margin: 0; }
.remedy { border: 1px solid; padding: 0.75rem; margin-block: 1rem; }
blockquote { margin: 0.5rem 0; padding: 0.5rem 1rem; border-inline-start: 4px solid; white-space: pre-line; }
ins { background: light-dark(#d4f0da, #10401c); color: inherit; text-decoration: underline; }
del { background: light-dark(#fbdcdc, #551a1a); color: inherit; text-decoration: line-through; }
.values del { text-decoration: none; }
.values ins { text-decoration: none; }
.hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.probable { font-style: italic; }
@media print { details:not([open]) > ul { display: block; } a { color: inherit; } main { padding: 0; max-inline-size: none; } }
`;
