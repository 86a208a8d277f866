import { useId } from 'react';
import { splitTexts as texts } from '../../../../src/shared/texts/split.ts';
import { GrowingText } from './growing-text.tsx';
import { type Draft, titleOf } from './split-drafts.ts';
import type { Split } from './use-split.ts';

interface Props {
  readonly split: Split;
  readonly draft: Draft;
  /** 0: it stays in the item. */
  readonly place: number;
  readonly itemKey: string;
}

/** One story of a split: what it says, where it goes, and which criteria go with it. */
export function SplitDraft({ split, draft, place, itemKey }: Props) {
  const isDisabled = split.phase === 'creating';
  return (
    <fieldset className="pl-split-draft" disabled={isDisabled}>
      <legend>{place === 0 ? texts.stays(itemKey) : texts.becomes}</legend>
      {place > 0 && (
        <label className="pl-split-choice">
          <input type="checkbox" checked={draft.chosen} onChange={({ target }) => split.change(place, { chosen: target.checked })} />{' '}
          {texts.include(titleOf(draft))}
        </label>
      )}
      {draft.chosen ? (
        <>
          <Words split={split} draft={draft} place={place} />
          <Criteria split={split} draft={draft} />
        </>
      ) : (
        <p className="pl-subtle">{texts.leftOut}</p>
      )}
    </fieldset>
  );
}

function Words({ split, draft, place }: Omit<Props, 'itemKey'>) {
  const oneLine = (text: string): string => text.replaceAll('\n', ' ');
  const id = useId();
  return (
    <>
      <label className="pl-subtle" htmlFor={`${id}-title`}>
        {texts.titleCaption}
      </label>
      <GrowingText
        id={`${id}-title`}
        label={texts.titleLabel(place + 1)}
        value={draft.title}
        onChange={(title) => split.change(place, { title: oneLine(title) })}
      />
      {!split.inTitle && (
        <>
          <label className="pl-subtle" htmlFor={`${id}-story`}>
            {texts.storyCaption}
          </label>
          <GrowingText
            id={`${id}-story`}
            label={texts.storyLabel(place + 1)}
            value={draft.story}
            onChange={(story) => split.change(place, { story: oneLine(story) })}
          />
        </>
      )}
    </>
  );
}

function Criteria({ split, draft }: Pick<Props, 'split' | 'draft'>) {
  const id = useId();
  const { criteria } = split.model.acceptanceCriteria;
  const own = draft.criteria.flatMap((index) => criteria[index] ?? []);
  if (own.length === 0) return <p className="pl-subtle">{texts.noCriteria}</p>;
  return (
    <>
      <span id={id} className="pl-subtle">
        {texts.criteria}
      </span>
      <ul className="pl-split-criteria" aria-labelledby={id}>
        {own.map(({ text, slice }) => (
          <li key={slice.start}>{text}</li>
        ))}
      </ul>
    </>
  );
}
