import type { Criterion } from '../../../shared/story.ts';

/** Whether somebody wrote a criterion here: titles, notes and what has still to be written do not count. */
export const isWritten = ({ kind }: Pick<Criterion, 'kind'>): boolean => kind === 'behaviour' || kind === 'task';
