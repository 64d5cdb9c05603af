/**
 * How a part of a record may leave the register: a plain value, a text in several languages (`text`), a formatted
 * one (`rich`), search words (`words`), a list of one shape, or an object with these members and no others.
 */
export type Shape = 'value' | 'text' | 'rich' | 'words' | readonly [Shape] | { readonly [member: string]: Shape };

const interval = { opens: 'value', closes: 'value' } as const;

const openingHours = {
  weekly: {
    monday: [interval],
    tuesday: [interval],
    wednesday: [interval],
    thursday: [interval],
    friday: [interval],
    saturday: [interval],
    sunday: [interval],
  },
  exceptions: [{ from: 'value', until: 'value', intervals: [interval], note: 'text' }],
  note: 'text',
  timeZone: 'value',
} as const;

const territory = { code: 'value', name: 'text' } as const;
const targetGroup = { id: 'value', name: 'text' } as const;
const institutionRef = { registrationNumber: 'value', name: 'text', url: 'value' } as const;
const serviceRef = { id: 'value', name: 'text', holder: institutionRef } as const;

const contact = {
  organisation: 'text',
  address: 'text',
  phone: 'value',
  email: 'value',
  eAddress: 'value',
  url: 'value',
} as const;

const place = {
  name: 'text',
  address: 'text',
  phone: 'value',
  email: 'value',
  otherContact: 'text',
  openingHours,
  coordinates: { latitude: 'value', longitude: 'value' },
} as const;

const channel = {
  kind: 'value',
  name: 'text',
  text: 'rich',
  url: 'text',
  email: 'value',
  phone: 'value',
  postalAddress: 'text',
  eAddress: 'value',
  identification: ['value'],
  places: [place],
  resourceIds: ['value'],
} as const;

const fee = {
  position: 'text',
  unit: 'text',
  amount: 'value',
  vat: 'value',
  total: 'value',
  from: 'value',
  to: 'value',
  currency: 'value',
  condition: 'text',
  legalBasis: 'text',
  note: 'text',
} as const;

const summary = {
  id: 'value',
  status: 'value',
  suspension: { from: 'value', until: 'value', reason: 'text' },
  serviceType: 'value',
  audiences: ['value'],
  name: 'text',
  localName: 'text',
  summary: 'text',
  holder: institutionRef,
  providers: [institutionRef],
  territories: [territory],
  standardServiceId: 'value',
  recipients: ['value'],
  targetGroups: [targetGroup],
  fee: { status: 'value', from: 'value', to: 'value', currency: 'value', note: 'text' },
  deadline: { workingDays: 'value', note: 'text' },
  channelKinds: ['value'],
  lifeSituationIds: ['value'],
  keywords: 'words',
  // One address, or one per language; a plain value passes a text's shape.
  requestUrl: 'text',
  updatedAt: 'value',
  sourceUrl: 'value',
} as const;

const service = {
  ...summary,
  description: 'rich',
  easyRead: 'rich',
  recipientNote: 'text',
  restrictions: 'rich',
  fees: [fee],
  steps: [{ order: 'value', kind: 'value', title: 'text', text: 'rich', channels: [channel] }],
  documents: [{ kind: 'value', title: 'text', url: 'value', neededInStep: 'value', mediaType: 'value' }],
  authentication: { level: 'value', means: ['value'] },
  notices: [{ kind: 'value', text: 'rich', from: 'value', until: 'value' }],
  appeal: 'rich',
  legalActs: [{ title: 'text', issuer: 'text', kind: 'text', number: 'value', date: 'value', url: 'value' }],
  contact,
  lifeSituations: [{ id: 'value', name: 'text' }],
  relatedServices: [serviceRef],
  childServices: [serviceRef],
  euServiceDirective: 'value',
} as const;

const facet = [{ value: 'value', name: 'text', count: 'value' }] as const;
const node = { id: 'value', parentId: 'value', name: 'text', audience: 'value', serviceCount: 'value' } as const;
const resource = { id: 'value', name: 'text', state: 'value', from: 'value', until: 'value', note: 'text' } as const;

/** The demo register's word of what is public: for each kind of answer, all that may leave. */
export const publicShape = {
  services: {
    items: [summary],
    total: 'value',
    page: 'value',
    limit: 'value',
    next: 'value',
    facets: {
      audience: facet,
      channel: facet,
      fee: facet,
      status: facet,
      targetGroup: facet,
      institution: facet,
      territory: facet,
      lifeSituation: facet,
    },
    generatedAt: 'value',
  },
  service,
  lifeSituations: { items: [node], generatedAt: 'value' },
  lifeSituation: {
    ...node,
    summary: 'rich',
    keywords: 'words',
    updatedAt: 'value',
    steps: [{ title: 'text', text: 'rich', services: [summary] }],
  },
  institution: { ...institutionRef, contact, openingHours, territory },
  resources: { items: [resource], generatedAt: 'value' },
  changes: { items: [{ id: 'value', change: 'value', at: 'value' }], since: 'value', generatedAt: 'value' },
  problem: {
    type: 'value',
    title: 'value',
    status: 'value',
    detail: 'value',
    parameter: 'value',
    expected: 'value',
    id: 'value',
    name: 'text',
    replacedBy: serviceRef,
    withdrawnAt: 'value',
  },
} as const satisfies Readonly<Record<string, Shape>>;

/** A kind of answer. */
export type AnswerKind = keyof typeof publicShape;
