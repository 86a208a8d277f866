import type { Severity } from '../finding.ts';

/** Names of blocks that the simple editor leaves alone, by ADF type. */
const LOCKED: Readonly<Record<string, string>> = {
  table: 'Table',
  mediaSingle: 'Picture',
  mediaGroup: 'Attachments',
  rule: 'Line',
  extension: 'Macro',
  bodiedExtension: 'Macro',
  blockCard: 'Link card',
  embedCard: 'Embedded page',
  decisionList: 'Decisions',
};

/** Texts of the editors in Story quality. */
export const editTexts = {
  edit: 'Edit text',
  editorLabel: 'Edit the text',
  titleLabel: 'Title',
  paragraph: 'Paragraph',
  heading: (level: number): string => `Heading ${level}`,
  item: 'List item',
  task: 'Task',
  code: 'Code',
  blockLabel: (name: string, place: number, of: number): string => `${name}, block ${place} of ${of}`,
  chip: (label: string): string => `${label}, stays as it is`,
  locked: (type: string): string => `${LOCKED[type] ?? 'Block'}: stays as it is. Change it in the work item itself.`,
  addParagraph: 'Add a paragraph',
  keys: 'Enter starts a new block, Shift+Enter a new line, Backspace in an empty block removes it. Ctrl+Enter saves.',
  live: 'Found in what you wrote',
  liveClean: 'Nothing found in what you wrote.',
  liveWaiting: 'Reading what you wrote',
  liveCount: (count: number): string => (count === 1 ? '1 finding' : `${count} findings`),
  liveFailed: 'The text rules could not be loaded. You can write and save all the same.',
  show: 'Show',
  showLabel: (message: string): string => `Show: ${message}`,
  changeNow: 'Change it',
  changeNowLabel: (message: string): string => `Change it: ${message}`,
  severity: { error: 'Must fix', warning: 'Should fix', hint: 'Hint' } satisfies Readonly<Record<Severity, string>>,
  unsaved: 'Not saved yet. Your text is kept in this browser.',
  restored: 'This is your text from before. It is not saved yet.',
  discardAsk: 'Discard what you wrote?',
  discard: 'Discard',
  keepWriting: 'Keep writing',
  titleEmpty: 'A work item needs a title.',
  titleLong: (most: number): string => `The title is too long: at most ${most} characters.`,
} as const;
