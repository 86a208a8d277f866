/**
 * Events that the manifest may name, with the classic scope that each needs. Written from the platform's
 * event reference; its validator accepts any name in silence.
 */
export const KNOWN_EVENTS: Readonly<Record<string, string | null>> = {
  'avi:jira:created:issue': 'read:jira-work',
  'avi:jira:updated:issue': 'read:jira-work',
  'avi:jira:deleted:issue': 'read:jira-work',
  'avi:jira:assigned:issue': 'read:jira-work',
  'avi:jira:commented:issue': 'read:jira-work',
  'avi:jira:created:issuelink': 'read:jira-work',
  'avi:jira:deleted:issuelink': 'read:jira-work',
  'avi:jira-software:created:sprint': 'read:jira-work',
  'avi:jira-software:started:sprint': 'read:jira-work',
  'avi:jira-software:updated:sprint': 'read:jira-work',
  'avi:jira-software:closed:sprint': 'read:jira-work',
  'avi:jira-software:deleted:sprint': 'read:jira-work',
  'avi:forge:installed:app': null,
  'avi:forge:upgraded:app': null,
};
