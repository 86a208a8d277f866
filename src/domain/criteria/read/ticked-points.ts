import type { AdfText } from '../../text/adf/adf-text.ts';
import { fold } from '../../text/fold.ts';
import { isOtherSection } from './criteria-names.ts';
import { teamWork } from '../judge/team-work.ts';

/** Fewer are a reminder. */
const FEWEST = 2;
/** Characters of a point that are read. */
const LONGEST = 300;
const BOX = /^\[[ x]?\] /;

/**
 * Does a list with boxes to tick, under no name of its own, say what must be true? Lists of the team's work (“Add tests”) do not,
 * nor does a list under a name like “Definition of done” or “Tasks”.
 */
export function hasTickedPoints({ text, blocks }: AdfText): boolean {
  let other = false;
  let found = 0;
  for (const { type, leaf, strong, withdrawn, start, end } of blocks) {
    if (!leaf || withdrawn) continue;
    const words = text.slice(start, Math.min(end, start + LONGEST)).trim();
    const boxed = words.startsWith('[') && BOX.test(fold(words));
    if (type === 'taskItem' || boxed) {
      const point = fold(words).replace(BOX, '');
      if (!other && point.includes(' ') && teamWork(point) === null) found += 1;
      if (found >= FEWEST) return true;
    } else if (type === 'heading' || (type === 'paragraph' && (strong || words.endsWith(':')))) {
      other = isOtherSection(fold(words));
    }
  }
  return false;
}
