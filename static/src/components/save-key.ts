/** Ctrl (or Cmd) and Enter: saves what is being written. */
export const isSaveKey = (event: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean }): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey);
