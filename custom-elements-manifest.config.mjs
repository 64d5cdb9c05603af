/**
 * The manifest is what a page's editor may use. The analyzer also lists private members, and takes every dispatched
 * event whose name it cannot read for one of its own; both are left out: an event is public where `@fires` says so.
 */
export default {
  globs: ['src/elements/**/*.ts', 'src/portfolio/*/*.ts'],
  litelement: true,
  plugins: [
    {
      name: 'public-only',
      packageLinkPhase({ customElementsManifest }) {
        for (const declaration of customElementsManifest.modules.flatMap((module) => module.declarations ?? [])) {
          if (!declaration.members) continue;
          declaration.members = declaration.members.filter(({ privacy = 'public' }) => privacy === 'public');
          if (declaration.events) declaration.events = declaration.events.filter((event) => event.description);
        }
      },
    },
  ],
};
