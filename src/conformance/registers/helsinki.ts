import { helsinkiLifeEvents } from '../../adapters/helsinki/helsinki-life-events.js';
import { helsinkiTargetGroups } from '../../adapters/helsinki/helsinki-target-groups.js';
import { helsinkiChannelKinds } from '../../adapters/helsinki/helsinki-to-service.js';
import { RegisterError } from '../../domain/register-error.js';
import { type Fields, idIn, isFields } from '../members.js';
import type { ListedPage, UnknownCode } from '../reading.js';
import { type OpenRegister, outcome, refusalOf, type RegisterKind } from '../register-kind.js';

/** Channels without a kind of their own, and forms, which are documents. */
const alsoKnown = new Set(['WEBPAGE', 'CHAT', 'PRINTABLE_FORM']);

/** The City of Helsinki's file of all services. */
export const helsinkiKind: RegisterKind = {
  cannot: ['search', 'filters', 'situation-steps', 'resources', 'withdrawn', 'dates'],
  known: [],
  hasAddresses: false,
  readPages,
  rawOf: (id, used) =>
    used.flatMap(({ body }) => (Array.isArray(body) ? (body as unknown[]) : [])).filter((one) => idIn(one) === id),
  unknownCodes: (raw) => raw.filter(isFields).flatMap(codesOf),
};

async function readPages({ address, adapter, reader }: OpenRegister): Promise<ListedPage[]> {
  const { read, used } = reader.open('list');
  const answer = await outcome(adapter.answer({ about: 'all-services', most: Infinity }, address, read));
  const body = used.at(-1)?.body;
  const records = Array.isArray(body) ? (body as readonly unknown[]) : [];
  const leftOut = answer instanceof RegisterError ? [] : answer.leftOut;
  return [{ url: address, number: 1, records, ids: records.map(idIn), leftOut, refused: refusalOf(answer) }];
}

function codesOf(raw: Fields): UnknownCode[] {
  return ['fi', 'sv', 'en'].flatMap((language) => {
    const version = raw[language];
    if (!isFields(version)) return [];
    const unknown = (member: string, table: object, code = (one: unknown) => one) =>
      (Array.isArray(version[member]) ? (version[member] as readonly unknown[]) : []).flatMap((one, index) => {
        const written = code(one);
        const isKnown = typeof written !== 'string' || Object.hasOwn(table, written) || alsoKnown.has(written);
        return isKnown ? [] : [{ place: `${language}.${member}.${index}`, code: written }];
      });
    return [
      ...unknown('channels', helsinkiChannelKinds, (one) => (isFields(one) ? one['type'] : undefined)),
      ...unknown('target_groups', helsinkiTargetGroups),
      ...unknown('life_events', helsinkiLifeEvents),
    ];
  });
}
