import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { canary } from '../../../demo/register/management-half.js';
import { loadRegisterData } from '../../../demo/register/load-register-data.js';
import { useRegister } from './ask-register.js';

const { ask, json } = useRegister({ data: undefined });
const data = await loadRegisterData(undefined);
const listed = data.services.filter(({ status }) => status === 'published' || status === 'suspended');

describe('the demo’s own records', () => {
  it('are listed, all that are public', async () => {
    assert.equal((await json('/services')).total, listed.length);
    assert.ok(listed.length > 60);
  });

  it('lose nothing public on the way out', async () => {
    for (const stored of listed) {
      const served = await json(`/services/${stored.id}`);
      const computed = new Set(['lifeSituationIds', 'lifeSituations', 'relatedServices']);
      const kept = Object.entries(JSON.parse(JSON.stringify(stored))).filter(([member]) => !computed.has(member));
      for (const [member, value] of kept) {
        assert.ok(isDeepStrictEqual(served[member], value), `${stored.id}.${member}`);
      }
    }
  });

  it('name only services that exist', () => {
    const known = new Set(data.services.map(({ id }) => id));
    for (const { id, steps } of data.lifeSituations) {
      for (const serviceId of (steps ?? []).flatMap((step) => step.serviceIds ?? [])) {
        assert.ok(known.has(serviceId), `${id} names ${serviceId}`);
      }
    }
  });

  it('have standard services with variants that differ', () => {
    const standards = new Set(listed.flatMap(({ standardServiceId }) => standardServiceId ?? []));
    assert.ok(standards.size >= 3);
    const known = new Set(data.services.map(({ id }) => id));
    for (const standard of standards) {
      const services = listed.filter(({ standardServiceId }) => standardServiceId === standard);
      assert.ok(!known.has(standard), `${standard} is the id of a service`);
      assert.ok(new Set(services.map(({ holder }) => holder?.registrationNumber)).size >= 2, `${standard}: one town`);
      const offers = new Set(services.map(({ fee, deadline }) => JSON.stringify([fee, deadline])));
      assert.ok(offers.size >= 2, `${standard}: all alike`);
    }
  });

  it('are addressed to groups of people, each of one name', async () => {
    const { targetGroup } = (await json('/services')).facets;
    assert.ok(targetGroup.length >= 5);
    const groups = listed.flatMap(({ targetGroups = [] }) => targetGroups);
    assert.equal(new Set(groups.map((group) => JSON.stringify(group))).size, targetGroup.length);
  });

  it('hold no management data of their own', () => {
    assert.equal(JSON.stringify(data).includes(canary), false);
  });

  it('answer for the withdrawn and hide the draft', async () => {
    const gone = await ask('/services/2037');
    assert.equal(gone.status, 410);
    assert.equal((await gone.json()).replacedBy.id, '2022');
    assert.equal((await ask('/services/2038')).status, 404);
  });
});
