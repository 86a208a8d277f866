import { useState } from 'react';
import { sameConfig } from '../../../../src/domain/lint/config-differences.ts';
import type { ProjectContext } from '../../../../src/shared/contract.ts';
import type { LintConfig } from '../../../../src/shared/lint-config.ts';
import type { Memory } from '../../../../src/usecases/load-item.ts';

interface Kept {
  readonly rev: number;
  readonly lint: LintConfig;
}

/** Text rules that are being changed, on top of the revision that they were begun on. */
export interface RulesDraft {
  readonly lint: LintConfig;
  readonly rev: number;
  readonly isChanged: boolean;
  readonly change: (lint: LintConfig) => void;
  /** Goes on with the same choices on top of what is stored now. */
  readonly rebase: (project: ProjectContext) => void;
  readonly discard: () => void;
}

/** Keeps what somebody chose through an error, a reload and a save by somebody else, until it is saved or thrown away. */
export function useRulesDraft(memory: Memory, projectId: string, project: ProjectContext): RulesDraft {
  const key = `settings:${projectId}`;
  const [kept, setKept] = useState<Kept>(() => keptIn(memory.get(key)) ?? storedIn(project));
  const keep = (next: Kept): void => {
    memory.set(key, next);
    setKept(next);
  };
  return {
    ...kept,
    isChanged: !sameConfig(kept.lint, project.settings.lint),
    change: (lint) => keep({ ...kept, lint }),
    rebase: (now) => keep({ ...kept, rev: now.settingsRev ?? 0 }),
    discard: () => memory.remove(key),
  };
}

const storedIn = ({ settings, settingsRev }: ProjectContext): Kept => ({ rev: settingsRev ?? 0, lint: settings.lint });

/** Written by the same build of this very file: what has its outer shape is one. */
function keptIn(value: unknown): Kept | null {
  return typeof value === 'object' && value !== null && 'rev' in value && 'lint' in value ? (value as Kept) : null;
}
