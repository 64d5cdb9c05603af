import { escapeHtml } from './described.js';
import type { PlantedPage, Truth } from './planted-page.js';

/** A page of an older portal: boxes named by classes, no landmarks, a column of facts beside the text. */
export function portalPage(path: string, kind: string, title: string, body: string, truth: Truth = {}): PlantedPage {
  const content = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="content-type" content="text/html; charset=utf-8" />
<title>Mežkalnes ceļvedis - ${escapeHtml(title)}</title>
</head>
<body class="page has-footer">
<div id="wrapper">
<div id="logo"><a href="/">Mežkalnes ceļvedis iedzīvotājam</a></div>
<div class="topmenu"><a href="/saraksts.html">Visi raksti</a> <a href="/zinas/1.html">Ziņas</a> <a href="/par.html">Par ceļvedi</a></div>
<div id="content">
<div class="page-title"><h1>${title}</h1></div>
<div class="text">${body}</div>
</div>
<div class="column"><b>Ceļveža redakcija</b><br />Pils iela 40, Mežkalne<br />Tālrunis: 60000290<br />Pirmdien 10.00-12.00</div>
<div class="bottom">Ceļvedis 2012-2026. Pārpublicēt drīkst ar atsauci. Pilna versija 3,50 EUR.</div>
</div>
</body></html>
`;
  return { path, kind, content, ...truth };
}
