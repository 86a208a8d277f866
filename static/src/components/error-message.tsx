import Button from '@atlaskit/button/new';
import { commonTexts } from '../../../src/shared/texts/common.ts';
import { describeError } from '../describe-error.ts';

interface Props {
  readonly error: unknown;
  /** The sentence for a failure that nobody can act on; says what was not done and that nothing was changed. */
  readonly lead: string;
  readonly onRetry?: () => void;
}

/** What went wrong in one sentence, what to do about it, and the reference for support. */
export function ErrorMessage({ error, lead, onRetry }: Props) {
  const { text, reference, canRetry } = describeError(error, lead);
  return (
    <div className="pl-message pl-message-error" role="alert">
      <p>{text}</p>
      {reference !== null && <p className="pl-subtle">{commonTexts.reference(reference)}</p>}
      {canRetry && onRetry !== undefined && <Button onClick={onRetry}>{commonTexts.tryAgain}</Button>}
    </div>
  );
}
