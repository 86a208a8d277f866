import { analyzeIssue } from '../../src/domain/analyze-issue.ts';
import { plainToDoc } from '../../src/domain/text/adf/plain-to-doc.ts';
import type { IssueAnalysis } from '../../src/shared/analysis.ts';
import type { Severity } from '../../src/shared/finding.ts';
import type { IssueKey } from '../../src/shared/ids.ts';
import type { IssueSnapshot } from '../../src/shared/issue.ts';
import type { PresetName } from '../../src/shared/lint-config.ts';
import { DEFAULT_SETTINGS, type ProjectSettings } from '../../src/shared/settings.ts';
import { BLANK_ITEM } from '../../test/support/blank-item.ts';

/** An item as a label file or a mutation gives it. */
export interface Text {
  readonly summary: string;
  readonly description?: string;
  /** Empty: the file does not say, so the text decides what it is. */
  readonly typeName?: string;
}

export const ITEM_KEY = 'ACC-1' as IssueKey;

export function snapshotOf({ summary, description, typeName = '' }: Text): IssueSnapshot {
  return { ...BLANK_ITEM, key: ITEM_KEY, typeName, summary, description: description === undefined ? null : plainToDoc(description) };
}

/** As a team that writes stories: the template is required, criteria are not, since labelled sentences have none. */
export function settingsFor(preset: PresetName): ProjectSettings {
  return {
    ...DEFAULT_SETTINGS,
    profile: { ...DEFAULT_SETTINGS.profile, requireTemplate: true },
    lint: { ...DEFAULT_SETTINGS.lint, preset },
  };
}

/** `strict` by default, so that rules which are off in `recommended` are measured too. */
export const judge = (text: Text, preset: PresetName = 'strict'): IssueAnalysis => analyzeIssue(snapshotOf(text), settingsFor(preset));

/** Whether one of the rules spoke, with at least the weight. */
export function speaks({ findings }: Pick<IssueAnalysis, 'findings'>, rules: readonly string[], least: Severity = 'hint'): boolean {
  return findings.some(({ rule, severity }) => rules.includes(rule) && (least === 'hint' || severity === 'error' || severity === least));
}
