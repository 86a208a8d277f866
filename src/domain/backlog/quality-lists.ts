import type { BacklogQuality, QualityItem, RuleWords } from '../../shared/backlog-quality.ts';
import type { Finding, InvestLetter, Severity } from '../../shared/finding.ts';
import { SEVERITIES, SEVERITY_ORDER } from '../../shared/severity-order.ts';

/** Items with the findings that put them there. */
export interface ListedQuality {
  readonly item: QualityItem;
  readonly findings: readonly Finding[];
}

/** A number and the items behind it: its length is the number. */
export interface QualityList {
  /** Must fix first, then in the order of the backlog. */
  readonly rows: readonly ListedQuality[];
  readonly worst: Severity;
}

/** The lists behind every number of a backlog's text. Each counts work items, not findings. */
export interface QualityLists {
  readonly all: QualityList;
  readonly toFix: QualityList;
  readonly mustFix: QualityList;
  readonly soon: QualityList;
  readonly fixable: QualityList;
  readonly fine: QualityList;
  readonly changed: QualityList;
  /** What a rule says with different weight stands in as many lines. */
  readonly byRule: readonly (RuleWords & QualityList)[];
  readonly byLetter: readonly { readonly letter: InvestLetter; readonly list: QualityList }[];
}

const LETTERS: readonly InvestLetter[] = ['I', 'N', 'V', 'E', 'S', 'T'];

const isToFix = ({ severity }: Finding): boolean => severity !== 'hint';

/** Lists every item under each number that counts it. Linear in the findings. */
export function qualityLists({ items, soon, overview }: Pick<BacklogQuality, 'items' | 'soon' | 'overview'>): QualityLists {
  const pick = (fits: (finding: Finding, item: QualityItem) => boolean): QualityList =>
    listOf(items.map((item) => ({ item, findings: item.findings.filter((finding) => fits(finding, item)) })));
  const isSoon = (item: QualityItem): boolean => (soon.kind === 'sprints' ? item.sprint !== null : item.place <= soon.count);
  return {
    all: listOf(
      items.map((item) => ({ item, findings: item.findings })),
      true,
    ),
    toFix: pick(isToFix),
    mustFix: pick(({ severity }) => severity === 'error'),
    soon: pick((finding, item) => isToFix(finding) && isSoon(item)),
    fixable: pick(({ fix }) => fix !== undefined),
    fine: { rows: items.filter(({ findings }) => !findings.some(isToFix)).map((item) => ({ item, findings: [] })), worst: 'hint' },
    changed: listOf(
      items.filter(hasChanged).map((item) => ({ item, findings: item.findings.filter(isToFix) })),
      true,
    ),
    byRule: byRule(items, overview.rules),
    byLetter: LETTERS.map((letter) => ({ letter, list: pick((finding, item) => item.isStory && finding.letter === letter) })),
  };
}

const hasChanged = ({ before, own }: QualityItem): boolean => before !== null && (before.e !== own.e || before.w !== own.w);

/** An item stands where its heaviest finding of the rule does, so that what only is worth a thought is not counted as to be fixed. */
function byRule(items: readonly QualityItem[], rules: readonly RuleWords[]): QualityLists['byRule'] {
  const rows = new Map<string, ListedQuality[]>();
  for (const item of items) {
    for (const rule of new Set(item.findings.map((finding) => finding.rule))) {
      const row = { item, findings: item.findings.filter((finding) => finding.rule === rule) };
      const line = lineOf(rule, worstOf([row]));
      const list = rows.get(line);
      if (list) list.push(row);
      else rows.set(line, [row]);
    }
  }
  return rules
    .flatMap((words) => SEVERITIES.map((severity) => ({ ...words, ...listOf(rows.get(lineOf(words.rule, severity)) ?? []) })))
    .filter((list) => list.rows.length > 0)
    .toSorted((a, b) => SEVERITY_ORDER[a.worst] - SEVERITY_ORDER[b.worst] || b.rows.length - a.rows.length || (a.rule < b.rule ? -1 : 1));
}

const lineOf = (rule: string, severity: Severity): string => `${rule} ${severity}`;

const weightOf = ({ findings }: ListedQuality): number =>
  Math.min(...findings.map(({ severity }) => SEVERITY_ORDER[severity]), SEVERITY_ORDER.hint);

const worstOf = (rows: readonly ListedQuality[]): Severity => SEVERITIES[Math.min(...rows.map(weightOf), SEVERITY_ORDER.hint)] ?? 'hint';

function listOf(rows: readonly ListedQuality[], keepEmpty = false): QualityList {
  const sorted = rows
    .filter(({ findings }) => keepEmpty || findings.length > 0)
    .toSorted((a, b) => weightOf(a) - weightOf(b) || a.item.place - b.item.place);
  return { rows: sorted, worst: worstOf(sorted) };
}
