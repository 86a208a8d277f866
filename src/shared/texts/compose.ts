/** Texts of the composer in Story quality: who, what, why. */
export const composeTexts = {
  title: 'Write who, what, why',
  questions: {
    who: { label: 'Who wants it?', example: 'For example: clerk at the counter' },
    what: { label: 'What do they want to do?', example: 'For example: see which permits end this month' },
    why: { label: 'Why? What is better for them then?', example: 'For example: I can call residents before they pay a fine' },
    constraints: {
      label: 'What limits it? One on each line; may stay empty',
      example: 'For example: works on the tablets of the counter from 2019',
    },
    open: {
      label: 'What is still open? One on each line; may stay empty',
      example: 'For example: who may see the phone number of a resident?',
    },
  },
  result: 'What will stand in the description',
  resultEmpty: 'Answer the questions, and the story appears here.',
  replaces: 'Takes the place of the story that is there. Everything else in the description stays.',
  putsFirst: 'Goes to the top of the description. Everything else stays as it is.',
  useTitle: (title: string): string => `Also change the title to “${title}”`,
  use: 'Use this text',
} as const;
