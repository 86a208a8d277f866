import type { Command } from '../command.ts';
import { lintAnswer } from './lint-answer.ts';
import { lintBacklogs } from './lint-backlog.ts';
import { lintCsv } from './lint-csv.ts';
import { gateProblem, readGate } from './lint-gate.ts';
import { type LintItem, readLintLine } from './lint-line.ts';
import { prettyAnswer } from './lint-pretty.ts';
import { lintSarif, type PlacedAnswer } from './lint-sarif.ts';
import { readConfig } from './read-config.ts';

/** `lint`: what is wrong with each text, and what would satisfy the rule. */
export const lintCommand: Command<PlacedAnswer> = {
  summary: 'checks stories and their criteria, one work item a line',
  accepts: ['jsonl', 'csv', 'text'],
  options: ['--config', '--preset', '--max-warnings', '--fail-on'],
  run(records, bad, { file, values }) {
    const config = readConfig(values['--config'] ?? null, file, values['--preset'] ?? null);
    readGate(values);
    const items: { readonly line: number; readonly item: LintItem }[] = [];
    for (const record of records) {
      const read = readLintLine(record.value, record.line);
      if (read.ok) items.push({ line: record.line, item: read.item });
      else bad.push({ line: record.line, cause: read.cause });
    }
    const analyses = lintBacklogs(
      items.map(({ item }) => item),
      config,
    );
    return items.flatMap(({ line, item }, at) => {
      const analysis = analyses[at];
      return analysis === undefined ? [] : [{ line, answer: lintAnswer(item, analysis) }];
    });
  },
  formats: {
    jsonl: (answers) => answers.map(({ answer }) => `${JSON.stringify(answer)}\n`).join(''),
    pretty: (answers) => answers.map(({ answer }) => `${prettyAnswer(answer)}\n`).join(''),
    csv: (answers) => lintCsv(answers.map(({ answer }) => answer)),
    sarif: (answers, { file }) => lintSarif(answers, file),
  },
  problem: (answers, { values }) =>
    gateProblem(
      answers.map(({ answer }) => answer),
      readGate(values),
    ),
};
