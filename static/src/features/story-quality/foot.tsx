import type { IssueAnalysis } from '../../../../src/shared/analysis.ts';
import type { InvestLetter } from '../../../../src/shared/finding.ts';
import { type LintConfig, turnedOff } from '../../../../src/shared/lint-config.ts';
import { qualityTexts as texts } from '../../../../src/shared/texts/quality.ts';
import { InfoTip } from '../../components/info-tip.tsx';

const LETTERS = ['I', 'N', 'V', 'E', 'S', 'T'] as const satisfies readonly InvestLetter[];

/** By which rules the text was read; the marks of a good story where it is one. */
export function Foot({ analysis, lint }: { readonly analysis: IssueAnalysis; readonly lint: LintConfig }) {
  return (
    <div className="pl-foot">
      {analysis.isStory && <InvestLine counts={analysis.invest} />}
      <p className="pl-subtle">{texts.rules(lint.preset, turnedOff(lint))}</p>
    </div>
  );
}

/** The six marks of a good story as counts: never a grade. `null` is "not assessed". */
function InvestLine({ counts }: { readonly counts: Readonly<Record<InvestLetter, number | null>> }) {
  return (
    <div>
      <span className="pl-subtle">
        {texts.investLabel}:{' '}
        {LETTERS.map((letter, index) => (
          <span key={letter} className="pl-invest-letter">
            {index > 0 && ' · '}
            <abbr title={texts.investNames[letter]}>{letter}</abbr> {countText(counts[letter])}
          </span>
        ))}
      </span>
      <InfoTip id="invest-tip" about={texts.investLabel} text={texts.investTip} />
    </div>
  );
}

function countText(count: number | null): string {
  if (count === null) return texts.notAssessed;
  return count === 0 ? texts.nothingFound : String(count);
}
