import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

/** Ways for a register's words to become markup, whatever they are called. */
const markupImports = ['unsafe-html', 'unsafe-mathml', 'unsafe-svg'].map((name) => `lit/directives/${name}.js`);
const noMarkup = 'The words of a register or a page must never become markup: use a template.';
const markupProperties = ['innerHTML', 'outerHTML', 'srcdoc'].map((property) => ({ property, message: noMarkup }));
const markupMethods = ['insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'parseFromString'].map(
  (property) => ({ property, message: noMarkup }),
);

const oneDoor = 'Ask through RegisterClient: src/register/register-http.ts is the only door to the network.';
const network = ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'];
const doors = network.flatMap((property) =>
  ['window', 'globalThis', 'self'].map((object) => ({ object, property, message: oneDoor })),
);

export default defineConfig(
  { ignores: ['dist/', 'dist-*/', 'coverage/', 'custom-elements.json'] },
  {
    files: ['**/*.ts'],
    extends: [
      typescript.configs.strictTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
      { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      // A number in a message reads as it does everywhere else.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => element.focus()` is how a callback is written; what it returns is nobody's concern.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'always' }],
      // `Promise.withResolvers<void>()` is no mistake.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-params': ['error', 4],
      // `role="list"` gives back what `list-style: none` takes from a list in Safari; the rule knows no exceptions.
      'lit-a11y/no-redundant-role': 'off',
      'no-restricted-imports': [
        'error',
        {
          paths: [...markupImports, 'lit/static-html.js'].map((path) => ({ name: path, message: noMarkup })),
          patterns: [{ regex: '^zod$', message: 'zod/mini: full zod compiles code, which a strict CSP forbids.' }],
        },
      ],
      'no-restricted-properties': ['error', ...markupProperties, ...markupMethods],
    },
  },
  {
    // The compiler takes it that there is always a page, and that an attribute taken away leaves a string; neither is so.
    files: ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    // What a test found is told as it is, in whatever words there are.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    // A row of data, or of a test's table, written as a call.
    files: ['demo/register/data/*.ts', 'demo/audit-site/*.ts', 'test/**/*.ts'],
    rules: { 'max-params': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    // Beside it, the audit's crawl asks sites, not registers, and a gateway asks with what browsers must not hold.
    ignores: ['src/register/register-http.ts', 'src/crawl/site-http.ts', 'src/gateway/access/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...network.map((name) => ({ name, message: oneDoor }))],
      'no-restricted-properties': [
        'error',
        ...markupProperties,
        ...markupMethods,
        ...doors,
        { object: 'navigator', property: 'sendBeacon', message: oneDoor },
      ],
    },
  },
  {
    // Tests look at what is there on purpose: at private markup, at JSON of any shape, at values they know exist.
    files: ['test/**/*.ts', 'stories/**/*.ts', 'demo/**/*.ts', '.ci/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['describe', 'it', 'test'], package: 'node:test' },
            'Equal', // chai's `equal`, which a plugin's types take for a promise
          ],
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // chai: `expect(element).to.exist`
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/require-await': 'off', // what stands in for a port is asynchronous as the port is
      'no-restricted-properties': 'off', // a test plays the institution's page, which may hold any markup
    },
  },
);
