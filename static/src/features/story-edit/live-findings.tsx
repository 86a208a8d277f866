import { applyEdits } from '../../../../src/domain/text/adf/apply-edits.ts';
import type { Finding } from '../../../../src/shared/finding.ts';
import { editTexts as texts } from '../../../../src/shared/texts/edit.ts';
import { type Phrase, phraseOf } from './phrase-in-fields.ts';
import type { LiveAnalysis } from './use-live-analysis.ts';
import type { Writing } from './writing.ts';

interface Props {
  readonly live: LiveAnalysis;
  readonly now: Writing;
  /** Left out where the text is made of something else that is written. */
  readonly onChange?: (next: Writing) => void;
  /** Leads to a phrase; left out where the text that was judged is not the one that is typed. */
  readonly onShow?: (phrase: Phrase) => void;
}

/** What the rules say of the text while it is written; a safe change is one click, in the draft. */
export function LiveFindings({ live, now, onChange, onShow }: Props) {
  const { analysis, isBehind, failed } = live;
  const findings = analysis?.findings ?? [];
  return (
    <section className="pl-stack pl-live" aria-label={texts.live}>
      <h2 className="pl-subheading">{texts.live}</h2>
      <output className="pl-subtle">
        {failed
          ? texts.liveFailed
          : analysis === null
            ? texts.liveWaiting
            : findings.length === 0
              ? texts.liveClean
              : texts.liveCount(findings.length)}
      </output>
      <ul className="pl-stack" aria-busy={isBehind}>
        {findings.map((finding) => (
          <li key={`${finding.code}:${finding.span?.field ?? ''}:${finding.span?.start ?? ''}`} className="pl-live-finding">
            <span className={`pl-severity pl-severity-${finding.severity}`}>{texts.severity[finding.severity]}</span> {finding.message}{' '}
            {!isBehind && onShow !== undefined && <Show finding={finding} now={now} onShow={onShow} />}{' '}
            {!isBehind && onChange !== undefined && <ChangeNow finding={finding} now={now} onChange={onChange} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Show({ finding, now, onShow }: { readonly finding: Finding } & Required<Pick<Props, 'now' | 'onShow'>>) {
  if (finding.span === null || finding.span.field === 'criteria') return null;
  const show = (): void => {
    const phrase = phraseOf(finding, now);
    if (phrase !== null) onShow(phrase);
  };
  return (
    <button type="button" className="pl-word-button" aria-label={texts.showLabel(finding.message)} onClick={show}>
      {texts.show}
    </button>
  );
}

function ChangeNow({ finding, now, onChange }: { readonly finding: Finding } & Required<Pick<Props, 'now' | 'onChange'>>) {
  if (finding.fix === undefined) return null;
  const result = applyEdits(now, finding.fix.edits);
  if (!result.ok) return null;
  const { summary = now.summary, description = now.description } = result.value;
  return (
    <button
      type="button"
      className="pl-word-button"
      aria-label={texts.changeNowLabel(finding.message)}
      onClick={() => onChange({ summary, description })}
    >
      {texts.changeNow}
    </button>
  );
}
