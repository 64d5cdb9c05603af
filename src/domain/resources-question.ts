import type { ServiceRecord } from './public-service.js';
import type { ResourcesQuestion } from './question.js';

/** What is asked of the resource register once a service is known; nothing where no channel depends on anything. */
export function resourcesQuestion(record: ServiceRecord | undefined): ResourcesQuestion | undefined {
  const ids = record ? resourceIdsOf(record) : [];
  return ids.length > 0 ? { about: 'resources', ids } : undefined;
}

/** Ids of all the resources a service's channels depend on, each once. */
export function resourceIdsOf(record: ServiceRecord): string[] {
  if (record.status === 'withdrawn' || record.status === 'unknown') return [];
  const channels = (record.steps ?? []).flatMap((step) => step.channels ?? []);
  return [...new Set(channels.flatMap((channel) => channel.resourceIds ?? []))].sort();
}
