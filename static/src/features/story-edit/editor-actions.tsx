import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { commonTexts } from '../../../../src/shared/texts/common.ts';
import { editTexts as texts } from '../../../../src/shared/texts/edit.ts';

interface Props {
  /** “Save” where it says nothing else. */
  readonly saveLabel?: string;
  readonly isSaving: boolean;
  readonly cannotSave: boolean;
  /** There is something to lose. */
  readonly isChanged: boolean;
  readonly onSave: () => void;
  /** Leaves the editor and what was written in it. */
  readonly onDiscard: () => void;
}

/** Save and Cancel; what was written is discarded only on a second word. */
export function EditorActions({ saveLabel = commonTexts.save, isSaving, cannotSave, isChanged, onSave, onDiscard }: Props) {
  const [asks, setAsks] = useState(false);
  if (asks && isChanged)
    return (
      <fieldset className="pl-message pl-message-warning pl-actions pl-ask">
        <legend className="pl-visually-hidden">{texts.discardAsk}</legend>
        <p role="alert">{texts.discardAsk}</p>
        <Button onClick={onDiscard}>{texts.discard}</Button>
        <Button appearance="subtle" onClick={() => setAsks(false)}>
          {texts.keepWriting}
        </Button>
      </fieldset>
    );
  return (
    <div className="pl-actions">
      <Button appearance="primary" isDisabled={cannotSave || isSaving} onClick={onSave}>
        {isSaving ? commonTexts.saving : saveLabel}
      </Button>
      <Button appearance="subtle" isDisabled={isSaving} onClick={() => (isChanged ? setAsks(true) : onDiscard())}>
        {commonTexts.cancel}
      </Button>
    </div>
  );
}
