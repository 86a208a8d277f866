import { useEffect } from 'react';
import type { Finding } from '../../../../src/shared/finding.ts';
import { findingId, START_ID, toolId } from './links.ts';
import type { Tool } from './tools.ts';

/** What somebody did before they came (back) here: left a tool as it was, or saved in it. `null`: they have just arrived. */
export type CameFrom = { readonly tool: Tool; readonly finding: Finding | null; readonly isSaved: boolean } | null;

interface Place {
  readonly isDialog: boolean;
  /** `null` while the rules read. */
  readonly findings: readonly Finding[] | null;
  readonly cameFrom: CameFrom;
}

/** The keyboard goes on where it was. A dialog starts at its first finding, while the text above stays in sight; a panel leaves it where it is. */
export function useFocusAtStart({ isDialog, findings, cameFrom }: Place): void {
  const target = findings === null ? null : targetOf(isDialog, findings, cameFrom);
  const isDue = target !== null;
  useEffect(() => {
    if (isDue) (document.getElementById(target) ?? document.getElementById(START_ID))?.focus({ preventScroll: cameFrom === null });
    // Once: what is found later must not take the keyboard away.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isDue]);
}

function targetOf(isDialog: boolean, findings: readonly Finding[], cameFrom: CameFrom): string | null {
  if (cameFrom === null) return isDialog ? findingId(1) : null;
  if (cameFrom.isSaved) return START_ID;
  const { finding, tool } = cameFrom;
  if (finding === null) return toolId(tool);
  const at = findings.findIndex(({ code, span }) => code === finding.code && span?.start === finding.span?.start);
  return at < 0 ? START_ID : findingId(at + 1);
}
