import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { institution } from '../../src/domain/institution.js';
import { lifeSituation } from '../../src/domain/life-situation.js';
import { service, serviceSummary } from '../../src/domain/public-service.js';
import { readRecords } from '../../src/domain/read-records.js';
import { resource } from '../../src/domain/resource.js';

const good = { registrationNumber: '90000000001', name: { lv: 'Iestāde' } };

describe('a bad record in a list', () => {
  it('is left out, and the others stay in their order', () => {
    const other = { ...good, registrationNumber: '90000000002' };
    const { items, leftOut } = readRecords(institution, [good, { id: 7, name: 42 }, other, null, 'x', { id: {} }]);
    expect(items).to.deep.equal([good, other]);
    expect(leftOut.map(({ id }) => id)).to.deep.equal(['7', undefined, undefined, undefined]);
  });

  it('with the id of another one is left out unless it says the same', () => {
    const record = { id: 'r1', name: { lv: 'Portāls' }, state: 'available' };
    const { items, leftOut } = readRecords(resource, [record, { ...record }, { ...record, state: 'unavailable' }]);
    expect(items).to.deep.equal([record]);
    expect(leftOut).to.deep.equal([{ id: 'r1', reason: 'id: another record has the same' }]);
  });

  it('says where and how it breaks the schema', () => {
    const reason = (record: unknown) => readRecords(institution, [record]).leftOut[0]?.reason;
    expect(reason({ ...good, registrationNumber: 5 })).to.equal('registrationNumber: expected string');
    expect(reason({ ...good, name: { lv: ' ' } })).to.equal('name: is empty in every language');
    expect(reason('x')).to.equal('record: expected object');
    const summary = { status: 'draft' };
    expect(readRecords(serviceSummary, [summary]).leftOut[0]?.reason).to.contain(
      'status: expected published or suspended',
    );
  });

  it('never says what it contains, neither values nor keys', () => {
    const secret = 'Jānis_Bērziņš!';
    const leaf = fc.constantFrom<unknown>(secret, { [secret]: secret }, [secret], { lv: secret, [secret]: 1 }, 5, null);
    const fields = ['id', 'status', 'name', 'summary', 'holder', 'providers', 'steps', 'fees', 'contact', 'notices'];
    const others = ['lifeSituationIds', 'keywords', 'requestUrl', 'openingHours', 'registrationNumber', 'state', 'fee'];
    const key = fc.constantFrom(...fields, ...others, 'weekly', 'channels', 'places', 'text', 'title', 'lv', secret);
    const { record } = fc.letrec((tie) => ({
      record: fc.dictionary(
        key,
        fc.oneof({ maxDepth: 4 }, leaf, tie('record'), fc.array(tie('record'), { maxLength: 2 })),
      ),
    }));
    fc.assert(
      fc.property(record, (one) => {
        for (const schema of [service, institution, lifeSituation, resource]) {
          for (const { reason } of readRecords(schema, [one]).leftOut) expect(reason).not.to.contain(secret);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never stops the reading, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (records) => {
        const { items, leftOut } = readRecords(service, records);
        expect(items.length + leftOut.length).to.equal(records.length);
      }),
    );
  });
});
