import Spinner from '@atlaskit/spinner';
import { commonTexts } from '../../../src/shared/texts/common.ts';

/** Holds the place of what comes, so that nothing jumps; the spinner shows itself only when it takes long. */
export function Loading() {
  return (
    <div className="pl-loading">
      <Spinner size="medium" delay={400} label={commonTexts.loading} />
    </div>
  );
}
