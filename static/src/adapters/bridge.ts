import { events, Modal, router, view } from '@forge/bridge';
import { parseContext, type SurfaceContext } from './surface-context.ts';

/** Asks the host where we are. */
export async function readContext(): Promise<SurfaceContext> {
  return parseContext(await view.getContext());
}

/** Lets the frame follow the theme of the site. A host without themes leaves us in the light one. */
export async function followTheme(): Promise<void> {
  try {
    await view.theme.enable();
  } catch {
    // the stylesheet's light values hold
  }
}

interface DialogOptions {
  readonly surface: string;
  readonly title: string;
  readonly context?: Readonly<Record<string, unknown>>;
  readonly onClose: () => void;
}

/**
 * Opens another surface of the app as a dialog of the site, so that it is not confined to this frame.
 * Browsers forget the focus of a frame when a dialog opens around it: it is given back here.
 */
export async function openDialog({ surface, title, context, onClose }: DialogOptions): Promise<void> {
  const opener = document.activeElement;
  const close = (): void => {
    if (opener instanceof HTMLElement) opener.focus();
    onClose();
  };
  await new Modal({ size: 'large', title, context: { ...context, surface }, onClose: close }).open();
}

/** Closes the dialog that this frame is. A frame that is no dialog cannot be closed: nothing happens. */
export async function closeDialog(): Promise<void> {
  try {
    await view.close();
  } catch {
    // not a dialog
  }
}

/** Jira's own event after an item was edited on the page around us. */
const JIRA_ISSUE_CHANGED = 'JIRA_ISSUE_CHANGED';
/** Our own event between frames of the app on one page. */
const ITEM_CHANGED = 'plumbline.item-changed';

export interface ItemChange {
  /** `jira`: read again. `own`: what another frame of ours wrote is in the session's memory. */
  readonly by: 'jira' | 'own';
  /** `null` when the event does not say which item. */
  readonly issueId: string | null;
}

/** @returns a function that stops listening. */
export function onItemChanged(listener: (change: ItemChange) => void): () => void {
  const listen = async (name: string, by: ItemChange['by']): Promise<() => void> => {
    const subscription = await events.on(name, (payload?: unknown) => listener({ by, issueId: issueIdOf(payload) }));
    return () => subscription.unsubscribe();
  };
  const stops = [listen(JIRA_ISSUE_CHANGED, 'jira'), listen(ITEM_CHANGED, 'own')];
  return () => {
    for (const stop of stops)
      void stop.then(
        (end) => end(),
        () => undefined,
      );
  };
}

/** Tells the app's other frames on this page that an item has new values in the session's memory. */
export async function tellItemChanged(issueId: string): Promise<void> {
  await events.emit(ITEM_CHANGED, { issueId });
}

function issueIdOf(payload: unknown): string | null {
  if (typeof payload !== 'object' || payload === null || !('issueId' in payload)) return null;
  return typeof payload.issueId === 'string' || typeof payload.issueId === 'number' ? String(payload.issueId) : null;
}

/** Opens a work item of this site in the window around us. */
export async function openWorkItem(key: string): Promise<void> {
  await router.navigate(`/browse/${encodeURIComponent(key)}`);
}
