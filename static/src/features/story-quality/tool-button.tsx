import { useContext } from 'react';
import type { Finding } from '../../../../src/shared/finding.ts';
import { qualityTexts as texts } from '../../../../src/shared/texts/quality.ts';
import { SettleButton } from './settle-button.tsx';
import { OpenTool, toolFor } from './tools.ts';

/** Leads from a finding to the place where it can be settled. */
export function ToolButton({ finding, number }: { readonly finding: Finding; readonly number: number }) {
  const open = useContext(OpenTool);
  const tool = toolFor(finding);
  if (open === null) return null;
  return (
    <SettleButton number={number} label={texts.toolLabel(texts.tool[tool], number)} onClick={() => open(tool, finding)}>
      {texts.tool[tool]}
    </SettleButton>
  );
}
