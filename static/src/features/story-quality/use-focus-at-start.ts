import { useEffect } from 'react';
import { findingId, START_ID } from './links.ts';

/** A dialog starts at its first finding, once, while the text above stays in sight. A panel leaves the focus where it is. */
export function useFocusAtStart(isDue: boolean): void {
  useEffect(() => {
    if (isDue) (document.getElementById(findingId(1)) ?? document.getElementById(START_ID))?.focus({ preventScroll: true });
  }, [isDue]);
}
