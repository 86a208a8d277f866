const ALLOWED = ['http:', 'https:', 'mailto:'];

/** An address that may become a link, or `null`: no script, no data. */
export function safeHref(href: unknown): string | null {
  if (typeof href !== 'string') return null;
  try {
    return ALLOWED.includes(new URL(href).protocol) ? href : null;
  } catch {
    return null;
  }
}
