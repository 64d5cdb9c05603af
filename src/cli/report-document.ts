import { Markup, markup } from './markup.js';
import { reportStyle } from './report-style.js';

/**
 * A report as one HTML document: no script, no request, and a policy that allows neither, so that what hostile pages and
 * registers say stays text.
 */
export function reportDocument(language: string, title: string, body: Markup): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(reportStyle)}</style>
</head>
<body><main>
${body}
</main></body>
</html>
`.text;
}

export function reportSection(id: string, title: string, content: Markup | readonly Markup[]): Markup {
  return markup`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${content}</section>`;
}

/** Names and values, one below another. */
export function reportOverview(rows: readonly (readonly [string, string | number | Markup])[]): Markup {
  return markup`<dl class="overview">${rows.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** Only addresses of the web become links. */
export function reportLink(address: string, text: string): Markup {
  return /^https?:\/\//i.test(address) ? markup`<a href="${address}">${text}</a>` : markup`${text}`;
}
