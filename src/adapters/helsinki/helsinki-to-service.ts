import type * as z from 'zod/mini';
import type { Channel, ChannelKind } from '../../domain/channel.js';
import type { service, ServiceDocument } from '../../domain/public-service.js';
import { helsinkiLifeEventName } from './helsinki-life-events.js';
import { helsinkiTargetGroupName } from './helsinki-target-groups.js';
import type { HelsinkiChannel, HelsinkiInOneLanguage, HelsinkiLink, HelsinkiRecord } from './helsinki-wire.js';
import { lookUp } from '../../domain/optional-words.js';

/** What the domain's schema reads. */
type ServiceInput = z.input<typeof service>;
type ByLanguage<Value> = Readonly<Record<string, Value>>;

/** The City of Helsinki, by its Finnish business id. */
export const helsinki = {
  registrationNumber: '0201256-6',
  name: { fi: 'Helsingin kaupunki', sv: 'Helsingfors stad', en: 'City of Helsinki', lv: 'Helsinku pilsēta' },
  url: 'https://www.hel.fi/',
};

export const helsinkiChannelKinds: Readonly<Record<string, ChannelKind>> = {
  ESERVICE: 'e-service',
  TELEPHONE: 'phone',
  EMAIL: 'email',
  LOCAL: 'in-person',
  MAIL: 'post',
  // WEBPAGE, CHAT: `other`; PRINTABLE_FORM becomes a document
};

/** One record in three languages becomes one service whose texts are in three languages. */
export function helsinkiToService(record: HelsinkiRecord): ServiceInput {
  const languages = languagesOf(record);
  const all = Object.values(languages);
  const channels = mergedChannels(languages);
  const ways = channels.filter((versions) => kindOf(versions) !== undefined).map(helsinkiToChannel);
  const eService = ways.find(({ kind, url }) => kind === 'e-service' && url);
  const lifeEvents = [...new Set(all.flatMap((version) => version.life_events ?? []))];
  const groups = [...new Set(all.flatMap((version) => version.target_groups ?? []))];
  const description = texts(languages, (version) => joined(version.description, version.information));
  return {
    id: String(record.id),
    status: 'published',
    serviceType: 'individual-benefit',
    audiences: audiencesOf(groups),
    name: texts(languages, (version) => version.name) ?? {},
    summary: texts(languages, (version) => firstParagraph(version.description)) ?? {},
    description,
    holder: helsinki,
    recipients: recipientsOf(groups),
    targetGroups: groups.map((code) => ({ id: code, name: helsinkiTargetGroupName(code) })),
    // Prices are stated in words or not at all; words are shown, and nothing is concluded from them.
    fee: { status: 'unknown', note: texts(languages, (version) => version.costs) },
    deadline: { note: texts(languages, (version) => version.processing_time) },
    channelKinds: [...new Set(ways.map(({ kind }) => kind))],
    requestUrl: eService?.url,
    keywords: keywords(languages),
    lifeSituationIds: lifeEvents,
    lifeSituations: lifeEvents.map((code) => ({ id: code, name: helsinkiLifeEventName(code) })),
    steps: [
      {
        order: 1,
        kind: 'request',
        text: texts(languages, (version) => version.process_description),
        channels: ways,
      },
      ...receiving(languages),
    ],
    documents: [
      ...documentsOf(byLanguage(languages, (version) => version.links)),
      ...channels.flatMap((versions) => {
        const links = byLanguage(versions, (version) => version.links);
        return documentsOf(kindOf(versions) ? byLanguage(links, (list) => list.slice(1)) : links);
      }),
    ],
  };
}

function languagesOf({ fi, sv, en }: HelsinkiRecord): ByLanguage<HelsinkiInOneLanguage> {
  return Object.fromEntries(
    Object.entries({ fi, sv, en }).filter((entry): entry is [string, HelsinkiInOneLanguage] => entry[1] !== undefined),
  );
}

/** The language versions of a channel have one id; not every language has every channel. */
function mergedChannels(languages: ByLanguage<HelsinkiInOneLanguage>): ByLanguage<HelsinkiChannel>[] {
  const merged = new Map<number, Record<string, HelsinkiChannel>>();
  for (const [language, version] of Object.entries(languages)) {
    for (const channel of version.channels ?? []) {
      merged.set(channel.id, { ...merged.get(channel.id), [language]: channel });
    }
  }
  return [...merged.values()];
}

/** `undefined` for a printable form, which is a document rather than a way. */
function kindOf(versions: ByLanguage<HelsinkiChannel>): ChannelKind | undefined {
  const type = Object.values(versions)[0]?.type ?? '';
  return type === 'PRINTABLE_FORM' ? undefined : (lookUp(helsinkiChannelKinds, type) ?? 'other');
}

type ChannelInput = NonNullable<NonNullable<ServiceInput['steps']>[number]['channels']>[number] & {
  kind: Channel['kind'];
};

function helsinkiToChannel(versions: ByLanguage<HelsinkiChannel>): ChannelInput {
  const kind = kindOf(versions) ?? 'other';
  const every = Object.values(versions);
  const address = texts(versions, (version) =>
    [version.personal_service_street_addr, version.personal_service_postal_code, version.personal_service_city]
      .map((part) => part?.trim())
      .filter(Boolean)
      .join(', '),
  );
  const hours = texts(versions, (version) => version.availability_summary);
  const name = texts(versions, (version) => version.name);
  const inPerson = kind === 'in-person' && address !== undefined;
  return {
    kind,
    name,
    text: texts(versions, (version) =>
      joined(
        version.information,
        version.prerequisites,
        version.process_description,
        inPerson ? undefined : version.availability_summary,
        version.call_charge_info,
      ),
    ),
    url: texts(versions, (version) => version.links?.[0]?.url),
    email: every.map((version) => version.email?.trim()).find(Boolean),
    phone: every.map((version) => version.phone?.trim()).find(Boolean),
    postalAddress: inPerson ? undefined : address,
    // `true` says that a means is needed, not which; `false` is the default of a field few fill in, so it says nothing.
    identification: every.some((version) => version.requires_authentication) ? ['other'] : undefined,
    places: inPerson
      ? [{ name: name ?? helsinki.name, address, openingHours: hours && { weekly: {}, note: hours } }]
      : undefined,
  };
}

function receiving(languages: ByLanguage<HelsinkiInOneLanguage>): NonNullable<ServiceInput['steps']> {
  const text = texts(languages, (version) => version.expiration_time);
  return text ? [{ order: 2, kind: 'receive', text }] : [];
}

function documentsOf(links: ByLanguage<readonly HelsinkiLink[]>): NonNullable<ServiceInput['documents']> {
  const seen = new Map<string, ServiceDocument>();
  for (const [language, list] of Object.entries(links)) {
    for (const { type, title, url, file_format: format } of list) {
      if (!url) continue;
      // Languages often share a document and differ in its title.
      const known = seen.get(url);
      seen.set(url, {
        kind: type === 'FORM' ? 'form' : 'hyperlink',
        url,
        mediaType: format === 'PDF' ? 'application/pdf' : undefined,
        ...known,
        title: { [language]: title?.trim() || url, ...known?.title },
      });
    }
  }
  return [...seen.values()];
}

function keywords(languages: ByLanguage<HelsinkiInOneLanguage>): Record<string, string[]> {
  return byLanguage(languages, ({ name_synonyms: words }) =>
    words
      ?.split(',')
      .map((word) => word.trim())
      .filter(Boolean),
  );
}

const forEnterprises = new Set(['ENTERPRISES', 'ASSOCIATIONS']);

/** A service that names no group is for everybody. */
function audiencesOf(groups: readonly string[]): ServiceInput['audiences'] {
  const entrepreneurs = groups.length === 0 || groups.some((group) => forEnterprises.has(group));
  const citizens = groups.length === 0 || groups.some((group) => !forEnterprises.has(group));
  return [...(citizens ? ['citizens' as const] : []), ...(entrepreneurs ? ['entrepreneurs' as const] : [])];
}

function recipientsOf(groups: readonly string[]): ServiceInput['recipients'] {
  if (groups.length === 0) return ['any-person'];
  return audiencesOf(groups).map((audience) => (audience === 'citizens' ? 'natural-person' : 'legal-person-private'));
}

function firstParagraph(text: string | null | undefined): string | undefined {
  return text?.trim().split(/\n\s*\n/)[0];
}

function joined(...parts: readonly (string | null | undefined)[]): string {
  return parts
    .map((part) => part?.trim())
    .filter(Boolean)
    .join('\n\n');
}

/** What a reading finds in each language, languages without it left out. */
function byLanguage<From, To>(
  languages: ByLanguage<From>,
  read: (version: From) => To | null | undefined,
): Record<string, To> {
  return Object.fromEntries(
    Object.entries(languages).flatMap(([language, version]) => {
      const value = read(version);
      return value === undefined || value === null ? [] : [[language, value]];
    }),
  );
}

/** The same for trimmed text; `undefined` where no language has any. */
function texts<From>(
  languages: ByLanguage<From>,
  read: (version: From) => string | null | undefined,
): Record<string, string> | undefined {
  const found = byLanguage(languages, (version) => read(version)?.trim() || undefined);
  return Object.keys(found).length > 0 ? found : undefined;
}
