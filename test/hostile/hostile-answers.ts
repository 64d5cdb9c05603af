/** A field, or a kind of field, that long inputs are put into one at a time. */
export const fields = ['name', 'summary', 'plain', 'html', 'markdown', 'draft-js', 'blocks'] as const;
/** Details and addresses stand in so many places that a long one makes an answer too large. */
export type Field = (typeof fields)[number] | 'detail' | 'address';

/** An input, and the one field it stands in; left out: all of them. */
export interface Item {
  readonly input: string;
  readonly only?: Field | undefined;
}

const holder = '90000000001';

/** The parts of answers that one input makes. */
class Words {
  readonly #item: Item;
  readonly index: number;

  constructor(item: Item, index: number) {
    this.#item = item;
    this.index = index;
  }

  in(field: Field): string {
    const { input, only } = this.#item;
    return only === undefined || only === field ? input : 'Vārds';
  }

  text(field: Field = 'detail') {
    return { lv: this.in(field) };
  }

  markup(format: 'html' | 'markdown' | 'draft-js') {
    return { lv: { format, text: this.in(format) } };
  }

  /** The words in the middle of a text the editor would write, with a link to them. */
  draft() {
    const text = this.in('draft-js');
    const blocks = [
      { text, type: 'unordered-list-item', entityRanges: [{ offset: 0, length: text.length, key: 0 }] },
      { text, type: text, depth: 1 },
    ];
    return {
      lv: {
        format: 'draft-js',
        text: JSON.stringify({ blocks, entityMap: { 0: { type: 'LINK', data: { url: text } } } }),
      },
    };
  }

  blocks() {
    const run = { text: this.in('blocks'), href: this.in('address') };
    return {
      lv: [
        { kind: 'paragraph', content: [run] },
        { kind: 'list', ordered: true, items: [[run], []] },
      ],
    };
  }

  institution(registrationNumber = holder) {
    return { registrationNumber, name: this.text(), url: this.in('address') };
  }

  contact() {
    const [phone, email, url] = [this.in('detail'), this.in('detail'), this.in('address')];
    return { organisation: this.text(), address: this.text(), phone, email, eAddress: email, url };
  }
}

/** Ids as they should be, or the inputs themselves. */
type Ids = (words: Words, sort: string) => string;
const ownIds: Ids = ({ index }, sort) => `${sort}${index}`;
const hostileIds: Ids = (words) => words.in('name');

function summary(words: Words, ids: Ids = ownIds) {
  const text = () => words.text();
  return {
    id: ids(words, 's'),
    status: 'suspended',
    suspension: { from: '2026-01-01', until: '2099-01-01', reason: text() },
    serviceType: 'individual-benefit',
    audiences: ['citizens'],
    name: words.text('name'),
    localName: { 'en-t-lv-t0-und': words.in('detail') },
    summary: words.text('summary'),
    holder: words.institution(ids === ownIds ? holder : words.in('name')),
    providers: [{ ...words.institution(), registrationNumber: '90000000002' }],
    territories: [{ code: ids(words, 't'), name: text() }],
    standardServiceId: ids(words, 'v'),
    recipients: ['natural-person'],
    targetGroups: [{ id: ids(words, 'g'), name: text() }],
    fee: { status: words.in('detail'), note: text() },
    deadline: { note: text() },
    channelKinds: [words.in('detail')],
    lifeSituationIds: [ids(words, 'l')],
    keywords: { lv: [words.in('detail')] },
    requestUrl: words.in('address'),
    updatedAt: words.in('detail'),
    sourceUrl: words.in('address'),
  };
}

function channel(words: Words, index: number) {
  const detail = words.in('detail');
  const text = () => words.text();
  const openingHours = {
    weekly: { monday: [{ opens: '08:00', closes: '17:00' }] },
    exceptions: [{ from: '2026-01-01', until: '2099-01-01', intervals: [], note: text() }],
    note: text(),
  };
  return {
    kind: ['e-service', 'in-person', detail][index],
    name: text(),
    text: words.text('plain'),
    url: index === 0 ? { lv: words.in('address') } : words.in('address'),
    email: detail,
    phone: detail,
    postalAddress: text(),
    eAddress: detail,
    identification: [detail],
    places: [{ name: text(), address: text(), phone: detail, email: detail, otherContact: text(), openingHours }],
    resourceIds: [`r${words.index}`],
  };
}

function service(words: Words) {
  const text = () => words.text();
  const detail = words.in('detail');
  const url = words.in('address');
  const other = (id: string) => ({ id, name: text(), holder: words.institution() });
  return {
    ...summary(words),
    description: words.markup('html'),
    easyRead: words.markup('markdown'),
    recipientNote: text(),
    restrictions: words.markup('draft-js'),
    fees: [
      {
        position: text(),
        unit: text(),
        amount: 1,
        currency: 'EUR',
        condition: text(),
        legalBasis: text(),
        note: text(),
      },
    ],
    steps: [
      {
        order: 1,
        kind: 'request',
        title: text(),
        text: words.draft(),
        channels: [0, 1, 2].map((index) => channel(words, index)),
      },
      { order: 2, kind: 'receive', title: text(), text: words.blocks(), channels: [] },
    ],
    documents: ['form', 'hyperlink', 'submit'].map((kind) => ({
      kind,
      title: text(),
      url,
      neededInStep: 1,
      mediaType: detail,
    })),
    authentication: { level: 'verified', means: [detail] },
    notices: [
      { kind: 'warning', text: words.markup('html') },
      { kind: detail, text: words.text('plain') },
    ],
    appeal: words.markup('markdown'),
    legalActs: [{ title: text(), issuer: text(), kind: text(), number: detail, date: '2026-01-01', url }],
    contact: words.contact(),
    lifeSituations: [{ id: detail, name: text() }],
    relatedServices: [other(`s${words.index}`)],
    childServices: [other(words.in('name'))],
    euServiceDirective: true,
  };
}

function withdrawn(words: Words) {
  const replacedBy = { id: words.in('name'), name: words.text(), holder: words.institution() };
  return {
    type: 'about:blank',
    title: words.in('detail'),
    id: `w${words.index}`,
    status: 'withdrawn',
    name: words.text('name'),
    replacedBy,
  };
}

const node = (words: Words, ids: Ids) => ({
  id: ids(words, 'l'),
  ...(words.index % 5 > 0 && { parentId: `l${words.index - (words.index % 5)}` }),
  name: words.text('name'),
  audience: 'citizens',
  serviceCount: 1,
});

/** The first of the batch names the situation, each of it some steps. */
function situation(all: readonly Words[]) {
  const texts = (words: Words) => [
    words.markup('html'),
    words.markup('markdown'),
    words.draft(),
    words.blocks(),
    words.text('plain'),
  ];
  const steps = all.flatMap((words) =>
    texts(words).map((text, index) => ({
      // One step without a name would be the end of all.
      title: { ...words.text('name'), en: 'Solis' },
      text,
      services: index === 0 ? [summary(words)] : [],
    })),
  );
  const [first] = all;
  return {
    id: 'all',
    name: { lv: 'Situācija' },
    audience: 'citizens',
    serviceCount: 1,
    summary: first?.markup('html'),
    keywords: { lv: all.map((words) => words.in('detail')) },
    updatedAt: first?.in('detail'),
    steps,
  };
}

function page(all: readonly Words[], ids: Ids) {
  const facet = (sort: string, value = (words: Words) => ids(words, sort)) =>
    all.map((words) => ({ value: value(words), name: words.text(), count: 1 }));
  const word = (words: Words) => words.in('detail');
  const facets = {
    audience: facet('a', word),
    channel: facet('c', word),
    fee: facet('f', word),
    status: facet('p', word),
    targetGroup: facet('g'),
    institution: facet('i'),
    territory: facet('t'),
    lifeSituation: facet('l'),
  };
  return {
    items: all.map((words) => summary(words, ids)),
    total: all.length,
    page: 1,
    limit: 100,
    next: all[0]?.in('address'),
    facets,
  };
}

function helsinkiRecord(words: Words) {
  const detail = words.in('detail');
  const link = { type: detail, title: detail, url: words.in('address'), file_format: 'PDF' };
  const way = (id: number, type: string) => ({
    id,
    type,
    name: detail,
    information: words.in('plain'),
    prerequisites: detail,
    process_description: detail,
    availability_summary: detail,
    phone: detail,
    call_charge_info: detail,
    email: detail,
    personal_service_street_addr: detail,
    personal_service_postal_code: detail,
    personal_service_city: detail,
    requires_authentication: true,
    links: [link],
  });
  const version = {
    name: words.in('name'),
    name_synonyms: detail,
    description: words.in('summary'),
    process_description: detail,
    information: words.in('plain'),
    costs: detail,
    processing_time: detail,
    expiration_time: detail,
    target_groups: [detail],
    life_events: [detail],
    links: [{ ...link, type: 'FORM' }],
    channels: [way(1, 'LOCAL'), way(2, 'ESERVICE'), way(3, detail), way(4, 'PRINTABLE_FORM')],
  };
  return { id: words.index, fi: version, sv: [], en: version };
}

/** An answer of the register. */
export interface HostileAnswer {
  readonly status: number;
  readonly body: unknown;
}

const ok = (body: unknown): HostileAnswer => ({ status: 200, body });

/**
 * What the register answers: each input stands in every text field of every kind of answer.
 * @param path below the address of the batch; `ids/` before it makes the inputs ids as well
 * @returns `undefined` where no element has a reason to ask for the path
 */
export function hostileAnswer(items: readonly Item[], path: string, query: URLSearchParams): HostileAnswer | undefined {
  const all = items.map((item, index) => new Words(item, index));
  const [, prefix = '', collection, id] = /^\/(ids\/)?([a-z.-]+)(?:\/(.*))?$/s.exec(path) ?? [];
  const ids = prefix ? hostileIds : ownIds;
  const [, sort, number] = /^([a-z])(\d+)$/.exec(id ?? '') ?? [];
  const one = sort === undefined ? undefined : all[Number(number)];
  const whole = all[0];
  switch (id === undefined ? collection : `${collection}/`) {
    case 'services':
      return ok(query.getAll('institution').some((number) => number.startsWith('i')) ? page([], ids) : page(all, ids));
    case 'services/':
      return serviceAnswer(sort, one);
    case 'life-situations':
      return ok({ items: all.map((words) => node(words, ids)) });
    case 'life-situations/':
      return id === 'all' ? ok(situation(all)) : notKnown;
    case 'institutions/':
      return one ? ok({ ...one.institution(`i${one.index}`), contact: one.contact() }) : notKnown;
    case 'resources':
      return ok({
        items: all.map((words) => ({
          id: `r${words.index}`,
          name: words.text(),
          state: 'unavailable',
          note: words.text(),
        })),
      });
    case 'helsinki.json':
      return whole && ok(all.map(helsinkiRecord));
    default:
      return undefined;
  }
}

const notKnown: HostileAnswer = { status: 404, body: { type: 'about:blank', title: 'Unknown', status: 404 } };

function serviceAnswer(sort: string | undefined, words: Words | undefined): HostileAnswer {
  if (!words) return notKnown;
  if (sort === 's') return ok(service(words));
  if (sort === 'w') return { status: 410, body: withdrawn(words) };
  const refused = { type: words.in('address'), title: words.in('detail'), detail: words.in('detail'), status: 400 };
  return sort === 'b' ? { status: 400, body: refused } : notKnown;
}
