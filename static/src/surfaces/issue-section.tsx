import '../features/ready/ready.css';
import { formatScore } from '../../../src/domain/scoring/format-score.ts';
import { commonTexts } from '../../../src/shared/texts/common.ts';
import { sectionTexts as texts } from '../../../src/shared/texts/section.ts';
import type { ItemView } from '../../../src/usecases/item-view.ts';
import { openDialog } from '../adapters/bridge.ts';
import { Loading } from '../components/loading.tsx';
import { FineChecks } from '../features/ready/fine-checks.tsx';
import { LeftList } from '../features/ready/left-list.tsx';
import { ReadyStateLine } from '../features/ready/ready-state.tsx';
import { ItemSurface } from '../item/item-surface.tsx';
import type { Item } from '../item/use-item.ts';
import type { SurfaceProps } from '../surface.ts';

/** The section "Plumbline" at the right of a work item: ready state, what is left, score. */
export default function IssueSection({ context }: SurfaceProps) {
  return (
    <ItemSurface context={context} title={commonTexts.productName} depth="state">
      {(view, item) => <Section view={view} item={item} />}
    </ItemSurface>
  );
}

function Section({ view, item }: { readonly view: ItemView; readonly item: Item }) {
  const { snapshot } = view.read;
  const open = (surface: 'panel-value' | 'panel-quality', title: string) => (): void => {
    void openDialog({ surface, title: `${title}: ${snapshot.key}`, onClose: item.takeOver });
  };
  const openQuality = open('panel-quality', texts.qualityTitle);
  if (snapshot.kind === 'subtask') return <p className="pl-subtle">{texts.subtask}</p>;
  return (
    <>
      {snapshot.kind === 'epic' ? <p className="pl-subtle">{texts.epic}</p> : <Ready view={view} item={item} onFix={openQuality} />}
      <div className="pl-row">
        <ScoreLine view={view} onEdit={open('panel-value', texts.valueTitle)} />
        <button type="button" className="pl-word-button" onClick={openQuality}>
          {texts.qualityTitle}
        </button>
      </div>
    </>
  );
}

function Ready({ view, item, onFix }: { readonly view: ItemView; readonly item: Item; readonly onFix: () => void }) {
  const { state, checks } = view.ready ?? (item.checkFailed ? NOT_CHECKED : WAITING);
  if (state === null) return <Loading />;
  return (
    <section aria-label={texts.regionLabel} className="pl-stack">
      <ReadyStateLine state={state} checks={checks} />
      {state.kind === 'left' && <LeftList checks={checks} canFix={view.mayChange} onFix={onFix} />}
      {state.kind === 'left' && <FineChecks checks={checks} />}
      {state.kind === 'not-checked' && (
        <button type="button" className="pl-word-button" onClick={item.checkAgain}>
          {texts.checkNow}
        </button>
      )}
    </section>
  );
}

const NOT_CHECKED = { state: { kind: 'not-checked' }, checks: [] } as const;
/** Nothing is stored of this text; the rules are reading it. */
const WAITING = { state: null, checks: [] } as const;

/** Nobody is reminded of scores before there is one; the way to give one is always the same place, and the same button. */
function ScoreLine({ view, onEdit }: { readonly view: ItemView; readonly onEdit: () => void }) {
  const { model } = view.read.context.settings;
  const value = view.score?.x[model];
  const score = value === undefined ? null : texts.score(formatScore(value, model));
  const change = view.mayChange ? texts.edit : commonTexts.show;
  return (
    <p className="pl-actions">
      {score !== null && <span>{score}</span>}
      <button type="button" className="pl-word-button" onClick={onEdit} aria-label={score === null ? undefined : `${change}: ${score}`}>
        {score === null ? texts.giveScore : change}
      </button>
    </p>
  );
}
