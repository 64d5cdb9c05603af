import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds since some moment. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of the thread's own processor time. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** What the main thread did while it was traced, in milliseconds of its own processor time. */
export interface MainThreadTimes {
  /** Of each key that changed a text, from its event until the frame was painted that shows what came of it. */
  readonly keys: readonly number[];
  /** The longest of all tasks. */
  readonly longestTask: number;
}

/** The tasks of the main thread while something was done. */
export interface MainThreadTasks {
  /** Milliseconds of its own processor time. */
  readonly longest: number;
  /** How many took 50 ms or more of it: a person notices those. */
  readonly long: number;
}

const isTask = ({ name }: TraceEvent) => name === 'ThreadControllerImpl::RunTask' || name === 'RunTask';

/**
 * Traces what a page's main thread does while something is done to it. The processor's own time is counted rather than the
 * clock's: other programs of the machine, and the wait for the screen's next frame, are no part of it.
 */
export async function traceMainThread(session: CDPSession, act: () => Promise<void>): Promise<MainThreadTimes> {
  return timesIn(await trace(session, act));
}

/** The same of the tasks alone, where nobody presses a key. */
export async function traceTasks(session: CDPSession, act: () => Promise<void>): Promise<MainThreadTasks> {
  const events = await trace(session, act);
  // The page's own process is the one whose scripts ran most.
  const calls = new Map<string, number>();
  for (const event of events)
    if (event.name === 'FunctionCall') calls.set(thread(event), (calls.get(thread(event)) ?? 0) + 1);
  const [main] = [...calls].sort(([, a], [, b]) => b - a)[0] ?? [];
  const times = events.filter((event) => isTask(event) && thread(event) === main).map(({ tdur = 0 }) => tdur / 1000);
  return { longest: Math.max(...times), long: times.filter((time) => time >= 50).length };
}

const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;

async function trace(session: CDPSession, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const note = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', note);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel'] },
  });
  await act();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', note);
  return events;
}

function timesIn(events: readonly TraceEvent[]): MainThreadTimes {
  const key = events.find((event) => isDispatch(event, 'keydown'));
  if (!key) throw new Error('No key was traced');
  const own = events.filter(({ pid, tid }) => pid === key.pid && tid === key.tid).sort((a, b) => a.ts - b.ts);
  const tasks = own.filter(isTask);
  const keydowns = own.filter((event) => isDispatch(event, 'keydown'));
  const inputs = own.filter((event) => isDispatch(event, 'input'));
  const paints = own.filter(({ name }) => name === 'Paint');
  const times = inputs.flatMap((input) => {
    const pressed = keydowns.findLast(({ ts }) => ts <= input.ts);
    const paint = paints.find(({ ts }) => ts >= input.ts);
    return pressed && paint ? [timeOf(tasks, pressed.ts, paint.ts)] : [];
  });
  return { keys: times, longestTask: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000 };
}

function isDispatch({ name, args }: TraceEvent, type: string): boolean {
  return name === 'EventDispatch' && args?.data?.type === type;
}

/** The tasks from the one in which it began to the one in which it ended, whole. */
function timeOf(tasks: readonly TraceEvent[], from: number, to: number): number {
  const between = tasks.filter(({ ts, dur = 0 }) => ts + dur >= from && ts <= to);
  return between.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}
