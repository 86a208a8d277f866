import { levelWithout, ownLevel, valueFor, withLevel, withOption, type ForType } from '../../../../src/domain/lint/change-config.ts';
import type { Rule } from '../../../../src/domain/lint/rule.ts';
import type { LintConfig, RuleLevel } from '../../../../src/shared/lint-config.ts';
import { settingsTexts as texts } from '../../../../src/shared/texts/settings.ts';
import { OptionField } from './option-field.tsx';

interface Props {
  readonly rule: Rule;
  readonly lint: LintConfig;
  readonly type: ForType;
  readonly onChange: (lint: LintConfig) => void;
}

const LEVELS = ['error', 'warning', 'hint', 'off'] as const satisfies readonly RuleLevel[];

/** One rule in plain words, how much it matters, and its options while it runs. */
export function RuleRow({ rule, lint, type, onChange }: Props) {
  const without = levelWithout(lint, type, rule);
  const own = ownLevel(lint, type, rule.id);
  const options = (own ?? without) === 'off' ? [] : Object.entries(rule.options ?? {});
  return (
    <div className="pl-rule">
      <div className="pl-rule-words">
        <p>{rule.summary}</p>
        {rule.live === true && <p className="pl-subtle">{texts.live}</p>}
      </div>
      <select
        className="pl-field pl-select"
        aria-label={texts.levelLabel(rule.summary)}
        value={own ?? ''}
        onChange={({ target }) => onChange(withLevel(lint, type, rule, LEVELS.find((level) => level === target.value) ?? null))}
      >
        <option value="">{type === null ? texts.levelDefault(without, lint.preset) : texts.levelAsAll(without)}</option>
        {LEVELS.filter((level) => type !== null || level !== without).map((level) => (
          <option key={level} value={level}>
            {texts.level(level)}
          </option>
        ))}
      </select>
      {options.map(([name, option]) => (
        <div key={`${type ?? ''}:${name}`} className="pl-rule-option">
          <OptionField
            option={option}
            value={valueFor(lint, type, rule, name) ?? option.default}
            onChange={(value) => onChange(withOption(lint, type, rule, name, value))}
          />
        </div>
      ))}
    </div>
  );
}
