import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ids, useRegister, type Json } from './ask-register.js';

const { ask, json } = useRegister();
const counts = (answer: Json) =>
  Object.fromEntries(answer.items.map(({ id, serviceCount }: Json) => [id, serviceCount] as const));

describe('GET /life-situations', () => {
  it('counts distinct services, descendants’ included', async () => {
    const answer = await json('/life-situations');
    assert.deepEqual(counts(answer), { L100: 3, L101: 2, L104: 2, L900: 1, L901: 1 });
    assert.deepEqual(answer.items[1], {
      id: 'L101',
      parentId: 'L100',
      name: { lv: 'Bērna piedzimšana', en: 'Childbirth' },
      audience: 'citizens',
      serviceCount: 2,
    });
  });

  it('audience: its situations alone', async () => {
    assert.deepEqual(ids(await json('/life-situations?audience=institutions')), ['L900', 'L901']);
    assert.equal((await ask('/life-situations?audience=dogs')).status, 400);
  });

  it('institution: counts only theirs', async () => {
    const town = await json('/life-situations?audience=citizens&institution=00000000201');
    assert.deepEqual(counts(town), { L100: 2, L101: 1, L104: 1 });
    const both = await json('/life-situations?audience=citizens&institution=00000000201&institution=00000000102');
    assert.deepEqual(counts(both), { L100: 3, L101: 2, L104: 2 });
  });

  it('promises what the list then finds', async () => {
    for (const query of ['', '&audience=citizens', '&institution=00000000201']) {
      const promised = counts(await json(`/life-situations?${query}`));
      for (const [id, count] of Object.entries(promised)) {
        assert.equal((await json(`/services?lifeSituation=${id}${query}`)).total, count, id + query);
      }
    }
  });
});

describe('GET /life-situations/{id}', () => {
  it('holds the services of its steps, without those nobody may see', async () => {
    const situation = await json('/life-situations/L101');
    assert.deepEqual(situation.summary, { lv: 'Ko darīt.' });
    assert.equal(situation.serviceCount, 2);
    const [step] = situation.steps;
    assert.deepEqual(
      step.services.map(({ id }: Json) => id),
      ['1008', '1009'],
    );
    assert.equal(step.serviceIds, undefined);
    assert.equal(step.services[0].steps, undefined);
  });

  it('an unknown one is 404', async () => {
    const answer = await ask('/life-situations/L999');
    assert.equal(answer.status, 404);
    assert.equal((await answer.json()).type, 'https://register.demo.example/problems/unknown-life-situation');
  });
});
