import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const scripts = ['**/*.{js,cjs,mjs}'];
const typed = ['**/*.{ts,tsx}'];
/** The host plays Office, and the workbench talks to both sides. */
const outsideOffice = ['src/host/**', 'src/workbench/**'];

/** Where each of Office's globals is said. */
const homes = {
  Excel: ['src/excel/**'],
  CustomFunctions: ['src/functions/**'],
  // After the functions, whose entry is theirs and says Office as well.
  Office: ['src/taskpane/index.tsx', 'src/functions/index.ts', 'src/commands/**'],
};

/** The add-in makes no request, and Office replaces the browser's own dialogs. */
const never = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
    name,
    message: 'No data leaves the workbook.',
  })),
  ...['alert', 'confirm', 'prompt'].map((name) => ({
    name,
    message: 'Office has no such dialog: show it in the pane.',
  })),
];

/** ESLint takes the last block that fits a file: one for all, then one per home that leaves its own name out. */
const officeGlobals = [{ files: ['src/**/*.{ts,tsx}'] }, ...Object.values(homes).map((files) => ({ files }))].map(
  ({ files }) => ({
    files,
    ignores: outsideOffice,
    rules: {
      'no-restricted-globals': [
        'error',
        ...never,
        ...Object.entries(homes)
          .filter(([, home]) => home !== files)
          .map(([name, home]) => ({ name, message: `${name} is said in ${home.join(' and ')} only.` })),
      ],
    },
  }),
);

export default [
  { ignores: ['dist/', 'build/', 'coverage/', 'test/data/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: typed })),
  {
    files: typed,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Methods are passed on as values where the host looks members up by name.
      '@typescript-eslint/unbound-method': 'off',
      // Async signatures are the contract of actions and host, also where one has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // A signal's reason is passed on as it is.
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      // A cell's value is shown as it came, and kinds of a library's tokens are compared by their numbers.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  {
    // Univer's own types are loose, and Office's objects are looked up by name.
    files: ['src/host/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    // A test looks at parsed JSON and at the client library's own objects, which have no types.
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-require-imports': 'off',
      // What was measured is printed.
      'no-console': 'off',
    },
  },
  {
    files: [...scripts, ...typed],
    // Tools ask for a default export here.
    ignores: ['*.config.{js,mjs}', '**/globalSetup.mjs'],
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Exports are named.' }],
    },
  },
  { ...jsxA11y.flatConfigs.strict, files: ['src/taskpane/**/*.tsx'] },
  { ...reactHooks.configs.flat['recommended-latest'], files: ['src/taskpane/**/*.{ts,tsx}'] },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  ...officeGlobals,
];
