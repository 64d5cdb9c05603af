import type * as z from 'zod/mini';
import type { fee, FeeOverview } from '../../domain/fee.js';
import type { InstitutionRef } from '../../domain/institution.js';
import { lookUp } from '../../domain/optional-words.js';
import { today } from '../../domain/opening-times.js';
import type { Audience, service } from '../../domain/public-service.js';
import { recipientOfAudiences, targetGroups, unpublished } from './cpsv-ap-codes.js';
import {
  firstParagraph,
  oneAfterAnother,
  plainText,
  type ReadText,
  type RichTexts,
  richOf,
  wordsAlone,
} from './cpsv-ap-texts.js';
import { type ChannelInput, cpsvChannel, cpsvContact, cpsvWebsite } from './cpsv-ap-to-channels.js';
import { type LinkedNode, nodesBehind } from './ld-graph.js';
import { lastWords } from './ld-terms.js';
import { type Texts, textsOf, valueOf, wordsOf } from './ld-values.js';

type ServiceInput = z.input<typeof service>;

/** The id of a service: of its versions one and the same. */
export function cpsvIdOf(node: LinkedNode): string | undefined {
  return nodesBehind(node, 'versionOf')[0]?.['@id'] ?? node['@id'];
}

/** Flanders' words are those of its own vocabulary, and its texts are HTML. */
export function isFlemish(node: LinkedNode): boolean {
  return (node['@type'] ?? []).some((type) => /^Instantie|^Concept|^InstancePublicService/.test(type));
}

/** @param readHtml what reads Flanders' texts */
export function cpsvToService(node: LinkedNode, readHtml: ReadText, day = today('Europe/Brussels')): ServiceInput {
  const readText = isFlemish(node) ? readHtml : plainText;
  const rich = (value: unknown) => richOf(value, readText);
  const described = (about: LinkedNode): RichTexts[] => [rich(about.title), rich(about.description)];
  const groups = nodesBehind(node, 'audience').map((group) => lastWords(group['@id'] ?? ''));
  const audiences = audiencesOf(groups);
  const [holder, ...others] = nodesBehind(node, 'authority').map(institutionOf);
  const requirements = nodesBehind(node, 'requirement');
  const steps = stepsOf(node, readText);
  const channels = steps.flatMap((step) => step.channels ?? []) as ChannelInput[];
  const events = nodesBehind(node, 'event').flatMap((event) => {
    const name = textsOf(event.title);
    return event['@id'] && name ? [{ id: event['@id'], name }] : [];
  });
  const ended = valueOf(node.ends)?.slice(0, 10);
  const hasEnded = ended !== undefined && ended < day;
  return {
    id: cpsvIdOf(node) ?? '',
    // What is not published should not have come: the schema refuses its word.
    status: (unpublishedStatus(node) ?? (hasEnded ? 'suspended' : 'published')) as 'published',
    suspension: hasEnded ? { from: ended } : undefined,
    serviceType: audiences.join() === 'institutions' ? 'inter-institutional' : 'individual-benefit',
    audiences,
    name: textsOf(node.title) ?? (node.title as Texts), // one of another type is what the schema says
    summary: firstParagraph(rich(node.description)),
    description: oneAfterAnother([
      rich(node.description),
      rich(node.furtherDescription),
      ...nodesBehind(node, 'output').flatMap(described),
      rich(node.regulation),
    ]),
    holder: holder as InstitutionRef,
    providers: [...others, ...nodesBehind(node, 'provider').map(institutionOf)].filter(
      (one) => one.registrationNumber !== holder?.registrationNumber,
    ),
    territories: territoriesOf(node),
    recipients: audiences.map((audience) => recipientOfAudiences[audience]),
    restrictions: oneAfterAnother([...requirements.flatMap((one) => requirementOf(one, rich)), rich(node.exception)]),
    targetGroups: groups.map((id) => ({ id, name: lookUp(targetGroups, id)?.name ?? { und: id } })),
    ...feesOf(node, readText),
    deadline: deadlineOf(valueOf(node.processingTime)),
    channelKinds: [...new Set(channels.map(({ kind }) => kind))],
    requestUrl: channels.find(({ kind, url }) => kind === 'e-service' && url)?.url,
    keywords: wordsOf(node.keyword),
    lifeSituationIds: events.map(({ id }) => id),
    lifeSituations: events,
    updatedAt: valueOf(node.modified)?.slice(0, 10),
    steps,
    documents: [
      ...[...requirements.flatMap((one) => nodesBehind(one, 'evidence')), ...nodesBehind(node, 'evidence')].flatMap(
        (one) => documentOf(one, 'submit'),
      ),
      ...nodesBehind(node, 'website').flatMap((one) => documentOf(one, 'hyperlink')),
    ],
    legalActs: nodesBehind(node, 'legalResource').flatMap((act) => {
      const title = textsOf(act.title);
      return title ? [{ title, url: valueOf(act.url) }] : [];
    }),
  };
}

function unpublishedStatus(node: LinkedNode): string | undefined {
  if (valueOf(node.archived) === 'true') return 'archived';
  const words = nodesBehind(node, 'status').map((status) => lastWords(status['@id'] ?? ''));
  return words.find((word) => unpublished.test(word));
}

/** A service that names no group is for everybody but institutions. */
function audiencesOf(groups: readonly string[]): Audience[] {
  const found = groups.flatMap((group) => lookUp(targetGroups, group)?.audience ?? []);
  return found.length > 0 ? [...new Set(found)] : ['citizens', 'entrepreneurs'];
}

/** An institution by its IRI; one whose name is not told goes by the last words of that, if they are words. */
function institutionOf(node: LinkedNode): InstitutionRef {
  const id = node['@id'] ?? '';
  const code = lastWords(id);
  const told = textsOf(node.title);
  const name = told ?? (/^[\da-f]{32,}$/i.test(code) ? { nl: 'Lokaal bestuur', en: 'Local authority' } : { und: code });
  return { registrationNumber: id, name };
}

/** Where a service is offered, where that is not a whole country. */
function territoriesOf(node: LinkedNode): ServiceInput['territories'] {
  const found = nodesBehind(node, 'spatial').flatMap((place) => {
    const code = lastWords(place['@id'] ?? '');
    return code && !/^[A-Z]{2,3}$/.test(code) ? [{ code, name: textsOf(place.title) ?? { und: code } }] : [];
  });
  return found.length > 0 ? found : undefined;
}

/** What a requirement says; by its title alone where it says no more. */
function requirementOf(node: LinkedNode, rich: (value: unknown) => RichTexts): RichTexts[] {
  const description = rich(node.description);
  const evidence = nodesBehind(node, 'evidence').map((one) => rich(one.description));
  return [Object.keys(description).length > 0 ? description : rich(node.title), ...evidence];
}

/** Each procedure is a step, with the pages on which it is begun; how the institution is reached belongs to the first. */
function stepsOf(node: LinkedNode, readText: ReadText): NonNullable<ServiceInput['steps']> {
  const reached = [
    ...nodesBehind(node, 'channel').map((one) => cpsvChannel(one, readText)),
    ...nodesBehind(node, 'contact').flatMap((one) => cpsvContact(one) ?? []),
  ];
  const procedures = nodesBehind(node, 'rule').map((rule) => ({
    title: textsOf(rule.title),
    text: oneAfterAnother([richOf(rule.description, readText)]),
    channels: nodesBehind(rule, 'website').flatMap((one) => cpsvWebsite(one, readText)),
  }));
  const [first = { channels: [] }, ...others] = procedures;
  return [{ ...first, channels: [...first.channels, ...reached] }, ...others].map((step, index) => ({
    order: index + 1,
    kind: 'request',
    ...step,
  }));
}

function feesOf(node: LinkedNode, readText: ReadText): { fee: FeeOverview; fees: z.input<typeof fee>[] | undefined } {
  const costs = nodesBehind(node, 'cost');
  const rows = costs.flatMap((cost) => {
    const total = Number(valueOf(cost.amount) ?? Number.NaN);
    const currency = lastWords(nodesBehind(cost, 'currency')[0]?.['@id'] ?? 'EUR');
    const position = wordsAlone(oneAfterAnother([richOf(cost.title ?? cost.description, readText)]));
    return total >= 0 && position ? [{ position, total, currency }] : [];
  });
  const words = costs.flatMap((cost) =>
    Number.isNaN(Number(valueOf(cost.amount) ?? Number.NaN)) ? [cost.description] : [],
  );
  const totals = rows.map(({ total }) => total);
  const some = (test: (total: number) => boolean) => totals.some(test);
  const status = some((total) => total > 0) ? (some((total) => total === 0) ? 'mixed' : 'paid') : 'free';
  return {
    // Prices in words are shown, and nothing is concluded from them.
    fee: {
      status: rows.length > 0 ? status : 'unknown',
      note: wordsAlone(oneAfterAnother(words.map((one) => richOf(one, readText)))),
    },
    fees: rows.length > 0 ? rows : undefined,
  };
}

/** A duration (`P30D`) in words; whether its days are working days is not told. */
function deadlineOf(duration: string | undefined): ServiceInput['deadline'] {
  const [, count, unit] = /^P(\d+)([DWM])$/.exec(duration ?? '') ?? [];
  if (!count || !unit) return undefined;
  const units = { D: 'day', W: 'week', M: 'month' } as const;
  const words = (language: string) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit: units[unit as keyof typeof units],
      unitDisplay: 'long',
    }).format(Number(count));
  return { note: Object.fromEntries(['lv', 'en', 'nl', 'fr', 'de'].map((language) => [language, words(language)])) };
}

function documentOf(node: LinkedNode, kind: 'submit' | 'hyperlink'): NonNullable<ServiceInput['documents']> {
  const [title, url] = [textsOf(node.title), valueOf(node.url)];
  return title && (url || kind === 'submit') ? [{ kind, title, url }] : [];
}
