import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { compressAnswer } from './compress-answer.js';
import type { HelsinkiSource } from './helsinki-source.js';
import { addCpsvAp } from './cpsv-ap/cpsv-ap-api.js';
import { addHsds } from './hsds/hsds-api.js';
import { answerJson, answerProblem, answerText, type ApiBindings } from './json-answer.js';
import { describeLifeSituation, listLifeSituations } from './life-situation-answers.js';
import { listChanges } from './list-changes.js';
import { listServices } from './list-services.js';
import { withManagementHalf } from './management-half.js';
import { addPtv } from './ptv/ptv-api.js';
import { badParameter, Problem, problemType, unknownRecord } from './problem.js';
import type { StoredService } from './record.js';
import type { RegisterView } from './register-view.js';
import { resourceStates } from './resource-states.js';
import { readAudiences, readInstitutions, readServiceQuery, readSince } from './service-query.js';

interface ApiSources {
  readonly helsinki: HelsinkiSource;
  /** Where the generated contract lies. */
  readonly openApiFile: URL | string;
}

type Api = Hono<{ Bindings: ApiBindings }>;

/** The contract's endpoints, as a well-behaved register answers them. */
export function createRegisterApi({ helsinki, openApiFile }: ApiSources): Api {
  const api: Api = new Hono();
  api.use(compressAnswer);
  api.use(etag({ weak: true, retainedHeaders: [...RETAINED_304_HEADERS, 'last-modified'] }));
  addServices(api);
  addLifeSituations(api);
  addInstitutions(api);
  addResources(api);
  addChanges(api);
  addPtv(api);
  addHsds(api);
  addCpsvAp(api);

  api.get('/openapi.json', async (c) => {
    const contract = await readFile(openApiFile, 'utf8').catch(notGenerated);
    return answerText(c, contract);
  });

  api.get('/helsinki/errandservices.json', async (c) => {
    if ('url' in helsinki) return c.redirect(helsinki.url, 302);
    const json = await helsinki.json();
    return answerText(c, c.env.leaks ? withHelsinkiManagement(json) : json);
  });

  api.notFound((c) => {
    const asked = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!asked)
      return answerProblem(c, new Problem(405, 'method', 'The register is only read', { detail: 'Ask with GET.' }));
    return answerProblem(c, new Problem(404, 'unknown-path', 'The register has no such path', { detail: c.req.path }));
  });
  api.onError((error, c) => {
    if (error instanceof Problem) return answerProblem(c, error);
    throw error; // a mistake in the demo register itself
  });
  return api;
}

function addServices(api: Api) {
  api.get('/services', (c) => {
    const parameters = new URL(c.req.url).searchParams;
    const query = readServiceQuery(parameters);
    const { hasNext, ...found } = listServices(c.env.view, query);
    const next = hasNext && { next: nextPage(parameters, query.page) };
    const { page, limit } = query;
    return answerJson(c, 'services', { ...found, page, limit, ...next, ...generated(c.env.view) }, 'services');
  });

  api.get('/services/:id', (c) => {
    const id = c.req.param('id');
    const service = c.env.view.service(id);
    if (!service || service.status === 'draft') throw unknownRecord('service', id);
    if (service.status === 'withdrawn') throw withdrawnService(service, c.env.view);
    return answerJson(c, 'service', c.env.view.publicService(service), `service.${id}`);
  });
}

function addLifeSituations(api: Api) {
  api.get('/life-situations', (c) => {
    const parameters = new URL(c.req.url).searchParams;
    const counted = {
      audiences: readAudiences(parameters),
      institutions: readInstitutions(parameters),
      territory: parameters.get('territory') || undefined,
    };
    const items = listLifeSituations(c.env.view, counted);
    return answerJson(c, 'lifeSituations', { items, ...generated(c.env.view) }, 'life-situations');
  });

  api.get('/life-situations/:id', (c) => {
    const id = c.req.param('id');
    const situation = c.env.view.lifeSituation(id);
    if (!situation) throw unknownRecord('life-situation', id);
    return answerJson(c, 'lifeSituation', describeLifeSituation(c.env.view, situation), `life-situation.${id}`);
  });
}

function addInstitutions(api: Api) {
  api.get('/institutions/:registrationNumber', (c) => {
    const number = c.req.param('registrationNumber');
    const institution = c.env.view.institution(number);
    if (!institution) throw unknownRecord('institution', number);
    return answerJson(c, 'institution', institution, `institution.${number}`);
  });
}

function addResources(api: Api) {
  api.get('/resources', (c) => {
    const ids = readIds(new URL(c.req.url).searchParams);
    const wanted = c.env.view.resources.filter(({ id }) => ids.length === 0 || ids.includes(id));
    const items = resourceStates(wanted, Date.now());
    return answerJson(c, 'resources', { items, ...generated(c.env.view) }, 'resources');
  });
}

function addChanges(api: Api) {
  api.get('/changes', (c) => {
    const since = readSince(new URL(c.req.url).searchParams);
    const items = listChanges(c.env.view, since);
    const from = since !== undefined && { since: new Date(since).toISOString() };
    return answerJson(c, 'changes', { items, ...from, ...generated(c.env.view) }, 'changes');
  });
}

/** When the records last changed rather than when they were asked for: the same answer keeps its tag. */
function generated(view: RegisterView) {
  return { generatedAt: view.generatedAt.toISOString() };
}

/** Relative to the request, so that it holds behind any prefix. */
function nextPage(parameters: URLSearchParams, page: number): string {
  const next = new URLSearchParams(parameters);
  next.set('page', String(page + 1));
  return `?${next}`;
}

function withdrawnService({ id, name, replacedBy, withdrawnAt }: StoredService, view: RegisterView): Problem {
  const replacement = replacedBy && view.isPublic(replacedBy.id) && { replacedBy };
  return new Problem(410, 'withdrawn-service', 'The service is no longer provided', {
    type: problemType('withdrawn-service'),
    id,
    status: 'withdrawn',
    name,
    ...replacement,
    withdrawnAt,
  });
}

function readIds(parameters: URLSearchParams): string[] {
  const ids = parameters
    .getAll('ids')
    .flatMap((list) => list.split(','))
    .filter((id) => id !== '');
  if (ids.length > 100) throw badParameter('ids', ids.join(','), 'at most 100 ids, parted by commas');
  return ids;
}

function notGenerated(error: NodeJS.ErrnoException): never {
  if (error.code !== 'ENOENT') throw error;
  throw new Problem(503, 'no-contract', 'The contract has not been generated', {
    detail: 'Run "npm run contract".',
  });
}

function withHelsinkiManagement(json: string): string {
  const records = JSON.parse(json) as readonly { id: number }[];
  return JSON.stringify(records.map((record) => withManagementHalf(record, 'service', `helsinki.${record.id}`)));
}
