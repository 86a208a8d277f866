import type { Severity } from '../../../shared/finding.ts';
import type { Criterion } from '../../../shared/story.ts';
import type { AdfText, TextBlock } from '../../text/adf/adf-text.ts';
import { isToldAsScenario } from '../../criteria/read/told-as-scenario.ts';
import { ENOUGH, thingsToCheck } from '../../criteria/read/things-to-check.ts';
import { isOtherWork } from '../is-other-work.ts';
import { type ItemSize, sizeOf } from '../item-size.ts';
import { defineRule } from '../rule.ts';
import { isNamedCriteria } from '../named-criteria.ts';
import { quote, spanIn } from '../report-words.ts';
import { fieldText, type StoryModel } from '../../story/story-model.ts';

/** Points, notes and pointers count as written unless all of their words are struck out. */
function isWritten({ kind, slice }: Criterion, doc: AdfText | null | undefined): boolean {
  if (kind === 'placeholder') return false;
  if (kind !== 'context') return true;
  const parts = (doc?.segments ?? []).filter(({ start, end }) => start < slice.end && end > slice.start);
  return parts.some(({ withdrawn, start, end }) => !withdrawn && (doc?.text.slice(start, end).trim() ?? '') !== '');
}

export const acEmptyTemplate = defineRule({
  id: 'ac-empty-template',
  code: 'a02',
  version: 4,
  severity: 'error',
  letter: 'T',
  criterion: 'testable',
  kinds: ['story', 'task'],
  summary: 'The criteria section is there, but nobody has written in it.',
  rationale:
    'A heading with nothing under it, or with the text of the template, looks like an agreement and is none. Where a team has a template this is the most frequent way to have no criteria. Lines that are struck out do not count as written. A section that points elsewhere, or that holds code or a quotation, is left alone, and so is one below which plain words go on under a label (“To do:”). Where the rest of the text says what to check, or shows a design, the section should be filled or removed, but nothing is missing; where it holds a scenario, and in small work that is told, this is a hint.',
  examples: {
    bad: [
      {
        summary: 'As a resident, I want to see when my permit ends so that I can renew it',
        description: '## Acceptance criteria\n- [ ] ...\n- [ ] Criterion 2',
      },
      {
        summary: 'As a resident, I want to see when my permit ends so that I can renew it',
        description:
          'The office knows the date.\n\n**Acceptance criteria**\n\n<!-- Everyone should be able to understand what is expected -->',
      },
    ],
    good: [
      {
        summary: 'As a resident, I want to see when my permit ends so that I can renew it',
        description: '## Acceptance criteria\n- The end date stands beside the number of the permit.',
      },
    ],
  },
  *check(model, { profile }) {
    const { criteriaPlace: place, acceptanceCriteria } = model;
    if (place === null || place.other) return;
    const doc = place.field === 'criteria' ? model.criteriaField : model.description;
    if (acceptanceCriteria.criteria.some((criterion) => isWritten(criterion, doc))) return;
    const title = fieldText(model, place.field).slice(place.start, place.end);
    const template = acceptanceCriteria.criteria.some(({ kind }) => kind === 'placeholder');
    if (!isNamedCriteria(model) || (!template && (OF_A_REPORT.test(title) || goesOn(doc, place.start)))) return;
    const size = sizeOf(model, profile.norms?.largestUsual ?? null);
    const enough = size === 'smallest' || size === 'small' ? 1 : ENOUGH;
    const told = thingsToCheck({ text: model.summary, isStory: true }, model.description ?? null, model.language, enough) >= enough;
    yield {
      span: spanIn(place, place.start, place.end),
      message: template
        ? 'The criteria section still holds the template text.'
        : `Nothing is written under ${quote(title.slice(0, 200).replace(/[:\s]+$/, ''))}.`,
      severity: weigh(model, size, told),
      suggestions: [
        told ? 'Move what is to be checked into it.' : 'Write one: what would a tester see when it is done?',
        'Remove the section if this work item needs none.',
      ],
    };
  },
});

/**
 * A scenario that stands elsewhere, work that is no wish, and a day's work that is told are only in the wrong place. Where a design shows
 * it, or nobody wrote a story, somebody can begin.
 */
function weigh(model: StoryModel, size: ItemSize, told: boolean): Severity {
  const { summary, kind, story, description } = model;
  const text = description?.text ?? '';
  if (isOtherWork(model) || (told && (size === 'smallest' || isToldAsScenario(text)))) return 'hint';
  const wished = kind === 'story' || (story !== null && story.role !== null);
  return told || !wished || OF_DESIGN.test(summary) || DESIGN.test(text) ? 'warning' : 'error';
}

/** “UXD: Permit list” */
const OF_DESIGN = /^\W{0,3}(?:uxd?|ui|ui\/ux|ux\/ui|designs?)\b\W{0,3}[:|\]–-]/i;
const DESIGN = /\[image: |![^!\s]{1,80}\.(?:png|jpe?g|gif|svg)|\b(?:figma|zeplin|invision(?:app)?|sketch\.com|sketch\.cloud)\b/i;

/** Below a name in large or bold type, plain words go on, though under a label of their own (“To do:”). */
function goesOn(doc: AdfText | null | undefined, start: number): boolean {
  const leaves = doc?.blocks.filter((block) => block.leaf && block.end > start && block.end > block.start) ?? [];
  const [name, next] = leaves;
  if (name === undefined || next === undefined || !isLoud(name)) return false;
  const text = doc?.text.slice(next.start, next.end).trim() ?? '';
  return !isLoud(next) && !next.withdrawn && text !== '' && !text.startsWith('<!--');
}

const isLoud = ({ type, strong }: TextBlock): boolean => type === 'heading' || strong;

/** A template of reports has it; what is expected often stands in the sentences around. */
const OF_A_REPORT = /^\W{0,6}(?:\S{0,20} )?expected\b/i;
