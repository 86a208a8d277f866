import { useEffect } from 'react';
import type { HealthView } from '../../../src/shared/health.ts';
import { healthDetail, healthSentence, healthTexts, sentenceCounted, tooMuchReady } from '../../../src/shared/texts/health.ts';
import { announce } from '../components/announcer.tsx';
import { Disclosure } from '../components/disclosure.tsx';

interface Props {
  readonly view: HealthView;
  /** Only what is known for good is read out. */
  readonly isComplete: boolean;
}

/** How long ready work lasts: the first thing on the page. */
export function Sentence({ view, isComplete }: Props) {
  const sentence = healthSentence(view);
  const remark = tooMuchReady(view);
  useEffect(() => {
    if (isComplete) announce(sentence);
  }, [isComplete, sentence]);
  return (
    <div className="pl-health-sentence">
      <p className="pl-sentence">{sentence}</p>
      <p>{[healthDetail(view), remark].filter(Boolean).join(' ')}</p>
      <Disclosure label={healthTexts.howCounted}>
        <p className="pl-subtle">{sentenceCounted(view)}</p>
      </Disclosure>
    </div>
  );
}
