import { useEffect, useRef } from 'react';
import { splitTexts as texts } from '../../../../src/shared/texts/split.ts';
import type { CreatedItem } from '../../../../src/usecases/create-split.ts';
import { openItemBeside } from '../../adapters/navigate.ts';
import type { SplitFailure } from './use-split.ts';

interface Props {
  readonly itemKey: string;
  readonly made: readonly CreatedItem[];
  /** What is to be done next; `null` while some are not created. */
  readonly review: string | null;
}

/** What was created, each with a way to it. */
export function SplitMade({ itemKey, made, review }: Props) {
  const linked = made.filter((one) => one.linked).length;
  return (
    <div className="pl-message pl-message-information">
      <output>{linked === made.length && linked > 0 ? texts.linked(linked + 1) : texts.created(made.length)}</output>
      <ul className="pl-split-made">
        <li>{itemKey}</li>
        {made.map(({ key, summary, linked: isLinked }) => (
          <li key={key}>
            <button type="button" className="pl-word-button" aria-label={texts.open(key)} onClick={() => void openItemBeside(key)}>
              {key}
            </button>{' '}
            {summary}
            {!isLinked && <p>{texts.notLinked}</p>}
          </li>
        ))}
      </ul>
      {review !== null && <p>{review}</p>}
    </div>
  );
}

/** Why the rest was not created, in Jira's words. */
export function SplitFailed({ failure }: { readonly failure: SplitFailure }) {
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed is far from the words: the keyboard goes on here.
  useEffect(() => place.current?.focus(), [failure]);
  return (
    <div ref={place} tabIndex={-1} role="alert" className="pl-message pl-message-warning">
      {[...new Set(failure.words)].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
