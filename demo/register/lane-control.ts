import type { Context } from 'hono';
import { faults, isFaultName, type FaultName } from './faults.js';
import type { Lane, LaneControl } from './lane.js';
import { badParameter, Problem } from './problem.js';
import type { Changes } from './record.js';

/** Methods a control path takes. */
export const controlMethods = ['GET', 'PUT', 'POST', 'DELETE'];

/** Answers `…/control` and `…/release`: how a test or the demo page decides what a lane does. */
export async function controlLane(c: Context, lane: Lane, path: string): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  const action = `${c.req.method} ${path}`;
  switch (action) {
    case 'GET /control':
      return c.json(lane.state);
    case 'PUT /control':
      lane.set(readControl(await readJson(c)));
      return c.json(lane.state);
    case 'DELETE /control':
      lane.reset();
      return c.json(lane.state);
    case 'POST /release':
      return c.json({ released: lane.release() });
    default:
      throw new Problem(405, 'method', 'A lane is not controlled so', { detail: action });
  }
}

async function readJson(c: Context): Promise<Readonly<Record<string, unknown>>> {
  const text = await c.req.text();
  try {
    const value = JSON.parse(text) as unknown;
    if (isObject(value)) return value;
  } catch {
    // a SyntaxError, said below as what is no object is
  }
  throw badParameter('body', text, 'a JSON object');
}

function readControl({ fault, match, maxAge, changes }: Readonly<Record<string, unknown>>): LaneControl {
  return {
    ...(fault !== undefined && { fault: fault === null ? null : readFault(readWords(fault, 'fault')) }),
    ...(match !== undefined && { match: match === null ? null : readWords(match, 'match') }),
    ...(maxAge !== undefined && { maxAge: maxAge === null ? null : Number(maxAge) }),
    ...(changes !== undefined && { changes: changes === null ? {} : readChanges(changes) }),
  };
}

function readWords(value: unknown, member: string): string {
  if (typeof value === 'string') return value;
  throw badParameter(member, JSON.stringify(value), 'a string or null');
}

/** The fault of this name. */
export function readFault(name: string): FaultName {
  if (isFaultName(name)) return name;
  throw badParameter('fault', name, `one of ${Object.keys(faults).join(', ')}`);
}

function readChanges(changes: unknown): Changes {
  const ok = isObject(changes) && Object.values(changes).every((change) => change === null || isObject(change));
  if (!ok) throw badParameter('changes', JSON.stringify(changes), 'an object: service id → members to change, or null');
  return changes as Changes;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
