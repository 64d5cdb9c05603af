type Attributes = Readonly<Record<string, string>>;

export interface OpenElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly parent: OpenElement | undefined;
  /** Among its siblings of any name, counted from 1. */
  readonly position: number;
  /** Among its siblings of the same name, counted from 1. */
  readonly nth: number;
  readonly children: Map<string, number>;
  readonly outside: boolean;
  readonly quoted: boolean;
  /** In the page's main content, where a `header` is the content's own. */
  readonly inMain: boolean;
}

const outsideNames = new Set(['nav', 'footer', 'menu']);
const outsideRoles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'menu',
  'menubar',
  'search',
  'dialog',
  'alertdialog',
]);
/** Names that sites give to what surrounds their content; "has-footer" is the name of something else. */
const outsideWords =
  /^(?:(?:site|main|page|top|global|primary|secondary|mobile|lang|language|bottom|app|c|l|o|m)[_-]{1,2})?(?:nav|navbar|navigation|menu|menubar|breadcrumbs?|footer|cookies?|consent|pagination|pager|sitemap|skip|share|social|topbar|foot|izvelne|kajene)(?:[_-]\w+)*$/i;
const mainNames = new Set(['main', 'article']);
const quoting = new Set(['blockquote', 'q']);
/** The most elements a selector names: enough to find a place, little enough to read. */
const longestSelector = 6;

/** The elements open where a reader is. */
export class ElementStack {
  readonly #open: OpenElement[] = [root()];

  get top(): OpenElement {
    return this.#open.at(-1) ?? root();
  }

  get isOutside(): boolean {
    return this.top.outside;
  }

  get isQuoted(): boolean {
    return this.top.quoted;
  }

  push(name: string, attributes: Attributes): void {
    const parent = this.top;
    const nth = (parent.children.get(name) ?? 0) + 1;
    parent.children.set(name, nth);
    const position = (parent.children.get('*') ?? 0) + 1;
    parent.children.set('*', position);
    const inMain = parent.inMain || isMain(name, attributes);
    this.#open.push({
      name,
      attributes,
      parent,
      position,
      nth,
      children: new Map(),
      outside: isMain(name, attributes) ? false : parent.outside || isOutside(name, attributes, inMain),
      quoted: parent.quoted || quoting.has(name),
      inMain,
    });
  }

  /** Closes the nearest element of the name with all that was left open in it. */
  pop(name: string): void {
    const at = this.#open.findLastIndex((element) => element.name === name);
    if (at > 0) this.#open.length = at;
  }

  nearest(matches: (element: OpenElement) => boolean): OpenElement | undefined {
    return this.#open.findLast((element) => element.parent !== undefined && matches(element));
  }

  selector(element: OpenElement | undefined): string {
    const steps: string[] = [];
    for (let at = element; at?.parent && steps.length < longestSelector; at = at.parent) {
      const id = at.attributes['id'] ?? '';
      if (/^[A-Za-z][\w-]*$/.test(id)) {
        steps.unshift(`#${id}`);
        break;
      }
      const isOnlyOne = ['html', 'body', 'main'].includes(at.name);
      if (at.name !== 'html') steps.unshift(isOnlyOne ? at.name : `${at.name}:nth-of-type(${at.nth})`);
    }
    return steps.join(' > ');
  }
}

function root(): OpenElement {
  const place = { parent: undefined, position: 1, nth: 1, children: new Map<string, number>() };
  return { name: '', attributes: {}, outside: false, quoted: false, inMain: false, ...place };
}

/** What calls itself the main content is that, whatever is around it is called. */
function isMain(name: string, attributes: Attributes): boolean {
  return mainNames.has(name) || attributes['role'] === 'main';
}

function isOutside(name: string, attributes: Attributes, inMain: boolean): boolean {
  if (name === 'html' || name === 'body') return false;
  if (outsideNames.has(name) || outsideRoles.has(attributes['role'] ?? '')) return true;
  if (name === 'header' && !inMain) return true;
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.split(/\s+/);
  return names.some((one) => outsideWords.test(one));
}
