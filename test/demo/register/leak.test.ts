import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { canary, withManagementHalf } from '../../../demo/register/management-half.js';
import { useRegister, type Json } from './ask-register.js';
import { smallRegister } from './small-register.js';

const { ask, json } = useRegister({
  helsinki: fileURLToPath(new URL('../../../demo/register/helsinki/sample.json', import.meta.url)),
});
const kinds = [
  '/services',
  '/services?limit=1&page=2',
  '/services/1008',
  '/services/2021',
  '/services/2037',
  '/services/9999',
  '/services?limit=x',
  '/life-situations',
  '/life-situations/L101',
  '/institutions/00000000102',
  '/resources',
  '/changes',
  '/helsinki/errandservices.json',
];

describe('management data', () => {
  for (const path of kinds) {
    it(`${path} holds none`, async () => assert.equal((await (await ask(path)).text()).includes(canary), false));
    it(`${path} holds some when the register leaks`, async () => {
      const leaking = await (await ask(`/fault/leak${path}`)).text();
      assert.equal(leaking.includes(canary), true);
    });
  }

  it('leaks at every depth', async () => {
    const service = await json('/services/1008?fault=leak');
    const places = [
      service.kpis,
      service.serviceManager,
      service.holder,
      service.providers[1],
      service.steps[0],
      service.steps[0].channels[0],
      service.steps[0].channels[0].places[0],
      service.steps[0].channels[0].places[0].openingHours,
      service.fees[0],
      service.documents[0],
      service.contact,
      service.notices[0],
      service.legalActs[0],
    ];
    for (const place of places) assert.ok(JSON.stringify(place).includes(canary), JSON.stringify(place));
    assert.equal(service.name.lv, 'Bērna piedzimšanas pabalsts');
    const page = await json('/services?fault=leak');
    assert.ok(page.internalNotes.includes(canary) && page.items[0].kpis);
    assert.ok((await json('/life-situations/L101?fault=leak')).steps[0].services[0].kpis);
  });

  it('marks every text of its own, each with a path of its own', () => {
    const service = smallRegister.services[0];
    const full = withManagementHalf(service, 'service', 'service.1008');
    const publicTexts = new Set(texts(service));
    const added = texts(full).filter((text) => !publicTexts.has(text));
    assert.ok(added.length > 30);
    for (const text of added) assert.ok(text.includes(canary), text);
    assert.equal(new Set(added.map((text) => text.slice(text.indexOf(canary)))).size, added.length);
    assert.deepEqual(withManagementHalf(service, 'service', 'service.1008'), full);
  });
});

function texts(value: Json): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}
