import { at, type BrokenRegister, header, json, service } from './spoilings.js';

/** Registers that have a record with something wrong in it. */
export const brokenRecords: readonly BrokenRegister[] = [
  [
    'refused-record',
    'a wrong type',
    { body: service((one) => (one.holder = 'the council')) },
    /^2: holder: expected object/,
  ],
  [
    'refused-record',
    'listed, and not there',
    { answer: at('/services/2', () => json('{}', 404, 'application/problem+json')) },
    /^2: it is listed/,
  ],
  ['missing-name', 'empty', { body: service((one) => (one.name = { lv: ' ' })) }, /^2: name: is empty/],
  [
    'missing-name',
    "an institution's is its number",
    { body: service((one) => (one.holder.name = { lv: '10' })) },
    /^2: 10$/,
  ],
  ['missing-language', 'one of two', { body: service((one) => delete one.name.en) }, /^2: name \| en$/],
  ['no-summary', 'empty', { body: service((one) => (one.summary = {})) }, /^2: summary$/],
  [
    'no-channel',
    'none',
    {
      body: service((one) => {
        delete one.steps;
        delete one.requestUrl;
      }),
    },
    /^2: steps\.channels$/,
  ],
  [
    'channel-leads-nowhere',
    'an e-service without a link',
    { body: service((one) => one.steps && delete one.steps[0].channels[0].url) },
    /^2: e-service \| 1$/,
  ],
  [
    'channel-leads-nowhere',
    'a phone without a number',
    { body: service((one) => one.steps?.[0].channels.push({ kind: 'phone' })) },
    /^2: phone \| 1$/,
  ],
  [
    'broken-institution',
    'not there',
    { body: service((one) => (one.holder.registrationNumber = '99')) },
    /^2: 99 \| unknown \| 1$/,
  ],
  ['broken-situation', 'not there', { body: service((one) => (one.lifeSituationIds = ['war'])) }, /^2: war \| unknown/],
  [
    'broken-situation',
    'its own ancestor',
    {
      body: (path, body) => {
        if (path === '/life-situations') body.items[0].parentId = 'fishing';
        return body;
      },
    },
    /leisure \| circle/,
  ],
  [
    'broken-resource',
    'not there',
    { body: service((one) => one.steps && (one.steps[0].channels[0].resourceIds = ['r9'])) },
    /^2: r9 \| unknown/,
  ],
  [
    'broken-service',
    'not there',
    { body: service((one) => (one.relatedServices = [{ id: '77', name: { lv: 'Zudis' } }])) },
    /^2: 77 \| unknown/,
  ],
  [
    'management-leak',
    'in a record',
    { body: service((one) => one.steps && (one.steps[0].unitCost = { amount: 3 })) },
    /^2: steps\.unitCost \| 1$/,
  ],
  ['extra-member', 'not in the contract', { body: service((one) => (one.colour = 'blue')) }, /^2: colour$/],
  [
    'html-in-plain-text',
    'a tag',
    { body: service((one) => (one.summary.lv = 'Licence<br>zvejai')) },
    /^2: summary\.lv \| <br>$/,
  ],
  ['html-in-plain-text', 'an entity', { body: service((one) => (one.summary.lv = 'Licence&nbsp;zvejai')) }, /&nbsp;/],
  [
    'future-date',
    'of a description',
    { body: service((one) => (one.updatedAt = '2190-01-01')) },
    /^2: updatedAt \| 2190/,
  ],
  ['future-date', 'of a clock', { headers: header('last-modified', 'Fri, 01 Jan 2190 00:00:00 GMT') }, /Last-Modified/],
  ['unread-date', 'in another order', { body: service((one) => (one.updatedAt = '15.01.2026')) }, /^2: updatedAt$/],
  [
    'lost-link',
    'a script',
    { body: service((one) => (one.sourceUrl = 'javascript:alert(1)')) },
    /^2: sourceUrl \| javascript/,
  ],
  [
    'lost-link',
    'no scheme',
    { body: service((one) => one.steps && (one.steps[0].channels[0].url = { lv: 'www.e.example' })) },
    /^2: steps\.0\.channels\.0\.url\.lv \| www/,
  ],
  [
    'insecure-link',
    'http',
    { body: service((one) => (one.sourceUrl = 'http://register.example/2')) },
    /^2: sourceUrl \| http:/,
  ],
  [
    'unknown-code',
    'a kind of channel',
    { body: service((one) => one.steps && (one.steps[0].channels[0].kind = 'fax')) },
    /^2: steps\.0\.channels\.0\.kind \| fax$/,
  ],
  ['unknown-code', 'a price', { body: service((one) => (one.fee = { status: 'cheap' })) }, /^2: fee\.status \| cheap$/],
];
