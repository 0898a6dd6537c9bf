import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

const RAW_HTML =
  'Text from an article is never markup: render it as a text node, and give it its own lang and dir.';

export default tseslint.config(
  {
    ignores: [
      '.next/**',
      'node_modules/**',
      'server/db/generated/**',
      'prisma/.generated/**',
      'next-env.d.ts',
      'var/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: RAW_HTML },
        {
          selector: 'ExportAllDeclaration',
          message: 'No barrels: import each thing from the file that is named after it.',
        },
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports only; Next’s own files and configuration files are the exception.',
        },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.tsx', 'ui/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    // The places where Next, Vitest and the tools ask for a default export.
    files: ['app/**/*.{ts,tsx}', 'proxy.ts', 'i18n/request.ts', '*.config.{js,ts}', 'prisma.config.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: RAW_HTML },
      ],
    },
  },
  { files: ['cli/**', 'bench/**', 'tests/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.js', '**/*.mjs', '**/*.cjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable', require: 'readonly' } } },
);
