/** The gateway: an anonymous front of a register that browsers may not call, as a handler of Web-standard requests. */
export { type Gateway, type GatewayOptions, openGateway } from './gateway/gateway.js';
export type { FeedOutcome } from './gateway/mirror/mirror-feed.js';
export type { Database, Query } from './gateway/mirror/database.js';
export type { ReadingIntervals } from './gateway/reading-schedule.js';
export type { RateLimits } from './gateway/rate-limit.js';
export { jsonLog, type Log, type LogDetails, type LogLevel } from './gateway/log.js';
export { anonymousFetch, type Fetch, type Patience } from './gateway/access/fetch-register.js';
export { Secret } from './gateway/access/secret.js';
export { type ApiKeyPlace, withApiKey } from './gateway/access/api-key.js';
export { type ClientCredentials, withClientCredentials } from './gateway/access/client-credentials.js';
export { loadAdapter } from './gateway/load-adapter.js';
export { openDatabase, type DatabasePlace } from './gateway/mirror/open-database.js';
