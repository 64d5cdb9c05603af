import { serviceStatuses } from '../../domain/public-service.js';
import { sorts } from '../../domain/question.js';
import { contractSchemas } from './virsis-openapi-schemas.js';

/**
 * The contract that the adapter beside this file reads, as an OpenAPI 3.1 document, for those who serve it.
 * Used only to write `openapi.json`; no page downloads it.
 */
export function buildOpenApi(): Readonly<Record<string, unknown>> {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Register contract',
      version: '1.0.0',
      summary: "Anonymous read access to what is public of a State's unified register of services.",
      description: [
        'What a register, or the gateway in front of it, serves to browsers of any origin: what a person needs to',
        "request and receive a service. What the service's management needs (indicators, volumes, unit costs, named",
        'managers, workflow, internal notes) never leaves the register, and readers drop every member not named here.',
        '',
        'Every answer is UTF-8 JSON, comes within 3 seconds and 4 MB, is compressed where the reader accepts it, and',
        'carries `Access-Control-Allow-Origin: *`.',
      ].join('\n'),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '.', description: 'The address a page gives in the attribute `register`.' }],
    security: [],
    tags: [
      { name: 'services', description: 'The service register.' },
      { name: 'life-situations', description: 'The life-situation register.' },
      { name: 'institutions', description: 'Who holds and provides services.' },
      { name: 'resources', description: 'The resource register.' },
      { name: 'contract', description: 'This document.' },
    ],
    paths,
    components: { schemas: contractSchemas(), parameters, headers, responses },
  };
}

const reference = (kind: 'schemas' | 'parameters' | 'headers' | 'responses', name: string) => ({
  $ref: `#/components/${kind}/${name}`,
});
const schema = (name: string) => reference('schemas', name);
const parameter = (name: string) => reference('parameters', name);

const text = { type: 'string' };
const list = (items: object) => ({ type: 'array', items, uniqueItems: true });

const query = (name: string, description: string, valueSchema: object) => ({
  name,
  in: 'query',
  description,
  schema: valueSchema,
});
/** A parameter that is given once for each of its values. */
const several = (name: string, description: string, items: object) => ({
  ...query(name, description, list(items)),
  style: 'form',
  explode: true,
});
const inPath = (name: string, description: string) => ({ name, in: 'path', required: true, description, schema: text });

const parameters = {
  institution: several('institution', 'Registration number of a holder or provider. Repeatable: any of them.', text),
  audience: several('audience', 'Catalogue. Repeatable: any of them. Left out: all.', schema('Audience')),
  territory: query('territory', 'Code of a territory; services of the whole State match every code.', text),
  ifNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'The ETag of the answer the reader has.',
    schema: text,
  },
};

const cacheControl = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';
const headers = {
  ETag: { description: 'Changes when, and only when, the answer does.', required: true, schema: text },
  'Last-Modified': { description: 'When the records last changed.', required: true, schema: text },
  'Cache-Control': { description: 'How long the answer may be kept.', schema: { type: 'string', const: cacheControl } },
  Vary: { description: '`Accept-Language` where the answer varies by it.', schema: text },
  'Retry-After': {
    description: 'Seconds, or a date, before which the reader does not ask again.',
    required: true,
    schema: text,
  },
};
const cacheHeaders = Object.fromEntries(
  ['ETag', 'Last-Modified', 'Cache-Control', 'Vary'].map((name) => [name, reference('headers', name)]),
);
const retryHeaders = { 'Retry-After': reference('headers', 'Retry-After') };

const problem = (name: string) => ({ 'application/problem+json': { schema: schema(name) } });
const responses = {
  NotModified: { description: 'The answer the reader has is still the answer.', headers: cacheHeaders },
  BadParameter: { description: 'A parameter has a value that cannot be read.', content: problem('Problem') },
  Unknown: {
    description: 'The register knows no such id. Only with this content type: a 404 of a proxy says nothing of an id.',
    content: problem('Problem'),
  },
  Withdrawn: {
    description: 'The service is no longer provided; where another one replaces it, this names it.',
    content: problem('WithdrawnService'),
  },
  Throttled: {
    description: 'Asked too often. The reader shows its last good answer meanwhile.',
    headers: retryHeaders,
    content: problem('Problem'),
  },
  Unavailable: {
    description: 'The register does not answer for a while.',
    headers: retryHeaders,
    content: problem('Problem'),
  },
  Failed: { description: 'Any other failure.', content: problem('Problem') },
};

/** What can be asked, all of it by GET and without a name or a password. */
const paths = {
  '/services': get('services', 'listServices', 'ServicePage', {
    summary: 'A page of the services that match all the filters given',
    description: [
      'Filters are joined by AND, the values of one by OR. `sort=name` is the order of names in the language of `lang`;',
      '`updated` puts what was updated last first, those of one day by name; `relevance` a service whose name has the',
      'words of `q` before the rest, and these by name.',
    ].join('\n'),
    parameters: [
      parameter('institution'),
      parameter('audience'),
      query('lifeSituation', 'Id of a life situation; its descendants count as well.', text),
      parameter('territory'),
      several('channel', 'Kind of channel. Repeatable: any of them.', schema('ChannelKind')),
      several('fee', 'The price in one word. Repeatable: any of them.', schema('FeeStatus')),
      several('status', 'Repeatable: any of them.', { type: 'string', enum: serviceStatuses }),
      several('targetGroup', 'Code of a group of people. Repeatable: any of them.', text),
      query('standardService', 'Id of a standard service: its local variants.', text),
      query('q', 'What a person typed: every word begins a word of the service; case and diacritics do not matter.', {
        type: 'string',
        maxLength: 200,
      }),
      query('lang', 'Language whose order the list is in.', { ...schema('LanguageTag'), default: 'lv' }),
      query('sort', 'Left out: `relevance` where there is a `q`, else `name`.', { type: 'string', enum: sorts }),
      query('page', 'Counted from 1.', { type: 'integer', minimum: 1, default: 1 }),
      query('limit', 'Services on a page.', { type: 'integer', minimum: 1, maximum: 100, default: 24 }),
    ],
  }),
  '/services/{id}': get('services', 'readService', 'Service', {
    summary: 'A service in full',
    parameters: [inPath('id', 'Id of the service.')],
    also: { 404: reference('responses', 'Unknown'), 410: reference('responses', 'Withdrawn') },
  }),
  '/changes': get('services', 'listChanges', 'ChangeList', {
    summary: 'Services changed, suspended or withdrawn since a moment',
    parameters: [query('since', 'A day or a moment. Left out: all there is.', schema('DayOrMoment'))],
  }),
  '/life-situations': get('life-situations', 'listLifeSituations', 'LifeSituationTree', {
    summary: 'The tree of life situations, with the number of services behind each',
    parameters: [parameter('audience'), parameter('institution'), parameter('territory')],
  }),
  '/life-situations/{id}': get('life-situations', 'readLifeSituation', 'LifeSituation', {
    summary: 'A life situation with its steps and their services',
    parameters: [inPath('id', 'Id of the life situation.')],
    also: { 404: reference('responses', 'Unknown') },
  }),
  '/institutions/{registrationNumber}': get('institutions', 'readInstitution', 'Institution', {
    summary: 'An institution',
    parameters: [inPath('registrationNumber', 'Its registration number.')],
    also: { 404: reference('responses', 'Unknown') },
  }),
  '/resources': get('resources', 'listResources', 'ResourceList', {
    summary: 'The public state of the resources channels depend on',
    parameters: [
      {
        ...query('ids', 'Ids, parted by commas. Left out: all.', { ...list(text), maxItems: 100 }),
        style: 'form',
        explode: false,
      },
    ],
  }),
  '/openapi.json': {
    get: {
      tags: ['contract'],
      operationId: 'readContract',
      summary: 'This document',
      responses: {
        200: {
          description: 'The contract.',
          headers: cacheHeaders,
          content: { 'application/json': { schema: { type: 'object' } } },
        },
        429: reference('responses', 'Throttled'),
      },
    },
  },
};

interface Operation {
  readonly summary: string;
  readonly description?: string;
  readonly parameters: readonly object[];
  /** Answers only this path gives. */
  readonly also?: Readonly<Record<number, object>>;
}

function get(tag: string, operationId: string, answer: string, { parameters: own, also, ...words }: Operation) {
  return {
    get: {
      tags: [tag],
      operationId,
      ...words,
      parameters: [...own, parameter('ifNoneMatch')],
      responses: {
        200: {
          description: 'The answer.',
          headers: cacheHeaders,
          content: { 'application/json': { schema: schema(answer) } },
        },
        304: reference('responses', 'NotModified'),
        400: reference('responses', 'BadParameter'),
        ...also,
        429: reference('responses', 'Throttled'),
        503: reference('responses', 'Unavailable'),
        default: reference('responses', 'Failed'),
      },
    },
  };
}
