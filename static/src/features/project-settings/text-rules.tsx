import { useState } from 'react';
import type { ForType } from '../../../../src/domain/lint/change-config.ts';
import type { ProjectContext } from '../../../../src/shared/contract.ts';
import type { ProjectId } from '../../../../src/shared/ids.ts';
import { PRESETS } from '../../../../src/shared/lint-config.ts';
import { settingsTexts as texts } from '../../../../src/shared/texts/settings.ts';
import { call } from '../../adapters/rpc.ts';
import { Effect } from './effect.tsx';
import { RuleList } from './rule-list.tsx';
import { SaveOrCancel } from './save-or-cancel.tsx';
import { SaveTrouble } from './save-trouble.tsx';
import type { RulesDraft } from './use-draft.ts';
import { useOpenItems } from './use-effect-of.ts';
import { useSaveSettings } from './use-save-settings.ts';
import { WordsField } from './words-field.tsx';

interface Props {
  readonly projectId: ProjectId;
  readonly project: ProjectContext;
  readonly draft: RulesDraft;
  readonly timeOf: (iso: string) => string;
  readonly onClose: () => void;
}

/** The text rules of a project while somebody changes them: nothing is stored before Save, and what it would do is said first. */
export default function TextRules({ projectId, project, draft, timeOf, onClose }: Props) {
  const { lint } = draft;
  const open = useOpenItems(projectId, project.settings.profile.estimateField);
  const close = (): void => {
    draft.discard();
    onClose();
  };
  const saving = useSaveSettings(projectId, close);
  const save = (baseRev: number): void => saving.save(() => call('saveSettings', { projectId, baseRev, lint }));
  const types = [...new Set([...(open.data?.items ?? []).map(({ typeName }) => typeName.toLowerCase()), ...Object.keys(lint.types)])];
  return (
    <div className="pl-stack pl-editor">
      <Presets draft={draft} />
      <Rules draft={draft} types={types.toSorted()} />
      <Words draft={draft} />
      <Effect open={open} before={project.settings} after={{ ...project.settings, lint }} />
      <SaveTrouble
        projectId={projectId}
        project={project}
        saving={saving}
        draft={draft}
        timeOf={timeOf}
        onKeepTheirs={close}
        onSaveMine={save}
      />
      <SaveOrCancel isSaving={saving.isSaving} onSave={() => (draft.isChanged ? save(draft.rev) : close())} onCancel={close} />
    </div>
  );
}

function Presets({ draft: { lint, change } }: { readonly draft: RulesDraft }) {
  return (
    <fieldset className="pl-fieldset">
      <legend>{texts.presetLegend}</legend>
      {PRESETS.map((preset) => (
        <label key={preset} className="pl-check">
          <input type="radio" name="preset" checked={lint.preset === preset} onChange={() => change({ ...lint, preset })} />{' '}
          {texts.presetNames[preset]} <span className="pl-subtle">{texts.presetSays[preset]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Rules({ draft: { lint, change }, types }: { readonly draft: RulesDraft; readonly types: readonly string[] }) {
  const [type, setType] = useState<ForType>(null);
  return (
    <>
      <label className="pl-actions">
        {texts.typeLabel}
        <select
          className="pl-field pl-select"
          value={type ?? ''}
          onChange={({ target }) => setType(target.value === '' ? null : target.value)}
        >
          <option value="">{texts.allTypes}</option>
          {types.map((name) => (
            <option key={name} value={name}>
              {texts.onlyType(name)}
            </option>
          ))}
        </select>
      </label>
      <RuleList lint={lint} type={type} onChange={change} />
    </>
  );
}

function Words({ draft: { lint, change } }: { readonly draft: RulesDraft }) {
  return (
    <>
      <h3 className="pl-subheading">{texts.wordsHeading}</h3>
      {(['allowed', 'roles', 'products'] as const).map((list) => (
        <WordsField
          key={list}
          label={texts[list]}
          words={lint.words[list]}
          onChange={(words) => change({ ...lint, words: { ...lint.words, [list]: words } })}
        />
      ))}
    </>
  );
}
