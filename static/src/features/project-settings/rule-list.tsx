import { changesFor, type ForType } from '../../../../src/domain/lint/change-config.ts';
import { RULES } from '../../../../src/domain/lint/rules/index.ts';
import type { InvestLetter } from '../../../../src/shared/finding.ts';
import type { LintConfig } from '../../../../src/shared/lint-config.ts';
import { settingsTexts as texts } from '../../../../src/shared/texts/settings.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { RuleRow } from './rule-row.tsx';

interface Props {
  readonly lint: LintConfig;
  readonly type: ForType;
  readonly onChange: (lint: LintConfig) => void;
}

const LETTERS = ['I', 'N', 'V', 'E', 'S', 'T'] as const satisfies readonly InvestLetter[];
const BY_LETTER = LETTERS.map((letter) => ({ letter, rules: RULES.filter((rule) => rule.letter === letter) })).filter(
  ({ rules }) => rules.length > 0,
);

/** Every rule, by the mark of INVEST that it serves; each mark opens in place. */
export function RuleList({ lint, type, onChange }: Props) {
  const changes = changesFor(lint, type);
  return (
    <div className="pl-stack">
      {BY_LETTER.map(({ letter, rules }) => (
        <Disclosure
          key={letter}
          label={texts.letterLabel(texts.letterNames[letter], rules.length, rules.filter(({ id }) => Object.hasOwn(changes, id)).length)}
        >
          <ul className="pl-stack">
            {rules.map((rule) => (
              <li key={rule.id}>
                <RuleRow rule={rule} lint={lint} type={type} onChange={onChange} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}
