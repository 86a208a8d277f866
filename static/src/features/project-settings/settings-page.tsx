import './settings.css';
import { lazy, Suspense, useMemo, useState } from 'react';
import { countChanges } from '../../../../src/domain/lint/config-differences.ts';
import type { ProjectContext } from '../../../../src/shared/contract.ts';
import type { ProjectId } from '../../../../src/shared/ids.ts';
import { turnedOff } from '../../../../src/shared/lint-config.ts';
import type { TeamProfile } from '../../../../src/shared/settings.ts';
import { commonTexts } from '../../../../src/shared/texts/common.ts';
import { settingsTexts as texts } from '../../../../src/shared/texts/settings.ts';
import { localMemory } from '../../adapters/session-memory.ts';
import type { SurfaceContext } from '../../adapters/surface-context.ts';
import { Loading } from '../../components/loading.tsx';
import { TurnOn } from '../../project/turn-on.tsx';
import { useTurnOn } from '../../project/use-turn-on.ts';
import { SettingsLine } from './settings-line.tsx';
import { useRulesDraft } from './use-draft.ts';
import { useNames } from './use-names.ts';

// Both say what a change would do, with the rules and the words of seven languages: they come when somebody opens them.
const Habits = lazy(() => import('./habits.tsx'));
const TextRules = lazy(() => import('./text-rules.tsx'));

interface Props {
  readonly context: SurfaceContext;
  readonly projectId: ProjectId;
  readonly project: ProjectContext;
}

/** The settings of a project: what applies now, a sentence a line, and the way to change it in place. */
export function SettingsPage({ context, projectId, project }: Props) {
  const { settings, mayAdminister, license } = project;
  const names = useNames(projectId, project);
  const turning = useTurnOn(projectId, project.boardId ?? null, project);
  const [open, setOpen] = useState<'text-rules' | 'habits' | null>(null);
  const { dayOf, timeOf } = useTimes(context);
  const mayChange = mayAdminister && license === 'active' && settings.on;
  const toggle = (line: 'text-rules' | 'habits') => (mayChange ? (): void => setOpen(open === line ? null : line) : null);
  const close = (): void => setOpen(null);
  const { lint, profile } = settings;
  return (
    <>
      <div className="pl-row">
        <h1 className="pl-heading">{texts.title(names.project ?? context.project?.key ?? '')}</h1>
        <span>{settings.on ? texts.on : texts.off}</span>
      </div>
      <TurnOn project={project} turning={turning} label={texts.turnOn} />
      {settings.on && !mayAdminister && <p className="pl-message">{texts.readOnly}</p>}
      {settings.on && license === 'lapsed' && <p className="pl-message">{commonTexts.licenseEnded}</p>}
      <ul className="pl-settings">
        <SettingsLine name={texts.readyChecks} says={texts.readyNow(settings.checks.story)} />
        <SettingsLine
          name={texts.textRules}
          says={texts.textRulesNow(lint.preset, turnedOff(lint))}
          status={texts.changes(countChanges(lint))}
          isOpen={open === 'text-rules'}
          onChange={toggle('text-rules')}
        >
          <ChangeRules context={context} projectId={projectId} project={project} timeOf={timeOf} onClose={close} />
        </SettingsLine>
        <SettingsLine
          name={texts.habits}
          says={`${texts.habitsNow(profile.sample.template, profile.sample.criteria, profile.sample.stories)} ${requiredNow(profile)}`}
          isOpen={open === 'habits'}
          onChange={toggle('habits')}
        >
          <Suspense fallback={<Loading />}>
            <Habits projectId={projectId} project={project} timeOf={timeOf} dayOf={dayOf} onClose={close} />
          </Suspense>
        </SettingsLine>
        <SettingsLine
          name={texts.scoring}
          says={texts.scoringNow(settings.model, names.estimate ?? (profile.estimateField === null ? null : texts.estimateField))}
        />
        <SettingsLine
          name={texts.boards}
          says={project.boardId === null || project.boardId === undefined ? texts.noBoard : (names.board ?? texts.boardUnnamed)}
        />
        <SettingsLine name={texts.data} says={texts.dataNow} />
      </ul>
    </>
  );
}

interface ChangeProps extends Props {
  readonly timeOf: (iso: string) => string;
  readonly onClose: () => void;
}

function ChangeRules({ context, ...props }: ChangeProps) {
  const memory = useMemo(() => localMemory(context), [context]);
  const draft = useRulesDraft(memory, props.projectId, props.project);
  return (
    <Suspense fallback={<Loading />}>
      <TextRules {...props} draft={draft} />
    </Suspense>
  );
}

const requiredNow = ({ requireTemplate, requireCriteria, requireEstimate }: TeamProfile): string =>
  texts.required([
    ...(requireTemplate ? [texts.requireNames.template] : []),
    ...(requireCriteria ? [texts.requireNames.criteria] : []),
    ...(requireEstimate ? [texts.requireNames.estimate] : []),
  ]);

function useTimes({ locale, timezone }: SurfaceContext) {
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: timezone });
    const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: timezone });
    return { dayOf: (iso: string) => day.format(new Date(iso)), timeOf: (iso: string) => time.format(new Date(iso)) };
  }, [locale, timezone]);
}
