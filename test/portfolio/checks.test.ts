import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { catalogues, placeIn } from '../../src/portfolio/catalogues.js';
import { checks } from '../../src/portfolio/checks.js';
import { examine, type ServiceReport } from '../../src/portfolio/examine.js';
import { type Portfolio, type Subject, titlesOf } from '../../src/portfolio/portfolio.js';
import { arbitraryServices } from '../support/arbitrary-services.js';
import { type ReadPortfolio, readPortfolio } from '../support/portfolio.js';
import { Lane } from '../support/register.js';

let read: ReadPortfolio;
const reportsIn = (language: string): ServiceReport[] =>
  read.subjects.map((subject) => examine(subject, { ...read.portfolio, language }));

before(async () => {
  read = await readPortfolio(new Lane().url, ['3008', '3009', 'nav-tada']);
});

describe('every check', () => {
  for (const { id, severity } of checks) {
    it(`${id} finds a record of the demo that fails it, and lets one pass`, () => {
      const reports = reportsIn('lv');
      const failing = reports.filter(({ findings }) => findings.some(({ check }) => check === id));
      const passing = reports.filter(({ passed }) => passed.includes(id));
      expect(failing, 'none fails').not.to.have.length(0);
      expect(passing, 'none passes').not.to.have.length(0);
      expect(failing.length, 'most fail: is it a check?').to.be.lessThan(reports.length / 2);
    });

    it(`${id} names the service and the remedy, in both languages`, () => {
      for (const language of ['lv', 'en']) {
        const found = reportsIn(language).flatMap(({ name, findings }) =>
          findings.filter(({ check }) => check === id).map((finding) => ({ name, ...finding })),
        );
        for (const { name, message, remedy, title, severity: said } of found) {
          expect(message)
            .to.contain(name)
            .and.not.to.match(/undefined|: \.$/);
          expect(remedy.length).to.be.greaterThan(30);
          expect(title).not.to.equal('');
          expect(said).to.equal(severity);
        }
      }
    });
  }

  it('has an id of its own, and words that differ', () => {
    expect(new Set(checks.map(({ id }) => id)).size).to.equal(checks.length);
    for (const { lv, en } of checks) expect(lv.title).not.to.equal(en.title);
  });
});

describe('a service that is gone', () => {
  it('passes no check of its description', () => {
    const gone = reportsIn('lv').find(({ subject }) => subject.record?.status === 'withdrawn');
    expect(gone?.passed.concat(gone.unknown)).not.to.include.members(['fee-unknown']);
    expect(gone?.passed.length).to.be.lessThan(checks.length / 2);
  });
});

describe('what cannot be known is not called wrong', () => {
  it('of a service whose description was not read', () => {
    const [first] = read.subjects;
    const { unknown, findings } = examine({ id: first!.id, summary: first!.summary }, read.portfolio);
    expect(unknown).to.include.members(['no-channel', 'steps-out-of-order', 'broken-link']);
    expect(findings.map(({ check }) => check)).not.to.include('no-channel');
  });

  it('of links that have an address: a browser cannot try them', () => {
    const linked = read.subjects.find(({ id }) => id === '1008')!;
    expect(examine(linked, read.portfolio).unknown).to.include('broken-link');
  });

  it('of catalogues whose lists were not read, and of a site of which nobody told', () => {
    const portfolio: Portfolio = { ...read.portfolio, listed: {}, site: undefined };
    for (const subject of read.subjects) {
      const { places, findings } = examine(subject, portfolio);
      expect(new Set(Object.values(places).map(({ standing }) => standing))).to.deep.equal(new Set(['unknown']));
      expect(findings.map(({ check }) => check)).not.to.include('not-offered');
    }
  });
});

describe('laws', () => {
  const summaries = arbitraryServices.map((services) => {
    const portfolio: Portfolio = {
      listed: { citizens: new Set(), entrepreneurs: new Set(), institutions: new Set() },
      resources: new Map(),
      languages: ['lv', 'en'],
      oldAfter: 12,
      now: Date.parse('2026-11-23'),
      language: 'lv',
      titles: titlesOf(services),
    };
    const subjects: Subject[] = services.map((summary) => ({ id: summary.id, summary }));
    return { portfolio, subjects };
  });

  it('the order of the checks and of the services makes no difference', () => {
    fc.assert(
      fc.property(summaries, fc.infiniteStream(fc.nat()), ({ portfolio, subjects }, numbers) => {
        const shuffled = [...checks]
          .map((check) => ({ check, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ check }) => check);
        const titles = titlesOf(subjects.toReversed().flatMap(({ summary }) => summary ?? []));
        for (const subject of subjects) {
          expect(examine(subject, { ...portfolio, titles }, shuffled)).to.deep.equal(examine(subject, portfolio));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('what institutions do for one another is in no catalogue of the public’s by right', () => {
    fc.assert(
      fc.property(summaries, ({ portfolio, subjects }) => {
        const ids = new Set(subjects.map(({ id }) => id));
        const listed = { citizens: ids, entrepreneurs: ids, institutions: ids };
        for (const subject of subjects) {
          if (subject.summary?.serviceType !== 'inter-institutional') continue;
          for (const catalogue of catalogues.slice(0, 2)) {
            expect(placeIn(catalogue, subject, { ...portfolio, listed }).standing).to.equal('unwanted');
          }
        }
      }),
    );
  });

  it('a service is found a duplicate if and only if the other is', () => {
    fc.assert(
      fc.property(summaries, ({ portfolio, subjects }) => {
        const doubles = subjects.filter((subject) =>
          examine(subject, portfolio).findings.some(({ check }) => check === 'duplicate-title'),
        );
        expect(doubles).not.to.have.length(1);
      }),
    );
  });
});
