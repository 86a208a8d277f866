import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';
import { plainText } from '../../../src/domain/text/adf/item-texts.ts';
import { assertNever } from '../../../src/shared/result.ts';
import { ITEM_TEXTS, type ItemTexts } from '../../../src/shared/text-change.ts';
import { changeTexts as texts } from '../../../src/shared/texts/change.ts';
import { commonTexts } from '../../../src/shared/texts/common.ts';
import type { TextWriter } from './use-text-change.ts';
import { announce } from '../components/announcer.tsx';
import { copyText } from '../adapters/clipboard.ts';

/** What became of the last change, and what can be done about it. Nothing is shown before there was one. */
export function WriteResult({ writer }: { readonly writer: TextWriter }) {
  const { state } = writer;
  const place = useRef<HTMLDivElement>(null);
  const isShown = state.kind !== 'idle' && state.kind !== 'saving';
  // The button that asked for the change is gone: the keyboard goes on here.
  useEffect(() => {
    if (isShown) place.current?.focus({ preventScroll: true });
  }, [isShown, state]);
  if (!isShown) return null;
  return (
    <div ref={place} tabIndex={-1} className={`pl-message ${state.kind === 'saved' ? '' : 'pl-message-warning'}`}>
      <Words writer={writer} />
    </div>
  );
}

function Words({ writer }: { readonly writer: TextWriter }) {
  const { state } = writer;
  switch (state.kind) {
    case 'saved':
      return (
        <div className="pl-actions">
          <p>{texts.saved(state.names, state.isUndo)}</p>
          {state.undo !== null && <Button onClick={writer.undo}>{texts.undo}</Button>}
        </div>
      );
    case 'conflict':
      return <Conflict theirs={state.theirs} ours={state.ours} writer={writer} />;
    case 'changed-in-between':
      return <InBetween state={state} writer={writer} />;
    case 'refused':
      return <p role="alert">{texts.refused[state.why]}</p>;
    case 'failed':
      return (
        <div role="alert" className="pl-stack">
          <p>{state.words.text}</p>
          {state.words.reference !== null && <p className="pl-subtle">{commonTexts.reference(state.words.reference)}</p>}
          <div className="pl-actions">
            {state.words.canRetry && <Button onClick={writer.again}>{commonTexts.tryAgain}</Button>}
            <Button appearance="subtle" onClick={writer.dismiss}>
              {texts.close}
            </Button>
          </div>
        </div>
      );
    case 'idle':
    case 'saving':
      return null;
    default:
      return assertNever(state);
  }
}

const namesIn = (all: object): readonly (keyof ItemTexts)[] => ITEM_TEXTS.filter((name) => name in all);

/** Two people wrote at once: both texts are shown, and one click decides. */
function Conflict({ theirs, ours, writer }: { readonly theirs: ItemTexts; readonly ours: ItemTexts; readonly writer: TextWriter }) {
  const names = namesIn(ours);
  const whole = (all: ItemTexts): string => names.map((name) => plainText(all[name] ?? null)).join('\n\n');
  return (
    <div className="pl-stack">
      <p role="alert">{texts.conflict(names)}</p>
      <div className="pl-both-texts">
        <WholeText title={texts.theirs} text={whole(theirs)} />
        <WholeText title={texts.mine} text={whole(ours)} />
      </div>
      <div className="pl-actions">
        <Button onClick={writer.keepTheirs}>{texts.keepTheirs}</Button>
        <Button onClick={writer.takeMine}>{texts.useMine}</Button>
      </div>
    </div>
  );
}

type Between = Extract<TextWriter['state'], { readonly kind: 'changed-in-between' }>;

/** One of two texts is not in Jira any more: it is kept here to be copied. */
function InBetween({ state, writer }: { readonly state: Between; readonly writer: TextWriter }) {
  const names = namesIn(state.other);
  const lost = names.map((name) => state.other[name] ?? '').join('\n\n');
  const copy = (): void => void copyText(lost).then(() => announce(texts.copied));
  return (
    <div className="pl-stack">
      <p role="alert">{state.whose === 'theirs' ? texts.theirsReplaced(names) : texts.mineReplaced(names)}</p>
      <WholeText title={state.whose === 'theirs' ? texts.replaced : texts.mine} text={lost} />
      <div className="pl-actions">
        <Button onClick={copy}>{texts.copy}</Button>
        {state.undo !== null && <Button onClick={writer.undo}>{texts.undo}</Button>}
        <Button appearance="subtle" onClick={writer.dismiss}>
          {texts.close}
        </Button>
      </div>
    </div>
  );
}

const MOST_ROWS = 12;

function WholeText({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div>
      <p className="pl-subtle">{title}</p>
      {/* It scrolls when it is long, and a keyboard gets into a text field; from here it can also be copied. */}
      <textarea
        className="pl-whole-text"
        readOnly
        rows={Math.min(MOST_ROWS, text.split('\n').length + 1)}
        aria-label={title}
        value={text === '' ? texts.noText : text}
      />
    </div>
  );
}
