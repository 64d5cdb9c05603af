import { cpsvApAdapter } from '../src/adapters/cpsv-ap/cpsv-ap-adapter.js';
import { cpsvIdOf } from '../src/adapters/cpsv-ap/cpsv-ap-to-service.js';
import { nodesOf } from '../src/adapters/cpsv-ap/ld-graph.js';
import { helsinkiAdapter } from '../src/adapters/helsinki/helsinki-adapter.js';
import { hsdsAdapter } from '../src/adapters/hsds/hsds-adapter.js';
import { virsisAdapter } from '../src/adapters/virsis/virsis-adapter.js';
import { chooseLanguage, type LocalizedText } from '../src/domain/localized-text.js';
import type { Question, ValueOf } from '../src/domain/question.js';
import type { RegisterAdapter } from '../src/register/register-adapter.js';
import { type CheckedRecord, type Fields, isFields, type Payload, recordsIn } from './checked-payloads.js';
import { checkPtv } from './check-ptv.js';

export type PayloadCheck = (payloads: readonly Payload[]) => Promise<CheckedRecord[]>;

/** How the payloads of each adapter's register are checked. */
export const payloadChecks: ReadonlyMap<string, PayloadCheck> = new Map<string, PayloadCheck>([
  ['virsis', (payloads) => eachRecord(payloads, ['items'], checkVirsis)],
  ['helsinki', (payloads) => eachRecord(payloads, [], checkHelsinki)],
  ['ptv', checkPtv],
  ['hsds', (payloads) => eachRecord(payloads, ['contents', 'content'], checkHsds)],
  ['cpsv-ap', async (payloads) => (await Promise.all(payloads.map(checkCpsvAp))).flat()],
]);

type Result = Omit<CheckedRecord, 'file'>;

async function eachRecord(
  payloads: readonly Payload[],
  lists: readonly string[],
  check: (record: Fields) => Promise<Result>,
): Promise<CheckedRecord[]> {
  const results = payloads.flatMap(({ file, body }) =>
    recordsIn(body, ...lists).map(async (record): Promise<CheckedRecord> => {
      if (!isFields(record))
        return { file, id: undefined, outcome: 'left out', words: 'no record: expected an object' };
      return { file, ...(await check(record)) };
    }),
  );
  return Promise.all(results);
}

/** What an adapter answers where its register says the same at every address. */
function ask<Q extends Question>(adapter: RegisterAdapter, question: Q, body: unknown): Promise<ValueOf<Q>> {
  return adapter.answer(question, 'https://register.example', async () => ({ status: 200, body }));
}

/** A list of one service, put through the adapter. */
async function checkList(adapter: RegisterAdapter, record: Fields, body: unknown): Promise<Result> {
  const { services = [], leftOut } = await ask(adapter, { about: 'all-services', most: 1000 }, body);
  const [shown] = services;
  if (shown) return shownAs(shown.id, shown.name, 'service');
  return { id: idOf(record), outcome: 'left out', words: `service: ${leftOut[0]?.reason ?? 'nothing was made of it'}` };
}

export function shownAs(id: string, name: LocalizedText, kind: string): Result {
  return { id, outcome: 'shown', words: `${kind} “${chooseLanguage(name, 'en')?.value ?? ''}”` };
}

async function checkHelsinki(record: Fields): Promise<Result> {
  const isService = 'fi' in record || 'sv' in record || 'en' in record;
  if (!isService) return beside(record, 'no record of the file of services: none of fi, sv, en');
  return checkList(helsinkiAdapter, record, [record]);
}

/** A service in full or in short, a life situation, an institution: what the contract has. */
async function checkVirsis(record: Fields): Promise<Result> {
  const id = idOf(record) ?? '';
  try {
    if ('registrationNumber' in record) {
      const registrationNumber = String(record.registrationNumber);
      const found = await ask(virsisAdapter, { about: 'institution', registrationNumber }, record);
      return shownAs(registrationNumber, found?.name ?? {}, 'institution');
    }
    if ('serviceCount' in record) {
      const { items, leftOut } = await ask(virsisAdapter, { about: 'life-situations' }, { items: [record] });
      if (items[0]) return shownAs(items[0].id, items[0].name, 'life situation');
      return { id, outcome: 'left out', words: `life situation: ${leftOut[0]?.reason ?? ''}` };
    }
    if ('steps' in record) {
      const found = await ask(virsisAdapter, { about: 'service', id }, record);
      return shownAs(id, ('name' in found && found.name) || {}, 'service');
    }
    return await checkList(virsisAdapter, record, { items: [record], total: 1, page: 1, limit: 100 });
  } catch (error) {
    return failed(record, error);
  }
}

async function checkHsds(record: Fields): Promise<Result> {
  try {
    if ('organization' in record || 'organization_id' in record) {
      // What is withdrawn is in no list, and told by its name when it is asked for.
      const one = await ask(hsdsAdapter, { about: 'service', id: idOf(record) ?? '' }, record);
      if (one.status === 'withdrawn') return beside(record, 'service: withdrawn');
      return await checkList(hsdsAdapter, record, { contents: [record] });
    }
    if (isOrganisation(record)) {
      const id = idOf(record) ?? '';
      const found = await ask(hsdsAdapter, { about: 'institution', registrationNumber: id }, record);
      const shown = shownAs(id, found?.name ?? {}, 'organisation');
      const { services } = record;
      if (!Array.isArray(services) || services.length === 0) return shown;
      return { ...shown, words: `${shown.words}; its ${services.length} services are read where services are listed` };
    }
  } catch (error) {
    return failed(record, error);
  }
  if ('location' in record) return beside(record, 'a service at a location: read within its service');
  return beside(record, `no service: ${Object.keys(record).slice(0, 4).join(', ')} …`);
}

function isOrganisation(record: Fields): boolean {
  const own = ['website', 'legal_status', 'logo', 'organization_identifiers', 'year_incorporated', 'email'];
  return 'name' in record && !('location_type' in record) && own.some((name) => name in record);
}

/** A document is a graph, so it goes through as one; what it holds besides services is read within them. */
async function checkCpsvAp({ file, body }: Payload): Promise<CheckedRecord[]> {
  const nodes =
    isFields(body) || Array.isArray(body)
      ? nodesOf(body, (type) => /PublicService|^Instantie|^ConceptSnapshot$/.test(type))
      : [];
  if (nodes.length === 0) return [{ file, id: undefined, outcome: 'beside', words: 'no public service in it' }];
  try {
    const { services = [], leftOut } = await ask(cpsvApAdapter, { about: 'all-services', most: 1500 }, body);
    const told = new Set<string | undefined>();
    return nodes.map((node): CheckedRecord => {
      const id = cpsvIdOf(node);
      const shown = services.find((service) => service.id === id);
      const left = leftOut.find((one) => one.id === id);
      const isRepeated = told.has(id);
      told.add(id);
      if (isRepeated) return { file, id, outcome: 'beside', words: 'another version of one told above' };
      if (shown) return { file, ...shownAs(shown.id, shown.name, 'service') };
      if (left) return { file, id, outcome: 'left out', words: `service: ${left.reason}` };
      return { file, id, outcome: 'beside', words: 'service: withdrawn' };
    });
  } catch (error) {
    return [{ file, ...failed({}, error) }];
  }
}

function beside(record: Fields, words: string): Result {
  return { id: idOf(record), outcome: 'beside', words };
}

function failed(record: Fields, error: unknown): Result {
  return { id: idOf(record), outcome: 'left out', words: error instanceof Error ? error.message : String(error) };
}

function idOf({ id, '@id': iri }: Fields): string | undefined {
  const found = id ?? iri;
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
}
