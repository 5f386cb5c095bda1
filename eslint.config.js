import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const mayCreateWorkers = ['src/lib/store/**', 'src/lib/pipeline/**', 'scripts/bench/**', 'tests/**'];
const emptyCatch = {
  selector: 'CatchClause > BlockStatement[body.length=0]',
  message: 'An error that nobody hears of: handle it, or let it rise.'
};
const newWorker = { selector: 'NewExpression[callee.name=/Worker$/]', message: 'Only the store and the pipeline create workers.' };
const markup = {
  selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
  message: 'Documents reach the page as text nodes only.'
};

export default defineConfig(
  { ignores: ['.svelte-kit/', 'build/', 'node_modules/', 'reports/', 'test-results/', 'src/lib/paraglide/', 'project.inlang/'] },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] }
    },
    rules: {
      'no-restricted-syntax': ['error', emptyCatch, newWorker, markup],
      eqeqeq: 'error',
      // Control characters, joiners and code points are what a reader of other people's files deals in.
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/require-await': 'off',
      // There are no enums, and no stores; the two rules take a quarter of the time to say so.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      'svelte/require-store-reactive-access': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { args: 'after-used', ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      // State is replaced as a whole ($state.raw); a Set, Map or Date inside a computation is no state.
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/comment-directive': 'off',
      'svelte/no-useless-mustaches': 'off',
      // Links are relative, so that the site runs in any folder; a browser test walks them below a sub-path.
      'svelte/no-navigation-without-resolve': 'off',
      // Only svelte-check knows the types of other components and of a page's data.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off'
    }
  },
  { files: mayCreateWorkers, rules: { 'no-restricted-syntax': ['error', emptyCatch, markup] } },
  { files: ['src/cli/**', 'scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
  // Matchers such as expect.any() have no better type.
  { files: ['tests/**', '**/*.test.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  { files: ['**/*.js', '**/*.cjs'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['**/*.cjs'], languageOptions: { globals: globals.commonjs } }
);
