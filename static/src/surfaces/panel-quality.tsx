import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { commonTexts } from '../../../src/shared/texts/common.ts';
import type { Finding } from '../../../src/shared/finding.ts';
import { qualityTexts as texts } from '../../../src/shared/texts/quality.ts';
import type { ItemView } from '../../../src/usecases/item-view.ts';
import { localMemory } from '../adapters/session-memory.ts';
import type { SurfaceContext } from '../adapters/surface-context.ts';
import { StoryQuality } from '../features/story-quality/story-quality.tsx';
import type { CameFrom } from '../features/story-quality/use-focus-at-start.ts';
import { OpenTool, type Tool } from '../features/story-quality/tools.ts';
import { changeDeps } from '../item/item-deps.ts';
import { forgetDrafts, hasDraft } from '../item/kept-drafts.ts';
import { NotesContext } from '../features/story-quality/use-notes.ts';
import { ItemSurface } from '../item/item-surface.tsx';
import type { Item } from '../item/use-item.ts';
import { useTextChange } from '../item/use-text-change.ts';
import { WriteResult } from '../item/write-result.tsx';
import type { SurfaceProps } from '../surface.ts';

const StoryEdit = lazy(() => import('../features/story-edit/story-edit.tsx'));

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

/** Reading, or writing in one of the tools: what was begun and neither saved nor discarded is open again. */
function Quality({ context, view: shown, item }: { readonly context: SurfaceContext; readonly view: ItemView; readonly item: Item }) {
  // While the rules read a new text the screen shows what they said of the old one; whoever writes begins with the new one.
  const { data: read = shown.read } = item.query;
  const view = useMemo(() => ({ ...shown, read }), [shown, read]);
  const deps = useMemo(() => changeDeps(context), [context]);
  const memory = useMemo(() => localMemory(context), [context]);
  const { id } = view.read.snapshot;
  const [tool, setTool] = useState<Tool | null>(() => (view.mayChange ? hasDraft(memory, id) : null));
  const [finding, setFinding] = useState<Finding | null>(null);
  const [cameFrom, setCameFrom] = useState<CameFrom>(null);
  const leave = useCallback(
    (isSaved: boolean): void => {
      setCameFrom(tool === null ? null : { tool, finding, isSaved });
      setTool(null);
    },
    [tool, finding],
  );
  const close = useCallback((): void => leave(false), [leave]);
  const settle = useCallback((): void => {
    forgetDrafts(memory, id);
    leave(true);
  }, [memory, id, leave]);
  const writer = useTextChange(deps, read, item.replace, settle);
  const open = useCallback(
    (chosen: Tool, settles?: Finding): void => {
      writer.dismiss();
      setFinding(settles ?? null);
      setTool(chosen);
    },
    [writer],
  );
  if (tool !== null && view.mayChange)
    return (
      <div className="pl-quality">
        <WriteResult writer={writer} />
        <Suspense fallback={<output>{commonTexts.loading}</output>}>
          <StoryEdit {...{ tool, view, finding, memory, writer }} onRead={item.replace} onOpen={setTool} onClose={close} />
        </Suspense>
      </div>
    );
  return (
    <OpenTool.Provider value={view.mayChange ? open : null}>
      <StoryQuality
        view={shown}
        writer={writer}
        isDialog={context.dialog !== null}
        cameFrom={cameFrom}
        checkFailed={item.checkFailed}
        onCheckAgain={item.checkAgain}
      />
    </OpenTool.Provider>
  );
}
