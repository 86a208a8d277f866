import { PLATFORM_LIMITS as LIMITS } from './limits.ts';
import type { EntityDefinition, Manifest } from './manifest.ts';

type Finding = readonly [isBroken: boolean, sentence: string];

function entityFindings({ name, attributes, indexes }: EntityDefinition): readonly Finding[] {
  const names = Object.keys(attributes);
  return [
    [indexes.length > LIMITS.entityIndexes, `the entity "${name}" has more than ${LIMITS.entityIndexes} indexes`],
    [names.length > LIMITS.entityAttributes, `the entity "${name}" has more than ${LIMITS.entityAttributes} attributes`],
    [
      names.some((attribute) => attribute.length > LIMITS.attributeNameLength),
      `an attribute of the entity "${name}" has a name of more than ${LIMITS.attributeNameLength} characters`,
    ],
    [
      indexes.some((index) => typeof index !== 'string' && index.range.length !== 1),
      `an index of the entity "${name}" has not exactly one range attribute`,
    ],
  ];
}

function functionFindings({ modules }: Manifest): readonly Finding[] {
  const background = new Set([...(modules.consumer ?? []), ...(modules.scheduledTrigger ?? [])].map((module) => module.function));
  return (modules.function ?? []).flatMap(({ key, timeoutSeconds }): Finding[] =>
    timeoutSeconds === undefined
      ? []
      : [
          [timeoutSeconds > LIMITS.longestSeconds, `the function "${key}" may run at most ${LIMITS.longestSeconds} seconds`],
          [!background.has(key), `the function "${key}" declares timeoutSeconds, which only consumers and schedules may`],
        ],
  );
}

/**
 * Limits of the platform that Atlassian's own checks of a manifest do not know.
 * @throws Error that names each one that is broken
 */
export function refuseBeyondLimits(manifest: Manifest): void {
  const { modules, app, resources } = manifest;
  const schedules = modules.scheduledTrigger ?? [];
  const entities = app.storage?.entities ?? [];
  const memory = app.runtime.memoryMB ?? LIMITS.memoryMB.least;
  const count = Object.values(modules).reduce((sum, list: readonly unknown[] | undefined) => sum + (list?.length ?? 0), 0);
  const findings: readonly Finding[] = [
    [schedules.length > LIMITS.schedules, `more than ${LIMITS.schedules} scheduled triggers`],
    [
      schedules.filter(({ interval }) => interval === 'fiveMinute').length > LIMITS.fiveMinuteSchedules,
      'more than one scheduled trigger runs every five minutes',
    ],
    [
      memory < LIMITS.memoryMB.least || memory > LIMITS.memoryMB.most,
      `memoryMB must be from ${LIMITS.memoryMB.least} to ${LIMITS.memoryMB.most}`,
    ],
    [entities.length > LIMITS.entities, `more than ${LIMITS.entities} entities`],
    [count > LIMITS.modules, `more than ${LIMITS.modules} modules`],
    [resources.length > LIMITS.resources, `more than ${LIMITS.resources} resources`],
    ...resources.map(
      ({ key, entry }): Finding => [
        Object.keys(entry ?? {}).length > LIMITS.resourceEntries,
        `the resource "${key}" has more than ${LIMITS.resourceEntries} entries`,
      ],
    ),
    ...entities.flatMap(entityFindings),
    ...functionFindings(manifest),
  ];
  const broken = findings.filter(([isBroken]) => isBroken).map(([, sentence]) => sentence);
  if (broken.length > 0) throw new Error(`The platform would refuse the manifest: ${broken.join('; ')}.`);
}
