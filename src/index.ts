/** The library: classes, types and `addAdapter`. Importing it defines no element and asks nothing. */
export { ServiceCatalogElement } from './elements/service-catalog/service-catalog.element.js';
export { ServiceCardElement } from './elements/service-card/service-card.element.js';
export { LifeSituationFilterElement } from './elements/life-situation-filter/life-situation-filter.element.js';
export { CatalogViewEvent, ServiceOpenEvent } from './elements/service-catalog/service-catalog.events.js';
export { LifeSituationChangeEvent } from './elements/life-situation-filter/life-situation-filter.events.js';
export { RecordRejectEvent, RegisterFailEvent, SupplementsRejectEvent } from './elements/register-events.js';
export { ChannelFollowEvent, ListShowEvent, SearchMissEvent, ServiceShowEvent } from './elements/use-events.js';
export { addBuiltInAdapters } from './add-built-in-adapters.js';
export { addAdapter } from './register/register-clients.js';
export type {
  AdapterLoader,
  ReadRegister,
  RegisterAdapter,
  RegisterReply,
  RequestLimits,
} from './register/register-adapter.js';
export { RegisterError, type RegisterErrorReason } from './domain/register-error.js';
export type { Answer } from './domain/answer.js';
export type { Question, ValueOf } from './domain/question.js';
export type { LocalizedText } from './domain/localized-text.js';
export type { RichText } from './domain/rich-text.js';
export type { Audience, Service, ServiceRecord, ServiceSummary } from './domain/public-service.js';
export type { LeftOutRecord, ServicePage } from './domain/service-page.js';
export type { LifeSituation, LifeSituationNode, LifeSituationTree } from './domain/life-situation.js';
export type { Institution } from './domain/institution.js';
export type { Supplement } from './supplements/supplement.js';
export type { Resource } from './domain/resource.js';
