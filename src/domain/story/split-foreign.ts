import type { Action, ActionsFound } from '../text/find-actions.ts';
import type { WishPart } from './wish-part.ts';

/** Pronouns that stand for the first wish's object: without it they point nowhere, so nothing is offered. */
const CLITIC = /-l[oa]s?$|(?:ar|er|ir)(?:l[oae]s?)$/;

/** The wishes of a story in another language: verb first (Romance) or verb last (German, Dutch). */
export function splitForeign(means: string, { actions }: ActionsFound, language: string): readonly WishPart[] {
  if (language === 'de' || language === 'nl') return verbLast(means, actions);
  const parts = actions.map(({ start }, k) => means.slice(start, actions[k + 1]?.cut ?? means.length).replace(/(?<![\s,])[\s,]+$/, ''));
  const points = actions.some(
    ({ name, start }, k) => k > 0 && (CLITIC.test(name) || /\s(?:la|le|les|lo|los|las)\s$/.test(means.slice(0, start))),
  );
  if (points) return [];
  const lead = means.slice(0, actions[0]?.start ?? 0);
  return parts.map((part, k) => {
    const giver = part.includes(' ') ? part : `${part}${shared(parts.slice(k + 1))}`;
    return { wish: `${lead}${giver}`, summary: giver };
  });
}

/** The object behind the first verb that has one. */
function shared(parts: readonly string[]): string {
  const full = parts.find((part) => part.includes(' '));
  return full === undefined ? '' : full.slice(full.indexOf(' '));
}

function verbLast(means: string, actions: readonly Action[]): readonly WishPart[] {
  const first = actions[0];
  const last = actions.at(-1);
  if (first === undefined || last === undefined) return [];
  const object = means.slice(0, first.start);
  const tail = means.slice(last.end);
  return actions.map(({ name, start, end, cut }, k) => {
    const verb = means.slice(start, end);
    const own = k === 0 ? '' : means.slice(cut, start).replace(/^[\s,]*(?:und|en)\s+|^[\s,]+/, '');
    const wish = own.trim() === '' ? `${object}${verb}${tail}` : `${own}${verb}${tail}`;
    return { wish, summary: name === '' ? wish : wish.replace(/\s(?:können|kunnen)$/, '') };
  });
}
