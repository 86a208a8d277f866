import { lintStory } from '../../../src/domain/lint/lint-story.ts';
import type { Rule } from '../../../src/domain/lint/rule.ts';
import { readStory } from '../../../src/domain/story/story-model.ts';
import { sourceOffsets } from '../../../src/domain/text/adf/plain-to-doc.ts';
import type { Neighbors } from '../../../src/domain/backlog/neighbors.ts';
import type { Severity, TextField } from '../../../src/shared/finding.ts';
import { DEFAULT_LINT, type OptionValue, type TeamWords } from '../../../src/shared/lint-config.ts';
import { NEUTRAL_PROFILE, type TeamProfile } from '../../../src/shared/settings.ts';
import type { IssueKind } from '../../../src/shared/issue.ts';
import { snapshotOf } from '../snapshot-of.ts';

/** What stands around the summary in a case. */
export interface Case {
  readonly description?: string | null;
  readonly criteria?: string;
  readonly kind?: IssueKind;
  readonly typeName?: string;
  readonly habits?: Partial<TeamProfile>;
  readonly options?: Readonly<Record<string, OptionValue>>;
  readonly words?: Partial<TeamWords>;
  readonly neighbors?: Neighbors;
  readonly estimate?: number;
  /** Expected weight of every finding. */
  readonly severity?: Severity;
  /** Expected part of a message. */
  readonly says?: string;
  /** Expected part of what would settle it. */
  readonly advises?: string;
}

interface Marked {
  readonly plain: string;
  readonly places: readonly (readonly [number, number])[];
}

/** Reads «marks» out of a text: what a finding must cover, in order. */
function unmark(text: string): Marked {
  const places: (readonly [number, number])[] = [];
  let plain = '';
  let open = 0;
  for (const c of text) {
    if (c === '«') open = plain.length;
    else if (c === '»') places.push([open, plain.length]);
    else plain += c;
  }
  return { plain, places };
}

/** Writes the places of findings back into the texts as «marks». */
function mark(plain: string, places: readonly (readonly [number, number])[]): string {
  return [...places]
    .toSorted((a, b) => b[0] - a[0])
    .reduce((text, [start, end]) => `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`, plain);
}

/** Cases for one rule, each a test: `fires` with the expected places marked, `firesOnWhole` for what is absent, `silent`. */
export function ruleTester(rule: Rule): {
  readonly fires: (summary: string, item?: Case) => void;
  readonly firesOnWhole: (summary: string, item?: Case) => void;
  readonly silent: (summary: string, item?: Case) => void;
} {
  const run = (summary: string, item: Case) => {
    const texts = { summary: unmark(summary), description: unmark(item.description ?? ''), criteria: unmark(item.criteria ?? '') };
    const snapshot = snapshotOf({
      summary: texts.summary.plain,
      description: item.description === null || item.description === undefined ? 'A text that says nothing.' : texts.description.plain,
      ...(item.description === null ? { description: null } : {}),
      ...(item.criteria === undefined ? {} : { criteria: texts.criteria.plain }),
      ...(item.estimate === undefined ? {} : { estimate: item.estimate }),
      ...(item.kind === undefined ? {} : { kind: item.kind }),
      ...(item.typeName === undefined ? {} : { typeName: item.typeName }),
    });
    const settings = {
      profile: { ...NEUTRAL_PROFILE, requireTemplate: true, requireCriteria: true, ...item.habits },
      lint: {
        ...DEFAULT_LINT,
        preset: 'strict' as const,
        rules: item.options === undefined ? {} : { [rule.id]: { options: item.options } },
        words: { ...DEFAULT_LINT.words, ...item.words },
      },
    };
    const { findings } = lintStory(readStory(snapshot), settings, item.neighbors === undefined ? {} : { neighbors: item.neighbors }, [
      rule,
    ]);
    const placesIn = (field: TextField): (readonly [number, number])[] => {
      const back = field === 'summary' ? (offset: number) => offset : sourceOffsets(texts[field].plain);
      return findings.flatMap(({ span }) => (span?.field === field ? [[back(span.start), back(span.end - 1) + 1] as const] : []));
    };
    const marked = Object.fromEntries(
      (['summary', 'description', 'criteria'] as const).map((field) => [field, mark(texts[field].plain, placesIn(field))]),
    );
    return { findings, marked };
  };
  const expectCommon = (findings: ReturnType<typeof run>['findings'], item: Case): void => {
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(finding.suggestions.length).toBeGreaterThan(0);
    if (item.severity !== undefined) expect(findings.map(({ severity }) => severity)).toEqual(findings.map(() => item.severity));
    if (item.advises !== undefined) expect(findings.flatMap(({ suggestions }) => suggestions).join('\n')).toContain(item.advises);
    if (item.says !== undefined) expect(findings.map(({ message }) => message).join('\n')).toContain(item.says);
  };
  return {
    fires: (summary, item = {}) =>
      test(`finds: ${summary} ${item.description ?? ''}`, () => {
        const { findings, marked } = run(summary, item);
        expect(marked).toEqual({ summary, description: item.description ?? '', criteria: item.criteria ?? '' });
        expectCommon(findings, item);
      }),
    firesOnWhole: (summary, item = {}) =>
      test(`finds something absent: ${summary} ${item.description ?? ''}`, () => {
        const { findings } = run(summary, item);
        expect(findings.map(({ span }) => span)).toEqual([null]);
        expectCommon(findings, item);
      }),
    silent: (summary, item = {}) =>
      test(`silent: ${summary} ${item.description ?? ''}`, () => {
        expect(run(summary, item).findings.map(({ message }) => message)).toEqual([]);
      }),
  };
}
