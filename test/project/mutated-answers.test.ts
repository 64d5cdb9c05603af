import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { startRegister } from '../../demo/register/start-register.js';
import { helsinkiAdapter } from '../../src/adapters/helsinki/helsinki-adapter.js';
import { helsinki } from '../../src/adapters/helsinki/helsinki-to-service.js';
import { virsisAdapter } from '../../src/adapters/virsis/virsis-adapter.js';
import type { Question } from '../../src/domain/question.js';
import { RegisterError } from '../../src/domain/register-error.js';
import { answerFrom, type Answered, askRegister, type Exchange } from '../support/exchanges.js';
import { mutate, type Mutation, mutations } from '../support/mutations.js';
import { complainOfAnswer, complainOfMemory } from './answer-laws.js';

/**
 * Answers of registers, changed at random: 10,000 in all, over every adapter and every kind of question.
 * `MUTATIONS_SEED=…` takes other ones; fast-check prints the seed and the changes of what fails, made as few as it can.
 */
const seed = Number(process.env.MUTATIONS_SEED ?? 20_261_123);

/** Milliseconds for one answer; generous, since other tests run beside it. What hangs takes for ever. */
const longest = 5_000;

const sampleFile = fileURLToPath(new URL('../../demo/register/helsinki/sample.json', import.meta.url));
/** The city's own export, where someone keeps it beside the project. */
const exportFile = fileURLToPath(
  new URL('../../../shared/registers/helsinki-tpr/errandservices.json', import.meta.url),
);
const hasExport = existsSync(exportFile);

type Exchanges = readonly Exchange[];

/** One record of the file, as far as it says what to ask about. */
interface HelsinkiRecord {
  readonly id: number;
  readonly fi: { readonly life_events?: readonly string[] };
}

const address = 'https://register.example/services.json';

describe('an answer changed at random is read by its laws, or refused as one of a wrong shape', async () => {
  const [virsis, sample] = [await virsisExchanges(), helsinkiExchanges(sampleFile)];

  testEach('virsis', virsis, 720);
  testEach('helsinki', sample, hasExport ? 355 : 710);
  describe(
    'helsinki, the city’s export',
    { skip: hasExport ? false : 'the city’s export is not beside the project' },
    () => {
      if (hasExport) testEach('helsinki, the city’s export', helsinkiExchanges(exportFile), 355);
    },
  );
});

/** One test for each kind of question, with so many changed answers. */
function testEach(name: string, exchanges: Exchanges, runs: number): void {
  for (const about of new Set(exchanges.map(({ question }) => question.about))) {
    const same = exchanges.filter(({ question }) => question.about === about);
    it(`${name}: ${about}`, (test) => checkMutated(test, same, runs));
  }
}

async function checkMutated(test: TestContext, exchanges: Exchanges, runs: number): Promise<void> {
  const known = new Map<Exchange, Answered>();
  for (const exchange of exchanges) known.set(exchange, await answerFrom(exchange));
  const noted = { answered: 0, refused: 0, slowest: 0 };
  const drawn = fc.tuple(fc.nat({ max: exchanges.length - 1 }), fc.nat({ max: 9 }), mutations);
  const check = fc.asyncProperty(drawn, async ([index, nth, changes]) => {
    const exchange = exchanges[index];
    if (!exchange) return;
    const changed = mutateOne(exchange, nth, changes);
    const began = performance.now();
    const answered = await answerOrRefuse(changed);
    noted.slowest = Math.max(noted.slowest, performance.now() - began);
    assert.ok(performance.now() - began < longest, 'takes too long');
    noted[answered ? 'answered' : 'refused'] += 1;
    const before = known.get(exchange);
    if (!answered || !before) return;
    const complaints = [
      ...complainOfAnswer({ exchange, answered: before }, { exchange: changed, answered }),
      ...(await complainOfMemory(changed, answered)),
    ];
    assert.deepEqual(complaints, [], JSON.stringify(exchange.question));
  });
  await fc.assert(check, { numRuns: runs, seed, includeErrorInReport: true });
  test.diagnostic(`${noted.answered} answered, ${noted.refused} refused, slowest ${noted.slowest.toFixed(0)} ms`);
  assert.ok(noted.answered > 0 && noted.answered + noted.refused >= runs, 'nothing was answered');
}

/** The exchange with one of the things that the register said changed. */
function mutateOne(exchange: Exchange, nth: number, changes: readonly Mutation[]): Exchange {
  const said = [...exchange.said];
  const chosen = nth % said.length;
  return {
    ...exchange,
    said: new Map(
      said.map(([url, reply], index) => [
        url,
        index === chosen ? { ...reply, body: mutate(reply.body, changes) } : reply,
      ]),
    ),
  };
}

/** Nothing where the adapter refused it as it may: any other failure is none a page is told of. */
async function answerOrRefuse(exchange: Exchange): Promise<Answered | undefined> {
  const names = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  try {
    return await answerFrom(exchange);
  } catch (error) {
    if (error instanceof RegisterError && error.reason === 'wrong-shape') return undefined;
    throw error;
  } finally {
    assert.equal(
      JSON.stringify(Object.getOwnPropertyNames(Object.prototype)),
      names,
      'every object was given a member',
    );
  }
}

/** What the demo register says to each kind of question. */
async function virsisExchanges(): Promise<Exchanges> {
  const register = await startRegister();
  try {
    const ask = (question: Question) => askRegister(virsisAdapter, register.url, question);
    const list = await ask({ about: 'services', page: 1, limit: 24 });
    const withdrawn = '2037';
    const { items } = bodyOf(list) as { items: readonly { id: string; holder: { registrationNumber: string } }[] };
    const tree = await ask({ about: 'life-situations' });
    const situations = (bodyOf(tree) as { items: readonly { id: string; parentId?: string }[] }).items;
    const institution = items[0]?.holder.registrationNumber ?? '';
    const questions: readonly Question[] = [
      { about: 'services', page: 2, limit: 7, audiences: ['citizens'], language: 'lv', text: 'bērn' },
      { about: 'all-services', most: 1000 },
      { about: 'all-services', most: 1000, institutions: [institution] },
      ...items.slice(0, 12).map(({ id }) => ({ about: 'service', id }) as const),
      { about: 'service', id: withdrawn },
      { about: 'service', id: 'no-such-service' },
      ...situations
        .filter(({ parentId }) => parentId)
        .slice(0, 3)
        .map(({ id }) => ({ about: 'life-situation', id }) as const),
      { about: 'life-situation', id: 'no-such-situation' },
      { about: 'institution', registrationNumber: institution },
      { about: 'institution', registrationNumber: 'no-such-institution' },
      { about: 'resources', ids: [] },
    ];
    const exchanges = [list, tree];
    for (const question of questions) exchanges.push(await ask(question));
    return exchanges;
  } finally {
    await register.close();
  }
}

/** The same questions about a few records at a time, so that many changed answers can be read. */
function helsinkiExchanges(file: string): Exchanges {
  const records = JSON.parse(readFileSync(file, 'utf8')) as readonly HelsinkiRecord[];
  const slices = Array.from({ length: Math.ceil(records.length / 8) }, (_, nth) => records.slice(nth * 8, nth * 8 + 8));
  return slices.flatMap((slice) => {
    const lifeEvent = slice.flatMap(({ fi }) => fi.life_events ?? [])[0] ?? 'HAVING_CHILD';
    const questions: readonly Question[] = [
      { about: 'services', page: 1, limit: 100 },
      { about: 'services', page: 2, limit: 3, text: 'a', sort: 'updated', language: 'fi', lifeSituation: lifeEvent },
      { about: 'all-services', most: 1000 },
      ...[String(slice[0]?.id), 'no-such-service'].map((id) => ({ about: 'service', id }) as const),
      { about: 'life-situations' },
      { about: 'life-situation', id: lifeEvent },
      { about: 'institution', registrationNumber: helsinki.registrationNumber },
      { about: 'resources', ids: ['1'] },
    ];
    const said = new Map([[address, { status: 200, body: slice } as const]]);
    return questions.map((question) => ({ adapter: helsinkiAdapter, question, address, said }));
  });
}

function bodyOf({ said }: Exchange): unknown {
  return [...said.values()][0]?.body;
}
