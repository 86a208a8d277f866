import * as v from 'valibot';
import { lintShape } from '../jira/lint-shape.ts';
import type { Api, Payload } from '../shared/contract.ts';
import type { IssueId, ProjectId } from '../shared/ids.ts';
import { LONGEST_REASON, MOST_IDS } from '../shared/notes.ts';
import { MOST_IN_HISTORY, MOST_NOTED } from '../shared/quality-log.ts';
import { err, ok, type Result } from '../shared/result.ts';

/** Proves a payload. Types are no security: whoever can see a screen can send anything. */
export type Parse<T> = (payload: unknown) => Result<T>;

const digits = v.pipe(v.string(), v.regex(/^[1-9]\d{0,18}$/, 'must be a numeric id'));
const issueId = v.pipe(
  digits,
  v.transform((id) => id as IssueId),
);
const projectId = v.pipe(
  digits,
  v.transform((id) => id as ProjectId),
);
const idsUpTo = (most: number) => v.pipe(v.array(issueId), v.minLength(1), v.maxLength(most, `must be ${most} at most`));
const jobId = v.pipe(v.string(), v.regex(/^[0-9a-f-]{1,64}$/, 'must be a job id'));
const boardId = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER)));

const MAX_INPUTS = 8;
const few = <T>(record: Readonly<Record<string, T>>): boolean => Object.keys(record).length <= MAX_INPUTS;
const inputName = v.pipe(v.string(), v.regex(/^[a-z]{2,12}$/));
const inputs = v.pipe(v.record(inputName, v.pipe(v.number(), v.finite())), v.check(few, 'has too many entries'));
const sources = v.pipe(v.record(inputName, v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}$/))), v.check(few, 'has too many entries'));
const MAX_REVISION = 2 ** 31 - 2;
const baseRev = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_REVISION));

const saveScore = v.strictObject({
  issueId,
  baseRev,
  model: v.picklist(['wsjf', 'rice']),
  inputs,
  sources,
  textHash: v.pipe(v.string(), v.regex(/^([0-9a-v]{8})?$/, 'must be a text hash')),
});

const code = v.pipe(v.string(), v.regex(/^[a-z]\d\d$/, 'must be the code of a rule'));
const ignoreFinding = v.strictObject({
  issueId,
  baseRev,
  code,
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)),
  reason: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'must say why'),
    v.maxLength(LONGEST_REASON, `must have at most ${LONGEST_REASON} characters`),
  ),
});

const textHash = v.pipe(v.string(), v.regex(/^[0-9a-v]{8}$/, 'must be a text hash'));
const criterion = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^AC[1-9]\d{0,4}$/, 'must be the id of a criterion')),
  h: textHash,
  w: v.pipe(v.string(), v.regex(/^[0-9a-v]{0,32}$/, 'must be a sketch of words')),
});
const criteria = v.pipe(v.array(criterion), v.maxLength(MOST_IDS, `must be at most ${MOST_IDS}`));

/** Unknown parts are refused here; whether rules and options exist is for the use case to say. */
const part = v.optional(v.unknown());
const lint = v.pipe(v.strictObject({ preset: part, rules: part, types: part, words: part }), lintShape);
const adoptProfile = v.strictObject({
  projectId,
  baseRev,
  again: v.boolean(),
  require: v.strictObject({ template: v.boolean(), criteria: v.boolean(), estimate: v.boolean() }),
});

const by =
  <S extends v.GenericSchema>(schema: S): Parse<v.InferOutput<S>> =>
  (payload) => {
    const parsed = v.safeParse(schema, payload);
    if (parsed.success) return ok(parsed.output);
    const [first] = parsed.issues;
    return err({ kind: 'bad-request', field: v.getDotPath(first) ?? 'payload', message: first.message.slice(0, 120) });
  };

/** One line for each line of the contract: a missing or wrong one does not compile. */
export const PARSERS = {
  openItem: by(v.strictObject({ issueId })),
  openProject: by(v.strictObject({ projectId })),
  turnOn: by(v.strictObject({ projectId, boardId })),
  turnOff: by(v.strictObject({ projectId })),
  getJob: by(v.strictObject({ projectId, jobId })),
  saveScore: by(saveScore),
  getScoreHistory: by(v.strictObject({ issueId })),
  saveSettings: by(v.strictObject({ projectId, baseRev, lint })),
  redetectProfile: by(v.strictObject({ projectId })),
  adoptProfile: by(adoptProfile),
  getQualityHistory: by(v.strictObject({ projectId, ids: idsUpTo(MOST_IN_HISTORY) })),
  noteChanged: by(v.strictObject({ projectId, ids: idsUpTo(MOST_NOTED) })),
  getNotes: by(v.strictObject({ issueId })),
  ignoreFinding: by(ignoreFinding),
  stopIgnoring: by(v.strictObject({ issueId, baseRev, code })),
  saveCriteriaIds: by(v.strictObject({ issueId, baseRev, criteria })),
} satisfies { readonly [K in keyof Api]: Parse<Payload<K>> };
