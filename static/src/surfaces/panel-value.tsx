import { useMemo } from 'react';
import { valueTexts as texts } from '../../../src/shared/texts/value.ts';
import { closeDialog } from '../adapters/bridge.ts';
import { localMemory } from '../adapters/session-memory.ts';
import { ValueAndEffort } from '../features/scoring/value-and-effort.tsx';
import { jira } from '../item/item-deps.ts';
import { ItemSurface } from '../item/item-surface.tsx';
import type { SurfaceProps } from '../surface.ts';

/** The panel "Value and effort", and the dialog that shows the same. */
export default function PanelValue({ context }: SurfaceProps) {
  const drafts = useMemo(() => localMemory(context), [context]);
  return (
    <ItemSurface context={context} title={texts.title} depth="score">
      {(view, item) => (
        <ValueAndEffort
          key={view.read.snapshot.id}
          view={view}
          drafts={drafts}
          jira={jira}
          locale={context.locale}
          timezone={context.timezone}
          onClose={context.dialog === null ? null : () => void closeDialog()}
          onSaved={item.replace}
          onReadAgain={item.readAgain}
        />
      )}
    </ItemSurface>
  );
}
