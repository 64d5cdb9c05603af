import type { Exchange } from './exchange.js';
import { idIn, membersOf, withoutIndexes } from './members.js';

/**
 * Words of members that serve a service's management and never its users: how well it does, what it costs the institution, who
 * is in charge, what is noted inside. Whole words of a name: `serviceManager` and `service_manager` have two.
 */
const management =
  /^(kpis?|case[ _]volumes?|unit[ _]costs?|sla|service[ _]manager|portfolio[ _]owner|complaints?[ _]stats|satisfaction|workflow|approved[ _]by|internal([ _]\w+)*|responsible[ _](officer|unit|person)|accounting[ _]code|retention|incidents?|cofog|assignee|supervisor)$/;
/** Words that other registers publish on purpose, or use in another sense; the contract has none of them. */
const managementInContract = /^(funding|audit|resources|function|task|staff|editor|supplier|stack|operator)$/;

/** Whether the name of a member says that it is management data. */
export function isManagementMember(name: string, adapter: string): boolean {
  const words = name
    .slice(Math.max(name.lastIndexOf('#'), name.lastIndexOf('/'), name.lastIndexOf(':')) + 1)
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase();
  return management.test(words) || (adapter === 'virsis' && managementInContract.test(words));
}

/** A member that looks like management data, wherever it was met. */
export interface FoundMember {
  /** Its path without places in lists: `steps.channels.sla`. */
  readonly member: string;
  /** How often it was met. */
  readonly count: number;
  /** The first answer it was met in. */
  readonly address: string;
  /** The record it was met in there. */
  readonly record: string | undefined;
}

/** Members of all answers that look like management data, the outermost of each; never what they say. */
export function managementMembers(exchanges: readonly Exchange[], adapter: string): FoundMember[] {
  const found = new Map<string, FoundMember>();
  for (const { url, body } of exchanges) {
    for (const { path } of membersOf(body)) {
      const name = path.at(-1) ?? '';
      if (/^\d+$/.test(name) || !isManagementMember(name, adapter)) continue;
      if (path.slice(0, -1).some((above) => isManagementMember(above, adapter))) continue;
      const member = withoutIndexes(path);
      const known = found.get(member) ?? { member, count: 0, address: url, record: recordAround(body, path) };
      found.set(member, { ...known, count: known.count + 1 });
    }
  }
  return [...found.values()];
}

/** The id of the outermost record that a member is in. */
function recordAround(body: unknown, path: readonly string[]): string | undefined {
  let at = body;
  for (const name of path) {
    const id = idIn(at);
    if (id !== undefined) return id;
    at = (at as Readonly<Record<string, unknown>> | undefined)?.[name];
  }
  return undefined;
}
