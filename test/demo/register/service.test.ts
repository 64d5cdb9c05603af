import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useRegister, type Json } from './ask-register.js';
import { smallRegister } from './small-register.js';

const { ask, json } = useRegister();

describe('GET /services/{id}', () => {
  it('serves all that is public', async () => {
    const stored = smallRegister.services[0];
    const served = await json('/services/1008');
    assert.deepEqual(served, {
      ...stored,
      lifeSituations: [{ id: 'L101', name: { lv: 'Bērna piedzimšana', en: 'Childbirth' } }],
      relatedServices: [{ id: '1009', name: { lv: 'Bērna kopšanas pabalsts' } }],
    });
  });

  it('serves a suspended service with why', async () => {
    assert.deepEqual((await json('/services/2021')).suspension, { from: '2026-04-01', reason: { lv: 'Pārtraukts' } });
  });

  it('an unknown service and a draft are the same 404', async () => {
    for (const id of ['9999', '2038']) {
      const answer = await ask(`/services/${id}`);
      assert.equal(answer.status, 404);
      const problem: Json = await answer.json();
      assert.equal(problem.type, 'https://register.demo.example/problems/unknown-service');
      assert.equal(problem.id, id);
      assert.equal(JSON.stringify(problem).includes('Melnraksts'), false);
    }
  });

  it('a withdrawn one is 410 with what replaces it', async () => {
    const answer = await ask('/services/2037');
    assert.equal(answer.status, 410);
    assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
    const { type, title, ...problem }: Json = await answer.json();
    assert.ok(type && title);
    assert.deepEqual(
      problem,
      smallRegister.services.find(({ id }) => id === '2037'),
    );
  });
});

describe('no answer speaks of a draft', () => {
  for (const path of ['/services', '/services/1008', '/life-situations/L101', '/changes']) {
    it(path, async () => assert.doesNotMatch(await (await ask(path)).text(), /2038|Melnraksts/));
  }
});
