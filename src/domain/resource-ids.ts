import type { ServiceRecord } from './public-service.js';

/** Ids of all the resources a service's channels depend on, each once. */
export function resourceIdsOf(record: ServiceRecord): string[] {
  if (record.status === 'withdrawn' || record.status === 'unknown') return [];
  const channels = (record.steps ?? []).flatMap((step) => step.channels ?? []);
  return [...new Set(channels.flatMap((channel) => channel.resourceIds ?? []))].sort();
}
