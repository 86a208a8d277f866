import Button from '@atlaskit/button/new';
import { commonTexts } from '../../../../src/shared/texts/common.ts';
import { valueTexts as texts } from '../../../../src/shared/texts/value.ts';
import type { ScoreForm } from './use-score-form.ts';
import type { ItemView } from '../../../../src/usecases/item-view.ts';

interface Props {
  readonly view: ItemView;
  readonly locale: string;
  readonly form: ScoreForm;
  readonly onClose: (() => void) | null;
}

/** When it was set or that it is not saved, and the one primary button. Without the right to change it there is no button at all. */
export function Footer({ view, locale, form, onClose }: Props) {
  const { isUnsaved, canSave, lastSaved } = form;
  const { isSaving } = form.saving;
  return (
    <div className="pl-row">
      <p className="pl-subtle">{statusText(view, locale, isUnsaved, lastSaved)}</p>
      <div className="pl-actions">
        {view.mayChange && (
          <Button appearance="primary" isDisabled={!canSave && !isSaving} isLoading={isSaving} onClick={form.save}>
            {commonTexts.save}
          </Button>
        )}
        {isUnsaved ? (
          <Button appearance="subtle" isDisabled={isSaving} onClick={form.drop}>
            {commonTexts.cancel}
          </Button>
        ) : (
          onClose !== null && (
            <Button appearance="subtle" onClick={onClose}>
              {commonTexts.close}
            </Button>
          )
        )}
      </div>
    </div>
  );
}

function statusText(view: ItemView, locale: string, isUnsaved: boolean, lastSaved: string | null): string {
  if (isUnsaved) return texts.unsaved;
  if (lastSaved !== null) return lastSaved;
  if (view.score === null || view.score.s === '') return '';
  // A stored day has no time of day: it is the same day for everyone.
  return texts.setOn(new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(new Date(view.score.s)));
}
