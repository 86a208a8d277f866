import { criteriaTexts as texts } from '../../../../src/shared/texts/criteria.ts';
import { editTexts } from '../../../../src/shared/texts/edit.ts';
import { FoundLine } from './found-line.tsx';
import type { CriteriaFindings } from './use-criteria-findings.ts';

/** Rules whose suggestions are criteria that can be taken over. */
const TAKEN_OVER: ReadonlySet<string> = new Set(['ac-no-negative-path']);

interface Props {
  readonly found: CriteriaFindings;
  /** Adds a suggestion as a row. */
  readonly onTake: (text: string) => void;
}

/** What was found about the criteria as a whole, with rows that would settle it. */
export function WholeFindings({ found, onTake }: Props) {
  return (
    <section className="pl-stack pl-live" aria-label={texts.live}>
      <h3 className="pl-subheading">{texts.live}</h3>
      <output className="pl-subtle">{stateText(found)}</output>
      {found.whole.map((finding) => (
        <div key={`${finding.code}:${finding.span?.start ?? ''}`}>
          <FoundLine finding={finding} />
          {TAKEN_OVER.has(finding.rule) && (
            <ul className="pl-ac-suggestions">
              {finding.suggestions.map((text) => (
                <li key={text}>
                  {text}{' '}
                  <button type="button" className="pl-word-button" aria-label={texts.takeLabel(text)} onClick={() => onTake(text)}>
                    {texts.take}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}

function stateText({ state, count }: CriteriaFindings): string {
  if (state === 'failed') return editTexts.liveFailed;
  if (state === 'waiting') return texts.liveWaiting;
  return count === 0 ? texts.liveClean : texts.liveCount(count);
}
