/** One file for one package; eslint.config.js says the same while one types, but does not see `import('…')`. */
const door = (name, file) => ({
  name: `one-door-for-${name}`,
  severity: 'error',
  from: { pathNot: `^${file.replaceAll('.', '\\.')}$` },
  to: { path: `(^|/)node_modules/${name}/` },
});

/** The walls of docs/architecture.md. A path that breaks one fails `npm test`. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'src-is-pure',
      comment: 'The domain knows no Electron, Node, page or network.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.ts$' },
      to: {
        pathNot: ['^src/', '(^|/)node_modules/(zod|temporal-polyfill|temporal-spec|temporal-utils|date-holidays)/'],
      },
    },
    {
      name: 'page-knows-only-the-contract',
      comment: 'The page uses the domain and the type of the preload object, nothing of main.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^main/', pathNot: '^main/preload/api\\.ts$' },
    },
    {
      name: 'page-takes-only-the-type-of-preload',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^main/preload/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page-has-no-node',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'page-has-no-electron',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '(^|/)node_modules/electron/' },
    },
    { name: 'main-knows-no-page', severity: 'error', from: { path: '^main/' }, to: { path: '^renderer/' } },
    {
      name: 'preload-is-thin',
      severity: 'error',
      from: { path: '^main/preload/' },
      to: { path: '^(main|src)/', pathNot: ['^main/preload/', '^src/ipc/'] },
    },
    {
      name: 'nothing-leans-on-tests',
      severity: 'error',
      from: { path: '^(src|main|renderer)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^test/' },
    },
    {
      name: 'demo-stands-alone',
      comment: 'The demo Dinero is the other side of the wire.',
      severity: 'error',
      from: { path: '^main/dinero/demo/' },
      to: { path: '^main/', pathNot: '^main/dinero/demo/' },
    },
    door('keytar', 'main/secrets/keychain.ts'),
    door('axios', 'main/dinero/http.ts'),
    door('node-schedule', 'main/jobs/scheduler.ts'),
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^test/fixtures/walls', '\\.cache'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'],
    },
  },
};
