import Button from '@atlaskit/button/new';
import { commonTexts } from '../../../../src/shared/texts/common.ts';
import { Conflict } from './conflict.tsx';
import type { ScoreForm } from './use-score-form.ts';

interface Props {
  readonly form: ScoreForm;
  readonly locale: string;
  readonly timezone: string;
  readonly onKeepTheirs: () => void;
  /** A save is tried again: the button that asked for it goes away. */
  readonly onAgain: () => void;
}

/** Why the last save did not happen, and what can be done about it. */
export function SaveProblem({ form, locale, timezone, onKeepTheirs, onAgain }: Props) {
  const { conflict, failure } = form.saving;
  if (conflict !== null) {
    return (
      <Conflict
        current={conflict}
        mine={form.given.chosen}
        rows={form.rows}
        locale={locale}
        timezone={timezone}
        onKeepTheirs={onKeepTheirs}
        onTakeMine={() => {
          onAgain();
          form.saveOver(conflict.rev);
        }}
      />
    );
  }
  if (failure === null) return null;
  return (
    <div className="pl-message pl-message-error" role="alert">
      <p>{failure.text}</p>
      {failure.reference !== null && <p className="pl-subtle">{commonTexts.reference(failure.reference)}</p>}
      {failure.canRetry && (
        <Button
          onClick={() => {
            onAgain();
            form.save();
          }}
        >
          {commonTexts.tryAgain}
        </Button>
      )}
    </div>
  );
}
