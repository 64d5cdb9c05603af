import type { Hono } from 'hono';
import { answerText, type ApiBindings, type ApiContext } from '../json-answer.js';
import { withManagementHalf } from '../management-half.js';
import { type PtvRecord, readPtvRecords } from './ptv-source.js';

const idsOnPage = 1000;
const servicesOnPage = 5;
const mostGuids = 100;
const collections = ['Service', 'ServiceChannel', 'GeneralDescription', 'Organization'] as const;

interface Listed extends PtvRecord {
  readonly serviceNames?: readonly { readonly value: string }[];
  readonly organizations?: readonly { readonly organization?: PtvRecord | null }[];
  readonly areaType?: string;
  readonly areas?: readonly { readonly municipalities: readonly { readonly code: string }[] }[];
}

/**
 * Finland's register as its Open API v11 answers: ids by the thousand, whole records by up to a hundred guids, an
 * organisation's or an area's services in pages of its own. It has no search, and its errors are no problem+json.
 */
export function addPtv(api: Hono<{ Bindings: ApiBindings }>): void {
  const root = '/ptv/api/v11';

  api.get(`${root}/Service`, async (c) => {
    const { Service } = await readPtvRecords();
    return page(c, Service, idsOnPage, ({ id, serviceNames }) => ({
      id,
      name: serviceNames?.[0]?.value,
    }));
  });

  api.get(`${root}/Service/list/organization`, async (c) => {
    const { Service } = await readPtvRecords();
    const wanted = c.req.query('organizationId');
    const found = (Service as readonly Listed[]).filter(({ organizations }) =>
      organizations?.some(({ organization }) => organization?.id === wanted),
    );
    return page(c, found, servicesOnPage, (record) => record);
  });

  api.get(`${root}/Service/list/area/Municipality/code/:code`, async (c) => {
    const { Service } = await readPtvRecords();
    const found = (Service as readonly Listed[]).filter(
      ({ areaType, areas }) =>
        (areaType === 'Nationwide' && c.req.query('includeWholeCountry') === 'true') ||
        areas?.some(({ municipalities }) => municipalities.some(({ code }) => code === c.req.param('code'))),
    );
    return page(c, found, servicesOnPage, (record) => record);
  });

  for (const collection of collections) {
    api.get(`${root}/${collection}/list`, async (c) => listByGuids(c, (await readPtvRecords())[collection]));
  }
}

function listByGuids(c: ApiContext, all: readonly PtvRecord[]): Response {
  const guids = (c.req.query('guids') ?? '').split(',');
  const wrong =
    guids.length > mostGuids || guids.some((guid) => !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(guid));
  // The register's own way to refuse: a dictionary of what was wrong.
  if (wrong) return c.json({ guids: [`Expected at most ${mostGuids} guids of 32 digits with 4 dashes.`] }, 400);
  return records(
    c,
    all.filter(({ id }) => guids.includes(id)),
  );
}

function page(c: ApiContext, all: readonly Listed[], pageSize: number, item: (record: Listed) => PtvRecord): Response {
  const pageNumber = Math.max(1, Number(c.req.query('page')) || 1);
  const pageCount = Math.ceil(all.length / pageSize);
  const itemList = withManagement(c, all.slice((pageNumber - 1) * pageSize, pageNumber * pageSize).map(item));
  return answerText(c, JSON.stringify({ pageNumber, pageSize, pageCount, itemList }));
}

function records(c: ApiContext, found: readonly PtvRecord[]): Response {
  return answerText(c, JSON.stringify(withManagement(c, found)));
}

function withManagement(c: ApiContext, found: readonly PtvRecord[]): readonly unknown[] {
  return c.env.leaks ? found.map((record) => withManagementHalf(record, 'service', `ptv.${record.id}`)) : found;
}
