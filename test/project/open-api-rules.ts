interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
  readonly in?: string;
  readonly required?: boolean;
}
interface Operation {
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
  readonly responses?: Readonly<Record<string, { readonly $ref?: string; readonly description?: string }>>;
}
interface Schema {
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
}

/** The parts of an OpenAPI document that are looked at here. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title?: string; readonly version?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>> & {
    readonly schemas: Readonly<Record<string, Schema>>;
  };
}

/** What of OpenAPI 3.1 a document breaks, of the rules that a document made from code can break. */
export function brokenRules(document: OpenApiDocument): string[] {
  const { openapi, info, paths } = document;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const ids = operations.map(({ operation }) => operation.operationId);
  return [
    ...(/^3\.1\.\d+$/.test(openapi) ? [] : [`openapi is ${openapi}`]),
    ...(info.title && info.version ? [] : ['info lacks a title or a version']),
    ...(new Set(ids).size === ids.length ? [] : ['two operations share an operationId']),
    ...operations.flatMap(({ path, method, operation }) =>
      brokenByOperation(document, path, operation).map((rule) => `${method} ${path}: ${rule}`),
    ),
    ...brokenReferences(document),
  ];
}

function brokenByOperation(document: OpenApiDocument, path: string, operation: Operation): string[] {
  const parameters = (operation.parameters ?? []).map((one) =>
    one.$ref ? (resolve(document, one.$ref) as Parameter) : one,
  );
  const names = parameters.map((one) => `${one.in} ${one.name}`);
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const declared = parameters.filter((one) => one.in === 'path' && one.required).map(({ name }) => name);
  const answers = Object.entries(operation.responses ?? {});
  return [
    ...(operation.operationId ? [] : ['it has no operationId']),
    ...(new Set(names).size === names.length ? [] : ['two parameters share a name']),
    ...(String(inPath) === String(declared) ? [] : [`path parameters: ${String(declared)} for ${String(inPath)}`]),
    ...(answers.some(([status]) => status === '200') ? [] : ['it has no answer']),
    ...answers.flatMap(([status, { $ref, description }]) =>
      $ref || description ? [] : [`${status} is not described`],
    ),
  ];
}

/** References that lead nowhere, and components that nothing refers to. */
function brokenReferences(document: OpenApiDocument): string[] {
  const references = new Set([...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref));
  const components = Object.entries(document.components).flatMap(([kind, named]) =>
    Object.keys(named).map((name) => `#/components/${kind}/${name}`),
  );
  return [
    ...[...references].filter((ref) => resolve(document, ref) === undefined).map((ref) => `${ref} leads nowhere`),
    ...components.filter((component) => !references.has(component)).map((component) => `${component} is not used`),
  ];
}

function resolve(document: unknown, reference: string): unknown {
  const path = reference.replace(/^#\//, '').split('/');
  return path.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], document);
}
