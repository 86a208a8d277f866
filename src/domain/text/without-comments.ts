/** A stretch of text without HTML comments, also one that was cut inside a comment; what is open at the end is gone. */
export function withoutComments(text: string): string {
  if (!text.includes('<!--') && !text.includes('-->')) return text;
  let kept = '';
  let at = 0;
  const closed = text.indexOf('-->');
  const opened = text.indexOf('<!--');
  if (closed >= 0 && (opened < 0 || closed < opened)) at = closed + 3;
  for (;;) {
    const open = text.indexOf('<!--', at);
    if (open < 0) return kept + text.slice(at);
    kept += text.slice(at, open);
    const close = text.indexOf('-->', open + 4);
    if (close < 0) return kept;
    at = close + 3;
  }
}
