import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a person downloads before a surface shows anything, gzipped, in kB (DESIGN, bars: bundles). */
const BUDGETS: Readonly<Record<string, { readonly js: number; readonly css: number }>> = {
  'issue-section': { js: 150, css: 30 },
  'panel-value': { js: 150, css: 30 },
  'panel-quality': { js: 150, css: 30 },
};
const OTHER_PAGES = { js: 250, css: 40 };
/** Files named after surfaces; the rest of the folder is shared. */
const SURFACES = join(__dirname, '..', 'static', 'src', 'surfaces');
const ASSETS = join(__dirname, '..', 'static', 'build', 'assets');
/** Ids of the text rules. A file that names a third of them holds the linter, which no issue surface may load first. */
const RULES = join(__dirname, '..', 'src', 'domain', 'lint', 'rules');
const RULE_IDS = readdirSync(RULES)
  .filter((file) => file !== 'index.ts')
  .map((file) => file.replace(/\.ts$/, ''));
/** Checks and texts name a few of them, too. */
const NAMES_OF_A_LINTER = RULE_IDS.length / 3;
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g;

/** The file and everything that it imports before it runs. */
function closure(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name] of readFileSync(join(ASSETS, file), 'utf8').matchAll(STATIC_IMPORT)) if (name !== undefined) closure(name, seen);
  return seen;
}

const kilobytes = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(ASSETS, file))).length, 0) / 1000;

const holdsLinter = (file: string): boolean => {
  const code = readFileSync(join(ASSETS, file), 'utf8');
  return RULE_IDS.filter((id) => ['`', '"', "'"].some((quote) => code.includes(quote + id + quote))).length >= NAMES_OF_A_LINTER;
};

function main(): number {
  if (!existsSync(ASSETS)) {
    console.error('static/build is missing: run `npm run build:static` first.');
    return 1;
  }
  const files = readdirSync(ASSETS);
  const chunk = (name: string): string | undefined => files.find((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file));
  const css = kilobytes(files.filter((file) => file.endsWith('.css')));
  const entry = chunk('index');
  let failed = entry === undefined ? 1 : 0;
  for (const surface of readdirSync(SURFACES).map((file) => file.replace(/\.tsx$/, ''))) {
    const file = chunk(surface);
    if (file === undefined || entry === undefined) {
      console.error(`No file was built for the surface "${surface}": is it in static/src/surface-table.ts?`);
      failed = 1;
      continue;
    }
    const budget = BUDGETS[surface] ?? OTHER_PAGES;
    const first = closure(file, new Set(closure(entry)));
    const js = kilobytes(first);
    const linter = surface in BUDGETS ? [...first].find(holdsLinter) : undefined;
    if (linter !== undefined) {
      console.error(`${surface} loads the text rules first (${linter}): ask static/src/adapters/linter.ts instead of importing them.`);
      failed = 1;
    }
    const isOver = js > budget.js || css > budget.css;
    if (isOver) failed = 1;
    console.log(
      `${isOver ? 'OVER' : 'ok  '} ${surface}: ${js.toFixed(1)} of ${budget.js} kB JS, ${css.toFixed(1)} of ${budget.css} kB CSS (gzip)`,
    );
  }
  return failed;
}

process.exitCode = main();
