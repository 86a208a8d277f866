import type { TextSlice } from '../../../shared/story.ts';

/** What a step does: sets the scene, is the event, is the result. */
export type StepRole = 'given' | 'when' | 'then';

/** One step of a scenario. Data tables and doc strings below it are no part of it. */
export interface Step {
  readonly role: StepRole;
  /** And, But or "*": it has the role of the step above it. */
  readonly inherited: boolean;
  /** Its text without the keyword. Offsets as in `Span`. */
  readonly slice: TextSlice;
  /** The keyword, for example "And"; empty for "*". */
  readonly keyword: TextSlice;
  /** A data table or doc string stands below it. */
  readonly argument: boolean;
}

/** A criterion that reads as Given, When, Then. */
export interface Scenario {
  /** What stands behind "Scenario:"; `null` without a header, empty behind a header without a name. */
  readonly name: TextSlice | null;
  /** All of its text. */
  readonly slice: TextSlice;
  readonly steps: readonly Step[];
  /** Steps of the Background above it. */
  readonly background: readonly Step[];
  /** Has a table of examples, or is called an outline. */
  readonly outline: boolean;
  /** Written as one sentence: "Given …, when …, then …". */
  readonly inline: boolean;
  /** In a code block, where lines can be added. */
  readonly code: boolean;
  /** Gherkin's code of its language. */
  readonly language: string;
}
