import { levelIn } from '../domain/lint/active-rules.ts';
import { RULES } from '../domain/lint/rules/index.ts';
import { PRESETS, type PresetName, type RuleLevel } from '../shared/lint-config.ts';

/** `rules`: every rule, one a line, with what it is in each preset. */
export function rulesText(pretty: boolean): string {
  const rows = RULES.map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    presets: Object.fromEntries(PRESETS.map((preset) => [preset, levelIn(rule, preset)])) as Readonly<Record<PresetName, RuleLevel>>,
    letter: rule.letter,
    criterion: rule.criterion,
    options: Object.keys(rule.options ?? {}),
    summary: rule.summary,
    page: `docs/rules/${rule.id}.md`,
  }));
  if (!pretty) return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const head = ['rule'.padEnd(22), ...PRESETS.map((preset) => preset.padEnd(11)), '   criterion'].join(' ');
  const lines = rows.map(({ id, presets, letter, criterion, page, summary }) =>
    [id.padEnd(22), ...PRESETS.map((preset) => presets[preset].padEnd(11)), letter, ` ${criterion.padEnd(18)}`, `${page}  ${summary}`].join(
      ' ',
    ),
  );
  return [head, ...lines].map((line) => `${line}\n`).join('');
}
