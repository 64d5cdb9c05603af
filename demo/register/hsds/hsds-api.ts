import type { Hono } from 'hono';
import { answerText, type ApiBindings, type ApiContext } from '../json-answer.js';
import { withManagementHalf } from '../management-half.js';
import { unknownRecord } from '../problem.js';
import { readRecordsBeside } from '../records-beside.js';
import { organizations, services } from './hsds-records.js';

interface HsdsRecord {
  readonly id: string;
  readonly name?: string;
  readonly description?: string;
  readonly organization?: { readonly id: string };
}

/** The register decides how many records are on a page, whatever is asked for. */
const longestPage = 4;

let reading: Promise<readonly HsdsRecord[]> | undefined;

/** The invented county, and the specification's own examples where somebody keeps them beside the project. */
function readServices(): Promise<readonly HsdsRecord[]> {
  return (reading ??= readAll());
}

async function readAll(): Promise<readonly HsdsRecord[]> {
  const beside = (await readRecordsBeside('hsds-3.0/examples')) as readonly HsdsRecord[];
  const examples = beside.filter((one) => 'organization' in one && 'service_at_locations' in one);
  return [...services, ...examples.slice(0, 1)];
}

/**
 * An Open Referral register: pages whose length is its own, a search of words, services of an organisation; nothing that
 * counts or sorts, and nothing said of what was withdrawn.
 */
export function addHsds(api: Hono<{ Bindings: ApiBindings }>): void {
  api.get('/hsds', (c) =>
    answerText(c, JSON.stringify({ version: 'HSDS-UK-3.0', profile: 'https://withyshire.example' })),
  );

  api.get('/hsds/services', async (c) => {
    const { search = '', organization_id: wanted } = c.req.query();
    const found = (await readServices()).filter(
      ({ name = '', description = '', organization }) =>
        (wanted === undefined || organization?.id === wanted) &&
        `${name} ${description}`.toLowerCase().includes(search.toLowerCase()),
    );
    return page(c, found);
  });

  api.get('/hsds/services/:id', async (c) => record(c, await readServices(), 'service'));

  api.get('/hsds/organizations/:id', async (c) => {
    const named = (await readServices()).flatMap(({ organization }) => organization ?? []);
    return record(c, [...organizations, ...named], 'organization');
  });
}

function page(c: ApiContext, found: readonly HsdsRecord[]): Response {
  const size = Math.min(longestPage, Math.max(1, Number(c.req.query('per_page')) || longestPage));
  const number = Math.max(1, Number(c.req.query('page')) || 1);
  const contents = found.slice((number - 1) * size, number * size);
  const pages = Math.ceil(found.length / size);
  return answerText(
    c,
    JSON.stringify({
      total_items: found.length,
      total_pages: pages,
      page_number: number,
      size: contents.length,
      first_page: number === 1,
      last_page: number >= pages,
      empty: contents.length === 0,
      contents: contents.map((one) => withManagement(c, one)),
    }),
  );
}

function record(c: ApiContext, all: readonly HsdsRecord[], kind: string): Response {
  const id = c.req.param('id') ?? '';
  const found = all.find((one) => one.id === id);
  if (!found) throw unknownRecord(kind, id);
  return answerText(c, JSON.stringify(withManagement(c, found)));
}

function withManagement(c: ApiContext, one: HsdsRecord): unknown {
  return c.env.leaks ? withManagementHalf(one, 'service', `hsds.${one.id}`) : one;
}
