import { KNOWN_EVENTS } from '../facts/events.ts';
import { dict, list, type ManifestDocument, type Path } from '../manifest-document.ts';
import type { Rule } from './rule.ts';

/** Names of events that the triggers want, with their places. */
export function eventsOf({ modules }: ManifestDocument): readonly { readonly name: string; readonly path: Path }[] {
  return modules
    .filter((m) => m.type === 'trigger')
    .flatMap((m) =>
      list(m.value['events']).map((event, i) => ({
        name: String(typeof event === 'string' ? event : dict(event)['eventType']),
        path: [...m.path, 'events', i],
      })),
    );
}

export const events: Rule = (manifest) =>
  eventsOf(manifest)
    .filter(({ name }) => KNOWN_EVENTS[name] === undefined)
    .map(({ name, path }) => ({
      path,
      message: `"${name}" is not an event that we know: correct the name, or add it to facts/events.ts with its scope.`,
    }));
