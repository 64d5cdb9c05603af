/// <reference types="vite/client" />
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { publicManifest, withoutIdleControls } from './public-manifest.js';
import { playAgain } from './play-again.js';
import { loadRegister } from './story-register.js';
import { wcagTags } from './wcag-tags.js';

setCustomElementsManifest(publicManifest(manifest));

/** `?register=` in the address, else `STORYBOOK_REGISTER` when Storybook was built, else where `npm run storybook` starts one. */
const register =
  new URLSearchParams(location.search).get('register') ??
  (import.meta.env.STORYBOOK_REGISTER as string | undefined) ??
  'http://localhost:8081';

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { language: 'lv', register },
  globalTypes: {
    language: {
      description: 'Language of the page around the element',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'lv', title: 'Latviešu' },
          { value: 'en', title: 'English' },
        ],
        dynamicTitle: true,
      },
    },
    register: {
      description: 'Register of the stories that ask for no fault of their own',
      toolbar: {
        icon: 'database',
        items: [
          { value: register, title: register },
          { value: `${register}/fault/slow`, title: 'Slow' },
          { value: `${register}/fault/status-503`, title: 'Being maintained (503)' },
          { value: `${register}/fault/html`, title: 'A page instead of data' },
          { value: `${register}/fault/wrong-types`, title: 'One record is wrong' },
          { value: `${register}/fault/no-cors`, title: 'Does not allow this page' },
        ],
        dynamicTitle: true,
      },
    },
  },
  loaders: [playAgain, loadRegister],
  argTypesEnhancers: [withoutIdleControls],
  decorators: [(story, { globals }) => html`<div lang=${globals.language as string}>${story()}</div>`],
  parameters: {
    layout: 'padded',
    a11y: { test: 'error', options: { runOnly: wcagTags } },
    docs: { story: { autoplay: true } },
    controls: { expanded: true, sort: 'none' },
    options: {
      storySort: { order: ['Service catalog', 'Service card', 'Life situation filter', 'Catalog control', 'Theming'] },
    },
    viewport: {
      options: {
        phone: { name: '320 px', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        tablet: { name: '768 px', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
        desktop: { name: '1280 px', styles: { width: '1280px', height: '900px' }, type: 'desktop' },
      },
    },
    backgrounds: {
      options: {
        white: { name: 'White', value: '#ffffff' },
        grey: { name: 'Grey', value: '#eef0f3' },
        sand: { name: 'Sand', value: '#f7f3ea' },
        dark: { name: 'Dark', value: '#14181f' },
      },
    },
  },
};

export default preview;
