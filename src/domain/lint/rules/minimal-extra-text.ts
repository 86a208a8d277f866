import type { Fix, Span } from '../../../shared/finding.ts';
import { isLooseWish } from '../../story/loose-wish.ts';
import { fieldText, type StoryModel } from '../../story/story-model.ts';
import { storySentence } from '../../story/story-sentence.ts';
import { type ExtraText, findExtra } from '../extra-text.ts';
import { wordsOf } from '../../text/words.ts';
import { quote } from '../report-words.ts';
import { defineRule } from '../rule.ts';

const WHAT: Readonly<Record<ExtraText['kind'], string>> = {
  bracket: 'stands in brackets inside the story',
  dash: 'is an aside behind a dash',
  sentence: 'is a further sentence beside the story',
  note: 'is a note inside the story',
  example: 'begins an example inside the story',
  link: 'is a link inside the story',
};

/** Characters of a line that are read. */
const LONGEST = 2000;

export const minimalExtraText = defineRule({
  id: 'minimal-extra-text',
  code: 's08',
  version: 4,
  severity: 'warning',
  letter: 'N',
  criterion: 'minimal',
  kinds: ['story'],
  summary: 'The story’s sentence says more than who, what and why.',
  rationale:
    'Notes, examples and links inside the sentence are overlooked, or taken for scope that was agreed. Below the story they are read for what they are. In the description, where the story has a title of its own, another name for a thing (“(boot jar)”) and a list of its kinds (“(open, paid, sent)”) stay, as do another name for who it is, and what it is like, when and why it is wanted (“(similar to a card index)”, “(in case it rains)”), which is a hint in a title. What the description says below the story is never extra, nor is anything in running text that wishes in nobody’s name.',
  examples: {
    bad: [
      { summary: 'As a resident, I want to see when my permit ends (the office asked for this twice) so that I can renew it' },
      { summary: 'As a resident, I want to see when my permit ends so that I can renew it. The office sends letters today.' },
      { summary: 'As a warden, I want to scan a plate so that I find its permit - the old device has a camera' },
    ],
    good: [
      { summary: 'As a resident, I want to see the end date of my residential parking permit (RPP) so that I can renew it' },
      {
        summary: 'Permit end date',
        description:
          'As a resident, I want to see when my permit ends so that I can renew it. The office sends letters today.\n\nSee the map (all streets of the town).',
      },
      { summary: 'Old permits', description: 'We need to remove them (the old office kept some twice) during the move.' },
    ],
  },
  *check(model) {
    const sentence = storySentence(model);
    if (sentence === null || isLooseWish(model)) return;
    const { field, start } = sentence;
    const text = fieldText(model, field);
    const line = Math.min(lineEnd(text, sentence), start + LONGEST);
    for (const extra of findExtra(text, { start, end: line, markers: places(model), whole: field === 'summary' })) {
      if (extra.kind === 'bracket' && (field === 'description' || isBehindRole(model, extra)) && isGloss(extra.says)) continue;
      const narrows = extra.kind === 'bracket' && NARROWS.test(extra.says);
      if (field === 'description' && (narrows || isOfReason(model, extra))) continue;
      if (extra.kind === 'bracket' && BARE_USER.test(text.slice(start, extra.start)) && wordsOf(extra.says).length <= LONGEST_ROLE)
        continue;
      const span = { field, start: extra.start, end: extra.end };
      const fix = extra.loose ? moveToNotes(text, span, extra) : null;
      yield {
        span,
        ...(narrows ? { severity: 'hint' as const } : {}),
        message: `${quote(text.slice(extra.start, extra.end))} ${WHAT[extra.kind]}.`,
        suggestions: ['Keep who, what and why; move the rest below, under “Notes”.'],
        ...(fix === null ? {} : { fix }),
      };
    }
  },
});

/** “… so that I get no second letter (these cost a fee)”, “(less to pay)”: a few words more of the reason. */
const isOfReason = ({ story }: StoryModel, { kind, start, says }: ExtraText): boolean =>
  kind === 'bracket' &&
  story?.ends?.field === 'description' &&
  start >= story.ends.start &&
  !IS_NOTE.test(says) &&
  wordsOf(says).length <= LONGEST_REASON;

/** “As a reader of the list (office clerk), I want …”: another name for who it is. */
function isBehindRole({ story, markers }: StoryModel, { start, end }: ExtraText): boolean {
  if (!story?.role || !markers?.means) return false;
  return story.role.start < start && story.role.end <= end && end <= markers.means.start;
}

/** “as in …”, “similar to …”, “if …” say more than a name. */
const CLAUSE =
  /^(?:see|note|similar|like|just|same|if|when|in case|because|since|but|however|not|only|this|these|it|we|i|they|which|that|optional|remove|currently)\b|\b(?:is|are|was|were|do|does|should|must|can|will|has|have)\b|[?!]|:\/\//i;
/** “(similar to the old list)”, “(in case it rains)”, “(because owners ask)”, “(https://…)”: what it is like, when, why, and by which rule. Cut out, the wish means something else. */
const NARROWS =
  /^(?:(?:much |very |quite |just |exactly )?(?:similar(?:ly)? (?:to|how|as)|same (?:as|like|way)|the same (?:as|way)|as (?:in|with|on)|just as|like (?:the|in|on|an?|how|for|with|we)) \S|(?:only )?(?:in case|if|when|whenever|unless|because|as long as|provided that) \S|<?https?:\/\/\S+$)/i;
/** These say something of the work, wherever they stand. */
const IS_NOTE = /^(?:\W|see|cf|note|link|todo|tb[cd]|optional|maybe|later|not|currently|it is)\b|[?:/]/i;
/** “As a user (owner of a shop)”: who it is stands in the brackets. */
const BARE_USER = /^\W{0,3}as an? (?:end[ -])?(?:user|customer|person|visitor) $/i;
const LONGEST_ROLE = 6;
const LONGEST_REASON = 5;
/** A name has no more words. */
const LONGEST_NAME = 3;

/** Another name for what stands before, or a list of its kinds (“(boot jar)”, “(open, paid, sent)”): where the story has a title of its own, such words are in nobody's way. */
function isGloss(says: string): boolean {
  if (CLAUSE.test(says)) return false;
  if (/^as in\s/i.test(says)) return true;
  const parts = says.replace(/^(?:e\.g\.?|i\.e\.?|for example),?\s/i, '').split(/,\s|\s(?:and|or)\s/);
  return parts.every((part) => wordsOf(part).length <= LONGEST_NAME);
}

function places({ markers }: StoryModel): readonly number[] {
  const found: number[] = [];
  for (const marker of [markers?.role, markers?.means, markers?.ends]) if (marker) found.push(marker.start);
  return found;
}

/** Where the line ends, or the cell of a table that nobody rendered (“|As a …|…|”). */
function lineEnd(text: string, { start, end: from }: Pick<Span, 'start' | 'end'>): number {
  const end = text.indexOf('\n', from);
  const stop = end < 0 ? text.length : end;
  const cell = /^\|{1,2}-?\s?$/.test(text.slice(text.lastIndexOf('\n', start) + 1, start)) ? text.indexOf('|', from) : -1;
  return cell < 0 ? stop : Math.min(cell, stop);
}

/** Takes the aside and the blank before it out of the sentence and writes it at the end of the description. */
function moveToNotes(text: string, { field, start, end }: Span, { says, kind }: ExtraText): Fix {
  let from = start;
  while (from > 0 && /[^\S\n]/.test(text.charAt(from - 1))) from -= 1;
  if (kind === 'note' && text.charAt(from - 1) === ',') from -= 1;
  return {
    title: 'Moves it below the story, under “Notes”.',
    edits: [
      { kind: 'replace', span: { field, start: from, end }, text: '' },
      { kind: 'append', heading: 'Notes', list: false, lines: [says.charAt(0).toUpperCase() + says.slice(1)] },
    ],
  };
}
