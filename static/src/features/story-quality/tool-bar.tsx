import Button from '@atlaskit/button/new';
import { useContext } from 'react';
import { qualityTexts as texts } from '../../../../src/shared/texts/quality.ts';
import { OpenTool } from './tools.ts';

/** The ways to write. Without a description the questions come first. */
export function ToolBar({ hasText, hasCriteria }: { readonly hasText: boolean; readonly hasCriteria: boolean }) {
  const open = useContext(OpenTool);
  if (open === null) return null;
  return (
    <div className="pl-actions">
      {!hasText && (
        <Button appearance="primary" onClick={() => open('compose')}>
          {texts.noTextAdvice}
        </Button>
      )}
      <Button onClick={() => open('text')}>{texts.editText}</Button>
      {hasCriteria && <Button onClick={() => open('criteria')}>{texts.editCriteria}</Button>}
      {hasText && (
        <Button appearance="subtle" onClick={() => open('compose')}>
          {texts.writeAnew}
        </Button>
      )}
    </div>
  );
}
