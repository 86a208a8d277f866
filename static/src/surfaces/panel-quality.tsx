import { qualityTexts as texts } from '../../../src/shared/texts/quality.ts';
import { StoryQuality } from '../features/story-quality/story-quality.tsx';
import { ItemSurface } from '../item/item-surface.tsx';
import type { SurfaceProps } from '../surface.ts';

/** The panel "Story quality", and the dialog that shows the same. */
export default function PanelQuality({ context }: SurfaceProps) {
  return (
    <ItemSurface context={context} title={texts.title}>
      {(view) => <StoryQuality view={view} isDialog={context.dialog !== null} />}
    </ItemSurface>
  );
}
