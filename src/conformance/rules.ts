import type { Rule } from './rule.js';
import { brokenChannel } from './rules/broken-channel.js';
import { brokenInstitution } from './rules/broken-institution.js';
import { brokenResource } from './rules/broken-resource.js';
import { brokenService } from './rules/broken-service.js';
import { brokenSituation } from './rules/broken-situation.js';
import { cannotAnswer } from './rules/cannot-answer.js';
import { cannotFilter } from './rules/cannot-filter.js';
import { cannotSearch } from './rules/cannot-search.js';
import { channelLeadsNowhere } from './rules/channel-leads-nowhere.js';
import { corsWithoutVary } from './rules/cors-without-vary.js';
import { extraMember } from './rules/extra-member.js';
import { failedAnswer } from './rules/failed-answer.js';
import { futureDate } from './rules/future-date.js';
import { hiddenHeaders } from './rules/hidden-headers.js';
import { htmlInPlainText } from './rules/html-in-plain-text.js';
import { insecureAddress } from './rules/insecure-address.js';
import { insecureLink } from './rules/insecure-link.js';
import { leadsElsewhere } from './rules/leads-elsewhere.js';
import { loopingPages } from './rules/looping-pages.js';
import { lostLink } from './rules/lost-link.js';
import { lyingTotal } from './rules/lying-total.js';
import { managementLeak } from './rules/management-leak.js';
import { missingLanguage } from './rules/missing-language.js';
import { missingName } from './rules/missing-name.js';
import { no304 } from './rules/no-304.js';
import { noCacheControl } from './rules/no-cache-control.js';
import { noChannel } from './rules/no-channel.js';
import { noCors } from './rules/no-cors.js';
import { noEtag } from './rules/no-etag.js';
import { noSummary } from './rules/no-summary.js';
import { notJson } from './rules/not-json.js';
import { refusedRecord } from './rules/refused-record.js';
import { repeatedId } from './rules/repeated-id.js';
import { slowAnswer } from './rules/slow-answer.js';
import { tooLarge } from './rules/too-large.js';
import { tooManyServices } from './rules/too-many-services.js';
import { uncompressed } from './rules/uncompressed.js';
import { unknownCode } from './rules/unknown-code.js';
import { unknownId } from './rules/unknown-id.js';
import { unreadDate } from './rules/unread-date.js';
import { unreadableList } from './rules/unreadable-list.js';
import { wrongCharset } from './rules/wrong-charset.js';
import { wrongContentType } from './rules/wrong-content-type.js';

/** Every rule, the weightiest first. A new one is a file in `rules/` and a line here. */
export const rules: readonly Rule[] = [
  failedAnswer,
  notJson,
  unreadableList,
  tooLarge,
  noCors,
  insecureAddress,
  wrongCharset,
  refusedRecord,
  missingName,
  noChannel,
  brokenChannel,
  managementLeak,
  lyingTotal,
  repeatedId,
  loopingPages,
  tooManyServices,
  corsWithoutVary,
  leadsElsewhere,
  wrongContentType,
  noEtag,
  no304,
  noCacheControl,
  slowAnswer,
  unknownId,
  missingLanguage,
  noSummary,
  channelLeadsNowhere,
  brokenInstitution,
  brokenSituation,
  brokenResource,
  brokenService,
  htmlInPlainText,
  lostLink,
  unknownCode,
  futureDate,
  hiddenHeaders,
  uncompressed,
  extraMember,
  insecureLink,
  unreadDate,
  cannotSearch,
  cannotFilter,
  cannotAnswer,
];
