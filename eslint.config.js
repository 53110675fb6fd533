import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';

/** Names of Electron that may be imported in one file per side only; see docs/architecture.md. */
const rawIpc = {
  name: 'electron',
  importNames: ['ipcMain', 'ipcRenderer'],
  message: 'Only main/ipc/register.ts (ipcMain) and main/preload/index.ts (ipcRenderer) speak raw IPC.',
};
/** Packages that have one door each. */
const doors = [
  { name: 'keytar', message: 'Only main/secrets/keychain.ts speaks to the keychain.' },
  { name: 'axios', message: 'Only main/dinero/http.ts speaks HTTP.' },
  { name: 'node-schedule', message: 'Only main/jobs/scheduler.ts sets timers of the day.' },
];
const restrict = (...paths) => ({ 'no-restricted-imports': ['error', { paths }] });
const without = (name) => doors.filter((d) => d.name !== name);

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'out',
      'dist',
      '.cache',
      '.electron-runtime',
      'test-results',
      'tour',
      'coverage',
      'reports',
      'test/fixtures/walls',
      '.stryker-tmp',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // There is no enum to assign to, and looking for one in every type takes long.
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'A union of names says the same.' }],
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      ...restrict(rawIpc, ...doors),
    },
  },
  { files: ['main/ipc/register.ts', 'main/preload/index.ts'], rules: restrict(...doors) },
  { files: ['main/secrets/keychain.ts'], rules: restrict(rawIpc, ...without('keytar')) },
  { files: ['main/dinero/http.ts'], rules: restrict(rawIpc, ...without('axios')) },
  { files: ['main/jobs/scheduler.ts'], rules: restrict(rawIpc, ...without('node-schedule')) },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['test/**/*.ts', '**/*.test.ts', 'scripts/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'no-console': 'off', 'no-empty-pattern': 'off' },
  },
  {
    files: ['scripts/**/*.{mjs,ts}', 'test/**/*.{mjs,cjs}', '**/*.config.mjs', '*.js', '*.cjs'],
    languageOptions: { globals: globals.node },
    rules: { 'max-lines': ['error', { max: 400 }] },
  },
);
