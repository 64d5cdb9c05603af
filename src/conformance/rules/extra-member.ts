import { isManagementMember } from '../management-members.js';
import { recordName, type Rule } from '../rule.js';

/** Only where a register speaks the contract: others publish much that the elements have no use for. */
export const extraMember: Rule = {
  id: 'extra-member',
  severity: 'notice',
  lv: {
    title: 'Atbildē ir lauki, kuru saskarnē nav',
    explanation: 'Elementi šos laukus atmet. Ja tajos ir kaut kas cilvēkam vajadzīgs, viņš to neredz.',
    remedy: 'Pārbaudiet, vai lauka nosaukums ir pareizs un vai tas nav domāts tikai iekšējai lietošanai.',
  },
  en: {
    title: 'Answers have members that the contract does not have',
    explanation: 'The elements drop them. If there is something in them that people need, they do not see it.',
    remedy: 'See whether the name of the member is right, and whether it is meant for inside alone.',
  },
  look: ({ records, adapter }) =>
    records.flatMap((record) => {
      const others = record.extraMembers.filter(
        (path) => !path.split('.').some((one) => isManagementMember(one, adapter)),
      );
      return others.length > 0 ? [{ record: recordName(record), found: others }] : [];
    }),
};
