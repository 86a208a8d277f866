import type { InvestLetter } from '../../../../src/shared/finding.ts';
import { qualityTexts as texts } from '../../../../src/shared/texts/quality.ts';
import { InfoTip } from '../../components/info-tip.tsx';

const LETTERS = ['I', 'N', 'V', 'E', 'S', 'T'] as const satisfies readonly InvestLetter[];

/** The six marks of a good story as counts: never a grade. `null` is "not assessed". */
export function InvestLine({ counts }: { readonly counts: Readonly<Record<InvestLetter, number | null>> }) {
  return (
    <div className="pl-invest">
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
