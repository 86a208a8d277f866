import { useState } from 'react';
import { AppFrame } from '../frames/app-frame.tsx';
import { useSession } from '../session.tsx';
import { changePanel, type ItemModules, type Panel } from './item-modules.ts';

/** The app's sections at the right: closed first, and without a frame until someone opens them. */
export function AppContexts({
  itemKey,
  contexts,
  onClosed,
}: {
  readonly itemKey: string;
  readonly contexts: ItemModules['contexts'];
  readonly onClosed: () => void;
}) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string): void => {
    const next = new Set(open);
    // Closed again, the row shows what the app has stored meanwhile.
    if (next.delete(key)) onClosed();
    else next.add(key);
    setOpen(next);
  };
  return (
    <>
      {contexts.map(({ moduleKey, title, lozenge }) => (
        <section key={moduleKey} className="app-context" aria-label={title}>
          <button type="button" className="disclosure row spread" aria-expanded={open.has(moduleKey)} onClick={() => toggle(moduleKey)}>
            <span>{title}</span>
            {lozenge !== null && !open.has(moduleKey) && (
              <span className="lozenge" data-kind={lozenge.type}>
                {lozenge.label}
              </span>
            )}
          </button>
          {open.has(moduleKey) && <AppFrame request={{ moduleKey, issueKey: itemKey }} title={title} />}
        </section>
      ))}
    </>
  );
}

interface PanelsProps {
  readonly itemKey: string;
  readonly panels: readonly Panel[];
  readonly mayEdit: boolean;
  readonly onChanged: () => void;
}

/** Menu "Apps": adds panels to this item, or, for Jira administrators, to all items of the project. */
export function AppsMenu({ itemKey, panels, mayEdit, onChanged }: PanelsProps) {
  const { user } = useSession();
  const [open, setOpen] = useState(false);
  const act = async (panel: Panel, action: Parameters<typeof changePanel>[2]): Promise<void> => {
    await changePanel(itemKey, panel.moduleKey, action);
    setOpen(false);
    onChanged();
  };
  if (panels.length === 0 || (!mayEdit && !user.siteAdmin)) return null;
  return (
    <div className="apps-menu">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      >
        Apps
      </button>
      {open && (
        <ul className="plain menu">
          {panels.flatMap((panel) => [
            ...(mayEdit && panel.shown !== 'project'
              ? [
                  <li key={`${panel.moduleKey}-item`}>
                    <button type="button" onClick={() => void act(panel, panel.shown === 'no' ? 'add' : 'remove')}>
                      {panel.shown === 'no' ? `Add ${panel.title}` : `Remove ${panel.title}`}
                    </button>
                  </li>,
                ]
              : []),
            ...(user.siteAdmin
              ? [
                  <li key={`${panel.moduleKey}-project`}>
                    <button
                      type="button"
                      onClick={() => void act(panel, panel.shown === 'project' ? 'hide-for-project' : 'show-for-project')}
                    >
                      {panel.shown === 'project'
                        ? `Hide ${panel.title} on all work items of this project`
                        : `Show ${panel.title} on all work items of this project`}
                    </button>
                  </li>,
                ]
              : []),
          ])}
        </ul>
      )}
    </div>
  );
}

/** The app's panels that were added or are shown for the project. */
export function AppPanels({ itemKey, panels }: { readonly itemKey: string; readonly panels: readonly Panel[] }) {
  return (
    <>
      {panels
        .filter((panel) => panel.shown !== 'no')
        .map((panel) => (
          <section key={panel.moduleKey} className="app-panel" aria-label={panel.title}>
            <h2>{panel.title}</h2>
            <AppFrame request={{ moduleKey: panel.moduleKey, issueKey: itemKey }} title={panel.title} minHeight={120} />
          </section>
        ))}
    </>
  );
}
