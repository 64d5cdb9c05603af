import { audienceOfGroups, feeStatuses } from '../../adapters/ptv/ptv-codes.js';
import { ptvChannelKinds } from '../../adapters/ptv/ptv-to-channel.js';
import { RegisterError } from '../../domain/register-error.js';
import type { Exchange } from '../exchange.js';
import { countIn, type Fields, idIn, isFields } from '../members.js';
import type { ListedPage, Reference, UnknownCode } from '../reading.js';
import { type OpenRegister, outcome, readSomePagesOfEach, type RegisterKind } from '../register-kind.js';

const limits = { maxBytes: 16 * 1024 * 1024, deadline: 30_000 };
/** Without a price in words; and web pages, which are a kind of their own. */
const alsoKnown = new Set(['Other', 'WebPage']);

/** Finland's service register: a service, its channels, its general description and its organisations are records apart. */
export const ptvKind: RegisterKind = {
  cannot: ['search', 'filters', 'situation-steps', 'resources', 'withdrawn'],
  known: ['institution'],
  hasAddresses: false,
  readPages: (register) => readSomePagesOfEach(register.institutions, (number, of) => readPage(register, number, of)),
  rawOf: (_, used) => used.flatMap(recordsOf),
  unknownCodes: (raw) => raw.filter(isFields).flatMap(codesOf),
  brokenWithin,
};

async function readPage({ address, reader }: OpenRegister, number: number, of?: string): Promise<ListedPage> {
  const path = of ? `/Service/list/organization?organizationId=${encodeURIComponent(of)}&page=` : '/Service?page=';
  const url = `${address}${path}${number}`;
  const reply = await outcome(reader.open('list').read(url, limits));
  const page = !(reply instanceof RegisterError) && isFields(reply.body) ? reply.body : {};
  const records = Array.isArray(page['itemList']) ? (page['itemList'] as readonly unknown[]) : [];
  const pageCount = countIn(page, 'pageCount');
  const isPage = reply instanceof RegisterError || (pageCount !== undefined && 'itemList' in page);
  return {
    url,
    of,
    number,
    records,
    ids: records.map(idIn),
    pageCount,
    size: countIn(page, 'pageSize'),
    leftOut: [],
    refused: isPage ? undefined : 'expected a page with pageCount and itemList',
  };
}

function recordsOf({ body }: Exchange): unknown[] {
  return Array.isArray(body) ? (body as unknown[]) : [];
}

function codesOf(raw: Fields): UnknownCode[] {
  const { serviceChannelType: type, serviceChargeType: charge, targetGroups: groups } = raw;
  const unknown = (place: string, code: unknown, table: object): UnknownCode[] =>
    typeof code === 'string' && code !== '' && !Object.hasOwn(table, code) && !alsoKnown.has(code)
      ? [{ place, code }]
      : [];
  return [
    ...unknown('serviceChannelType', type, ptvChannelKinds),
    ...unknown('serviceChargeType', charge, feeStatuses),
    ...(Array.isArray(groups) ? (groups as readonly unknown[]) : []).flatMap((group, index) => {
      const code = isFields(group) && typeof group['code'] === 'string' ? group['code'] : '';
      return unknown(`targetGroups.${index}.code`, code.split('.')[0], audienceOfGroups);
    }),
  ];
}

/** Channels, a general description and organisations that a service names and the register does not give. */
function brokenWithin(id: string, used: readonly Exchange[]): Omit<Reference, 'from'>[] {
  const records = used.flatMap(recordsOf);
  const own = records.find((one) => idIn(one) === id);
  if (!isFields(own)) return [];
  const given = new Set(records.map(idIn));
  const connections = Array.isArray(own['serviceChannels']) ? (own['serviceChannels'] as readonly unknown[]) : [];
  const channels = connections.map((one) => (isFields(one) ? idIn(one['serviceChannel']) : undefined));
  const general = own['generalDescriptionId'];
  const isLost = (one: unknown): one is string => typeof one === 'string' && one !== '' && !given.has(one);
  return [
    ...channels.filter(isLost).map((lost) => ({ kind: 'channel', id: lost, because: 'unknown' }) as const),
    ...[general].filter(isLost).map((lost) => ({ kind: 'service', id: lost, because: 'unknown' }) as const),
  ];
}
