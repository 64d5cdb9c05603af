import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // Storybook asks nobody anything: no usage data, no news, no look for a newer version.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
