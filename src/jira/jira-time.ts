/** "2015-12-02T07:39:15.000-0800" has no colon in its offset: not every engine reads that. @returns ISO 8601 in UTC, or what was given. */
export const isoOf = (jiraTime: string): string => {
  const time = Date.parse(jiraTime.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(time) ? jiraTime : new Date(time).toISOString();
};
