import type { Weekday } from '../domain/channel.js';
import type { Known } from './contradictions.js';
import type { Contradiction } from './in-copied-sentences.js';
import { type Schedule, schedulesIn } from './facts/opening-times-in.js';
import type { PageBlock } from './page-block.js';
import type { PageWords } from './page-words.js';
import type { Scope } from './scopes.js';

/** Opening hours that a page states of a service and that no place of its has. */
export function findOtherHours(
  page: PageWords,
  scopes: readonly (Scope | undefined)[],
  { factsOf, isRepeated }: Known,
): Contradiction[] {
  const found: Contradiction[] = [];
  for (const { from, to, scope } of runsOf(scopes)) {
    const schedules = factsOf(scope.service)?.schedules ?? [];
    if (schedules.length === 0) continue;
    for (const { schedule, block } of schedulesOn(page, from, to, isRepeated)) {
      const [nearest] = schedules
        .map((known) => ({ known, days: differingDays(schedule, known) }))
        .sort((a, b) => a.days.length - b.days.length);
      if (!nearest || nearest.days.length === 0) continue;
      const days = nearest.days.filter((day) => nearest.known.has(day));
      found.push({
        service: scope.service,
        kind: 'opening-hours',
        field: 'places.openingHours',
        onPage: sayDays(schedule, nearest.days),
        inRegister: [sayDays(nearest.known, days)],
        block,
        isCertain: scope.because === 'copy' && schedules.length === 1,
        reasons: ['hours-of-no-place'],
      });
    }
  }
  return found;
}

/** Blocks in a row that are about one service. */
function runsOf(scopes: readonly (Scope | undefined)[]) {
  const runs: { from: number; to: number; scope: Scope }[] = [];
  for (const [index, scope] of scopes.entries()) {
    const last = runs.at(-1);
    if (!scope) continue;
    if (last?.to === index && last.scope.service === scope.service) last.to = index + 1;
    else runs.push({ from: index, to: index + 1, scope });
  }
  return runs;
}

/** Schedules that blocks state together: each line may be a block of its own. */
function schedulesOn(page: PageWords, from: number, to: number, isRepeated: (block: PageBlock) => boolean) {
  const found: { schedule: Map<Weekday, readonly string[]>; block: number }[] = [];
  let isOpen = false;
  for (let index = from; index < to; index += 1) {
    const block = page.blocks[index];
    if (!block || isRepeated(block)) continue;
    const stated = statedIn(block);
    // A day's name in a cell of its own, or a line between two days, does not end a schedule; a heading does.
    if (stated.length === 0) isOpen &&= block.level === undefined && block.text.length < 60;
    for (const schedule of stated) {
      const last = found.at(-1);
      const isNext = isOpen && last && [...schedule.keys()].every((day) => !last.schedule.has(day));
      if (isNext) for (const [day, intervals] of schedule) last.schedule.set(day, intervals);
      else found.push({ schedule: new Map(schedule), block: index });
      isOpen = true;
    }
  }
  return found;
}

function statedIn({ text, label }: PageBlock): Schedule[] {
  const own = schedulesIn(text);
  return own.length > 0 || label === '' ? own : schedulesIn(`${label.replaceAll('·', ' ')} ${text}`);
}

function differingDays(stated: Schedule, known: Schedule): Weekday[] {
  return [...stated].flatMap(([day, intervals]) => {
    const right = known.get(day);
    if (!right) return [];
    return right.join() === intervals.join() ? [] : [day];
  });
}

function sayDays(schedule: Schedule, days: readonly Weekday[]): string {
  return days.map((day) => `${day}: ${schedule.get(day)?.join(', ') || '–'}`).join('; ');
}
