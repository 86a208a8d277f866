import { useState } from 'react';
import { type StaleReason, staleReasons } from '../../../../src/domain/scoring/stale-score.ts';
import type { StoredScore } from '../../../../src/shared/analysis.ts';
import { valueTexts as texts } from '../../../../src/shared/texts/value.ts';
import { InfoTip } from '../../components/info-tip.tsx';
import { driverText, stateText, type StateTextInput } from './state-text.ts';

interface Props {
  readonly given: StateTextInput;
  readonly score: StoredScore | null;
  readonly estimate: number | null;
  readonly isUnsaved: boolean;
  readonly tooClose: string | null;
}

/** What the numbers come to, why, and what asks for another look. */
export function ScoreLines({ given, score, estimate, isUnsaved, tooClose }: Props) {
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const driver = driverText(given.model, given.effective.inputs);
  const stale = score === null || score.m !== given.model || isUnsaved ? [] : staleReasons(score, estimate, today);
  return (
    <div className="pl-stack">
      <div className="pl-score-head">
        <h2 className="pl-heading">{stateText(given)}</h2>
        <InfoTip id="score-tip" about={texts.scoreLabel} text={texts.scoreTip[given.model]} />
        {tooClose !== null && <span className="pl-subtle">{texts.tooClose(tooClose)}</span>}
      </div>
      {driver !== null && <p>{driver}</p>}
      {stale.map((reason) => (
        <p key={reason.kind === 'old-input' ? reason.input : reason.kind} className="pl-message pl-message-information">
          {staleText(reason)}
        </p>
      ))}
    </div>
  );
}

const staleText = (reason: StaleReason): string =>
  reason.kind === 'old-input' ? texts.oldInput(reason.input, reason.days) : texts.effortChanged(reason.from, reason.to);
