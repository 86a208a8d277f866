import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { renderGherkinKeywords } from './gherkin/render-gherkin-keywords.ts';
import { loadRules, ROOT, RULES_FOLDER, type NamedRule } from './rules/load-rules.ts';
import { measuredOf } from './rules/render-measured.ts';
import { HEADER, renderHeader, renderIndex, renderTable, replaceBetween, TABLE } from './rules/render-rules.ts';

/**
 * Writes what follows from the rule files: the registry, the head of each rule's page, the rule tables;
 * and Gherkin's keywords from the parser of its makers.
 * `--check` writes nothing and fails when a file is stale.
 */
async function main(): Promise<void> {
  const check = process.argv.includes('--check');
  const stale = filesOf(await loadRules()).filter(({ path, content }) => !existsSync(path) || readFileSync(path, 'utf8') !== content);
  for (const { path, content } of stale) {
    console.log(`${check ? 'stale' : 'written'}: ${relative(ROOT, path)}`);
    if (!check) writeFileSync(path, content);
  }
  if (check && stale.length > 0) {
    console.error('Run `npm run gen` and commit the result.');
    process.exitCode = 1;
  }
}

interface Generated {
  readonly path: string;
  readonly content: string;
}

function filesOf(rules: readonly NamedRule[]): readonly Generated[] {
  const pages = join(ROOT, 'docs', 'rules');
  const measured = measuredOf();
  return [
    { path: join(ROOT, 'src', 'domain', 'criteria', 'scenario', 'gherkin-keywords.ts'), content: renderGherkinKeywords() },
    { path: join(RULES_FOLDER, 'index.ts'), content: renderIndex(rules) },
    ...rules.map((named) =>
      pageOf(
        join(pages, `${named.rule.id}.md`),
        HEADER,
        renderHeader(named, measured(named.rule.id)),
        '## Limits\n\nWrite here what the rule does not see, and what it leaves alone on purpose.\n',
      ),
    ),
    pageOf(join(pages, 'README.md'), TABLE, renderTable(rules, ''), ''),
    ...readmeOf(rules),
  ];
}

/** A page keeps what people wrote outside the markers. */
function pageOf(path: string, markers: typeof HEADER | typeof TABLE, body: string, prose: string): Generated {
  const page = existsSync(path) ? readFileSync(path, 'utf8') : `${markers.begin}\n${markers.end}\n\n${prose}`;
  const content = replaceBetween(page, markers, body);
  if (content === null) throw new Error(`${relative(ROOT, path)} has lost its markers "${markers.begin}" and "${markers.end}".`);
  return { path, content };
}

/** The table stands in the README only where the README asks for it. */
function readmeOf(rules: readonly NamedRule[]): readonly Generated[] {
  const path = join(ROOT, 'README.md');
  const content = existsSync(path) ? replaceBetween(readFileSync(path, 'utf8'), TABLE, renderTable(rules, 'docs/rules/')) : null;
  return content === null ? [] : [{ path, content }];
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
