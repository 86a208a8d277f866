import * as v from 'valibot';
import type { StoredAnalysis, StoredScore } from '../shared/analysis.ts';

/** Whoever may edit an item may write its properties: nothing below is believed without its shape. */
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-v]{8}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const codes = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z0-9 ]*$/));
const result = v.pipe(v.number(), v.finite(), v.gtValue(0));

const storedAnalysis = v.object({
  v: v.literal(1),
  e: count,
  h: hash,
  t: day,
  o: count,
  n: v.object({ e: count, w: count, h: count }),
  c: codes,
  r: v.picklist([0, 1]),
  d: codes,
  a: count,
  k: v.picklist(['g', 'l', 'p', 'm', 'n']),
  l: v.pipe(v.string(), v.maxLength(8)),
}) satisfies v.GenericSchema<unknown, StoredAnalysis>;

const inputName = v.picklist(['ubv', 'tc', 'rroe', 'size', 'reach', 'impact', 'confidence', 'effort']);
const byInput = <S extends v.GenericSchema>(value: S) => v.record(inputName, value);

const storedScore = v.object({
  v: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^\d+$/)),
  rev: v.pipe(v.number(), v.integer(), v.minValue(1)),
  m: v.picklist(['wsjf', 'rice']),
  sv: v.pipe(v.number(), v.integer(), v.minValue(1)),
  i: byInput(v.pipe(v.number(), v.finite())),
  f: byInput(v.pipe(v.string(), v.maxLength(40))),
  x: v.object({ wsjf: v.exactOptional(result), rice: v.exactOptional(result) }),
  at: byInput(day),
  s: v.union([day, v.literal('')]),
  h: v.union([hash, v.literal('')]),
});

/** @returns the stored analysis, or `null` for anything else: absent, foreign, of another shape version. */
export function parseStoredAnalysis(value: unknown): StoredAnalysis | null {
  const parsed = v.safeParse(storedAnalysis, value);
  return parsed.success ? parsed.output : null;
}

/** @returns the published score of this very item; a clone that copied its source's score has none. */
export function parseStoredScore(value: unknown, ownIssueId: string): StoredScore | null {
  const parsed = v.safeParse(storedScore, value);
  return parsed.success && parsed.output.id === ownIssueId ? (parsed.output as StoredScore) : null;
}
