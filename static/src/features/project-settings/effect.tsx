import type { UseQueryResult } from '@tanstack/react-query';
import type { IssueSnapshot } from '../../../../src/shared/issue.ts';
import type { ProjectSettings } from '../../../../src/shared/settings.ts';
import { commonTexts } from '../../../../src/shared/texts/common.ts';
import { settingsTexts as texts } from '../../../../src/shared/texts/settings.ts';
import type { OpenItems } from '../../../../src/usecases/open-items.ts';
import { openWorkItem } from '../../adapters/bridge.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { useEffectOf } from './use-effect-of.ts';

interface Props {
  readonly open: UseQueryResult<OpenItems>;
  readonly before: ProjectSettings;
  readonly after: ProjectSettings;
}

/** What a change would do before it is saved, over how many items, and which ones. */
export function Effect({ open, before, after }: Props) {
  const effect = useEffectOf(open.data, before, after);
  if (open.error !== null) return <p className="pl-subtle">{texts.effectFailed}</p>;
  if (open.data === undefined || effect === null) return <p className="pl-subtle">{texts.effectReading}</p>;
  const { stopped, started } = effect;
  return (
    <div className="pl-stack">
      <p aria-live="polite">{texts.effect(stopped.length, started.length)}</p>
      <p className="pl-subtle">
        {texts.effectOver(open.data.items.length, open.data.complete)} {commonTexts.hiddenNotCounted}
      </p>
      {stopped.length + started.length > 0 && (
        <Disclosure label={texts.seeThem}>
          <Items label={texts.stoppedLabel} items={stopped} />
          <Items label={texts.startedLabel} items={started} />
        </Disclosure>
      )}
    </div>
  );
}

function Items({ label, items }: { readonly label: string; readonly items: readonly IssueSnapshot[] }) {
  if (items.length === 0) return null;
  return (
    <section className="pl-stack" aria-label={label}>
      <h4 className="pl-subheading">{label}</h4>
      <ul>
        {items.map(({ id, key, summary }) => (
          <li key={id}>
            <button type="button" className="pl-word-button" onClick={() => void openWorkItem(key)}>
              {key}
            </button>{' '}
            {summary}
          </li>
        ))}
      </ul>
    </section>
  );
}
