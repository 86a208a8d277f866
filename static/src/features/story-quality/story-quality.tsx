import './quality.css';
import Button from '@atlaskit/button/new';
import { useCallback, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { IssueAnalysis } from '../../../../src/shared/analysis.ts';
import type { IssueKind, IssueSnapshot } from '../../../../src/shared/issue.ts';
import { RULE_LANGUAGES } from '../../../../src/shared/story.ts';
import { commonTexts } from '../../../../src/shared/texts/common.ts';
import { qualityTexts as texts } from '../../../../src/shared/texts/quality.ts';
import { hasCurrentResult, type ItemView } from '../../../../src/usecases/item-view.ts';
import type { TextWriter } from '../../item/use-text-change.ts';
import { WriteResult } from '../../item/write-result.tsx';
import { Counts, countsOf } from './counts.tsx';
import { CriteriaList } from './criteria-list.tsx';
import { FindingList } from './finding-list.tsx';
import { FixingContext } from './fixing.ts';
import { IgnoredList } from './ignored-list.tsx';
import { Foot } from './foot.tsx';
import { isAbout } from './is-about.ts';
import { ItemText } from './item-text.tsx';
import { findingId, focusOn, ShowFinding } from './links.ts';
import type { NumberedFinding } from './mark-index.ts';
import { ToolBar } from './tool-bar.tsx';
import { type CameFrom, useFocusAtStart } from './use-focus-at-start.ts';
import { usePlaces } from './use-places.ts';
import { Waiting } from './waiting.tsx';

interface Props {
  readonly view: ItemView;
  readonly writer: TextWriter;
  readonly isDialog: boolean;
  readonly cameFrom: CameFrom;
  /** The rules could not be loaded or run. */
  readonly checkFailed: boolean;
  readonly onCheckAgain: () => void;
}

/** What was found in the text of one item, where it stands, and what would settle it. Before the rules have read it: the text and the stored counts. */
export function StoryQuality({ view, writer, isDialog, cameFrom, checkFailed, onCheckAgain }: Props) {
  const { analysis, read, stored } = view;
  const fixing = useMemo(() => (view.mayChange ? { snapshot: read.snapshot, writer } : null), [view.mayChange, read.snapshot, writer]);
  useFocusAtStart({ isDialog, findings: analysis?.findings ?? null, cameFrom });
  const counts = analysis === null ? (hasCurrentResult(view) ? (stored?.n ?? null) : null) : countsOf(analysis.findings);
  return (
    <FixingContext.Provider value={fixing}>
      <div className="pl-quality">
        {analysis === null && checkFailed ? <CheckFailed onCheckAgain={onCheckAgain} /> : <Counts counts={counts} />}
        <WriteResult writer={writer} />
        {analysis === null ? (
          <>
            <UncheckedText snapshot={read.snapshot} />
            {!checkFailed && <Waiting counts={counts} />}
          </>
        ) : (
          <Checked view={view} analysis={analysis} />
        )}
      </div>
    </FixingContext.Provider>
  );
}

const NONE: readonly never[] = [];

function UncheckedText({ snapshot }: { readonly snapshot: IssueSnapshot }) {
  return <ItemText snapshot={snapshot} findings={NONE} places={usePlaces(snapshot, NONE, NONE)} />;
}

/** Kinds of items that can be told as who, what and why. */
const ASKED: readonly IssueKind[] = ['story', 'task'];

function Checked({ view, analysis }: { readonly view: ItemView; readonly analysis: IssueAnalysis }) {
  const { snapshot } = view.read;
  const findings = useMemo(() => analysis.findings.map((finding, index): NumberedFinding => ({ number: index + 1, finding })), [analysis]);
  const hasText = snapshot.description !== null && snapshot.description !== undefined;
  const [open, setOpen] = useState({ text: false, criteria: false });
  const showFinding = useCallback((number: number): void => {
    if (document.getElementById(findingId(number))?.closest('[hidden]')) flushSync(() => setOpen({ text: true, criteria: true }));
    focusOn(findingId(number));
  }, []);
  const { criteria } = analysis.acceptanceCriteria;
  const inCriteria = findings.filter((item) => criteria.some((criterion) => isAbout(criterion, item)));
  const inText = findings.filter((item) => !inCriteria.includes(item));
  const places = usePlaces(snapshot, findings, criteria);
  // Said once: not by a finding and by an empty list.
  const saysNone = !hasText || findings.some(({ finding }) => finding.rule === 'ac-missing');
  return (
    <>
      {hasText && !RULE_LANGUAGES.includes(analysis.language) && <p className="pl-subtle">{texts.unknownLanguage}</p>}
      {!analysis.isStory && <p className="pl-subtle">{snapshot.kind === 'bug' ? texts.bug : texts.notStory}</p>}
      <ShowFinding.Provider value={showFinding}>
        <ItemText snapshot={snapshot} findings={findings} places={places} />
        <FindingList findings={inText} isOpen={open.text} onToggle={() => setOpen({ ...open, text: !open.text })} />
        {(criteria.length > 0 || (analysis.isStory && !saysNone)) && (
          <CriteriaList
            criteria={criteria}
            findings={inCriteria}
            places={places}
            isOpen={open.criteria}
            onToggle={() => setOpen({ ...open, criteria: !open.criteria })}
          />
        )}
      </ShowFinding.Provider>
      <IgnoredList />
      <ToolBar canCompose={ASKED.includes(snapshot.kind)} hasCriteria={analysis.isStory || criteria.length > 0} />
      <Foot analysis={analysis} lint={view.read.context.settings.lint} />
    </>
  );
}

function CheckFailed({ onCheckAgain }: { readonly onCheckAgain: () => void }) {
  return (
    <div className="pl-message pl-message-error" role="alert">
      <p>{texts.checkFailed}</p>
      <Button onClick={onCheckAgain}>{commonTexts.tryAgain}</Button>
    </div>
  );
}
