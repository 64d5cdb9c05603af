import { hsdsStatuses } from '../../adapters/hsds/hsds-to-service.js';
import { RegisterError } from '../../domain/register-error.js';
import { countIn, type Fields, idIn, isFields } from '../members.js';
import type { ListedPage, UnknownCode } from '../reading.js';
import { type OpenRegister, outcome, readSomePagesOfEach, refusalOf, type RegisterKind } from '../register-kind.js';

const limits = { maxBytes: 16 * 1024 * 1024, deadline: 30_000 };
/** What is no longer offered is in lists as well, and no fault. */
const withdrawn = /^(inactive|defunct)$/i;
const locationTypes = new Set(['physical', 'virtual', 'postal']);

/** An Open Referral register. */
export const hsdsKind: RegisterKind = {
  cannot: ['search', 'filters', 'life-situations', 'resources', 'withdrawn', 'languages'],
  known: ['institution'],
  hasAddresses: true,
  readPages: (register) => readSomePagesOfEach(register.institutions, (number, of) => readPage(register, number, of)),
  rawOf: (_, used) => used.flatMap(({ body }) => (isFields(body) ? [body] : [])),
  unknownCodes: (raw) => raw.filter(isFields).flatMap(codesOf),
};

/** By the very addresses that the adapter asks, so that answers are as large, and as slow, as pages get them. */
async function readPage({ address, adapter, reader }: OpenRegister, number: number, of?: string): Promise<ListedPage> {
  const narrowed = of === undefined ? '' : `&organization_id=${encodeURIComponent(of)}`;
  const url = `${address}/services?full=true&per_page=100&page=${number}${narrowed}`;
  const { read } = reader.open('list');
  const reply = await outcome(read(url, limits));
  const page = !(reply instanceof RegisterError) && isFields(reply.body) ? reply.body : {};
  const list = page['contents'] ?? page['content'];
  const records = Array.isArray(list) ? (list as readonly unknown[]) : [];
  // A page by itself, so that the adapter does not go on to the next.
  const alone = reply instanceof RegisterError ? undefined : { ...page, total_pages: 1, totalPages: 1 };
  const answer = await outcome(
    adapter.answer({ about: 'all-services', most: Infinity }, address, () =>
      reply instanceof RegisterError ? Promise.reject(reply) : Promise.resolve({ status: 200, body: alone }),
    ),
  );
  const pageCount = countIn(page, 'total_pages', 'totalPages');
  return {
    url,
    of,
    number,
    records,
    ids: records.map(idIn),
    total: countIn(page, 'total_items', 'totalElements'),
    pageCount,
    // What a page says of its size is that of itself; of the first of several it is that of all but the last.
    size: number === 1 && pageCount !== undefined && pageCount > 1 ? records.length : undefined,
    leftOut: answer instanceof RegisterError ? [] : answer.leftOut.filter(({ id }) => !isWithdrawn(records, id)),
    refused: refusalOf(answer),
  };
}

function isWithdrawn(records: readonly unknown[], id: string | undefined): boolean {
  return records.some((one) => isFields(one) && idIn(one) === id && withdrawn.test(String(one['status'])));
}

function codesOf(raw: Fields): UnknownCode[] {
  const { status, service_at_locations: places } = raw;
  const isKnown =
    typeof status !== 'string' || withdrawn.test(status) || Object.hasOwn(hsdsStatuses, status.toLowerCase());
  const types = (Array.isArray(places) ? (places as readonly unknown[]) : []).flatMap((place, index) => {
    const location = isFields(place) ? place['location'] : undefined;
    const type = isFields(location) ? location['location_type'] : undefined;
    const code = typeof type === 'string' && !locationTypes.has(type.toLowerCase()) ? type : undefined;
    return code ? [{ place: `service_at_locations.${index}.location.location_type`, code }] : [];
  });
  return [...(isKnown ? [] : [{ place: 'status', code: status }]), ...types];
}
