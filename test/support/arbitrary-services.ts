import fc from 'fast-check';
import { channelKinds } from '../../src/domain/channel.js';
import { audiences, type ServiceSummary } from '../../src/domain/public-service.js';

export const institutionNumbers = ['90000000001', '90000000002', '90000000003'];
export const territoryCodes = ['LV-A', 'LV-B', 'LV-C'];
export const targetGroupIds = ['families', 'seniors', 'learners'];
export const standardServiceIds = ['2000', '2005'];
/** Days, and moments of the same days. */
export const updates = ['2026-03-01', '2026-03-01T10:00:00Z', '2026-03-02T01:00:00+02:00', '2025-12-31'];
export const lifeSituationIds = ['S1', 'S2', 'S3'];
export const feeStatuses = ['free', 'paid', 'mixed', 'unknown'] as const;
/** Words that differ from one another by case, diacritics and endings, as people's do. */
export const words = ['Bērna', 'berns', 'PABALSTS', 'pabalsta', 'žūrija', 'zur', 'atļauja', 'x2', '42'];

const ref = fc.constantFrom(...institutionNumbers).map((registrationNumber) => ({
  registrationNumber,
  name: { lv: `Iestāde ${registrationNumber}` },
}));
const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((chosen) => chosen.join(' '));

const summary: fc.Arbitrary<Omit<ServiceSummary, 'id'>> = fc.record(
  {
    status: fc.constantFrom('published', 'suspended'),
    serviceType: fc.constantFrom('individual-benefit', 'general-benefit', 'inter-institutional'),
    audiences: fc.subarray([...audiences]),
    name: fc.record({ lv: phrase }),
    summary: fc.record({ lv: phrase, en: phrase }, { requiredKeys: ['lv'] }),
    holder: ref,
    recipients: fc.constant(['any-person']),
    fee: fc.record({ status: fc.constantFrom(...feeStatuses) }),
    channelKinds: fc.subarray([...channelKinds]),
    providers: fc.array(ref, { maxLength: 2 }),
    targetGroups: fc
      .subarray(targetGroupIds)
      .map((groups) => groups.map((id) => ({ id, name: { lv: `Grupa ${id}` } }))),
    standardServiceId: fc.constantFrom(...standardServiceIds),
    updatedAt: fc.constantFrom(...updates),
    territories: fc.subarray(territoryCodes).map((codes) => codes.map((code) => ({ code, name: { lv: code } }))),
    lifeSituationIds: fc.subarray(lifeSituationIds),
    keywords: fc.record({ lv: fc.array(fc.constantFrom(...words), { maxLength: 2 }) }),
  },
  {
    requiredKeys: [
      'status',
      'serviceType',
      'audiences',
      'name',
      'summary',
      'holder',
      'recipients',
      'fee',
      'channelKinds',
    ],
  },
);

/** The services of a whole register, each with an id of its own. */
export const arbitraryServices: fc.Arbitrary<ServiceSummary[]> = fc
  .array(summary, { maxLength: 14 })
  .map((summaries) => summaries.map((one, index) => ({ ...one, id: String(index) })));
