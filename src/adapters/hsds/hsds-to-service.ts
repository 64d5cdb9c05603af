import type * as z from 'zod/mini';
import { lookUp } from '../../domain/optional-words.js';
import type { service, TargetGroup } from '../../domain/public-service.js';
import { hsdsFees } from './hsds-fees.js';
import { distinct, english, hsdsChannels } from './hsds-to-channels.js';
import type { HsdsService } from './hsds-wire.js';

type ServiceInput = z.input<typeof service>;

/** What is not here is no longer offered, or a word the specification does not have: the schema refuses it. */
export const hsdsStatuses: Readonly<Record<string, ServiceInput['status']>> = {
  active: 'published',
  'temporarily closed': 'suspended',
};

/** A service of a feed that writes English. */
export function hsdsToService(own: HsdsService): ServiceInput {
  const { organization } = own;
  const channels = hsdsChannels(own);
  const terms = termsOf(own);
  const named = [own.alternate_name, ...terms.map(({ name }) => name)];
  const areas = distinct(own.service_areas.map(({ name, service_area }) => name ?? service_area));
  const application = [own.application_process, own.interpretation_services, languages(own)];
  return {
    id: own.id,
    status: lookUp(hsdsStatuses, own.status?.toLowerCase() ?? 'active') ?? ((own.status ?? '') as 'published'),
    serviceType: 'individual-benefit',
    audiences: ['citizens'],
    name: english(own.name) ?? {},
    summary: english(own.description?.trim().split(/\n\s*\n/)[0]) ?? {},
    description: english(distinct([own.description, own.accreditations]).join('\n\n')),
    holder: { registrationNumber: organization.id, name: english(organization.name) ?? {}, url: websiteOf(own) },
    recipients: ['natural-person'],
    recipientNote: english(recipients(own)),
    // An area is known by its name alone; one that is described in a sentence is no territory.
    territories: areas.every((area) => area.length <= 60) && areas.length > 0 ? areas.map(territory) : undefined,
    targetGroups: groupsOf(terms),
    ...hsdsFees(own),
    deadline: own.wait_time?.trim() ? { note: english(own.wait_time) } : undefined,
    channelKinds: [...new Set(channels.map(({ kind }) => kind))],
    keywords: { en: distinct(named) },
    updatedAt: own.last_modified?.slice(0, 10),
    notices: own.alert?.trim() ? [{ kind: 'warning', text: { en: own.alert.trim() } }] : undefined,
    steps: [{ order: 1, kind: 'request', text: english(distinct(application).join('\n\n')), channels }],
    documents: own.required_documents.flatMap(({ document, uri }) => {
      const title = english(document);
      return title ? [{ kind: 'submit' as const, title, url: uri ?? undefined, neededInStep: 1 }] : [];
    }),
    contact: {
      organisation: english(organization.name),
      email: organization.email?.includes('@') ? organization.email.trim() : undefined,
      url: websiteOf(own),
    },
  };
}

export function websiteOf({ organization }: Pick<HsdsService, 'organization'>): string | undefined {
  return organization.website ?? organization.url ?? undefined;
}

interface Term {
  readonly id: string;
  readonly name: string;
  /** What the term is about: its taxonomy, and why it is linked. */
  readonly about: string;
}

function termsOf({ attributes, service_taxonomys: older }: HsdsService): Term[] {
  const linked = [
    ...attributes.map(({ link_type: about, taxonomy_term: term }) => ({ about, term })),
    ...older.map(({ taxonomy: term }) => ({ about: undefined, term })),
  ];
  return linked.flatMap(({ about, term }) => {
    const name = term?.name?.trim();
    const taxonomies = [about, term?.taxonomy, term?.vocabulary, term?.taxonomy_detail?.name];
    return name ? [{ id: term?.id ?? name, name, about: taxonomies.join(' ') }] : [];
  });
}

/** Terms that say whom a service is for; the others say what it is. */
function groupsOf(terms: readonly Term[]): TargetGroup[] {
  const forWhom = terms.filter(({ about }) => /eligib|audience|target|user ?type|population|circumstance/i.test(about));
  return [...new Map(forWhom.map(({ id, name }) => [id, { id, name: { en: name } }])).values()];
}

function recipients({ eligibility_description: words, minimum_age, maximum_age, eligibilitys }: HsdsService): string {
  const older = eligibilitys.flatMap((one) => [one.eligibility, ages(one.minimum_age, one.maximum_age)]);
  return distinct([words, ages(minimum_age, maximum_age), ...older]).join('\n');
}

function ages(from: number | null | undefined, to: number | null | undefined): string | undefined {
  if (typeof from === 'number' && typeof to === 'number') return `Ages ${from}–${to}`;
  if (typeof from === 'number') return `Ages ${from} and over`;
  return typeof to === 'number' ? `Ages up to ${to}` : undefined;
}

function languages({ languages: spoken }: HsdsService): string | undefined {
  const names = distinct(spoken.map(({ name, language, code }) => name ?? language ?? code));
  return names.length > 0 ? `Languages: ${names.join(', ')}` : undefined;
}

function territory(name: string): NonNullable<ServiceInput['territories']>[number] {
  return { code: name, name: { en: name } };
}
