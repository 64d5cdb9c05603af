import { escapeHtml } from './described.js';

interface Page {
  readonly title: string;
  readonly content: string;
  readonly language?: string;
  readonly head?: string;
}

const menu = [
  ['/pakalpojumi/', 'Pakalpojumi'],
  ['/jaunumi/', 'Jaunumi'],
  ['/kontakti.html', 'Kontakti'],
  ['/par-pasvaldibu.html', 'Par pašvaldību'],
  ['/vakances.html', 'Vakances'],
  ['/cenradis.html', 'Cenrādis'],
] as const;

/** A page of the invented municipality: what stands on every page around its own content. */
export function municipalPage({ title, content, language = 'lv', head = '' }: Page): string {
  const links = menu.map(([address, name]) => `<li><a href="${address}">${name}</a></li>`).join('');
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escapeHtml(title)} | Zaļupes novads</title>${head}</head>
<body>
<header class="site-header"><a href="/">Zaļupes novada pašvaldība</a>
<p>Klientu apkalpošana: 60000299, Tirgus laukums 1, Zaļupe</p></header>
<nav><ul>${links}</ul></nav>
<main>
${content}
<p class="help">Vai neatradāt meklēto? Zvaniet uz informatīvo tālruni 60000288 darba dienās 9.00–16.00.</p>
</main>
<footer><p>© Zaļupes novada pašvaldība. Bērna piedzimšanas pabalsts, būvatļauja un citi pakalpojumi vienuviet.</p>
<p>Pirmdiena 8.00–18.00, otrdiena 8.00–17.00. Reģ. Nr. 00000000201</p></footer>
</body>
</html>
`;
}
