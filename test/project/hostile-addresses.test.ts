import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { safeParse } from 'zod/mini';
import { chooseAddress, chooseLanguage, localizedAddress, localizedText } from '../../src/domain/localized-text.js';
import { linkAddresses, plainTextToRichText, type RichText, richText } from '../../src/domain/rich-text.js';
import { service } from '../../src/domain/public-service.js';
import { readRecords } from '../../src/domain/read-records.js';
import { safeWebAddress } from '../../src/domain/web-address.js';
import { attackSizes, mostTimesHarmless, textAttacks, timesHarmless } from '../support/text-attacks.js';

const corpora = fileURLToPath(new URL('../../../shared/corpora/hostile/', import.meta.url));

function corpus(path: string): unknown {
  return JSON.parse(readFileSync(corpora + path, 'utf8'));
}

/** Said without the code under test: a browser reads these schemes from the first character on. */
function assertHarmless(href: string | undefined, from: string) {
  if (href === undefined) return;
  assert.match(href, /^(https?:\/\/|mailto:|tel:)/, from);
  assert.doesNotMatch(href, /[\0-\x20]/, from);
  if (href.startsWith('http')) assert.doesNotMatch(href.split('/')[2] ?? '', /@/, from);
}

/** Without what reorders or is unseen, and with every end of a line as one. */
function visible(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\0-\u0008\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '');
}

function hrefs(blocks: RichText): (string | undefined)[] {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.content : block.items.flat()))
    .map(({ href }) => href);
}

function assertSurvives(text: string) {
  assertHarmless(safeWebAddress(text), text);
  for (const href of hrefs(plainTextToRichText(text))) assertHarmless(href, text);
  for (const { href } of linkAddresses(text)) assertHarmless(href, text);

  const onTheWire = safeParse(richText, [{ kind: 'paragraph', content: [{ text, href: text }] }]);
  for (const href of hrefs(onTheWire.data ?? [])) assertHarmless(href, text);
  assertHarmless(chooseAddress(safeParse(localizedAddress, text).data, 'lv'), text);
  assertHarmless(chooseAddress(safeParse(localizedAddress, { [text]: text, lv: text }).data, text), text);

  const texts = safeParse(localizedText, { lv: text });
  assert.equal(texts.success, true, text);
  const shown = visible(text);
  assert.equal(visible(chooseLanguage(texts.data, text)?.value ?? ''), shown.trim() === '' ? '' : shown, text);
  safeParse(localizedText, { [text]: text });
  assert.equal(readRecords(service, [{ id: text, name: { lv: text } }, text, { [text]: text }]).items.length, 0);
}

/** What stands where a link, a picture or a form would lead, with the entities a browser would decode. */
function addressesIn(markup: string): string[] {
  const attributes = markup.matchAll(
    /(?:href|src|action|formaction|data|background)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*))/gi,
  );
  return [...attributes]
    .map(([, double, single, bare]) => double ?? single ?? bare ?? '')
    .flatMap((address) => [address, decoded(address)]);
}

function decoded(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});?/gi, (entity, code) => character(Number.parseInt(code, 16)) ?? entity)
    .replace(/&#(\d{1,7});?/g, (entity, code) => character(Number(code)) ?? entity)
    .replaceAll('&colon;', ':')
    .replaceAll('&Tab;', '\t')
    .replaceAll('&NewLine;', '\n')
    .replaceAll('&amp;', '&');
}

function character(code: number): string | undefined {
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
}

describe('hostile texts lead nowhere and stop nothing', () => {
  const skip = existsSync(corpora) ? false : 'there is no ../shared/corpora/hostile here';

  it('the payloads of DOMPurify, and the addresses in them', { skip }, () => {
    const payloads = (corpus('dompurify/expect.json') as { payload: string }[]).map(({ payload }) => payload);
    assert.ok(payloads.length > 100);
    const addresses = payloads.flatMap(addressesIn);
    assert.ok(addresses.some((address) => address.startsWith('javascript:')));
    for (const text of [...payloads, ...addresses]) assertSurvives(text);
  });

  it('the big list of naughty strings', { skip }, () => {
    const strings = corpus('blns/blns.json') as string[];
    assert.ok(strings.length > 400);
    for (const text of strings) assertSurvives(text);
    assertSurvives(strings.join('\n'));
  });
});

/** Here as well as in the browser: some engines rescue a pattern that others hang in. */
describe('a text made to hang the page takes no longer than its length', () => {
  for (const [name, attack] of Object.entries(textAttacks)) {
    it(name, () => {
      for (const size of attackSizes) assert.ok(timesHarmless(attack, size) < mostTimesHarmless, `${size} characters`);
    });
  }
});
