import type { Action, ActionsFound } from '../../text/actions/find-actions.ts';
import { known, withoutPronoun } from './foreign-pronouns.ts';
import type { WishPart } from './wish-part.ts';

/** The wishes of a story in another language: verb first (Romance) or verb last (German, Dutch). Empty where a pronoun would point nowhere. */
export function splitForeign(means: string, { actions }: ActionsFound, language: string): readonly WishPart[] {
  if (actions.some(({ kind }) => kind === 'clause')) return [];
  return language === 'de' || language === 'nl' ? verbLast(means, actions, language) : verbFirst(means, actions, language);
}

function verbFirst(means: string, actions: readonly Action[], language: string): readonly WishPart[] {
  const bodies = actions.map(({ start }, k) => means.slice(start, actions[k + 1]?.cut ?? means.length).replace(/(?<![\s,])[\s,]+$/, ''));
  const lead = means.slice(0, actions[0]?.start ?? 0);
  const parts = bodies.map((body, k) => {
    const full = body.includes(' ') || k === bodies.length - 1 ? body : `${body}${shared(bodies.slice(k + 1))}`;
    return k === 0 ? full : withoutPronoun(means.slice(0, actions[k]?.start ?? 0), full, bodies[0] ?? '', language);
  });
  return parts.every((part) => part !== null) ? parts.map((part) => ({ wish: `${lead}${part}`, summary: part })) : [];
}

/** The object behind the first verb that has one. */
function shared(parts: readonly string[]): string {
  const full = parts.find((part) => part.includes(' '));
  return full === undefined ? '' : full.slice(full.indexOf(' '));
}

function verbLast(means: string, actions: readonly Action[], language: string): readonly WishPart[] {
  const first = actions[0];
  const last = actions.at(-1);
  if (first === undefined || last === undefined) return [];
  const object = means.slice(0, first.start);
  const tail = means.slice(last.end);
  const parts = actions.map(({ name, start, end, cut }, k) => {
    const verb = means.slice(start, end);
    const own = k === 0 ? '' : means.slice(cut, start).replace(/^[\s,]*(?:und|en)\s+|^[\s,]+/, '');
    const full = own.trim() === '' ? object : known(own, object, language);
    if (full === null) return null;
    const wish = `${full}${verb}${tail}`;
    return { wish, summary: name === '' ? wish : wish.replace(/\s(?:können|kunnen)$/, '') };
  });
  return parts.every((part) => part !== null) ? parts : [];
}
