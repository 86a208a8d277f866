import { dict } from '../manifest-document.ts';
import type { Rule } from './rule.ts';

const LONG_RUNNING: readonly string[] = ['consumer', 'scheduledTrigger'];

/** Functions exist, are used, and ask for more time only where the platform gives it. */
export const functions: Rule = ({ modules }) => {
  const own = modules.filter((m) => m.type === 'function');
  const uses = modules
    .filter((m) => m.type !== 'function')
    .flatMap((m) =>
      [m.value['function'], dict(m.value['resolver'])['function']].filter((f) => typeof f === 'string').map((f) => ({ key: f, module: m })),
    );
  return [
    ...uses
      .filter((u) => !own.some((f) => f.key === u.key))
      .map((u) => ({ path: u.module.path, message: `there is no function "${u.key}": add it under modules.function.` })),
    ...own.flatMap((f) => {
      const users = uses.filter((u) => u.key === f.key).map((u) => u.module.type);
      if (users.length === 0) return [{ path: f.path, message: `no module uses the function "${f.key}": remove it.` }];
      if (users.includes('consumer') && users.some((type) => type !== 'consumer'))
        return [
          {
            path: f.path,
            message: `"${f.key}" is used by a consumer and by a ${users.find((type) => type !== 'consumer') ?? ''}: give the consumer a function of its own.`,
          },
        ];
      const short = users.find((type) => !LONG_RUNNING.includes(type));
      return f.value['timeoutSeconds'] === undefined || short === undefined
        ? []
        : [
            {
              path: [...f.path, 'timeoutSeconds'],
              message: `only functions of consumers and scheduled triggers may set timeoutSeconds, but a ${short} uses "${f.key}": remove it.`,
            },
          ];
    }),
  ];
};
