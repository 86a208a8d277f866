import { useContext } from 'react';
import type { Finding } from '../../../../src/shared/finding.ts';
import { qualityTexts as texts } from '../../../../src/shared/texts/quality.ts';
import { OpenTool, toolFor } from './tools.ts';

/** Leads from a finding to the place where it can be settled. */
export function ToolButton({ finding, number }: { readonly finding: Finding; readonly number: number }) {
  const open = useContext(OpenTool);
  const tool = toolFor(finding.rule);
  if (open === null) return null;
  return (
    <button
      type="button"
      className="pl-word-button"
      aria-label={texts.toolLabel(texts.tool[tool], number)}
      onClick={() => open(tool, finding)}
    >
      {texts.tool[tool]}
    </button>
  );
}
