interface Described {
  readonly name?: string;
  readonly description?: string;
}
interface Member extends Described {
  readonly kind: string;
  readonly privacy?: string;
  readonly static?: boolean;
}

/** An element as `custom-elements.json` describes it. */
export interface ElementDeclaration extends Described {
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly events?: readonly Described[];
}
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly ElementDeclaration[] }[];
}

/** The elements a page can use. */
export function elementsOf({ modules }: Manifest): ElementDeclaration[] {
  return modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName !== undefined);
}

/** What of an element a page's editor can use and finds no word about. */
export function undescribed(element: ElementDeclaration): string[] {
  const fields = (element.members ?? []).filter(
    (member) => member.kind === 'field' && (member.privacy ?? 'public') === 'public' && !member.static,
  );
  const kinds = {
    property: fields,
    attribute: element.attributes,
    slot: element.slots,
    part: element.cssParts,
    'custom property': element.cssProperties,
    event: element.events,
  };
  const silent = Object.entries(kinds).flatMap(([kind, things = []]) =>
    things.filter(({ description }) => !description).map(({ name }) => `${kind} ${name ?? ''}`),
  );
  return [...(element.description ? [] : ['the element itself']), ...silent].map(
    (thing) => `<${element.tagName ?? ''}>: ${thing} has no description`,
  );
}
