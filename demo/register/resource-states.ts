import type { StoredResource } from './record.js';

const hour = 3_600_000;

/** Resources with their maintenance as moments. Counted from the full hour, so that answers stay the same within it. */
export function resourceStates(resources: readonly StoredResource[], now: number) {
  const from = Math.floor(now / hour) * hour;
  const moment = (hours: number) => new Date(from + hours * hour).toISOString();
  return resources.map(({ fromHours, untilHours, ...resource }) => ({
    ...resource,
    ...(fromHours !== undefined && { from: moment(fromHours) }),
    ...(untilHours !== undefined && { until: moment(untilHours) }),
  }));
}
