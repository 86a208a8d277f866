import './split.css';
import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';
import { commonTexts } from '../../../../src/shared/texts/common.ts';
import { splitTexts as texts } from '../../../../src/shared/texts/split.ts';
import type { ItemRead, Memory } from '../../../../src/usecases/load-item.ts';
import type { TextWriter } from '../../item/use-text-change.ts';
import { isWhole } from './split-drafts.ts';
import { SplitDraft } from './split-draft.tsx';
import { SplitFailed, SplitMade } from './split-result.tsx';
import { TextEditor } from './text-editor.tsx';
import { dueOf, madeOf, type Split, useSplit } from './use-split.ts';

interface Props {
  readonly read: ItemRead;
  readonly memory: Memory;
  readonly writer: TextWriter;
  readonly onClose: () => void;
}

/** One story for each wish: the first stays, the others become work items. What stays is then reviewed and saved in the editor. */
export function SplitStory({ read, memory, writer, onClose }: Props) {
  const split = useSplit(read, memory);
  const { key } = read.snapshot;
  const made = madeOf(split.drafts);
  if (split.phase === 'done')
    return (
      <>
        <SplitMade itemKey={key} made={made} review={texts.review(key)} />
        <TextEditor read={read} memory={memory} writer={writer} isNewDraft onClose={onClose} />
      </>
    );
  return (
    <section className="pl-stack pl-split" aria-label={texts.title}>
      <Head split={split} />
      {made.length > 0 && <SplitMade itemKey={key} made={made} review={null} />}
      {split.drafts.map((draft, place) =>
        draft.made === null ? (
          // Drafts have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <SplitDraft key={place} split={split} draft={draft} place={place} itemKey={key} />
        ) : null,
      )}
      {!split.isProposal && (
        <button type="button" className="pl-word-button" onClick={split.add}>
          {texts.addDraft}
        </button>
      )}
      <p className="pl-subtle">{texts.rest}</p>
      {split.failure !== null && <SplitFailed failure={split.failure} />}
      <Actions split={split} madeSome={made.length > 0} onClose={onClose} />
    </section>
  );
}

/** The keyboard begins here. */
function Head({ split }: { readonly split: Split }) {
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <h2 ref={place} tabIndex={-1} className="pl-subheading">
        {texts.title}
      </h2>
      {split.wasKept && <p className="pl-subtle">{texts.restored}</p>}
      <p>{split.isProposal ? texts.intro : texts.noProposal}</p>
    </>
  );
}

interface ActionsProps {
  readonly split: Split;
  readonly madeSome: boolean;
  readonly onClose: () => void;
}

function Actions({ split, madeSome, onClose }: ActionsProps) {
  const { drafts, inTitle, phase, failure } = split;
  const due = dueOf(drafts).flatMap((place) => drafts[place] ?? []);
  const isAllMade = madeSome && due.length === 0;
  const isCreating = phase === 'creating';
  const [first] = drafts;
  const areWhole = first !== undefined && [first, ...due].every((draft) => isWhole(draft, inTitle));
  const problem = isAllMade ? null : due.length === 0 ? texts.none : areWhole ? null : texts.incomplete;
  const label = failure?.canRetry === true ? commonTexts.tryAgain : texts.create(due.length);
  const leave = (): void => {
    split.drop();
    onClose();
  };
  return (
    <>
      {problem !== null && <output className="pl-subtle">{problem}</output>}
      <div className="pl-actions">
        {!isAllMade && (
          <Button appearance="primary" isDisabled={problem !== null || isCreating || failure?.canRetry === false} onClick={split.create}>
            {isCreating ? texts.creating : label}
          </Button>
        )}
        {madeSome ? (
          <Button appearance="subtle" isDisabled={isCreating} onClick={split.goOn}>
            {isAllMade ? texts.goOnAll : texts.goOn}
          </Button>
        ) : (
          <Button appearance="subtle" isDisabled={isCreating} onClick={leave}>
            {commonTexts.cancel}
          </Button>
        )}
      </div>
    </>
  );
}
