import type { IssueSnapshot } from '../../shared/issue.ts';
import type { AcceptanceCriteria, Story } from '../../shared/story.ts';
import type { TextField } from '../../shared/finding.ts';
import { adfToText } from '../text/adf/adf-to-text.ts';
import type { AdfText } from '../text/adf/adf-text.ts';
import { showsPictures } from '../text/adf/shows-pictures.ts';
import { plainToDoc } from '../text/adf/plain-to-doc.ts';
import { detectLanguage } from './detect-language.ts';
import type { StoryMarkers } from './markers.ts';
import { isStory } from './is-story.ts';
import { parseAcceptanceCriteria, type ParsedCriteria } from '../criteria/read/parse-acceptance-criteria.ts';
import { parseStory } from './parse-story.ts';
import { readScenarios } from '../criteria/scenario/read-scenarios.ts';
import type { Scenario } from '../criteria/scenario/scenario.ts';

/** An item as the rules see it: read once, frozen, shared by all rules. */
export interface StoryModel {
  readonly kind: IssueSnapshot['kind'];
  /** Name of the type on this site, for example "Story". */
  readonly typeName: string;
  readonly estimate: number | null;
  readonly summary: string;
  /** `null`: empty. `undefined`: the read did not ask for it, so nothing may be said about it. */
  readonly description: AdfText | null | undefined;
  /** The description has no words, but something to look at: nobody knows what a picture or a macro says. */
  readonly pictured: boolean;
  readonly criteriaField: AdfText | null;
  readonly isStory: boolean;
  readonly language: string;
  readonly story: Story | null;
  /** The words that mark the parts of the story, for example "as a"; `null` without a story. */
  readonly markers: StoryMarkers | null;
  readonly acceptanceCriteria: AcceptanceCriteria;
  /** Where the criteria stand or should stand; `null` when the item has no place for them. */
  readonly criteriaPlace: ParsedCriteria['place'];
  /** The criteria that read as Given, When, Then. Read when first asked for. */
  readonly scenarios: readonly Scenario[];
}

/** Reads an item's texts. Pure; equal snapshots give equal models. */
export function readStory(snapshot: IssueSnapshot): StoryModel {
  const description =
    snapshot.description === undefined ? undefined : snapshot.description === null ? null : notBlank(adfToText(snapshot.description));
  const criteriaField = readCriteriaField(snapshot.criteria);
  const parsed = parseStory(snapshot.summary, description ?? null);
  const language = parsed.language ?? detectLanguage([snapshot.summary, description?.text ?? '', criteriaField?.text ?? ''].join('\n'));
  const { criteria, place, steps } = parseAcceptanceCriteria(description ?? null, criteriaField, language);
  return new ReadItem(
    {
      kind: snapshot.kind,
      typeName: snapshot.typeName,
      estimate: snapshot.estimate,
      summary: snapshot.summary,
      description,
      pictured: description === null && snapshot.description ? showsPictures(snapshot.description) : false,
      criteriaField,
      isStory: isStory(snapshot, parsed),
      language,
      story: parsed.story,
      markers: parsed.markers,
      acceptanceCriteria: criteria,
      criteriaPlace: place,
    },
    steps,
  );
}

/** One class, so that all models are laid out alike: objects with a getter of their own would each be a shape of its own to the engine. */
class ReadItem implements StoryModel {
  readonly kind: StoryModel['kind'];
  readonly typeName: string;
  readonly estimate: number | null;
  readonly summary: string;
  readonly description: StoryModel['description'];
  readonly pictured: boolean;
  readonly criteriaField: AdfText | null;
  readonly isStory: boolean;
  readonly language: string;
  readonly story: Story | null;
  readonly markers: StoryMarkers | null;
  readonly acceptanceCriteria: AcceptanceCriteria;
  readonly criteriaPlace: StoryModel['criteriaPlace'];
  readonly #steps: string;
  #scenarios: readonly Scenario[] | null = null;

  constructor(read: Omit<StoryModel, 'scenarios'>, steps: string) {
    this.kind = read.kind;
    this.typeName = read.typeName;
    this.estimate = read.estimate;
    this.summary = read.summary;
    this.description = read.description;
    this.pictured = read.pictured;
    this.criteriaField = read.criteriaField;
    this.isStory = read.isStory;
    this.language = read.language;
    this.story = read.story;
    this.markers = read.markers;
    this.acceptanceCriteria = read.acceptanceCriteria;
    this.criteriaPlace = read.criteriaPlace;
    this.#steps = steps;
    Object.freeze(this);
  }

  get scenarios(): readonly Scenario[] {
    const source = this.criteriaPlace?.field === 'criteria' ? this.criteriaField : this.description;
    this.#scenarios ??= readScenarios(this.acceptanceCriteria.criteria, source?.blocks ?? [], this.#steps);
    return this.#scenarios;
  }
}

/** The plain text that offsets of `field` point into. */
export function fieldText(model: Pick<StoryModel, 'summary' | 'description' | 'criteriaField'>, field: TextField): string {
  if (field === 'summary') return model.summary;
  return (field === 'description' ? model.description?.text : model.criteriaField?.text) ?? '';
}

function readCriteriaField(value: IssueSnapshot['criteria']): AdfText | null {
  if (value === undefined || value === null) return null;
  return notBlank(adfToText(typeof value === 'string' ? plainToDoc(value) : value));
}

function notBlank(text: AdfText): AdfText | null {
  return text.text.trim() === '' ? null : text;
}
