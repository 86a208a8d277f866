import type { Rule } from './rule.ts';

const MAX = 5;

export const schedules: Rule = ({ modules }) => {
  const all = modules.filter((m) => m.type === 'scheduledTrigger');
  const fast = all.filter((m) => m.value['interval'] === 'fiveMinute');
  return [
    ...all.slice(MAX).map((m) => ({
      path: m.path,
      message: `an app may have ${MAX} scheduled triggers: remove this one or let another schedule do its work.`,
    })),
    ...fast
      .slice(1)
      .map((m) => ({ path: m.path, message: 'only one scheduled trigger may have the interval fiveMinute: use hour, day or week.' })),
  ];
};
