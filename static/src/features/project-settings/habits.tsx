import Button from '@atlaskit/button/new';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { AdoptProfile, ProjectContext } from '../../../../src/shared/contract.ts';
import type { ProjectId } from '../../../../src/shared/ids.ts';
import type { TeamProfile } from '../../../../src/shared/settings.ts';
import { settingsTexts as texts } from '../../../../src/shared/texts/settings.ts';
import { call } from '../../adapters/rpc.ts';
import { ErrorMessage } from '../../components/error-message.tsx';
import { Effect } from './effect.tsx';
import { HabitTable } from './habit-table.tsx';
import { useOpenItems } from './use-effect-of.ts';
import { SaveOrCancel } from './save-or-cancel.tsx';
import { type SavingSettings, useSaveSettings } from './use-save-settings.ts';

interface Props {
  readonly projectId: ProjectId;
  readonly project: ProjectContext;
  readonly timeOf: (iso: string) => string;
  readonly dayOf: (iso: string) => string;
  readonly onClose: () => void;
}

type Require = AdoptProfile['require'];
const HABITS = ['template', 'criteria', 'estimate'] as const satisfies readonly (keyof Require)[];

const requiredIn = (profile: TeamProfile): Require => ({
  template: profile.requireTemplate,
  criteria: profile.requireCriteria,
  estimate: profile.requireEstimate,
});

const withRequired = (profile: TeamProfile, require: Require): TeamProfile => ({
  ...profile,
  requireTemplate: require.template,
  requireCriteria: require.criteria,
  requireEstimate: require.estimate,
});

/** What the team does, what of it is required, and a second look beside the first: nothing changes before Save. */
export default function Habits({ projectId, project, timeOf, dayOf, onClose }: Props) {
  const { settings, settingsRev = 0 } = project;
  const [require, setRequire] = useState<Require>(() => requiredIn(settings.profile));
  const looking = useMutation({ mutationFn: () => call('redetectProfile', { projectId }) });
  const found = looking.data?.profile ?? null;
  const [takes, setTakes] = useState(false);
  const open = useOpenItems(projectId, settings.profile.estimateField);
  const saving = useSaveSettings(projectId, onClose);
  const take = (wanted: boolean): void => {
    setTakes(wanted);
    setRequire(requiredIn(wanted && found !== null ? found : settings.profile));
  };
  const after = withRequired(takes && found !== null ? found : settings.profile, require);
  const baseRev = saving.conflict?.rev ?? settingsRev;
  const save = (): void => saving.save(() => call('adoptProfile', { projectId, baseRev, again: takes, require }));
  return (
    <div className="pl-stack pl-editor">
      <p className="pl-subtle">
        {texts.habitsSay} {texts.lookedAt(dayOf(settings.profile.detectedAt))}.
      </p>
      <HabitTable now={settings.profile} found={found} />
      {looking.error !== null && <ErrorMessage error={looking.error} lead={texts.lookFailed} onRetry={() => looking.mutate()} />}
      {found === null ? (
        <div>
          <Button isLoading={looking.isPending} onClick={() => looking.mutate()}>
            {texts.lookAgain}
          </Button>
        </div>
      ) : (
        <Check label={texts.takeFound} checked={takes} onChange={take} />
      )}
      {HABITS.map((habit) => (
        <Check
          key={habit}
          label={texts.require[habit]}
          checked={require[habit]}
          onChange={(wanted) => setRequire({ ...require, [habit]: wanted })}
        />
      ))}
      <Effect open={open} before={settings} after={{ ...settings, profile: after }} />
      <Trouble saving={saving} timeOf={timeOf} />
      <SaveOrCancel isSaving={saving.isSaving} onSave={save} onCancel={onClose} />
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className="pl-check">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} /> {label}
    </label>
  );
}

/** A habit is one yes or no: after somebody else's save the choices here are kept, and Save puts them on top. */
function Trouble({ saving, timeOf }: { readonly saving: SavingSettings; readonly timeOf: Props['timeOf'] }) {
  const words = saving.conflict === null ? saving.failure : texts.conflict(timeOf(saving.conflict.at));
  return words === null ? null : (
    <p role="alert" className="pl-message pl-message-warning">
      {words}
    </p>
  );
}
