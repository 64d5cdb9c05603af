import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { everydayWords, joinEverydayWords } from '../../src/catalog/everyday-words.js';
import { buildServiceSearch } from '../../src/catalog/service-search.js';
import type { ServiceSummary } from '../../src/domain/public-service.js';
import { arbitraryServices } from '../support/arbitrary-services.js';

function service(name: string, more: Partial<ServiceSummary> = {}): ServiceSummary {
  return {
    id: name,
    status: 'published',
    serviceType: 'individual-benefit',
    audiences: ['citizens'],
    name: { lv: name },
    summary: { lv: 'Iesniegumu izskata viena mēneša laikā.' },
    holder: { registrationNumber: '1', name: { lv: 'Zaļupes novada pašvaldība' } },
    recipients: ['any-person'],
    fee: { status: 'unknown' },
    channelKinds: [],
    ...more,
  };
}

const services = [
  service('Pases izsniegšana'),
  service('Nepilsoņa pases izsniegšana'),
  service('Personas apliecības izsniegšana'),
  service('Transportlīdzekļa reģistrācija', { summary: { lv: 'Pirmo reizi Latvijā uzskaitē ņem automašīnu.' } }),
  service('Bērna reģistrēšana uzņemšanai pirmsskolas izglītības iestādē'),
  service('Sporta zāles noma'),
  service('Būvatļaujas izsniegšana'),
  service('Vadītāja apliecības apmaiņa'),
  service('Koku ciršana ārpus meža'),
];
const search = await buildServiceSearch(services);
const names = (text: string, language = 'lv') => search.search(text, language).map(({ service }) => service.id);

describe('the beginning of a word', () => {
  it('is the services’ own word rather than an everyday one that begins so too', async () => {
    const care = service('Ārpusģimenes aprūpe');
    const few = await buildServiceSearch([care, service('Bērnu mūzikas skola')], {
      everydayWords: { lv: { bērnunams: 'ārpusģimenes aprūpe', 'bēres, bērnīca': 'aprūpe' } },
    });
    const found = (text: string) => few.search(text, 'lv').map(({ service }) => service.id);
    expect(found('bēr')).to.deep.equal(['Bērnu mūzikas skola']);
    expect(found('bērn')).to.deep.equal(['Bērnu mūzikas skola']);
    expect(found('bērnuna')).to.deep.equal([care.id]);
  });
});

describe('a search', () => {
  it('finds a word in whatever case, with diacritics or without', () => {
    for (const text of ['Transportlīdzekļa reģistrācija', 'transportlidzeklu registracijas', 'TRANSPORTLĪDZEKĻIEM']) {
      expect(names(text)[0], text).to.equal('Transportlīdzekļa reģistrācija');
    }
  });

  it('finds the noun by the verb', () => {
    expect(names('cirst kokus')[0]).to.equal('Koku ciršana ārpus meža');
    expect(names('apmainīt vadītāja apliecību')[0]).to.equal('Vadītāja apliecības apmaiņa');
  });

  it('finds while a word is typed, and the word itself first', () => {
    expect(names('transp')[0]).to.equal('Transportlīdzekļa reģistrācija');
    expect(names('pase')[0]).to.equal('Pases izsniegšana');
    expect(names('p')).to.include('Pases izsniegšana');
    expect(names('transp ')).to.deep.equal(['Transportlīdzekļa reģistrācija']);
  });

  it('takes what looks like an ending for the middle of a word while it is typed', async () => {
    const houses = await buildServiceSearch([service('Aprūpe mājās'), service('Mājokļa pabalsts')]);
    const first = (text: string) => houses.search(text, 'lv')[0]?.service.id;
    expect(first('mājo')).to.equal('Mājokļa pabalsts');
    expect(first('māja')).to.equal('Aprūpe mājās');
    expect(first('māj pab')).to.equal('Mājokļa pabalsts');
  });

  it('puts the name that is what was typed first, and one that has all of it above what was meant by it', async () => {
    const some = await buildServiceSearch([
      service('Dzīvesvietas deklarēšana tiešsaistē'),
      service('Dzīvesvietas deklarēšana'),
      service('Dzimšanas fakta reģistrācija'),
      service('Bērna reģistrācija rindā'),
    ]);
    const first = (text: string) => some.search(text, 'lv')[0]?.service.id;
    expect(first('dzīvesvietas deklarēšana')).to.equal('Dzīvesvietas deklarēšana');
    expect(first('bērna reģist')).to.equal('Bērna reģistrācija rindā');
  });

  it('takes a word of the reader’s language for no slip of another one’s', async () => {
    const bilingual = { ...service('Skolēna e-karte'), keywords: { en: ['bus pass'] } };
    const some = await buildServiceSearch([bilingual, service('Pašvaldības pabalsts'), service('Pašvaldības kapsēta')]);
    const found = (text: string, language = 'lv') => some.search(text, language).map((one) => one.service.id);
    // All three name the municipality as the institution; that stands below a name.
    expect(found('pašv').at(-1)).to.equal('Skolēna e-karte');
    expect(found('paš').at(-1)).to.equal('Skolēna e-karte');
    expect(found('bus pass')).to.deep.equal(['Skolēna e-karte']);
    expect(found('pasc', 'en')).to.include('Skolēna e-karte');
  });

  it('takes another number for another thing', async () => {
    const some = await buildServiceSearch([{ ...service('Grants'), summary: { lv: 'Līdz 5000 euro.' } }]);
    expect(some.search('5000', 'lv')).to.have.length(1);
    expect(some.search('6000', 'lv')).to.have.length(0);
  });

  it('forgives a slip of a finger, also in a word half typed', () => {
    for (const text of ['būvatlajua', 'buvatlaujja', 'bvatļauja', 'būvatļouja', 'būvtaļ']) {
      expect(names(text)[0], text).to.equal('Būvatļaujas izsniegšana');
    }
  });

  it('forgives a space too few or too many', () => {
    expect(names('sportazāle')[0]).to.equal('Sporta zāles noma');
    expect(names('būv atļauja')[0]).to.equal('Būvatļaujas izsniegšana');
  });

  it('knows everyday words, an institution’s own too', async () => {
    expect(names('bērnudārzs')[0]).to.equal('Bērna reģistrēšana uzņemšanai pirmsskolas izglītības iestādē');
    expect(names('bernudarz')[0]).to.equal('Bērna reģistrēšana uzņemšanai pirmsskolas izglītības iestādē');
    expect(names('ID karte')[0]).to.equal('Personas apliecības izsniegšana');
    expect(names('halle')).to.deep.equal([]);
    const own = await buildServiceSearch(services, {
      everydayWords: joinEverydayWords(everydayWords, { lv: { halle: 'sporta zāle' } }),
    });
    expect(own.search('halle', 'lv')[0]?.service.id).to.equal('Sporta zāles noma');
  });

  it('lets words of what is to be done, and of where from, say less than the thing itself', async () => {
    const two = await buildServiceSearch([
      service('Rēķinu apmaksa'),
      service('Bērnu uzraudzības pakalpojums'),
      service('Vēstniecība Ķīnā'),
      service('Pasta sūtījuma muitošana'),
    ]);
    expect(two.search('aukles apmaksa', 'lv')[0]?.service.id).to.equal('Bērnu uzraudzības pakalpojums');
    expect(two.search('paciņa no Ķīnas', 'lv')[0]?.service.id).to.equal('Pasta sūtījuma muitošana');
    expect(two.search('apmaksa', 'lv')[0]?.service.id).to.equal('Rēķinu apmaksa');
    expect(two.search('Ķīna', 'lv')[0]?.service.id).to.equal('Vēstniecība Ķīnā');
  });

  it('finds a verb by the same verb with another prefix', () => {
    expect(names('aizreģistrēt')[0]).to.match(/^(?:Transportlīdzekļa reģistrācija|Bērna reģistrēšana)/);
  });

  it('says by which words it found a service', () => {
    expect(search.search('sportazāles nomāt', 'lv')[0]?.matched).to.deep.equal(['sporta', 'zales', 'noma']);
  });

  it('leaves out what answers a small part only', () => {
    expect(names('sporta zāles noma')).to.deep.equal(['Sporta zāles noma']);
  });

  it('finds nothing where nothing was typed, and in nothing', async () => {
    for (const text of ['', ' ', '.-!', '\u0304', '🙂']) expect(names(text), text).to.deep.equal([]);
    expect((await buildServiceSearch([])).search('pase', 'lv')).to.deep.equal([]);
  });

  it('asks by the words that say only how one asks, where there are no others', async () => {
    const only = await buildServiceSearch([service('Par mums'), service('Pase')]);
    expect(only.search('par', 'lv').map(({ service }) => service.id)).to.deep.equal(['Par mums']);
  });
});

describe('the order of what is found', () => {
  it('is by place: name, local name, keywords, institution, summary', async () => {
    const inPlaces = [
      service('e', { summary: { lv: 'Par bibliotēku.' } }),
      service('d', { holder: { registrationNumber: '2', name: { lv: 'Bibliotēka' } } }),
      service('c', { keywords: { lv: ['bibliotēka'] } }),
      service('b', { localName: { lv: 'Bibliotēka' } }),
      service('a', { name: { lv: 'Bibliotēka' } }),
    ];
    const found = (await buildServiceSearch(inPlaces)).search('bibliotēka', 'lv');
    expect(found.map(({ service }) => service.id)).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
  });

  it('is by name where all else is equal, as Latvians sort, whatever the order before', async () => {
    const variants = ['Č novadā', 'Ž novadā', 'A novadā', 'C novadā', 'Ā novadā', 'D novadā'].map((where) =>
      service(`Aprūpe mājās ${where}`),
    );
    const sorted = ['A', 'Ā', 'C', 'Č', 'D', 'Ž'].map((letter) => `Aprūpe mājās ${letter} novadā`);
    for (const order of [variants, [...variants].reverse()]) {
      const found = (await buildServiceSearch(order)).search('aprūpe mājās', 'lv');
      expect(found.map(({ service }) => service.id)).to.deep.equal(sorted);
    }
  });

  it('has the variant of the place that was typed first', async () => {
    const towns = ['Ogre', 'Cēsis', 'Sigulda'].map((town) =>
      service(`Zupas virtuve ${town}`, {
        name: { lv: 'Zupas virtuve' },
        territories: [{ code: town, name: { lv: `${town}s novads` } }],
      }),
    );
    const found = (await buildServiceSearch(towns)).search('zupas virtuve Siguldā', 'lv');
    expect(found[0]?.service.id).to.equal('Zupas virtuve Sigulda');
  });

  it('has the reader’s language first, the others after it', async () => {
    const both = await buildServiceSearch([
      service('a', { name: { lv: 'Forums', en: 'Meeting' }, summary: {} }),
      service('b', { name: { lv: 'Sapulce', en: 'Forums' }, summary: {} }),
    ]);
    expect(both.search('forums', 'lv').map(({ service }) => service.id)).to.deep.equal(['a', 'b']);
    expect(both.search('forums', 'en-GB').map(({ service }) => service.id)).to.deep.equal(['b', 'a']);
    expect(both.search('forums', 'de')).to.have.length(2);
  });
});

describe('a search in other languages', () => {
  it('knows how Finnish, Swedish and English words end', async () => {
    const helsinki = await buildServiceSearch([
      service('library', { name: { fi: 'Kirjastokortti', sv: 'Bibliotekskort', en: 'Library card' } }),
      service('parking', { name: { fi: 'Asukaspysäköinti', sv: 'Boendeparkering', en: 'Residents’ parking permits' } }),
    ]);
    const first = (text: string, language: string) => helsinki.search(text, language)[0]?.service.id;
    expect(first('kirjastokortin', 'fi')).to.equal('library');
    expect(first('kirjasto', 'fi')).to.equal('library');
    expect(first('asukaspysakointia', 'fi')).to.equal('parking');
    expect(first('bibliotekskortet', 'sv')).to.equal('library');
    expect(first('library cards', 'en')).to.equal('library');
    expect(first('parking permit', 'fi')).to.equal('parking');
  });
});

describe('building the index', () => {
  it('pauses often, so that a page can answer', async () => {
    const many = Array.from({ length: 1500 }, (_, index) =>
      service(`Pakalpojums ${index}`, { summary: { lv: `Vārdi ${index} par kaut ko ${index * 7}.` } }),
    );
    const stretches: number[] = [];
    let since = performance.now();
    await buildServiceSearch(many, {
      pause: async () => {
        stretches.push(performance.now() - since);
        await new Promise((resolve) => setTimeout(resolve));
        since = performance.now();
      },
    });
    stretches.sort((a, b) => a - b);
    expect(stretches.length).to.be.at.least(2);
    expect(stretches[Math.floor(stretches.length / 2)]).to.be.below(50);
  });
});

describe('whatever is typed', () => {
  it('is harmless, and found services are of the register, once each, the best first', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryServices,
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom('bērns', 'pabalst')),
        async (all, text) => {
          const found = (await buildServiceSearch(all)).search(text, 'lv');
          expect(new Set(found.map(({ service }) => service.id)).size).to.equal(found.length);
          expect(found.every(({ service }) => all.includes(service))).to.equal(true);
          expect(
            found.every(({ score }, index) => score > 0 && score <= (found[index - 1]?.score ?? Infinity)),
          ).to.equal(true);
        },
      ),
    );
  });
});
