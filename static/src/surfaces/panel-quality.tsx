import { useMemo } from 'react';
import { qualityTexts as texts } from '../../../src/shared/texts/quality.ts';
import type { ItemView } from '../../../src/usecases/item-view.ts';
import type { SurfaceContext } from '../adapters/surface-context.ts';
import { StoryQuality } from '../features/story-quality/story-quality.tsx';
import { changeDeps } from '../item/item-deps.ts';
import { NotesContext } from '../features/story-quality/use-notes.ts';
import { ItemSurface } from '../item/item-surface.tsx';
import type { Item } from '../item/use-item.ts';
import { useTextChange } from '../item/use-text-change.ts';
import type { SurfaceProps } from '../surface.ts';

/** The panel "Story quality", and the dialog that shows the same. */
export default function PanelQuality({ context }: SurfaceProps) {
  return (
    <ItemSurface context={context} title={texts.title} depth="words">
      {(view, item) => (
        <NotesContext.Provider value={{ view, locale: context.locale, timezone: context.timezone, onChanged: item.replace }}>
          <Quality context={context} view={view} item={item} />
        </NotesContext.Provider>
      )}
    </ItemSurface>
  );
}

function Quality({ context, view, item }: { readonly context: SurfaceContext; readonly view: ItemView; readonly item: Item }) {
  const deps = useMemo(() => changeDeps(context), [context]);
  const writer = useTextChange(deps, view.read, item.replace);
  return (
    <StoryQuality
      view={view}
      writer={writer}
      isDialog={context.dialog !== null}
      checkFailed={item.checkFailed}
      onCheckAgain={item.checkAgain}
    />
  );
}
