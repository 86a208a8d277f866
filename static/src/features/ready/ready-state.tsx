import type { ReadyCheck, ReadyState } from '../../../../src/shared/analysis.ts';
import { assertNever } from '../../../../src/shared/result.ts';
import { sectionTexts as texts } from '../../../../src/shared/texts/section.ts';
import { type StateTone, StateWord } from '../../components/state-word.tsx';

interface Words {
  readonly tone: StateTone;
  /** `null`: there is no state to name. */
  readonly word: string | null;
  readonly sentence: string;
}

/** The first line: a word, then what it means for this item. */
export function ReadyStateLine({ state, checks }: { readonly state: ReadyState; readonly checks: readonly ReadyCheck[] }) {
  const { tone, word, sentence } = wordsFor(state, checks);
  return (
    <div className="pl-ready-state">
      {word !== null && (
        <StateWord tone={tone} title={texts.stateHelp}>
          {word}
        </StateWord>
      )}
      <p>{sentence}</p>
    </div>
  );
}

function wordsFor(state: ReadyState, checks: readonly ReadyCheck[]): Words {
  switch (state.kind) {
    case 'ready': {
      const met = checks.filter((check) => check.state === 'met').length;
      const fine = met === 0 ? texts.noChecks : texts.allFine(met);
      return { tone: 'success', word: texts.state.ready, sentence: state.waitsFor === null ? fine : texts.readyButWaits(state.waitsFor) };
    }
    case 'left':
      return { tone: 'inprogress', word: texts.state.left(state.count), sentence: texts.left(state.count) };
    case 'not-checked':
      return { tone: 'default', word: texts.state.notChecked, sentence: texts.notCheckedYet };
    case 'not-applicable':
      return { tone: 'default', word: null, sentence: texts.notApplicable };
    default:
      return assertNever(state);
  }
}
