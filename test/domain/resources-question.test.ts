import { expect } from '@open-wc/testing';
import type { ServiceRecord } from '../../src/domain/public-service.js';
import { resourceIdsOf } from '../../src/domain/resources-question.js';

it('a service depends on what its channels depend on, each once', () => {
  const steps = [
    { channels: [{ resourceIds: ['b', 'a'] }, {}] },
    {},
    { channels: [{ resourceIds: [] }, { resourceIds: ['a', 'c'] }] },
  ];
  expect(resourceIdsOf({ status: 'published', steps } as unknown as ServiceRecord)).to.deep.equal(['a', 'b', 'c']);
});

it('a service without steps, a withdrawn and an unknown one depend on nothing', () => {
  expect(resourceIdsOf({ status: 'suspended' } as ServiceRecord)).to.deep.equal([]);
  expect(resourceIdsOf({ id: '1', status: 'withdrawn' })).to.deep.equal([]);
  expect(resourceIdsOf({ id: '1', status: 'unknown' })).to.deep.equal([]);
});
