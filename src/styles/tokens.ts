import { css } from 'lit';

/**
 * Every custom property a page may set, with its default, said once. The elements read the private ones.
 * They stand on the wrapper inside the shadow root, where no rule of the page (`* { all: unset }`) reaches.
 */
export const tokens = css`
  .root {
    --_accent: var(--service-accent, #1f4e8c);
    --_on-accent: var(--service-on-accent, #ffffff);
    --_text: var(--service-text, #1c2530);
    --_muted: var(--service-muted, #55606e);
    --_surface: var(--service-surface, transparent);
    --_raised: var(--service-surface-raised, #ffffff);
    --_border: var(--service-border, #ccd4de);
    --_notice: var(--service-notice, #fdf3d7);
    --_notice-text: var(--service-notice-text, #4a3600);
    --_radius: var(--service-radius, 0.5em);
    --_font: var(--service-font, inherit);
    --_space: var(--service-space, 1em);
    --_mark: color-mix(in srgb, var(--_accent) 9%, var(--_raised));
  }
`;
