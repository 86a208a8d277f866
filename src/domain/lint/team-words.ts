import type { TeamWords } from '../../shared/lint-config.ts';
import { fold } from '../text/fold.ts';

/** Does a term or product name of the team cover the middle of the stretch ("Search & Rescue")? Such words are never marked. */
export function isTeamWord(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { allowed, products }: Pick<TeamWords, 'allowed' | 'products'>,
): boolean {
  if (allowed.length === 0 && products.length === 0) return false;
  const folded = fold(text);
  return [...allowed, ...products].some((term) => {
    const wanted = fold(term.trim());
    if (wanted === '') return false;
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
      if (at <= start && at + wanted.length >= end) return true;
    }
    return false;
  });
}
