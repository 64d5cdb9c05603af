/** Functions that run in a page: each stands alone, and gives and takes only what JSON can say. */

/** Before any script of the page: what would show that another script ran tells it. */
export function watchPage(): void {
  const told: string[] = [];
  const tell = (what: string) => void told.push(what);
  Object.defineProperty(globalThis, 'hostileTold', { value: told, enumerable: false });
  Object.defineProperty(globalThis, 'hostileRejected', { value: [] as string[], enumerable: false });
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) {
    Object.defineProperty(globalThis, name, {
      value: (...said: unknown[]) => tell(`${name}(${said.map(String).join()})`),
    });
  }
  Object.defineProperty(globalThis, 'hostileNames', {
    value: Object.getOwnPropertyNames(globalThis),
    enumerable: false,
  });
  addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sample }) => tell(`policy: ${effectiveDirective} ${blockedURI} ${sample}`),
    true,
  );
  addEventListener('error', ({ message }) => tell(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => tell(`rejected: ${String(reason)}`));
  addEventListener('submit', () => tell('a form was sent'), true);
  addEventListener('record-reject', (event) => {
    const { records } = event as unknown as { records: readonly { id?: string }[] };
    (globalThis as unknown as { hostileRejected: string[] }).hostileRejected.push(
      ...records.map(({ id }) => String(id)),
    );
  });
}

/** Elements that show nothing yet, or wait for something. */
export function waitingElements(): string[] {
  const elements = [...document.querySelectorAll('service-catalog, service-card, life-situation-filter')];
  const within = elements.flatMap((element) => [
    ...(element.shadowRoot?.querySelectorAll('life-situation-filter') ?? []),
  ]);
  return [...elements, ...within]
    .filter(
      ({ shadowRoot }) =>
        !shadowRoot || shadowRoot.childElementCount === 0 || shadowRoot.querySelector('.skeleton, .waiting'),
    )
    .map((element) => (element.cloneNode() as Element).outerHTML);
}

/** What a page holds once it has settled. */
export interface Look {
  readonly address: string;
  readonly told: readonly string[];
  /** Elements, and attributes as `a[href]`. */
  readonly kinds: readonly string[];
  /** What no element may have, each said in words. */
  readonly wrong: readonly string[];
  readonly names: readonly string[];
  /** Of each card its id and how often the words it was to show are in it, without what is no letter. */
  readonly shown: Readonly<Record<string, number>>;
  readonly rejected: readonly string[];
}

/** @param wanted letters by the id of a card */
export function lookAtPage(wanted: Readonly<Record<string, string>>): Look {
  const page = globalThis as unknown as { hostileTold: string[]; hostileNames: string[]; hostileRejected: string[] };
  const kinds = new Set<string>();
  const wrong = new Set<string>();
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      kinds.add(element.localName);
      for (const { name } of element.attributes) {
        kinds.add(`${element.localName}[${name}]`);
        if (/^on|^style$|^srcdoc$/.test(name)) wrong.add(`<${element.localName}> has ${name}`);
      }
      if (element.localName === 'script' && !element.hasAttribute('src')) {
        try {
          if (element.getAttribute('type') !== 'application/ld+json') throw new Error('of another type');
          JSON.parse(element.textContent);
        } catch (error) {
          wrong.add(`a script that is no JSON-LD: ${String(error)}`);
        }
      }
      const href = element.getAttribute('href');
      if (href === null) continue;
      const address = new URL(href, document.baseURI);
      if (!/^(https?|mailto|tel):$/.test(address.protocol)) wrong.add(`leads to ${href.slice(0, 80)}`);
      const isElsewhere = address.protocol.startsWith('http') && address.origin !== location.origin;
      if (isElsewhere && element.getAttribute('rel') !== 'external noopener')
        wrong.add(`is not marked: ${href.slice(0, 80)}`);
    }
  }
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
  const shown: Record<string, number> = {};
  for (const card of document.querySelectorAll('service-card')) {
    const words = wanted[card.id];
    if (words) shown[card.id] = letters(card.shadowRoot?.textContent ?? '').split(words).length - 1;
  }
  const names = Object.getOwnPropertyNames(globalThis).filter((name) => !page.hostileNames.includes(name));
  const pollution = Object.keys(Object.prototype).concat(Object.keys(Array.prototype));
  for (const name of pollution) wrong.add(`every object has ${name}`);
  return {
    address: location.href,
    told: page.hostileTold,
    kinds: [...kinds],
    wrong: [...wrong],
    names,
    shown,
    rejected: page.hostileRejected,
  };
}
