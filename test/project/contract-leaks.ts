/** A schema of the published contract, as far as it says what members there are. */
interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly pattern?: string;
}

export interface Contract {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/**
 * Members of a value that the schema of this name does not have, each as its path, and objects that inherit from
 * anything but nothing. Read from the published contract rather than by the schemas that read the register.
 */
export function contractLeaks({ components }: Contract, name: string, value: unknown): string[] {
  return leaks([{ $ref: `#/components/schemas/${name}` }], value, name);

  function leaks(schemas: readonly Schema[], found: unknown, path: string): string[] {
    if (typeof found !== 'object' || found === null) return [];
    const known = schemas.flatMap(resolve);
    if (Array.isArray(found)) {
      const items = known.flatMap((schema) => schema.items ?? []);
      return found.flatMap((item, index) => leaks(items, item, `${path}.${index}`));
    }
    const strange = Object.getPrototypeOf(found) === Object.prototype ? [] : [`${path}: has a prototype`];
    const members = Object.entries(found).flatMap(([member, inner]) => {
      const under = known.flatMap((schema) => memberSchema(schema, member));
      return under.length > 0 ? leaks(under, inner, `${path}.${member}`) : [`${path}.${member}`];
    });
    return [...strange, ...members];
  }

  function resolve(schema: Schema): Schema[] {
    const target = schema.$ref === undefined ? undefined : components.schemas[schema.$ref.split('/').at(-1) ?? ''];
    if (target) return resolve(target);
    return schema.anyOf ? schema.anyOf.flatMap(resolve) : [schema];
  }

  function memberSchema(
    { properties = {}, propertyNames = {}, additionalProperties }: Schema,
    member: string,
  ): Schema[] {
    if (Object.hasOwn(properties, member)) return properties[member] ? [properties[member]] : [];
    const isNamed = resolve(propertyNames).every(({ pattern = '' }) => new RegExp(pattern).test(member));
    return additionalProperties && isNamed ? [additionalProperties] : [];
  }
}
