import { counted } from './common.ts';

/** Fixed texts of Getting started. */
export const startTexts = {
  title: 'See how ready your next sprints are',
  promise: 'Nothing in Jira has been changed, and nothing leaves Atlassian.',
  step: {
    look: 'Look at one of your boards',
    turnOn: 'Turn it on for one project',
    panels: 'Show the panels on every work item of the project',
    rights: 'What the app may do',
    leave: 'How to leave',
  },
  read: 'Read',
  boardsFailed: 'Plumbline could not read your boards. Nothing was changed.',
  noBoards: 'No boards found. Look at the example first.',
  showMe: 'Show me',
  /** Of what was just read for the preview. */
  wasRead: (count: number): string => `${counted(count, 'work item', 'work items')} read, nothing stored.`,
  project: 'Project',
  turnOn: 'Turn on',
  turnOnEffect: 'Check results are stored with each work item, so that search works. No one is notified.',
  isOn: 'It is on.',
  openHealth: 'Open Health',
  mayNotTurnOn: 'A project administrator can turn it on.',
  needsAdministrator: 'needs a Jira administrator',
  showPanels: 'Show panels',
  panelSteps: [
    'Open any work item of the project.',
    'Open its Apps menu and find the panel “Value and effort”, then “Story quality”.',
    'In the panel’s own menu (…) choose “Show … on all work items of this project”.',
  ],
  panelWhy: 'Plumbline has no permission to do this for you, on purpose: it would also let it change how Jira is set up.',
  panelsUntil: 'Only a Jira administrator can do this. Until then people find Plumbline at the right of each work item.',
  copyMessage: 'Copy a message for your administrator',
  copied: 'Copied.',
  copyByHand: 'Copy this text:',
  messageLabel: 'Message for your administrator',
  message: (project: string): string =>
    [
      `Could you show the Plumbline panels on all work items of ${project}?`,
      'Only a Jira administrator can. Open any work item of the project, open its Apps menu, find “Value and effort”, and in the panel’s menu (…) choose “Show Value and effort on all work items of this project”.',
      'Then the same with “Story quality”. It takes a minute, notifies no one, and can be taken back in the same menu.',
    ].join('\n'),
  rightsLead: 'It reads as the person who looks, so nobody sees more than Jira shows them. It writes only what is named here.',
  rightsTable: { permission: 'Permission', reason: 'What it is for' },
  leave: [
    'Turn it off: new and changed work items are not checked any more. Scores and check results stay on the work items until you delete them.',
    'To keep your scores, search for plumblineWsjf > 0 and export the result from Jira.',
    'Uninstall: what is stored outside the work items (settings, history of scores) is deleted by Atlassian after 28 days. Scores and results on work items stay in Jira and can be deleted through its API.',
    'No workflow, field, screen or scheme was changed, so nothing of that kind is left behind.',
  ],
  turnOff: (project: string): string => `Turn off in ${project}`,
  turnedOff: (project: string): string => `Off in ${project}. Scores and check results are still on the work items.`,
  turnOffFailed: 'Plumbline could not be turned off. Nothing was changed.',
  noBoardYet: 'No board yet?',
  lookAtExample: 'Look at an example backlog (it exists only in this window)',
  example: 'Example backlog: Community garden',
  exampleNote: 'Written by us. It exists only in this window.',
} as const;

/** Each permission of the app and what it is for; a test compares the list with the manifest. */
export const permissionReasons: Readonly<Record<string, string>> = {
  'read:jira-work': 'Read work items, fields, projects and links, to check and count them.',
  'write:jira-work': 'Store check results and scores with work items of projects that are turned on.',
  'read:jira-user': 'Know who asks, to ask Jira for that person’s rights.',
  'storage:app': 'Keep settings and the history of scores in Atlassian’s own storage.',
  'report:personal-data': 'Tell Atlassian which accounts are stored, so that closed accounts can be erased.',
  'read:project:jira': 'List the projects and boards that you can see.',
  'read:board-scope:jira-software': 'Read boards, to know which work items a team’s backlog holds.',
  'read:board-scope.admin:jira-software': 'Read a board’s filter and its field for estimates.',
  'read:sprint:jira-software': 'Read sprints, to fill the bars and to learn how much past ones finished.',
  'write:issue:jira-software': 'Move work items in the backlog, only when someone asks for it. Not used yet.',
};
