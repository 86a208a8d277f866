import Button from '@atlaskit/button/new';
import { useContext } from 'react';
import { qualityTexts as texts } from '../../../../src/shared/texts/quality.ts';
import { toolId } from './links.ts';
import { OpenTool } from './tools.ts';

interface Props {
  /** Whether who, what and why can be asked: not of a bug or an epic. */
  readonly canCompose: boolean;
  readonly hasCriteria: boolean;
}

/** The ways to write, besides those that settle a finding. */
export function ToolBar({ canCompose, hasCriteria }: Props) {
  const open = useContext(OpenTool);
  if (open === null) return null;
  return (
    <div className="pl-actions">
      <Button id={toolId('text')} onClick={() => open('text')}>
        {texts.editText}
      </Button>
      {hasCriteria && (
        <Button id={toolId('criteria')} onClick={() => open('criteria')}>
          {texts.editCriteria}
        </Button>
      )}
      {canCompose && (
        <Button id={toolId('compose')} appearance="subtle" onClick={() => open('compose')}>
          {texts.writeAnew}
        </Button>
      )}
    </div>
  );
}
