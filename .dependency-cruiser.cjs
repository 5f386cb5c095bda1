/** Who may import whom below src/. Type-only imports are free: they leave nothing behind at run time. */
const mayImport = {
  model: [],
  ingest: ['model'],
  parse: ['model'],
  demo: ['model'],
  classify: ['model'],
  pipeline: ['model', 'ingest', 'parse', 'classify'],
  store: ['model'],
  analyse: ['model', 'store'],
  charts: ['model', 'paraglide'],
  plan: ['model', 'paraglide'],
  state: ['model', 'demo', 'pipeline', 'store', 'analyse', 'plan', 'paraglide'],
  routes: ['state', 'charts', 'model', 'plan', 'paraglide']
};

const folderOf = (layer) => (layer === 'routes' ? 'src/routes' : `src/lib/${layer}`);
const anyOf = (folders) => `^(?:${folders.join('|')})/`;
const layers = Object.keys(mayImport);
/** Tests prepare and compare with whatever they need. */
const tests = '\\.test\\.ts$';

module.exports = {
  forbidden: [
    ...layers.map((layer) => ({
      name: `layer-${layer}`,
      comment: `${layer} may import ${mayImport[layer].join(', ') || 'no other layer'}`,
      severity: 'error',
      from: { path: anyOf([folderOf(layer)]), pathNot: tests },
      to: { path: '^(?:src|scripts|tests)/', pathNot: [anyOf([layer, ...mayImport[layer]].map(folderOf)), '\\.css$'] }
    })),
    {
      name: 'layer-unknown',
      comment: 'a folder of src/lib that the table of layers does not list',
      severity: 'error',
      from: { path: '^src/lib/', pathNot: anyOf(['src/lib/paraglide', ...layers.map(folderOf)]) },
      to: {}
    },
    {
      name: 'layer-unknown-target',
      comment: 'a folder of src/lib that the table of layers does not list',
      severity: 'error',
      from: {},
      to: { path: '^src/lib/', pathNot: anyOf(['src/lib/paraglide', ...layers.map(folderOf)]) }
    },
    {
      name: 'no-cycles',
      comment: 'two modules that need each other are one module or three',
      severity: 'error',
      from: {},
      to: { circular: true }
    },
    {
      name: 'mosaic-stays-in-the-bench',
      comment: 'it is measured beside ours, and is no part of the app',
      severity: 'error',
      from: { pathNot: '^scripts/bench/' },
      to: { path: '(?:^|/)@uwdata/(?:vgplot|mosaic)' }
    },
    {
      name: 'duckdb-stays-in-store',
      comment: 'the store is the one door to the engine',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/lib/store/', tests] },
      to: { path: '(?:^|/)@duckdb/' }
    },
    {
      name: 'no-unresolvable',
      comment: 'an import that leads nowhere is one that no rule can judge',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(?:\\$app/|\\$env/|\\$service-worker|\\./\\$types|virtual:)|\\?url$' }
    },
    {
      name: 'no-test-support-in-product',
      comment: 'what only tests need does not ship',
      severity: 'error',
      from: { path: '^(?:src|scripts)/', pathNot: tests },
      to: { path: '^tests/', pathNot: '^tests/support/find-chromium\\.ts$' }
    }
  ],
  options: {
    doNotFollow: { path: 'node_modules|^src/lib/paraglide/' },
    exclude: { path: '\\.svelte-kit/' },
    tsPreCompilationDeps: false,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'browser', 'import', 'module', 'default', 'require', 'node'],
      extensions: ['.ts', '.js', '.svelte', '.mjs', '.cjs', '.json']
    }
  }
};
