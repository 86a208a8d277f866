/** Keys under which this browser keeps what was typed; what it has learned of projects is not counted. */
export const keptDrafts = (): readonly string[] => Object.keys(window.localStorage).filter((key) => !key.includes(':epoch:'));
