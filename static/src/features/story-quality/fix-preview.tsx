import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import type { PreviewLine } from '../../../../src/domain/text/adf/preview-edits.ts';
import { ITEM_TEXTS } from '../../../../src/shared/text-change.ts';
import { changeTexts as texts } from '../../../../src/shared/texts/change.ts';
import { commonTexts } from '../../../../src/shared/texts/common.ts';
import { ChangePreview } from '../../components/change-preview.tsx';
import type { FittingFix } from './fixing.ts';
import { SettleButton } from './settle-button.tsx';

/** "Change…", and in place what it would change. Nothing is written before "Apply". */
export function FixPreview({ fix, number }: { readonly fix: FittingFix; readonly number: number }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const isSaving = fix.writer.state.kind === 'saving';
  const apply = (): void => {
    void fix.writer.write(fix.change, fix.base).then((stands) => {
      if (stands) setOpen(false);
    });
  };
  return (
    <>
      <SettleButton number={number} label={texts.changeFinding(number)} onClick={() => setOpen(!open)} opens={{ isOpen: open, id }}>
        {texts.change}
      </SettleButton>
      <div id={id} className="pl-finding-opened" hidden={!open}>
        {open && (
          <div className="pl-change">
            <p>{fix.title}</p>
            <ChangePreview lines={fix.lines} />
            {extents(fix.lines).map((sentence) => (
              <p key={sentence} className="pl-subtle">
                {sentence}
              </p>
            ))}
            <div className="pl-actions">
              <Button appearance="primary" isDisabled={isSaving} onClick={apply}>
                {isSaving ? texts.applying : texts.apply}
              </Button>
              <Button appearance="subtle" isDisabled={isSaving} onClick={() => setOpen(false)}>
                {commonTexts.cancel}
              </Button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}

/** One sentence for each text that changes. */
function extents(lines: readonly PreviewLine[]): readonly string[] {
  return ITEM_TEXTS.flatMap((field) => {
    const own = lines.filter((line) => line.field === field);
    if (own.length === 0) return [];
    return [texts.extent({ field, sentences: own.filter(({ isNew }) => !isNew).length, added: own.some(({ isNew }) => isNew) })];
  });
}
