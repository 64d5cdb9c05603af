import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { render } from 'lit';
import { virsisAdapter } from '../../src/adapters/virsis/virsis-adapter.js';
import { listFromPage } from '../../src/catalog/catalog-list.js';
import { growSituationTree, type SituationBranch } from '../../src/catalog/situation-tree.js';
import type { LifeSituation, LifeSituationTree } from '../../src/domain/life-situation.js';
import { chooseLanguage, type LocalizedText } from '../../src/domain/localized-text.js';
import type { ServiceRecord } from '../../src/domain/public-service.js';
import type { Question } from '../../src/domain/question.js';
import { RegisterError } from '../../src/domain/register-error.js';
import type { ServicePage } from '../../src/domain/service-page.js';
import { formatsFor } from '../../src/i18n/formats.js';
import { messagesFor } from '../../src/i18n/messages-for.js';
import { servicesView } from '../../src/views/list-view.js';
import { recordView } from '../../src/views/record-view.js';
import { situationView } from '../../src/views/situation-view.js';
import { textView } from '../../src/views/text-view.js';
import type { ViewContext } from '../../src/views/view-context.js';
import { answerFrom, askRegister, type Exchange } from '../support/exchanges.js';
import { mutate, mutations } from '../support/mutations.js';
import { registerUrl } from '../support/register.js';

/** Printed with what fails, as fast-check does. */
const seed = 20_261_123;

const contexts = ['lv', 'en'].map((language): ViewContext => ({
  language,
  messages: messagesFor(language),
  formats: formatsFor(language),
  headingLevel: 2,
  oldAfter: 12,
}));
const link = (id: string) => ({ href: `#${id}`, open: () => undefined });
const now = { status: 'fresh', receivedAt: Date.now() } as const;

/** What a page shows of an answer. */
function view({ question }: Exchange, value: unknown, context: ViewContext): unknown {
  switch (question.about) {
    case 'services':
      return servicesView(
        listFromPage(value as ServicePage, undefined).groups.map((group) => ({ group })),
        { linkTo: link },
        context,
      );
    case 'service':
      return recordView(value as ServiceRecord, { resources: [], link, situationLink: link }, context);
    case 'life-situation':
      return situationView(
        { ...now, value: value as LifeSituation | undefined },
        { linkTo: link, nearness: () => 'own' },
        context,
      );
    case 'life-situations':
      return treeView(value as LifeSituationTree, context);
    default:
      return expect.fail(`nothing shows ${question.about}`);
  }
}

function treeView({ items }: LifeSituationTree, context: ViewContext): unknown {
  const branchView = ({ node, branches }: SituationBranch): unknown =>
    html`<li>
      <span data-situation=${node.id}>${textView(node.name, context)}</span>
      <ul>
        ${branches.map(branchView)}
      </ul>
    </li>`;
  return html`<ul>
    ${growSituationTree(items).map(branchView)}
  </ul>`;
}

interface Named {
  readonly id: string;
  readonly name: LocalizedText;
}

/** The records that an answer shows by name. */
function named({ question }: Exchange, value: unknown): readonly Named[] {
  if (question.about === 'services' || question.about === 'life-situations') return (value as LifeSituationTree).items;
  return ((value as LifeSituation | undefined)?.steps ?? []).flatMap(({ services = [] }) => services);
}

/** Of the records that were not changed those that are not on the page. */
function missing(
  box: Element,
  exchange: Exchange,
  before: unknown,
  after: unknown,
  { language }: ViewContext,
): string[] {
  const known = new Set(named(exchange, before).map((record) => JSON.stringify(record)));
  const shown = new Set(
    [...box.querySelectorAll<HTMLElement>('[data-service], [data-situation]')].map(
      ({ dataset, textContent }) => `${dataset.service ?? dataset.situation ?? ''} ${textContent.trim()}`,
    ),
  );
  // A variant goes by its territory, under the name of the first.
  const variants = new Set(
    [...box.querySelectorAll<HTMLElement>('.variants [data-service]')].map(({ dataset }) => dataset.service),
  );
  const ids = named(exchange, after).map(({ id }) => id);
  return (
    named(exchange, after)
      .filter((record) => known.has(JSON.stringify(record)))
      // Of several with one id a tree shows the last.
      .filter(({ id }) => ids.indexOf(id) === ids.lastIndexOf(id) && !variants.has(id))
      .map(({ id, name }) => `${id} ${chooseLanguage(name, language)?.value.trim() ?? ''}`)
      .filter((words) => !shown.has(words))
  );
}

describe('what is read of an answer changed at random is shown, in each language', () => {
  const questions: readonly Question[] = [
    { about: 'services', page: 1, limit: 24 },
    { about: 'service', id: '1001' },
    { about: 'service', id: '2037' },
    { about: 'life-situations' },
    { about: 'life-situation', id: 'L101' },
  ];
  for (const question of questions) {
    it(JSON.stringify(question), async function () {
      this.timeout(60_000);
      const exchange = await askRegister(virsisAdapter, registerUrl, question);
      const { value: before } = await answerFrom(exchange);
      // One box for each language: an answer takes the place of the one before, as on a page.
      const boxes = await Promise.all(contexts.map(() => fixture<HTMLElement>(html`<div></div>`)));
      let shown = 0;
      const check = fc.asyncProperty(mutations, async (changes) => {
        const value = await readChanged(exchange, (body) => mutate(body, changes));
        if (value === refused) return;
        shown += 1;
        for (const [nth, context] of contexts.entries()) {
          const box = boxes[nth] ?? expect.fail('no box');
          render(view(exchange, value, context), box);
          // A record of a description has no name of its own that leads to it.
          if (question.about !== 'service') expect(missing(box, exchange, before, value, context)).to.deep.equal([]);
          expect(box.querySelectorAll('script, img, iframe')).to.have.length(0);
        }
      });
      await fc.assert(check, { numRuns: 120, seed, includeErrorInReport: true });
      expect(shown).to.be.above(20);
    });
  }
});

const refused = Symbol('refused');

/** What an adapter makes of all that was said, once it is changed. */
async function readChanged(exchange: Exchange, change: (body: unknown) => unknown): Promise<unknown> {
  const said = new Map(Array.from(exchange.said, ([url, reply]) => [url, { ...reply, body: change(reply.body) }]));
  try {
    return (await answerFrom({ ...exchange, said })).value;
  } catch (error) {
    if (error instanceof RegisterError) return refused;
    throw error;
  }
}
