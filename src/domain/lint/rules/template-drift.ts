import { isLooseWish } from '../../story/loose-wish.ts';
import { fieldText, type StoryModel } from '../../story/story-model.ts';
import type { StoryMarker } from '../../story/markers.ts';
import { quote } from '../report-words.ts';
import { defineRule, type Report } from '../rule.ts';
import { bare } from '../../story/bare.ts';
import { TEMPLATES } from '../../story/templates.ts';
import { swapMarker, writtenMarker } from '../swap-marker.ts';

type Part = 'role' | 'means' | 'ends';

/** Openers that say which one is meant: another article is no other template. */
const SAME_OPENER = /^(?:as|als|como|come|comme) ?(?:a|the|our|one of the|any|every|each)?$/;

export const templateDrift = defineRule({
  id: 'template-drift',
  code: 's18',
  version: 1,
  severity: 'hint',
  presets: { recommended: 'off' },
  letter: 'E',
  criterion: 'uniform',
  kinds: ['story'],
  summary: 'The story is worded otherwise than the team’s stories.',
  rationale:
    'Where seven in ten of the team’s finished stories use the same words (“I want”, “so that”), another wording makes readers look for a difference that is not meant. Parts are compared each for itself, so a missing role never shifts the rest; a team without such a habit hears nothing.',
  examples: {
    bad: [],
    good: [{ summary: 'As a resident, I want to see when my permit ends so that I can renew it in time' }],
  },
  *check(model, { profile }) {
    const template = profile.norms?.template ?? null;
    const { markers } = model;
    if (template === null || markers === null || model.story === null || isLooseWish(model)) return;
    if (!speaks(model.language, template.means)) return;
    for (const part of ['role', 'means', 'ends'] as const) {
      const marker = markers[part];
      const norm = template[part];
      if (marker !== null && norm !== null && drifts(model, part, marker, norm)) yield drift(model, part, marker, norm);
    }
  },
});

/** Does the language know the team's words for a wish? A team that writes in two languages has a template in each. */
function speaks(language: string, wish: string | null): boolean {
  const words = bare(`${wish ?? ''} `);
  return (
    wish === null || TEMPLATES.some((one) => one.language === language && (one.want.at(words, 0) ?? one.weakWant.at(words, 0)) !== null)
  );
}

function drifts(model: StoryModel, part: Part, marker: StoryMarker, norm: string): boolean {
  if (marker.normal === norm) return false;
  if (part !== 'role') return true;
  const missingArticle = marker.normal === 'as' && norm === 'as a' && !/s$/i.test(model.story?.role?.text ?? 's');
  return missingArticle || !SAME_OPENER.test(marker.normal);
}

function drift(model: StoryModel, part: Part, marker: StoryMarker, norm: string): Report {
  const text = fieldText(model, marker.field);
  const { field, start, end } = marker;
  const span = { field, start, end };
  const instead = swapMarker(model.language, part, marker, norm, text.slice(end, end + 80));
  const written = text.slice(start, end);
  return {
    span,
    message: `${quote(written)} is ${quote(writtenMarker(norm))} in most stories of this team.`,
    suggestions: [`Write ${quote(writtenMarker(norm))}.`],
    ...(instead === null
      ? {}
      : {
          fix: {
            title: `Writes ${quote(writtenMarker(norm))} as in the team’s other stories.`,
            edits: [{ kind: 'replace' as const, span, text: /^\p{Lu}/u.test(written) ? capital(instead) : instead }],
          },
        }),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
