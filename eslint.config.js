import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-studio/',
    'dist-wordpress/',
    'site/',
    'coverage/',
    'test/long/consumers/fixtures/types/',
    'examples/stacks/*/{public,_site,.next}/',
  ]),
  {
    extends: [js.configs.recommended, tseslint.configs.recommended],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn'] }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // TypeScript knows; plain scripts use Node's globals.
      'no-undef': 'off',
    },
  },
  {
    files: ['examples/stacks/**/*.jsx'],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    // What is used in JSX alone counts as unused without a plugin for React.
    rules: { '@typescript-eslint/no-unused-vars': 'off' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Our functions behind interfaces are plain closures; they know no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A relative import names the file that will be there after the build.
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^\\.{1,2}/(?!.*\\.(js|mjs|json)$)',
              message: 'End the path in .js or .json.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/elements/**/*.ts', 'src/*.ts', 'studio/src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: [
      'scripts/**',
      'geo/**',
      'examples/**',
      '*.config.*',
      'bench/**',
      'integrations/**/build.mjs',
      'test/**/*.mjs',
      'test/long/**',
    ],
    rules: { 'no-console': 'off' },
  },
);
