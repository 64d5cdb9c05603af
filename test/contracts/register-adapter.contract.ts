import { expect } from '@open-wc/testing';
import { chooseLanguage } from '../../src/domain/localized-text.js';
import { audiences, type Service, type ServiceSummary } from '../../src/domain/public-service.js';
import {
  type AllServicesQuestion,
  type Question,
  type ServicesQuestion,
  sorts,
  type ValueOf,
} from '../../src/domain/question.js';
import { RegisterError } from '../../src/domain/register-error.js';
import type { Facets, ServicePage } from '../../src/domain/service-page.js';
import { MemoryStore } from '../../src/register/answer-store.js';
import type { ReadRegister, RegisterAdapter, RegisterReply } from '../../src/register/register-adapter.js';
import { RegisterClient } from '../../src/register/register-client.js';
import { fetchFromRegister } from '../../src/register/register-http.js';

/** An adapter, a register in its language that runs, and what the tests may take for known of it. */
export interface AdapterUnderContract {
  /** As the `adapter` attribute has it. */
  readonly name: string;
  readonly adapter: RegisterAdapter;
  /** Where the register answers as it should. */
  readonly address: string;
  /** Where it answers with exactly one record of wrong types in each list, and with such a record alone. */
  readonly spoiltAddress: string;
  readonly knownServiceId: string;
  readonly knownInstitution: string;
  /** A word that some of its services have, and not all. */
  readonly word: string;
  /** Languages its texts are in; the first is the one every text is in. */
  readonly languages: readonly [string, ...string[]];
  /** The fewest services and life situations it has, so that no test passes on an empty register. */
  readonly least: { readonly services: number; readonly lifeSituations: number };
}

const wholeList: ServicesQuestion = { about: 'services', page: 1, limit: 100 };

/** One question of each kind. */
const oneOfEach: readonly Question[] = [
  wholeList,
  { about: 'service', id: '1' },
  { about: 'all-services', most: 1000 },
  { about: 'life-situations' },
  { about: 'life-situation', id: '1' },
  { about: 'institution', registrationNumber: '1' },
  { about: 'resources', ids: ['1'] },
];

/** What belongs to each filter of a list. */
const filterBy: Readonly<Record<keyof Facets, (value: string) => Partial<ServicesQuestion>>> = {
  audience: (value) => ({ audiences: [value as (typeof audiences)[number]] }),
  channel: (value) => ({ channels: [value] }) as Partial<ServicesQuestion>,
  fee: (value) => ({ fees: [value] }) as Partial<ServicesQuestion>,
  status: (value) => ({ statuses: [value] }) as Partial<ServicesQuestion>,
  targetGroup: (value) => ({ targetGroups: [value] }),
  institution: (value) => ({ institutions: [value] }),
  territory: (value) => ({ territory: value }),
  lifeSituation: (value) => ({ lifeSituation: value }),
};

/** What every adapter owes the page, whichever register it reads. */
export function describeRegisterAdapter(subject: AdapterUnderContract): void {
  const { adapter, address, languages, least } = subject;
  const read = rememberingRead();
  const ask = <Q extends Question>(question: Q, reader: ReadRegister = read): Promise<ValueOf<Q>> =>
    adapter.answer(question, address, reader);
  const list = (filter: Partial<ServicesQuestion> = {}) => ask({ ...wholeList, ...filter });
  const total = async (filter: Partial<ServicesQuestion>) => (await list({ ...filter, limit: 1 })).total;

  describe(`the adapter ${subject.name} keeps the contract`, () => {
    it('goes by its name', () => expect(adapter.name).to.equal(subject.name));

    it('asks only beneath the address it was given', async () => {
      const asked: string[] = [];
      for (const question of oneOfEach) {
        await ask(question, (url) => {
          asked.push(url);
          return read(url);
        });
      }
      expect(asked).not.to.be.empty;
      expect(asked.filter((url) => !url.startsWith(address))).to.deep.equal([]);
    });

    it('gives the same answer through the page’s own client', async () => {
      const client = new RegisterClient(address, async () => adapter, new MemoryStore());
      const enough = new AbortController();
      for await (const answer of client.watch(wholeList, enough.signal)) {
        if (answer.status === 'waiting') continue;
        expect(answer).to.include({ status: 'fresh' });
        if (answer.status === 'fresh') expect(answer.value).to.deep.equal(await list());
        enough.abort();
      }
    });

    describe('a list of services', () => {
      it('is parted by its pages: every service on one page, none on two', async () => {
        for (const limit of [7, 24, 100]) {
          const pages = await allPages(list, { limit });
          const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
          const leftOut = leftOutOnce(pages);
          expect(pages[0]?.total, `${limit} on a page`).to.be.at.least(least.services);
          expect(new Set(ids).size, `${limit} on a page: ids that come twice`).to.equal(ids.length);
          expect(ids.length + leftOut, `${limit} on a page`).to.equal(pages[0]?.total);
          for (const page of pages.slice(0, -1)) expect(page.items.length).to.equal(limit);
        }
      });

      it('says which page it is', async () => {
        expect(await list({ page: 2, limit: 3 })).to.include({ page: 2, limit: 3 });
      });

      it('is empty, with the right total, on a page far beyond the last', async () => {
        const beyond = await list({ page: 999_999 });
        expect(beyond.items).to.deep.equal([]);
        expect(beyond.total).to.equal(await total({}));
      });

      it('has as many services under each value of a filter as its facets say', async () => {
        const { facets = {}, total: all } = await list();
        expect(Object.keys(facets)).not.to.be.empty;
        for (const [name, filter, value, count] of facetValues(facets)) {
          expect(count, `${name} ${value}`).to.be.within(1, all);
          expect(await total(filter), `${name} ${value}`).to.equal(count);
        }
      });

      it('counts the values of a filter under the other filters and not under itself', async () => {
        const { facets: unfiltered = {} } = await list();
        for (const channel of unfiltered.channel?.slice(0, 2) ?? []) {
          const under = filterBy.channel(channel.value);
          const { facets = {} } = await list(under);
          expect(byValue(facets.channel), `channels under ${channel.value}`).to.deep.equal(byValue(unfiltered.channel));
          for (const [name, filter, value, count] of facetValues(facets)) {
            if (name === 'channel') continue;
            expect(await total({ ...under, ...filter }), `${channel.value}, ${name} ${value}`).to.equal(count);
          }
        }
      });

      it('finds by several values of a filter what any of them finds', async () => {
        const { facets = {} } = await list();
        for (const [name, several] of [
          ['channel', (values: string[]) => ({ channels: values })],
          ['fee', (values: string[]) => ({ fees: values })],
          ['status', (values: string[]) => ({ statuses: values })],
          ['targetGroup', (values: string[]) => ({ targetGroups: values })],
        ] as const) {
          const values = (facets[name] ?? []).slice(0, 2).map(({ value }) => value);
          const idsOf = async (filter: Partial<ServicesQuestion>) =>
            (await allPages(list, filter)).flatMap(({ items }) => items.map(({ id }) => id));
          const either = await Promise.all(values.map((value) => idsOf(filterBy[name](value))));
          const both = await idsOf(several(values) as Partial<ServicesQuestion>);
          expect(both, name).to.have.members([...new Set(either.flat())]);
        }
      });

      it('names each value of a filter that is a code of the register’s own', async () => {
        const { facets = {} } = await list();
        expect(facets.targetGroup).not.to.be.empty;
        for (const name of ['institution', 'targetGroup', 'territory'] as const) {
          for (const facet of facets[name] ?? []) {
            expect(chooseLanguage(facet.name ?? {}, languages[0])?.value, `${name} ${facet.value}`).to.be.a('string');
          }
        }
        for (const name of ['audience', 'channel', 'fee', 'status'] as const) {
          expect(
            facets[name]?.filter((facet) => facet.name),
            name,
          ).to.deep.equal([]);
        }
      });

      it('holds the variants of the standard service asked for, and nothing else', async () => {
        const pages = await allPages(list);
        const all = pages.flatMap(({ items }) => items);
        const standard = all.find(({ standardServiceId }) => standardServiceId)?.standardServiceId;
        const variants = all.filter((service) => standard && service.standardServiceId === standard);
        const found = await list({ standardService: standard ?? 'no-such-standard' });
        expect(found.items.map(({ id }) => id)).to.have.members(variants.map(({ id }) => id));
        expect(found.total).to.equal(variants.length);
      });

      it('holds only services of the audience asked for', async () => {
        const counts = [];
        for (const audience of audiences) {
          const pages = await allPages(list, { audiences: [audience] });
          const items = pages.flatMap((page) => page.items);
          expect(items.filter((service) => !service.audiences.includes(audience))).to.deep.equal([]);
          counts.push(items.length);
        }
        expect(Math.max(...counts)).to.be.above(0);
      });

      it('does what institutions do for one another in no other catalogue than theirs', async () => {
        const pages = await allPages(list, { audiences: ['citizens', 'entrepreneurs'] });
        const types = pages.flatMap((page) => page.items.map(({ serviceType }) => serviceType));
        expect(types).not.to.include('inter-institutional');
      });

      it('holds only services of the institution asked for, as holder or as provider', async () => {
        const { items } = await list({ institutions: [subject.knownInstitution] });
        expect(items).not.to.be.empty;
        for (const { id, holder, providers = [] } of items) {
          const numbers = [holder, ...providers].map(({ registrationNumber }) => registrationNumber);
          expect(numbers, id).to.include(subject.knownInstitution);
        }
        expect(await total({ institutions: ['no-such-institution'] })).to.equal(0);
      });

      it('is narrowed by what a person typed', async () => {
        const all = await total({});
        const narrowed = await total({ text: subject.word });
        expect(narrowed).to.be.within(1, all - 1);
        expect(await total({ text: subject.word.toUpperCase() })).to.equal(narrowed);
        expect(await total({ text: `  ${subject.word}  ` })).to.equal(narrowed);
        expect(await total({ text: `${subject.word} qqxxqq` })).to.equal(0);
        expect(await total({ text: '' })).to.equal(all);
        expect(await total({ text: ' … ' })).to.equal(all);
      });

      it('is in the order of the language asked for', async () => {
        for (const language of languages) {
          const pages = await allPages(list, { language });
          const names = pages.flatMap(({ items }) =>
            items.map(({ name }) => chooseLanguage(name, language)?.value ?? ''),
          );
          expect(names, language).to.deep.equal([...names].sort(new Intl.Collator(language).compare));
        }
      });

      it('is the same list in whatever order it is asked for, what was updated last first', async () => {
        const idsBy = async (filter: Partial<ServicesQuestion>) =>
          (await allPages(list, filter)).flatMap(({ items }) => items.map(({ id }) => id));
        const known = await idsBy({});
        for (const sort of sorts) expect(await idsBy({ sort }), sort).to.have.members(known);
        expect(await idsBy({ sort: 'name' })).to.deep.equal(known);
        const text = subject.word;
        expect(await idsBy({ text, sort: 'relevance' })).to.deep.equal(await idsBy({ text }));
        const pages = await allPages(list, { sort: 'updated' });
        const days = pages.flatMap(({ items }) => items.map(({ updatedAt = '' }) => updatedAt.slice(0, 10)));
        expect(days).to.deep.equal([...days].sort().reverse());
      });

      it('is the whole list in a language that nothing is written in', async () => {
        const known = await list();
        const foreign = await list({ language: 'yo' });
        expect(foreign.total).to.equal(known.total);
        for (const { id, name } of foreign.items) {
          expect(chooseLanguage(name, 'yo')?.value, id).to.be.a('string').that.is.not.empty;
        }
      });
    });

    describe('all services', () => {
      const every = (narrowed: Omit<AllServicesQuestion, 'about' | 'most'> = {}, most = 10_000) =>
        ask({ about: 'all-services', most, ...narrowed });

      it('are those of all pages of the list, each once', async () => {
        for (const narrowed of [
          {},
          { audiences: ['citizens'] },
          { institutions: [subject.knownInstitution] },
        ] as const) {
          const pages = await allPages(list, narrowed);
          const { services = [], total, leftOut } = await every(narrowed);
          expect(total).to.equal(pages[0]?.total);
          expect(services.length).to.equal(total);
          expect(leftOut).to.deep.equal([]);
          const listed = pages.flatMap(({ items }) => items);
          const byId = (a: ServiceSummary, b: ServiceSummary) => (a.id < b.id ? -1 : 1);
          expect([...services].sort(byId)).to.deep.equal(listed.sort(byId));
        }
      });

      it('are counted, and not given, where they are more than asked for', async () => {
        const { total } = await every();
        expect((await every({}, total)).services?.length).to.equal(total);
        expect(await every({}, total - 1)).to.deep.equal({ total, leftOut: [] });
      });

      it('are none of an institution the register does not know', async () => {
        const nobody = await every({ institutions: ['no-such-institution'] });
        expect(nobody).to.deep.equal({ total: 0, services: [], leftOut: [] });
      });
    });

    describe('a service', () => {
      it('opens by the id of its summary, with the same name, holder and date', async () => {
        const pages = await allPages(list);
        for (const { id, name, holder, updatedAt } of pages.flatMap(({ items }) => items)) {
          const opened = described(await ask({ about: 'service', id }));
          expect(opened.id).to.equal(id);
          expect(opened.name, id).to.deep.equal(name);
          expect(opened.holder, id).to.deep.equal(holder);
          expect(opened.updatedAt, id).to.equal(updatedAt);
        }
      });

      it('has the kinds of its channels that its summary told', async () => {
        const service = described(await ask({ about: 'service', id: subject.knownServiceId }));
        const kinds = new Set((service.steps ?? []).flatMap(({ channels = [] }) => channels.map(({ kind }) => kind)));
        expect(kinds.size).to.be.above(0);
        expect(service.channelKinds).to.include.members([...kinds]);
      });

      it('is unknown where the register knows no such id', async () => {
        for (const id of ['no-such-service', '../services', 'ā/š?%', ' ', '__proto__']) {
          expect(await ask({ about: 'service', id })).to.deep.equal({ id, status: 'unknown' });
        }
      });
    });

    describe('life situations', () => {
      it('have behind them as many services as the list then shows', async () => {
        const everybody = await ask({ about: 'life-situations' });
        expect(everybody.items.length).to.be.at.least(least.lifeSituations);
        for (const { id, serviceCount } of everybody.items) {
          expect(await total({ lifeSituation: id }), id).to.equal(serviceCount);
        }
      });

      it('have as many for an audience and an institution', async () => {
        const { facets } = await list();
        const institutions = [
          ...(facets?.institution ?? []).slice(0, 2).map(({ value }) => value),
          'no-such-institution',
        ];
        for (const audience of audiences) {
          for (const institution of institutions) {
            const asked = { audiences: [audience], institutions: [institution] };
            for (const { id, serviceCount } of (await ask({ about: 'life-situations', ...asked })).items) {
              expect(await total({ lifeSituation: id, ...asked }), `${id}, ${audience}, ${institution}`).to.equal(
                serviceCount,
              );
            }
          }
        }
      });

      it('are those of the audience asked for', async () => {
        for (const audience of audiences) {
          const { items } = await ask({ about: 'life-situations', audiences: [audience] });
          expect(items.filter((node) => node.audience !== audience)).to.deep.equal([]);
        }
      });

      it('come each once, each under a parent that is there', async () => {
        const { items } = await ask({ about: 'life-situations' });
        const ids = new Set(items.map(({ id }) => id));
        expect(ids.size).to.equal(items.length);
        expect(items.filter(({ parentId }) => parentId !== undefined && !ids.has(parentId))).to.deep.equal([]);
      });

      it('open by their id, with services that open, in steps or beside them', async () => {
        const { items } = await ask({ about: 'life-situations' });
        let opened = 0;
        for (const node of items) {
          const situation = await ask({ about: 'life-situation', id: node.id });
          expect(situation).to.deep.include({ id: node.id, name: node.name, serviceCount: node.serviceCount });
          const named = await ask({ about: 'services', lifeSituation: node.id, page: 1, limit: 2 });
          const inSteps = situation?.steps.flatMap(({ services }) => services) ?? [];
          for (const { id, name } of [...inSteps, ...named.items]) {
            expect(described(await ask({ about: 'service', id })).name).to.deep.equal(name);
            opened += 1;
          }
        }
        if (least.lifeSituations > 0) expect(opened).to.be.above(0);
      });

      it('are undefined where the register knows no such id', async () => {
        expect(await ask({ about: 'life-situation', id: 'no-such-situation' })).to.equal(undefined);
        expect(await total({ lifeSituation: 'no-such-situation' })).to.equal(0);
      });
    });

    describe('an institution', () => {
      it('opens by its registration number', async () => {
        const institution = await ask({ about: 'institution', registrationNumber: subject.knownInstitution });
        expect(institution?.registrationNumber).to.equal(subject.knownInstitution);
        const { items } = await list({ institutions: [subject.knownInstitution] });
        const holder = items.find((service) => service.holder.registrationNumber === subject.knownInstitution)?.holder;
        expect(institution?.name).to.deep.equal(holder?.name);
      });

      it('is undefined where the register knows no such number', async () => {
        const institution = await ask({ about: 'institution', registrationNumber: 'no-such-institution' });
        expect(institution).to.equal(undefined);
      });
    });

    it('resources that the register does not know are left out', async () => {
      expect(await ask({ about: 'resources', ids: ['no-such-resource'] })).to.deep.equal({ items: [], leftOut: [] });
    });

    describe('words that make no answer', () => {
      for (const body of [null, 42, 'services', true, {}, { items: 'none' }, { items: { 0: 'one' } }]) {
        it(`${JSON.stringify(body)} is an error of the kind wrong-shape, whatever was asked`, async () => {
          for (const question of oneOfEach) {
            let asked = false;
            const error = await failureOf(
              ask(question, async () => {
                asked = true;
                return { status: 200, body };
              }),
            );
            // A register is not asked for what it cannot have, such as a record whose id is no id of its.
            expect(asked || !question.about.includes('services'), question.about).to.equal(true);
            if (!asked) continue;
            expect(error, question.about).to.be.instanceOf(RegisterError);
            expect((error as RegisterError).reason, question.about).to.equal('wrong-shape');
          }
        });
      }
    });

    describe('what it keeps of the register’s words', () => {
      /** Asks everything there is to ask, noting what is kept; what is read is what `sent` makes of the words. */
      const keeping = async (sent: (body: unknown) => unknown) => {
        const kept = new Map<string, RegisterReply>();
        const noting: ReadRegister = async (url, limits) => {
          const { status, body } = await read(url, limits);
          return { status, body: sent(body), keep: (words) => kept.set(url, { status, body: asJson(words) }) };
        };
        const { items } = await ask({ about: 'life-situations' });
        const questions: readonly Question[] = [
          ...oneOfEach,
          { about: 'service', id: subject.knownServiceId },
          { about: 'institution', registrationNumber: subject.knownInstitution },
          ...items.slice(0, 5).map(({ id }): Question => ({ about: 'life-situation', id })),
        ];
        const answers = [];
        for (const question of questions) answers.push(await ask(question, noting));
        return { kept, questions, answers };
      };

      it('makes the same answers, a year later as well', async () => {
        const { kept, questions, answers } = await keeping((body) => body);
        const recall: ReadRegister = (url) => Promise.resolve(kept.get(url) ?? expect.fail(`${url} was not kept`));
        for (const [index, question] of questions.entries()) {
          expect(await ask(question, recall), JSON.stringify(question)).to.deep.equal(answers[index]);
        }
      });

      it('is nothing that no answer needs', async () => {
        const { kept } = await keeping(withSecrets);
        expect(kept.size).to.be.above(0);
        for (const [url, { body }] of kept) expect(JSON.stringify(body) ?? '', url).not.to.contain(secret);
      });

      it('has the ids of records that could not be read', async () => {
        const kept = new Map<string, RegisterReply>();
        const { leftOut } = await adapter.answer(wholeList, subject.spoiltAddress, async (url, limits) => {
          const reply = await read(url, limits);
          return { ...reply, keep: (words) => kept.set(url, { ...reply, body: asJson(words) }) };
        });
        const recall: ReadRegister = (url) => Promise.resolve(kept.get(url) ?? expect.fail(`${url} was not kept`));
        const again = await adapter.answer(wholeList, subject.spoiltAddress, recall);
        expect(again.leftOut.map(({ id }) => id)).to.deep.equal(leftOut.map(({ id }) => id));
      });
    });

    describe('a record that cannot be read', () => {
      const spoilt = <Q extends Question>(question: Q): Promise<ValueOf<Q>> =>
        adapter.answer(question, subject.spoiltAddress, read);

      it('is left out and told by its id, and the rest of the list shows', async () => {
        const whole = await allPages(list);
        const pages = await allPages((filter) => spoilt({ ...wholeList, ...filter }));
        const ids = (of: readonly ServicePage[]) => of.flatMap(({ items }) => items.map(({ id }) => id));
        const leftOut = new Map(pages.flatMap((page) => page.leftOut.map(({ id, reason }) => [id, reason])));
        expect(leftOut.size).to.be.above(0);
        expect([...ids(pages), ...leftOut.keys()].sort()).to.deep.equal(ids(whole).sort());
        for (const [id, reason] of leftOut) expect(reason, id).to.match(/names?(\.\w+)*: expected/i);
      });

      it('is left out of all services as well, and the rest is there', async () => {
        const whole = await ask({ about: 'all-services', most: 10_000 });
        const { services = [], leftOut } = await spoilt({ about: 'all-services', most: 10_000 });
        expect(leftOut).not.to.be.empty;
        expect([...services, ...leftOut].map(({ id }) => id)).to.have.members(
          whole.services?.map(({ id }) => id) ?? [],
        );
      });

      it('is never said to be unknown', async () => {
        const [left] = (await spoilt(wholeList)).leftOut;
        const error = await failureOf(spoilt({ about: 'service', id: left?.id ?? '' }));
        expect(error).to.be.instanceOf(RegisterError);
        expect((error as RegisterError).reason).to.equal('wrong-shape');
      });
    });
  });
}

const secret = 'KANARIJ';

/** The words with something in each record that belongs to nobody outside the register. */
function withSecrets(words: unknown): unknown {
  if (Array.isArray(words)) return words.map(withSecrets);
  if (typeof words !== 'object' || words === null) return words;
  const members = Object.entries(words).map(([name, value]) => [name, withSecrets(value)]);
  // A map of languages is no record.
  const isRecord = ['id', 'items', 'holder', 'title'].some((name) => Object.hasOwn(words, name));
  return Object.fromEntries(isRecord ? [...members, ['caseVolume', secret]] : members);
}

function asJson(words: unknown): unknown {
  return words === undefined ? undefined : JSON.parse(JSON.stringify(words));
}

/** Reads as a page does, and remembers for the length of a suite. */
function rememberingRead(): ReadRegister {
  const replies = new Map<string, Promise<RegisterReply>>();
  return (url, limits) => {
    const reply = replies.get(url) ?? fetchFromRegister(url, new AbortController().signal, limits);
    replies.set(url, reply);
    return reply;
  };
}

type List = (filter?: Partial<ServicesQuestion>) => Promise<ServicePage>;

async function allPages(list: List, filter: Partial<ServicesQuestion> = {}): Promise<ServicePage[]> {
  const { limit = 100 } = filter;
  const first = await list({ ...filter, limit });
  const pages = [first];
  for (let page = 2; page <= Math.ceil(first.total / limit); page += 1)
    pages.push(await list({ ...filter, limit, page }));
  return pages;
}

/** A register read as a whole tells of the same records on every page. */
function leftOutOnce(pages: readonly ServicePage[]): number {
  return new Set(pages.flatMap(({ leftOut }) => leftOut.map(({ id }) => id))).size;
}

function* facetValues(facets: Facets): Generator<[keyof Facets, Partial<ServicesQuestion>, string, number]> {
  for (const [name, values = []] of Object.entries(facets) as [keyof Facets, Facets[keyof Facets]][]) {
    for (const { value, count } of values) yield [name, filterBy[name](value), value, count];
  }
}

function byValue(values: Facets[keyof Facets] = []): Record<string, number> {
  return Object.fromEntries(values.map(({ value, count }) => [value, count]));
}

function described(record: ValueOf<{ about: 'service'; id: string }>): Service {
  if (record.status === 'published' || record.status === 'suspended') return record;
  throw new Error(`${record.id} is ${record.status}`);
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    return { answered: await promise };
  } catch (error) {
    return error; // what the test is about
  }
}
