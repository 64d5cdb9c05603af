import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { latvianRoot, latvianStem } from '../../src/catalog/latvian-stem.js';
import { foldText } from '../../src/domain/fold-text.js';

const cases = fileURLToPath(new URL('../../../shared/corpora/search/lv-stemmer-cases.json', import.meta.url));
const skip = existsSync(cases) ? false : 'there is no ../shared/corpora/search here';

for (const [name, cut] of Object.entries({ stem: latvianStem, root: latvianRoot })) {
  it(`the ${name} joins the forms of one word and no others`, { skip }, (test) => {
    const { groups } = JSON.parse(readFileSync(cases, 'utf8')) as { groups: string[][] };
    const cutGroups = groups.map((words) => words.map((word) => cut(foldText(word))));
    const joined = cutGroups.filter((stems) => new Set(stems).size === 1).length;
    const pairs = cutGroups.flatMap((stems, index) =>
      cutGroups.slice(index + 1).flatMap((others) => stems.flatMap((stem) => others.map((other) => stem === other))),
    );
    const wrong = pairs.filter(Boolean).length;
    test.diagnostic(
      `${joined} of ${groups.length} groups are one ${name}; ${wrong} of ${pairs.length} pairs are wrongly one`,
    );
    assert.ok(joined / groups.length >= 0.95);
    assert.equal(wrong, 0);
  });
}
