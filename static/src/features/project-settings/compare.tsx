import Button from '@atlaskit/button/new';
import { configDifferences, type Difference, type Side } from '../../../../src/domain/lint/config-differences.ts';
import { RULES } from '../../../../src/domain/lint/rules/index.ts';
import type { LintConfig } from '../../../../src/shared/lint-config.ts';
import { settingsTexts as texts } from '../../../../src/shared/texts/settings.ts';

interface Props {
  readonly theirs: LintConfig;
  readonly mine: LintConfig;
  readonly onKeepTheirs: () => void;
  readonly onSaveMine: () => void;
}

/** Two people changed the rules: where they differ, side by side, and one click decides. */
export function Compare({ theirs, mine, onKeepTheirs, onSaveMine }: Props) {
  return (
    <div className="pl-stack">
      <div className="pl-scroll">
        <table className="pl-table" aria-label={texts.compareLabel}>
          <thead>
            <tr>
              <th scope="col">{texts.compareColumns.what}</th>
              <th scope="col">{texts.compareColumns.theirs}</th>
              <th scope="col">{texts.compareColumns.yours}</th>
            </tr>
          </thead>
          <tbody>
            {configDifferences(theirs, mine, RULES).map((difference) => (
              <tr key={nameOf(difference)}>
                <td>{nameOf(difference)}</td>
                <td>{wordsOf(difference.theirs)}</td>
                <td>{wordsOf(difference.mine)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="pl-actions">
        <Button onClick={onKeepTheirs}>{texts.keepTheirs}</Button>
        <Button onClick={onSaveMine}>{texts.saveMine}</Button>
      </div>
    </div>
  );
}

function nameOf(difference: Difference): string {
  if (difference.kind === 'preset') return texts.comparePreset;
  if (difference.kind === 'words') return `${texts.compareWords}: ${texts[difference.list]}`;
  return difference.type === null ? difference.rule : texts.compareFor(difference.rule, difference.type);
}

function wordsOf(side: Side): string {
  if (side.kind === 'preset') return texts.presetNames[side.preset];
  if (side.kind === 'words') return side.words.length === 0 ? '–' : side.words.join(', ');
  const level = side.level === null ? texts.asPreset : texts.level(side.level);
  return side.hasOptions ? `${level}, ${texts.otherOptions}` : level;
}
