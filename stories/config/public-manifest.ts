import type { ArgTypesEnhancer } from 'storybook/internal/csf';

/** The parts of a custom elements manifest that are read here. */
interface Declaration {
  readonly members?: readonly { readonly kind: string; readonly privacy?: string; readonly attribute?: string }[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations: readonly unknown[] }[];
}

/**
 * The manifest with what a page can use, each thing once: what can be written as an attribute is listed as one,
 * and what is private is left out.
 */
export function publicManifest({ modules, ...rest }: Manifest): Manifest {
  return {
    ...rest,
    modules: modules.map(({ declarations, ...module }) => ({
      ...module,
      declarations: (declarations as readonly Declaration[]).map(({ members = [], ...declaration }) => ({
        ...declaration,
        members: members.filter(
          ({ kind, privacy, attribute }) => kind === 'field' && privacy !== 'private' && !attribute,
        ),
      })),
    })),
  };
}

/** Events, parts and custom properties are listed, but there is nothing to set in a table. */
export const withoutIdleControls: ArgTypesEnhancer = ({ argTypes }) => {
  const idle = ['events', 'properties', 'css shadow parts', 'css custom properties'];
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      idle.includes(argType.table?.category ?? '') ? { ...argType, control: { disable: true } } : argType,
    ]),
  );
};
