import type { ReadyCheck, ReadyDetail } from '../../../../src/shared/analysis.ts';
import { commonTexts } from '../../../../src/shared/texts/common.ts';
import { leftLine, sectionTexts as texts } from '../../../../src/shared/texts/section.ts';
import { openWorkItem } from '../../adapters/bridge.ts';

/** More than this is a list of duties, not a next step. */
const MOST_LINES = 3;

interface Props {
  readonly checks: readonly ReadyCheck[];
  /** Without the right to change the item its findings can only be shown. */
  readonly canFix: boolean;
  /** Opens Story quality. */
  readonly onFix: () => void;
}

/** What is left, the first three; each with the way to deal with it where there is one. What the item waits for is not counted as left, and looks so. */
export function LeftList({ checks, canFix, onFix }: Props) {
  const left = checks.flatMap((check) => (check.state === 'missed' ? [check] : []));
  if (left.length === 0) return null;
  return (
    <ul className="pl-stack">
      {left.slice(0, MOST_LINES).map(({ id, detail }) => (
        <li key={id} className={detail.kind === 'waits-for' ? 'pl-left-line pl-waits-line' : 'pl-left-line'}>
          <span>{leftLine(detail)}</span>
          <LineAction detail={detail} label={canFix ? texts.fix : commonTexts.show} onFix={onFix} />
        </li>
      ))}
      {left.length > MOST_LINES && <li className="pl-left-line pl-subtle">{texts.moreLeft(left.length - MOST_LINES)}</li>}
    </ul>
  );
}

/** What Story quality shows and can change. */
const ABOUT_TEXT: ReadonlySet<ReadyDetail['kind']> = new Set(['must-fix', 'must-fix-unread', 'no-criteria', 'no-checkable-criterion']);

function LineAction({ detail, label, onFix }: { readonly detail: ReadyDetail; readonly label: string; readonly onFix: () => void }) {
  if (ABOUT_TEXT.has(detail.kind)) {
    return (
      <button type="button" className="pl-word-button" onClick={onFix} aria-label={`${label}: ${leftLine(detail)}`}>
        {label}
      </button>
    );
  }
  if (detail.kind !== 'waits-for') return null;
  return (
    <button
      type="button"
      className="pl-word-button"
      onClick={() => void openWorkItem(detail.key)}
      aria-label={`${texts.open} ${detail.key}`}
    >
      {texts.open}
    </button>
  );
}
