import * as v from 'valibot';
import { sayDo } from '../../domain/agreement/say-do.ts';
import { wilson } from '../../domain/stats/wilson.ts';
import { op, type Ops } from './op.ts';

/** Agreement of plan and deed, and the intervals that go with it. */
export const AGREEMENT_OPS: Ops = {
  say_do: op(v.object({ committed: v.number(), completed: v.number() }), ({ committed, completed }) => ({ value: sayDo(committed, completed) })),
  wilson: op(v.object({ k: v.number(), n: v.number() }), ({ k, n }) => wilson(k, n) ?? { lo: null, hi: null }),
};
