import type * as z from 'zod/mini';
import type { institution, InstitutionRef, Territory } from '../../domain/institution.js';
import { lookUp } from '../../domain/optional-words.js';
import type { Audience, service } from '../../domain/public-service.js';
import { audienceOfGroups, feeStatuses, recipientOfAudiences, wholeCountry } from './ptv-codes.js';
import { ptvContact } from './ptv-contacts.js';
import { type ByLanguage, mapLanguages, oneAfterAnother, ptvPlain, ptvRich, ptvTextsOf, stated } from './ptv-texts.js';
import { type ChannelInput, ptvDocuments, ptvToChannel } from './ptv-to-channel.js';
import type {
  PtvChannel,
  PtvConcept,
  PtvGeneralDescription,
  PtvOrganization,
  PtvService,
  PtvTexts,
  PtvWebPage,
} from './ptv-wire.js';

type ServiceInput = z.input<typeof service>;

/** What services refer to, by id; what a register does not give, a service does without. */
export interface PtvReferences {
  readonly channels: ReadonlyMap<string, PtvChannel>;
  readonly generalDescriptions: ReadonlyMap<string, PtvGeneralDescription>;
  readonly organizations: ReadonlyMap<string, PtvOrganization>;
}

/** A service, with the texts of its general description where it has none of its own. */
export function ptvToService(own: PtvService, references: PtvReferences): ServiceInput {
  const { channels, generalDescriptions, organizations } = references;
  const general = generalDescriptions.get(own.generalDescriptionId ?? '');
  const texts = [...own.serviceDescriptions, ...(general?.descriptions ?? [])];
  const linked = own.serviceChannels.map((connection) => ({
    connection,
    known: channels.get(connection.serviceChannel.id),
  }));
  const ways = linked.flatMap(({ connection, known }): ChannelInput[] => {
    if (!known) return namedOnly(connection.serviceChannel.name);
    const way = ptvToChannel(known, connection);
    return way ? [way] : [];
  });
  const groups = both(own.targetGroups, general?.targetGroups);
  const events = namedConcepts(both(own.lifeEvents, general?.lifeEvents));
  const audiences = audiencesOf(groups);
  const [holder, ...providers] = institutionsOf(own, organizations);
  const charge = own.serviceChargeType ?? general?.serviceChargeType;
  return {
    id: own.id,
    // What is no longer, or not yet, published should not have come: the schema refuses its word.
    status: (own.publishingStatus ?? 'Published').toLowerCase() as 'published',
    serviceType: audiences.join() === 'institutions' ? 'inter-institutional' : 'individual-benefit',
    audiences,
    name: stated(ptvPlain(own.serviceNames, 'Name')) ?? ptvPlain(own.serviceNames),
    summary: ptvPlain(texts, 'Summary', 'ShortDescription', 'GD_Summary', 'GD_ShortDescription'),
    description: oneAfterAnother(
      ptvRich(texts, 'Description', 'GD_Description', 'BackgroundDescription', 'GD_BackgroundDescription'),
    ),
    holder: holder as InstitutionRef, // one that is missing is what the schema says
    providers,
    territories: wholeCountry.has(own.areaType ?? '') ? undefined : territoriesOf(own),
    recipients: audiences.map((audience) => recipientOfAudiences[audience]),
    restrictions: stated(ptvRich([...own.requirements, ...(general?.requirements ?? [])])),
    targetGroups: namedConcepts(groups),
    fee: {
      status: lookUp(feeStatuses, charge) ?? 'unknown',
      note: stated(ptvPlain(texts, 'ChargeTypeAdditionalInfo', 'GD_ChargeTypeAdditionalInfo')),
    },
    deadline: { note: stated(ptvPlain(texts, 'ProcessingTime', 'GD_ProcessingTime')) },
    channelKinds: [...new Set(ways.map(({ kind }) => kind))],
    requestUrl: ways.find(({ kind, url }) => kind === 'e-service' && url)?.url,
    keywords: keywordsOf(own),
    lifeSituationIds: events.map(({ id }) => id),
    lifeSituations: events,
    updatedAt: own.modified?.slice(0, 10),
    steps: [
      {
        order: 1,
        kind: 'request',
        text: oneAfterAnother(
          ptvRich(texts, 'UserInstruction', 'ServiceUserInstruction', 'GD_UserInstruction'),
          ptvRich(texts, 'DeadLine', 'GD_DeadLine'),
        ),
        channels: ways,
      },
      ...receiving(texts),
    ],
    documents: linked.flatMap(({ known }) => (known ? ptvDocuments(known) : [])),
    legalActs: both(own.legislation, general?.legislation).flatMap(({ names, webPages }) => {
      const title = stated(ptvPlain(names));
      return title ? [{ title, url: firstUrl(webPages) }] : [];
    }),
  };
}

/** An organisation with its contacts. */
export function ptvToInstitution(own: PtvOrganization): z.input<typeof institution> {
  const { municipality } = own;
  const name = municipality && stated(ptvPlain(municipality.name));
  return {
    registrationNumber: own.id,
    name: nameOf(own) ?? {},
    contact: ptvContact(own),
    territory: name && municipality.code ? { code: municipality.code, name } : undefined,
  };
}

/** A channel that the register names and does not give: a person may still ask for it by its name. */
function namedOnly(name: string | null | undefined): ChannelInput[] {
  return name?.trim() ? [{ kind: 'other', name: { fi: name.trim() } }] : [];
}

/** A service's own, and where it has none, its general description's. */
function both<Value>(own: readonly Value[], general: readonly Value[] = []): readonly Value[] {
  return own.length > 0 ? own : general;
}

function namedConcepts(concepts: readonly PtvConcept[]): { id: string; name: ByLanguage<string> }[] {
  const named = concepts.flatMap(({ code, uri, name }) => {
    const [id, names] = [code || uri, stated(ptvPlain(name))];
    return id && names ? [[id, { id, name: names }] as const] : [];
  });
  return [...new Map(named).values()];
}

/** A service that names no group is for everybody but institutions. */
function audiencesOf(groups: readonly PtvConcept[]): Audience[] {
  const found = groups.flatMap(({ code }) => lookUp(audienceOfGroups, code?.split('.')[0]) ?? []);
  return found.length > 0 ? [...new Set(found)] : ['citizens', 'entrepreneurs'];
}

/** The responsible one first. A service names each once, in Finnish as a rule; the organisation's own record knows more. */
function institutionsOf({ organizations: roles }: PtvService, known: PtvReferences['organizations']): InstitutionRef[] {
  const responsibleFirst = [...roles].sort((a, b) => Number(isResponsible(b)) - Number(isResponsible(a)));
  const refs = responsibleFirst.flatMap(({ organization }) => {
    const own = known.get(organization?.id ?? '');
    const name =
      (own && nameOf(own)) ?? stated({ ...(organization?.name?.trim() && { fi: organization.name.trim() }) });
    return organization && name ? [[organization.id, { registrationNumber: organization.id, name }] as const] : [];
  });
  return [...new Map(refs).values()];
}

function nameOf({ organizationNames }: PtvOrganization): ByLanguage<string> | undefined {
  return stated(ptvPlain(organizationNames, 'Name')) ?? stated(ptvPlain(organizationNames));
}

function isResponsible({ roleType }: PtvService['organizations'][number]): boolean {
  return roleType === 'Responsible';
}

/** The municipalities of all areas; an area that lists none is a territory itself. */
function territoriesOf({ areas }: PtvService): Territory[] | undefined {
  const places = areas.flatMap((area) => (area.municipalities.length > 0 ? area.municipalities : [area]));
  const found = places.flatMap(({ code, name }) => {
    const names = stated(ptvPlain(name));
    return code && names ? [[code, { code, name: names }] as const] : [];
  });
  return found.length > 0 ? [...new Map(found).values()] : undefined;
}

/** What people may type: other names, keywords, and the terms and classes the register files the service under. */
function keywordsOf({ serviceNames, keywords, ontologyTerms, serviceClasses }: PtvService): Record<string, string[]> {
  const names = mapLanguages(ptvTextsOf(serviceNames, 'AlternativeName', 'AlternateName'), (name) => [name]);
  const words: Record<string, string[]> = { ...names };
  const concepts = [...ontologyTerms, ...serviceClasses].map(({ name }) => name);
  for (const texts of [...keywords.map((keyword) => [keyword]), ...concepts]) {
    for (const [language, word] of Object.entries(ptvPlain(texts))) (words[language] ??= []).push(word);
  }
  return words;
}

function receiving(texts: PtvTexts): NonNullable<ServiceInput['steps']> {
  const text = stated(ptvRich(texts, 'ValidityTime', 'GD_ValidityTime'));
  return text ? [{ order: 2, kind: 'receive', text }] : [];
}

function firstUrl(pages: readonly PtvWebPage[]): string | undefined {
  return pages.map(({ url }) => url?.trim()).find(Boolean);
}
