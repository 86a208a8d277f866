import type { ItemTexts } from '../text-change.ts';
import { commonTexts } from './common.ts';
import { errorTexts } from './errors.ts';

type Name = keyof ItemTexts;

const NAMES: Readonly<Record<Name, string>> = { summary: 'title', description: 'description', criteria: 'acceptance criteria' };

/** "The title and description" as the beginning of a sentence. */
function the(names: readonly Name[]): string {
  const words = names.map((name) => NAMES[name]);
  return `The ${words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const isPlural = (names: readonly Name[]): boolean => names.length > 1 || names[0] === 'criteria';

/** Texts about changing the text of a work item: preview, result, and two people at once. */
export const changeTexts = {
  change: 'Change…',
  changeFinding: (number: number): string => `Change: finding ${number}`,
  apply: 'Apply',
  applying: 'Saving',
  previewLabel: 'What changes',
  removed: 'Taken away:',
  added: 'New:',
  before: 'Before',
  after: 'After',
  /** How much changes, in the words of the preview. */
  extent: ({ field, sentences, added }: { readonly field: Name; readonly sentences: number; readonly added: boolean }): string => {
    if (field === 'summary') return 'Changes the title. The description stays as it is.';
    const where = NAMES[field];
    const stays = field === 'criteria' ? 'The other criteria stay as they are.' : `The rest of the ${where} stays as it is.`;
    if (sentences === 0) return added ? `Adds a section at the end. ${stays}` : stays;
    const changes = `Changes ${sentences === 1 ? 'one sentence' : `${sentences} sentences`}${added ? ' and adds a section' : ''}.`;
    return `${changes} ${stays}`;
  },
  saved: (names: readonly Name[], isUndo: boolean): string => {
    const what = capital(the(names).slice('The '.length));
    return isUndo ? `${what} changed back.` : `${what} changed.`;
  },
  undo: 'Undo',
  conflict: (names: readonly Name[]): string => `${the(names)} changed while you were editing. Both texts are below; nothing is lost.`,
  theirs: 'In Jira now',
  mine: 'Yours',
  replaced: 'Theirs',
  keepTheirs: 'Keep theirs',
  useMine: 'Use mine',
  theirsReplaced: (names: readonly Name[]): string =>
    `Someone changed ${the(names).toLowerCase()} in the same moment. Yours ${isPlural(names) ? 'are' : 'is'} in Jira now; theirs ${isPlural(names) ? 'are' : 'is'} below, so that nothing is lost.`,
  mineReplaced: (names: readonly Name[]): string =>
    `Someone changed ${the(names).toLowerCase()} right after you. Theirs ${isPlural(names) ? 'are' : 'is'} in Jira now; yours ${isPlural(names) ? 'are' : 'is'} below, so that nothing is lost.`,
  copy: 'Copy this text',
  copied: 'Copied.',
  noText: 'No text',
  failed: 'The change was not confirmed. Your text is still here.',
  refused: { edit: commonTexts.noEditRight, license: errorTexts.license, 'not-on': errorTexts.notOn },
  close: commonTexts.close,
} as const;
