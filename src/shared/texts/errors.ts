import { counted } from './common.ts';

/** What a screen says when something could not be done. Each names the cause where we know it, and never what a viewer may not see. */
export const errorTexts = {
  readFailed: 'Plumbline could not read this work item. Nothing was changed.',
  readProjectFailed: 'Plumbline could not read this project. Nothing was changed.',
  screenFailed: 'This part of Plumbline stopped. Nothing was changed.',
  noAnswer: 'Jira did not answer.',
  notAllowed: {
    view: 'This work item or project does not exist, or you do not have permission to see it.',
    edit: 'You can read this. To change it you need permission to edit this work item.',
    administer: 'For this you need permission to administer the project.',
  },
  notOn: 'Plumbline is not turned on in this project.',
  license: 'The license has ended. Everything can be read and exported; changes are off.',
  busy: (seconds: number): string =>
    `Jira is busy. Try again in ${seconds > 90 ? counted(Math.ceil(seconds / 60), 'minute', 'minutes') : counted(Math.max(1, Math.ceil(seconds)), 'second', 'seconds')}.`,
  badRequest: (message: string): string => `Plumbline could not use this: ${message}`,
  conflict: 'Someone else changed this first.',
} as const;
