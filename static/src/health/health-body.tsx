import './health.css';
import type { ReactNode } from 'react';
import type { DoNext, HealthView } from '../../../src/shared/health.ts';
import { barTable, healthTexts } from '../../../src/shared/texts/health.ts';
import { projectPageTexts } from '../../../src/shared/texts/project-page.ts';
import { Loading } from '../components/loading.tsx';
import { DoNextList } from './do-next-list.tsx';
import type { HealthActions } from './health-actions.ts';
import { NumberTiles } from './number-tiles.tsx';
import { Sentence } from './sentence.tsx';
import { SprintBars } from './sprint-bars.tsx';

export interface NotNow {
  readonly hidden: ReadonlySet<string>;
  readonly hide: (line: DoNext) => void;
  readonly showAll: () => void;
}

interface Props {
  readonly view: HealthView;
  readonly isComplete: boolean;
  readonly actions: HealthActions;
  /** Level of headings inside: the page has its own above them. */
  readonly heading: 'h2' | 'h3';
  readonly notNow?: NotNow;
  /** Whose health it is, where a page shows more than one. */
  readonly about?: string;
  /** Shown right under the sentence. */
  readonly children?: ReactNode;
}

/** The health of one backlog: sentence, bars, what to do next, six numbers. */
export function HealthBody({ view, isComplete, actions, heading, notNow, about, children }: Props) {
  const nameOf = (part: string): string => (about === undefined ? part : `${part}: ${about}`);
  return (
    <div className="pl-health">
      <Sentence view={view} isComplete={isComplete} />
      {children}
      <SprintBars view={view} label={nameOf(barTable(view.period).caption)} />
      <DoNextList view={view} label={nameOf(healthTexts.doNext)} heading={heading} openItem={actions.openItem} notNow={notNow ?? null} />
      <NumberTiles view={view} label={nameOf(projectPageTexts.numbers)} actions={actions} />
    </div>
  );
}

/** Holds the place of all that while it is read. */
export function HealthPlace() {
  return (
    <div className="pl-health pl-health-place">
      <Loading />
    </div>
  );
}
