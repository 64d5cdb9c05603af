import { RegisterError } from '../../domain/register-error.js';
import { countIn, idIn, isFields, membersOf } from '../members.js';
import type { ListedPage, UnknownCode } from '../reading.js';
import { type OpenRegister, outcome, readSomePages, refusalOf, type RegisterKind } from '../register-kind.js';

/** As many as the elements ask for once somebody begins to search. */
const onPage = 100;

/** Members whose words are codes; a word that is not known becomes `other` or `unknown`, or the group is not named. */
const codes = new Set(['kind', 'channelKinds', 'identification', 'means', 'status']);

/** A register that speaks the contract. */
export const virsisKind: RegisterKind = {
  cannot: [],
  known: ['institution', 'situation', 'resource', 'service'],
  hasAddresses: true,
  readPages: (register) => readSomePages((number) => readPage(register, number)),
  rawOf: (_, used) => used.flatMap(({ body }) => (isFields(body) ? [body] : [])),
  unknownCodes: (_, used) => used.flatMap(({ body, kept }) => otherwiseRead(body, kept)),
};

async function readPage({ address, adapter, institutions, reader }: OpenRegister, number: number): Promise<ListedPage> {
  const { read, used } = reader.open('list');
  const question = { about: 'services', institutions, page: number, limit: onPage } as const;
  const answer = await outcome(adapter.answer(question, address, read));
  const { body, url = address } = used.at(-1) ?? {};
  const page = isFields(body) ? body : {};
  const records = Array.isArray(page['items']) ? (page['items'] as readonly unknown[]) : [];
  const [total, limit] = [countIn(page, 'total'), countIn(page, 'limit')];
  const next =
    typeof page['next'] === 'string' && URL.canParse(page['next'], url) ? new URL(page['next'], url) : undefined;
  return {
    url,
    number,
    records,
    ids: records.map(idIn),
    total,
    size: limit,
    pageCount: total !== undefined && limit ? Math.ceil(total / limit) : undefined,
    next: next?.href,
    leftOut: answer instanceof RegisterError ? [] : answer.leftOut,
    refused: refusalOf(answer),
  };
}

/** Codes that the adapter read as other ones, since it does not know them. */
function otherwiseRead(body: unknown, kept: unknown): UnknownCode[] {
  return [...membersOf(body)].flatMap(({ path, value }) => {
    const name = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
    if (typeof value !== 'string' || !codes.has(name)) return [];
    const read = path.reduce<unknown>(
      (at, part) => (at as Readonly<Record<string, unknown>> | undefined)?.[part],
      kept,
    );
    return typeof read === 'string' && read !== value ? [{ place: path.join('.'), code: value }] : [];
  });
}
