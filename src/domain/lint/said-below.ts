import type { TextSlice } from '../../shared/story.ts';
import type { StoryModel } from '../story/story-model.ts';
import type { VagueClass } from '../text/vague/vague-terms.ts';

/** Letters of running text that say more than a wish. */
const SAYS_MORE = 60;
/** As much of what stands below as is looked at. */
const READ = 2000;

/** What stands below a wish, by what it says more: two criteria, one, or running text. */
export interface Below {
  readonly criteria: number;
  readonly measured: boolean;
  readonly told: boolean;
}

/**
 * What the item says elsewhere about the words of a wish: criteria, if all of them can be checked, and running text between the wish
 * and its criteria, which is all of the description where the wish is the title.
 */
export function below(model: StoryModel, wish: TextSlice): Below {
  const { criteria } = model.acceptanceCriteria;
  const written = criteria.some(({ testable }) => testable === false) ? [] : criteria.filter(({ kind }) => kind === 'behaviour');
  return {
    criteria: written.length,
    measured: written.some(({ text }) => /\d/.test(text)),
    told: lettersOf(textBelow(model, wish)) >= SAYS_MORE,
  };
}

/** Is what a word leaves open said there? How many, which and how much, by any criterion; how fast, how easy and how good, by a value or by two. */
export function isSaid({ criteria, measured, told }: Below, kind: VagueClass): boolean {
  const hard = kind === 'time' || kind === 'ease' || kind === 'quality';
  return told || measured || criteria >= (hard ? 2 : 1);
}

function textBelow({ description, criteriaPlace, story }: StoryModel, wish: TextSlice): string {
  const text = description?.text ?? '';
  if (text === '' || wish.field === 'criteria') return '';
  const from =
    wish.field === 'description' ? Math.max(wish.end, inDescription(story?.ends), inDescription(story?.role)) : behindCopy(text, wish);
  const criteria = criteriaPlace?.field === 'description' && criteriaPlace.start >= from ? criteriaPlace.start : text.length;
  return text.slice(from, Math.min(criteria, from + READ));
}

const inDescription = (part: TextSlice | null | undefined): number => (part?.field === 'description' ? part.end : 0);

/** A description that only says the title again begins behind it. */
function behindCopy(text: string, { text: wish }: TextSlice): number {
  const at = text.indexOf(wish);
  return at < 0 ? 0 : at + wish.length;
}

/** Letters outside of comments that a template brought along. */
function lettersOf(text: string): number {
  let letters = 0;
  let open = 0;
  for (const part of text.split('<!--')) {
    const close = open === 0 ? 0 : part.indexOf('-->') + 3;
    letters += open > 0 && close < 3 ? 0 : part.slice(close).replace(/[^\p{L}]+/gu, '').length;
    open += 1;
  }
  return letters;
}
