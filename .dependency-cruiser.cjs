/**
 * The one rule of imports, made from one table of layers: a layer may import itself and what is named, nothing else.
 * `npm test` holds every import in the project against it, reachability included.
 */
const LAYERS = {
  domain: [],
  i18n: ['messages'],
  ui: ['domain', 'i18n'],
  // For letters and for the reports of packs, which are written where no page is.
  server: ['domain', 'i18n', 'messages'],
  cli: ['domain', 'server', 'i18n', 'messages'],
  app: ['domain', 'ui', 'server', 'i18n'],
};

/** Inside domain: each folder may import the folders named, and those they may import. */
const DOMAIN = {
  text: [],
  article: ['text'],
  alignment: ['article'],
  annotation: ['article'],
  correction: ['article'],
  terms: ['article'],
  names: ['alignment', 'annotation', 'correction', 'terms'],
  checks: ['alignment', 'annotation', 'correction', 'terms', 'names'],
  review: ['annotation', 'correction', 'alignment'],
  agreement: ['annotation'],
  adjudication: ['review', 'agreement'],
  scoring: ['agreement', 'review', 'adjudication'],
  reports: ['scoring'],
  triage: ['checks', 'review', 'agreement'],
  'model-findings': ['triage'],
  talk: ['review'],
  history: ['review'],
  exchange: ['review', 'triage', 'scoring'],
};

/** Libraries the domain may use; each has its reason in docs/decisions. */
const DOMAIN_LIBRARIES = [
  'diff',
  'parse5',
  'csv-stringify',
  'mdast-util-from-markdown',
  '@orama/stemmers',
  'saxes',
  'fflate',
  'jsonrepair',
  'micromark-util-.*',
  '@types/mdast',
];

/** Inside server: services → data → db; services never call services. `live` knows the database only as a messenger. */
const SERVER = {
  db: [],
  data: ['db'],
  live: ['db'],
  auth: ['data', 'db'],
  /** Runs the domain in threads of its own; knows nothing of the database. */
  checks: [],
  /** Asks models; knows nothing of the database. */
  models: [],
  /** What is counted for reports, by whoever comes to it first. */
  reports: ['data', 'db'],
  services: ['data', 'auth', 'live', 'checks', 'models', 'reports', 'db'],
  mail: [],
  jobs: ['data', 'db', 'mail', 'reports'],
};

const closure = (table, name, seen = new Set()) => {
  for (const next of table[name] ?? []) {
    if (!seen.has(next)) closure(table, next, seen.add(next));
  }
  return [...seen];
};

const layerRules = Object.entries(LAYERS).map(([layer, allowed]) => ({
  name: `${layer} may import only ${['itself', ...allowed].join(', ')}`,
  severity: 'error',
  from: { path: `^${layer}/` },
  to: {
    path: `^(${Object.keys(LAYERS).concat('messages').join('|')})/`,
    pathNot: `^(${[layer, ...allowed].join('|')})/`,
  },
}));

const domainRules = Object.keys(DOMAIN).map((folder) => ({
  name: `domain/${folder} stands where it does in the chain`,
  severity: 'error',
  from: { path: `^domain/${folder}/` },
  to: { path: '^domain/[^/]+/', pathNot: `^domain/(${[folder, ...closure(DOMAIN, folder)].join('|')})/` },
}));

const serverRules = Object.entries(SERVER).map(([folder, allowed]) => ({
  name: `server/${folder} may import only ${['itself', ...allowed].join(', ')}`,
  severity: 'error',
  from: { path: `^server/${folder}/` },
  to: { path: '^server/[^/]+/', pathNot: `^server/(${[folder, ...allowed].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    ...domainRules,
    ...serverRules,
    {
      name: 'domain is pure: no Node, no React, no library without a decision record',
      severity: 'error',
      from: { path: '^domain/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
        pathNot: `node_modules/(${DOMAIN_LIBRARIES.join('|')})/`,
      },
    },
    {
      name: 'server takes addresses and languages from i18n, nothing that needs a page',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^i18n/', pathNot: '^i18n/(links|locales)\\.ts$' },
    },
    {
      name: 'nobody imports app',
      severity: 'error',
      from: { pathNot: '^app/' },
      to: { path: '^app/' },
    },
    {
      name: 'tests and benches are imported by nobody',
      severity: 'error',
      from: { pathNot: '^(tests|bench)/' },
      to: { path: '^(tests|bench)/' },
    },
    {
      name: 'the interface never reaches the server, by any way',
      severity: 'error',
      from: { path: '^ui/' },
      to: { path: '^server/', reachable: true },
    },
    {
      name: 'Prisma stops at server/data',
      severity: 'error',
      from: { pathNot: '^(server/(db|data|auth)|tests|prisma|bench)/' },
      to: { path: '(node_modules/@prisma|^server/db/generated)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything that is imported is there',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|server/db/generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
