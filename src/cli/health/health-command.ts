import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { type Command, type CommandOptions, jsonLines } from '../command.ts';
import { tallyLine } from './check-tally.ts';
import { boardSprints } from './board-sprints.ts';
import { type HealthAnswer, healthAnswer } from './health-answer.ts';
import { GivenSprint, type HealthItem, readHealthLine } from './health-line.ts';
import { itemsAsOf } from './items-as-of.ts';

/** Sprints of an import stand in a file of their own, beside the items. */
function sprintsBeside(file: string): readonly GivenSprint[] {
  const path = join(dirname(file), 'sprints.json');
  if (file === '-' || !existsSync(path)) return [];
  const result = v.safeParse(v.array(GivenSprint), JSON.parse(readFileSync(path, 'utf8')));
  if (result.success) return result.output;
  throw new Error(`sprints.json: ${v.getDotPath(result.issues[0]) ?? 'the file'}: ${result.issues[0].message}`);
}

function prettyAnswer({ asOf, sentence, base, velocity, sprints, tiles, doNext, checks }: HealthAnswer): string {
  return [
    `${asOf.slice(0, 10)}  ${sentence}`,
    `  finished ${velocity.unit}: ${velocity.history.join(', ') || 'none yet'}`,
    ...sprints.map(
      ({ name, planned, ready, almost, unestimated }) =>
        `  ${name.padEnd(24)} ${ready} of ${planned} ready, ${almost} almost${unestimated > 0 ? `, ${unestimated} without estimate` : ''}`,
    ),
    `  ${tiles.map(({ id, value }) => `${value} ${id}`).join('   ')}   (${base.excluded.map(({ reason, count }) => `${count} ${reason}`).join(', ')} left out)`,
    ...checks.map((check) => `  ${tallyLine(check)}`),
    ...doNext.map(({ key, reasons }, at) => `  ${at + 1} ${key.padEnd(12)} ${reasons.join(', ')}`),
  ].join('\n');
}

/** `health`: what the Health page would say of a board on a day. */
export const healthCommand: Command<HealthAnswer> = {
  summary: 'the health of one board, one work item a line, on the day of --as-of',
  accepts: ['jsonl'],
  run(records, bad, { asOf, now, file }: CommandOptions) {
    const items: HealthItem[] = [];
    for (const record of records) {
      const read = readHealthLine(record.value, record.line);
      if (read.ok) items.push(read.item);
      else bad.push({ line: record.line, cause: read.cause });
    }
    const at = asOf ?? now;
    const sprints = boardSprints(items, sprintsBeside(file), at.getTime(), asOf !== null);
    const there = itemsAsOf(items, sprints, at.getTime());
    return [healthAnswer({ at, items: there, sprints: sprints.all, later: items.length - there.length })];
  },
  options: ['--as-of'],
  formats: { jsonl: jsonLines, pretty: (answers) => answers.map((answer) => `${prettyAnswer(answer)}\n`).join('') },
};
