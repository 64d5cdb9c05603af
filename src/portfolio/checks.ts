import type { Check } from './check.js';
import { brokenLink } from './checks/broken-link.js';
import { deadlineMissing } from './checks/deadline-missing.js';
import { duplicateTitle } from './checks/duplicate-title.js';
import { feeUnknown } from './checks/fee-unknown.js';
import { interInstitutionalInPublic } from './checks/inter-institutional-in-public.js';
import { languageMissing } from './checks/language-missing.js';
import { lostStandard } from './checks/lost-standard.js';
import { noChannel } from './checks/no-channel.js';
import { noLifeSituation } from './checks/no-life-situation.js';
import { notOffered } from './checks/not-offered.js';
import { offeredWhileSuspended } from './checks/offered-while-suspended.js';
import { offeredWhileWithdrawn } from './checks/offered-while-withdrawn.js';
import { oldDescription } from './checks/old-description.js';
import { resourceUnavailable } from './checks/resource-unavailable.js';
import { stepsOutOfOrder } from './checks/steps-out-of-order.js';

/** Every check, the weightiest first. A new one is a file in `checks/` and a line here. */
export const checks: readonly Check[] = [
  notOffered,
  offeredWhileWithdrawn,
  interInstitutionalInPublic,
  noChannel,
  brokenLink,
  resourceUnavailable,
  oldDescription,
  deadlineMissing,
  feeUnknown,
  stepsOutOfOrder,
  duplicateTitle,
  lostStandard,
  languageMissing,
  noLifeSituation,
  offeredWhileSuspended,
];
