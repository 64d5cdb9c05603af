import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/en.js';
import { lv } from '../../src/i18n/lv.js';
import { messagesFor } from '../../src/i18n/messages-for.js';

describe('Latvian counts', () => {
  const cases: [number, string, string][] = [
    [0, '0 pakalpojumu', '0 darba dienu'],
    [1, '1 pakalpojums', '1 darba diena'],
    [2, '2 pakalpojumi', '2 darba dienas'],
    [10, '10 pakalpojumu', '10 darba dienu'],
    [11, '11 pakalpojumu', '11 darba dienu'],
    [19, '19 pakalpojumu', '19 darba dienu'],
    [20, '20 pakalpojumu', '20 darba dienu'],
    [21, '21 pakalpojums', '21 darba diena'],
    [22, '22 pakalpojumi', '22 darba dienas'],
    [101, '101 pakalpojums', '101 darba diena'],
    [111, '111 pakalpojumu', '111 darba dienu'],
    [112, '112 pakalpojumu', '112 darba dienu'],
    [121, '121 pakalpojums', '121 darba diena'],
  ];
  for (const [count, services, days] of cases) {
    it(String(count), () => {
      expect(lv.servicesFound(count)).to.equal(services);
      expect(lv.servicesBehind(count)).to.equal(services);
      expect(lv.workingDays(count)).to.equal(days);
    });
  }

  it('agree with the rest of their sentence', () => {
    expect(lv.recordsLeftOut(1)).to.equal('1 apraksts šeit nav redzams, jo reģistrā tajā ir kļūda.');
    expect(lv.recordsLeftOut(21)).to.equal('21 apraksts šeit nav redzams, jo reģistrā tajā ir kļūda.');
    expect(lv.recordsLeftOut(2)).to.equal('2 apraksti šeit nav redzami, jo reģistrā tajos ir kļūda.');
    expect(lv.recordsLeftOut(11)).to.equal('11 aprakstu šeit nav redzami, jo reģistrā tajos ir kļūda.');
  });
});

it('English counts', () => {
  expect([0, 1, 2, 21].map(en.servicesFound)).to.deep.equal(['0 services', '1 service', '2 services', '21 services']);
  expect(en.recordsLeftOut(1)).to.contain('1 description is');
  expect(en.recordsLeftOut(2)).to.contain('2 descriptions are');
});

describe('every word of the interface', () => {
  const languages = { lv, en };
  /** Words with values filled in: path → text. */
  const texts = (messages: object, path = ''): [string, string][] =>
    Object.entries(messages).flatMap(([name, value]): [string, string][] => {
      if (typeof value === 'string') return [[path + name, value]];
      if (typeof value === 'function') return [[path + name, String(value(7, 8, 9))]];
      return texts(value as object, `${path}${name}.`);
    });

  for (const [language, messages] of Object.entries(languages)) {
    it(`says something in ${language}`, () => {
      expect(texts(messages).length).to.be.above(100);
      for (const [path, text] of texts(messages)) {
        expect(text.trim(), path).not.to.equal('');
        expect(text, path).not.to.match(/undefined|NaN|\[object|TODO/);
      }
    });

    it(`shows the values it is given in ${language}`, () => {
      for (const [path, value] of Object.entries(messages)) {
        if (typeof value !== 'function') continue;
        const values = ['7', '8', '9'].slice(0, value.length);
        const text = String(Reflect.apply(value, undefined, values));
        expect(text, path).to.contain(values[0]).and.to.contain(values.at(-1));
      }
    });
  }

  it('exists in both languages, and is not in the other one by mistake', () => {
    const [latvian, english] = [texts(lv), texts(en)];
    expect(english.map(([path]) => path)).to.deep.equal(latvian.map(([path]) => path));
    const same = latvian.filter(([path, text]) => new Map(english).get(path) === text).map(([path]) => path);
    // A brand, an abbreviation and the direction of writing are the same in both.
    expect(same).to.have.members([
      'direction',
      'identificationMeans.smart-id',
      'channelKinds.vpvkac',
      'explanationTopics.video',
    ]);
  });

  it('is Latvian for readers of Latvian and English for everybody else', () => {
    for (const tag of ['lv', 'LV', 'lv-LV', 'lv-x-simple']) expect(messagesFor(tag), tag).to.equal(lv);
    for (const tag of ['en', 'en-GB', 'de', 'lt', '', 'lvx']) expect(messagesFor(tag), tag).to.equal(en);
  });
});
