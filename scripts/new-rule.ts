import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { loadRules, ROOT, RULES_FOLDER } from './rules/load-rules.ts';
import { HEADER } from './rules/render-rules.ts';

const USAGE = 'Usage: npm run new:rule -- <id> <code>     for example: npm run new:rule -- weak-verb s13';

/** Writes the three files of a new rule: rule, page, test. Never overwrites; `npm run gen` registers it. */
async function main(): Promise<void> {
  const [id, code] = process.argv.slice(2);
  const problem = problemOf(id, code) ?? ((await loadRules()).some(({ rule }) => rule.code === code) ? `The code ${code} is taken.` : null);
  if (id === undefined || code === undefined || problem !== null) throw new Error(`${problem ?? ''}\n${USAGE}`.trim());
  const files: Readonly<Record<string, string>> = {
    [join(RULES_FOLDER, `${id}.ts`)]: ruleFile(id, code),
    [join(ROOT, 'docs', 'rules', `${id}.md`)]:
      `${HEADER.begin}\n${HEADER.end}\n\n## Limits\n\nWhat the rule does not see, and what it leaves alone on purpose.\n`,
    [join(ROOT, 'test', 'domain', 'lint', 'rules', `${id}.test.ts`)]: testFile(id),
  };
  const taken = Object.keys(files).find((path) => existsSync(path));
  if (taken !== undefined) throw new Error(`${relative(ROOT, taken)} exists already.`);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(`written: ${relative(ROOT, path)}`);
  }
  console.log('Now write the rule, then run `npm run gen`.');
}

function problemOf(id: string | undefined, code: string | undefined): string | null {
  if (id === undefined || !/^[a-z]+(?:-[a-z]+)*$/.test(id)) return 'The id is lower-case words with hyphens.';
  return code === undefined || !/^[sabt]\d\d$/.test(code)
    ? 'The code is a letter (s story, a criteria, b bug, t task) and two digits.'
    : null;
}

const camel = (id: string): string => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function ruleFile(id: string, code: string): string {
  return `import { defineRule } from '../rule.ts';

export const ${camel(id)} = defineRule({
  id: '${id}',
  code: '${code}',
  severity: 'hint',
  letter: 'T',
  criterion: 'unambiguous',
  kinds: ['story'],
  summary: 'One sentence: what is found.',
  rationale: 'Why it costs time later, and what is left alone.',
  examples: {
    bad: [{ summary: 'A text in which exactly this rule finds something.' }],
    good: [{ summary: 'A text in which it finds nothing.' }],
  },
  *check({ story }) {
    if (story === null) return;
    yield { span: null, message: 'One sentence that quotes the text.', suggestions: ['What would satisfy the rule.'] };
  },
});
`;
}

function testFile(id: string): string {
  return `import { ${camel(id)} } from '../../../../src/domain/lint/rules/${id}.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(${camel(id)});

describe('${id}', () => {
  fires('As a resident, I want «the words» that are found so that I can park');
  silent('As a resident, I want the words that are fine so that I can park');
});
`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
