import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { browserFlags, findBrowser } from './support/find-browser.ts';
import { findFirefox } from './support/find-firefox.ts';
import { startRegisterProcess } from './support/register-process.ts';

const register = await startRegisterProcess();
const firefox = findFirefox();

/** Tests run in a real browser against the demo register, a process of its own on another origin. */
export default {
  rootDir: fileURLToPath(new URL('../', import.meta.url)),
  files: ['test/**/*.test.ts', '!test/{audit,conformance,gateway,project,demo,pages,stories}/**'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findBrowser(), args: browserFlags },
      // Test files run side by side; each is to be a page a person looks at, not one in the background.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),
    ...(firefox
      ? [
          chromeLauncher({
            launchOptions: { browser: 'firefox', executablePath: firefox },
            // Firefox gives the focus to one page at a time.
            concurrency: 1,
          }),
        ]
      : []),
  ],
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 180_000,
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="lv">
  <head><meta charset="utf-8" /><meta name="register" content="${register.url}" /></head>
  <body><script type="module" src="${framework}"></script></body>
</html>`,
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) }),
    { name: 'stop-register', serverStop: () => register.stop() },
  ],
};
