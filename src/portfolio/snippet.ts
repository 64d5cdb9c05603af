/** What a page can set of an element, as the words of its attributes; a flag that is set is the empty string. */
export type SnippetSettings = Readonly<Partial<Record<SettingName, string>>>;

/** The elements a snippet can be of. */
export const snippetElements = ['service-catalog', 'service-card', 'life-situation-filter'] as const;
export type SnippetElement = (typeof snippetElements)[number];

/** One setting: of which elements, how it is chosen, and the value that need not be written. */
interface Setting {
  readonly of: readonly SnippetElement[];
  readonly kind: 'text' | 'number' | 'flag' | 'choice';
  readonly usual: string;
  /** Of a choice, the usual value left out. */
  readonly values?: readonly string[];
}

const all = snippetElements;
const catalog = ['service-catalog'] as const;
const card = ['service-card'] as const;
const situations = ['life-situation-filter'] as const;
const lists = ['service-catalog', 'life-situation-filter'] as const;
const descriptions = ['service-catalog', 'service-card'] as const;
const flag = (of: readonly SnippetElement[]) => ({ of, kind: 'flag', usual: '' }) as const;

/** The settings in the order in which a page's editor meets them. */
export const snippetSettings = {
  register: { of: all, kind: 'text', usual: '' },
  adapter: { of: all, kind: 'choice', usual: 'virsis', values: ['helsinki', 'ptv', 'hsds', 'cpsv-ap'] },
  for: { of: situations, kind: 'text', usual: '' },
  institution: { of: lists, kind: 'text', usual: '' },
  service: { of: card, kind: 'text', usual: '' },
  full: flag(card),
  audience: { of: lists, kind: 'choice', usual: '', values: ['citizens', 'entrepreneurs', 'institutions'] },
  territory: { of: catalog, kind: 'text', usual: '' },
  language: { of: all, kind: 'choice', usual: '', values: ['lv', 'en'] },
  'heading-level': { of: all, kind: 'number', usual: '2' },
  'page-size': { of: catalog, kind: 'number', usual: '12' },
  supplements: { of: descriptions, kind: 'text', usual: '' },
  'report-url': { of: descriptions, kind: 'text', usual: '' },
  collapsed: flag(situations),
  'no-search': flag(catalog),
  'no-filters': flag(catalog),
  'no-life-situations': flag(catalog),
  'no-url': flag(catalog),
  'no-store': flag(all),
} as const satisfies Readonly<Record<string, Setting>>;
export type SettingName = keyof typeof snippetSettings;
export const settingNames = Object.keys(snippetSettings) as SettingName[];

/** The settings of an element that are worth writing: those that are its own and not as usual anyway. */
export function writtenSettings(element: SnippetElement, settings: SnippetSettings): [SettingName, string][] {
  return settingNames.flatMap((name) => {
    const { of, kind, usual }: Setting = snippetSettings[name];
    const value = settings[name]?.trim();
    const isUsual = value === undefined || (kind !== 'flag' && (value === '' || value === usual));
    return isUsual || !of.includes(element) ? [] : [[name, value] as [SettingName, string]];
  });
}

/** Where the page loads the script from, and what shows without it. */
export interface SnippetPage {
  /** Absolute address of embed.js. */
  readonly script: string;
  /** The script's hash, `sha384-…`; left out where it is not known. */
  readonly integrity?: string | undefined;
  /** Absolute address of what the element asks the register first; left out where it is not known. */
  readonly firstRequest?: string | undefined;
  /** The plain link inside the element. */
  readonly fallback: { readonly address: string; readonly text: string };
}

/** The HTML to paste. */
export function snippetHtml(element: SnippetElement, settings: SnippetSettings, page: SnippetPage): string {
  const script = [`type="module"`, attribute('src', page.script)];
  if (page.integrity) script.push(attribute('integrity', page.integrity), `crossorigin="anonymous"`);
  const written = writtenSettings(element, settings).map(([name, value]) =>
    snippetSettings[name].kind === 'flag' ? name : attribute(name, value),
  );
  const { address, text } = page.fallback;
  // The browser asks for it while the script is still on its way, and the element takes that very answer.
  const hint = [`rel="preload" as="fetch" crossorigin`, attribute('href', page.firstRequest ?? '')];
  return [
    ...(page.firstRequest ? [`<link${lines(hint)}>`] : []),
    `<script${lines(script)}></script>`,
    '',
    `<${element}${lines(written)}>`,
    `  <a ${attribute('href', address)}>${escape(text)}</a>`,
    `</${element}>`,
  ].join('\n');
}

/** What a page's Content-Security-Policy needs for it, and nothing more. */
export function snippetPolicy(settings: SnippetSettings, { script }: SnippetPage, page: string): string {
  const origins = [origin(settings.register ?? '', page)];
  // A file of the page's own site is asked for as well.
  if (settings.supplements) origins.push(origin(settings.supplements, page));
  return [
    `script-src ${origin(script, page)}`,
    `connect-src ${sources(origins)}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

/** Nothing is allowed only where nothing else is. */
function sources(origins: readonly string[]): string {
  const some = origins.filter((one) => one !== "'none'");
  return [...new Set(some.length > 0 ? some : origins)].join(' ');
}

/** An address as a browser would read it on a page; `undefined` for what is none. */
export function addressOn(page: string, address: string): URL | undefined {
  try {
    return new URL(address, page);
  } catch {
    return undefined; // a TypeError
  }
}

function origin(address: string, page: string): string {
  const url = address ? addressOn(page, address) : undefined;
  if (!url || url.origin === 'null') return "'none'";
  return url.origin === new URL(page).origin ? "'self'" : url.origin;
}

function lines(attributes: readonly string[]): string {
  const one = attributes.join(' ');
  return one.length <= 70 ? one && ` ${one}` : attributes.map((written) => `\n  ${written}`).join('');
}

function attribute(name: string, value: string): string {
  return `${name}="${escape(value)}"`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
