/** Which room may import which. Each rule says what to do instead. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: '^(src|static|local|bench|scripts|test)/', pathNot: allowed },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one thing or hide a third: find it.',
      from: {},
      to: { circular: true },
    },
    { name: 'no-unresolvable', severity: 'error', comment: 'The import leads nowhere.', from: {}, to: { couldNotResolve: true } },
    only('shared-imports-nothing', '^src/shared/', ['^src/shared/'], 'src/shared holds nouns. Move the verb to src/domain.'),
    only(
      'domain-imports-shared',
      '^src/domain/',
      ['^src/(shared|domain)/'],
      'src/domain is pure. Fetch first, compute after: put the fetching into src/usecases.',
    ),
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'No Node and no packages but pure parsers in src/domain: it runs in the browser while someone types.',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: 'node_modules/jsep/' },
    },
    {
      name: 'rule-imports-no-rule',
      severity: 'error',
      comment: 'A rule may not import another rule: move what they share to src/domain/text or src/domain/lint.',
      from: { path: '^src/domain/lint/rules/(?!index)[^/]+[.]ts$' },
      to: { path: '^src/domain/lint/rules/' },
    },
    only(
      'jira-imports-shared',
      '^src/jira/',
      ['^src/(shared|jira)/'],
      'src/jira is what is pure about Jira. It speaks through the port JiraHttp.',
    ),
    only(
      'usecases',
      '^src/usecases/',
      ['^src/(shared|domain|jira|usecases)/'],
      'A use case takes adapters as arguments (src/usecases/ports.ts).',
    ),
    only(
      'adapters',
      '^src/adapters/',
      ['^src/(shared|jira|adapters)/', '^src/usecases/ports[.]ts$'],
      'An adapter implements a port; decisions belong to a use case.',
    ),
    only('entry', '^src/(entry|index|jobs)', ['^src/(?!cli/)'], 'Entry points wire src together and know nothing outside it.'),
    only('cli', '^src/cli/', ['^src/(shared|domain|jira|usecases|cli)/'], 'The command line is the pure core outside Jira.'),
    {
      name: 'forge-only-at-the-edge',
      severity: 'error',
      comment: 'Only src/adapters, src/entry and static/src/adapters speak to the platform.',
      from: { path: '^(src|static)/', pathNot: ['^src/(adapters|entry)/', '^src/(index|jobs)[.]ts$', '^static/src/adapters/'] },
      to: { path: 'node_modules/@forge/' },
    },
    only(
      'static',
      '^static/src/',
      ['^static/', '^src/(shared|domain|jira|usecases)/'],
      'Screens use the pure core; they never reach the server code.',
    ),
    {
      name: 'static-has-no-server',
      severity: 'error',
      comment: 'Nothing that a screen reaches may need Node, KVS or @forge/api.',
      from: { path: '^static/src/main' },
      to: { reachable: true, path: ['node_modules/@forge/(api|kvs|events|resolver)/', '^src/(adapters|entry|cli)/'] },
    },
    {
      name: 'feature-imports-no-feature',
      severity: 'error',
      comment: 'Features stand alone: compose them in a surface, or move what they share to static/src/components.',
      from: { path: '^static/src/features/([^/]+)/' },
      to: { path: '^static/src/features/', pathNot: '^static/src/features/$1/' },
    },
    only('src-knows-no-host', '^src/', ['^src/'], 'No app file knows that a local host exists.'),
    only(
      'host-runs-bundles',
      '^local/',
      ['^local/', '^src/shared/', '^scripts/'],
      'The local host runs the built app as the platform would; it never imports its sources.',
    ),
    {
      name: 'host-rooms',
      severity: 'error',
      comment: 'Rooms of the host meet in local/host.ts; between them stands local/types.ts.',
      from: { path: '^local/(jira|platform|site|data)/' },
      to: { path: '^local/(jira|platform|site|data)/', pathNot: '^local/$1/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)build/', '^dist/', '[.]css$'] },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mts', '.js', '.cjs', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
