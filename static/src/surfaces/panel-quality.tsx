import { qualityTexts as texts } from '../../../src/shared/texts/quality.ts';
import { StoryQuality } from '../features/story-quality/story-quality.tsx';
import { NotesContext } from '../features/story-quality/use-notes.ts';
import { ItemSurface } from '../item/item-surface.tsx';
import type { SurfaceProps } from '../surface.ts';

/** The panel "Story quality", and the dialog that shows the same. */
export default function PanelQuality({ context }: SurfaceProps) {
  return (
    <ItemSurface context={context} title={texts.title}>
      {(view, item) => (
        <NotesContext.Provider value={{ view, locale: context.locale, timezone: context.timezone, onChanged: item.replace }}>
          <StoryQuality view={view} isDialog={context.dialog !== null} />
        </NotesContext.Provider>
      )}
    </ItemSurface>
  );
}
