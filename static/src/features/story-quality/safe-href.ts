const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/** @returns the address when it may be opened from a text that anyone could have written; `null` otherwise. */
export function safeHref(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  try {
    return ALLOWED.has(new URL(value).protocol) ? value : null;
  } catch {
    return null; // relative, or no address at all
  }
}
