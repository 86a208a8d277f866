import Button from '@atlaskit/button/new';
import { commonTexts } from '../../../../src/shared/texts/common.ts';

interface Props {
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** The end of an editor: one primary button, and the way out. */
export function SaveOrCancel({ isSaving, onSave, onCancel }: Props) {
  return (
    <div className="pl-actions">
      <Button appearance="primary" isLoading={isSaving} onClick={onSave}>
        {commonTexts.save}
      </Button>
      <button type="button" className="pl-word-button" onClick={onCancel}>
        {commonTexts.cancel}
      </button>
    </div>
  );
}
