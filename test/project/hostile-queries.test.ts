import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { markMatches } from '../../src/catalog/mark-matches.js';
import { buildServiceSearch } from '../../src/catalog/service-search.js';
import type { ServiceSummary } from '../../src/domain/public-service.js';

const list = fileURLToPath(new URL('../../../shared/corpora/hostile/blns/blns.json', import.meta.url));
const skip = existsSync(list) ? false : 'there is no ../shared/corpora/hostile here';

function described(text: string, index: number): ServiceSummary {
  return {
    id: String(index),
    status: 'published',
    serviceType: 'individual-benefit',
    audiences: ['citizens'],
    name: { lv: text },
    summary: { lv: text, en: text },
    holder: { registrationNumber: '1', name: { lv: text } },
    recipients: ['any-person'],
    fee: { status: 'unknown' },
    channelKinds: [],
    keywords: { lv: [text] },
  };
}

it('every naughty string is a harmless query and a harmless description', { skip }, async () => {
  const strings = JSON.parse(readFileSync(list, 'utf8')) as string[];
  const search = await buildServiceSearch(strings.map(described));
  for (const text of [...strings, strings.join('\n')]) {
    const found = search.search(text, 'lv');
    if (/[\p{L}\p{N}]/u.test(text)) assert.ok(found.length > 0, `does not find itself: ${text.slice(0, 80)}`);
    const pieces = markMatches(text, text).map((piece) => piece.text);
    assert.equal(pieces.join(''), text);
    assert.deepEqual(search.search(text, text), search.search(text, ''));
  }
});
