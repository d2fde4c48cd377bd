import js from '@eslint/js';
import lwc from '@salesforce/eslint-config-lwc';
import globals from 'globals';
import ts from 'typescript-eslint';

const components = 'force-app/**/lwc/**/*.ts';
const componentTests = 'force-app/**/__tests__/**/*.ts';

export default ts.config(
  {
    ignores: [
      'node_modules/**',
      'dist/**',
      'reports/**',
      '.cache/**',
      '.local-org/**',
      'typings/generated/**',
      '**/fixtures/**',
      '**/staticresources/**',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-shadow': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'off',
    },
  },
  { files: ['**/*.mjs', '**/*.js'], languageOptions: { globals: globals.node } },
  // The platform's own rules for components. Their parser is Babel's; ours understands all of TypeScript.
  ...lwc.configs.recommended.map((config) => ({
    ...config,
    files: [components],
    ignores: [componentTests],
    languageOptions: { ...config.languageOptions, parser: ts.parser, parserOptions: {} },
  })),
  { files: [components, 'local-org/shell/**/*.ts'], languageOptions: { globals: globals.browser } },
  {
    files: [componentTests, 'force-app/test/jest/**'],
    languageOptions: { globals: { ...globals.browser, ...globals.jest } },
  },
);
