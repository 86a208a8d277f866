import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { readyIds, type SettingsEffect, settingsEffect } from '../../../../src/domain/ready/settings-effect.ts';
import type { ProjectId } from '../../../../src/shared/ids.ts';
import type { ProjectSettings } from '../../../../src/shared/settings.ts';
import { type OpenItems, readOpenItems } from '../../../../src/usecases/open-items.ts';
import { jira } from '../../item/item-deps.ts';

/** The open items that a change is tried on, read once for the page. */
export function useOpenItems(projectId: ProjectId, estimateField: string | null): UseQueryResult<OpenItems> {
  return useQuery({ queryKey: ['open-items', projectId, estimateField], queryFn: () => readOpenItems(jira, projectId, estimateField) });
}

/** What other settings would do to these items. Follows behind while somebody chooses, so that no click waits for it. */
export function useEffectOf(open: OpenItems | undefined, before: ProjectSettings, after: ProjectSettings): SettingsEffect | null {
  const later = useDeferredValue(after);
  const readyNow = useMemo(() => (open === undefined ? null : readyIds(open.items, before)), [open, before]);
  return useMemo(
    () => (open === undefined || readyNow === null ? null : settingsEffect(open.items, readyNow, readyIds(open.items, later))),
    [open, readyNow, later],
  );
}
