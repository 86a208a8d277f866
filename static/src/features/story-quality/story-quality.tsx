import './quality.css';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Severity } from '../../../../src/shared/finding.ts';
import { qualityTexts as texts } from '../../../../src/shared/texts/quality.ts';
import type { ItemView } from '../../../../src/usecases/item-view.ts';
import { CriteriaList, isAbout } from './criteria-list.tsx';
import { FindingList } from './finding-list.tsx';
import { countInvest } from '../../../../src/domain/lint/count-invest.ts';
import { InvestLine } from './invest-line.tsx';
import { ItemText } from './item-text.tsx';
import { findingId, focusOn, ShowFinding } from './links.ts';
import type { NumberedFinding } from './mark-index.ts';

const SEVERITIES = ['error', 'warning', 'hint'] as const satisfies readonly Severity[];

/** Word rules know English; rules about form run in every language. */
const WORD_RULES_LANGUAGE = 'en';

/** What was found in the text of one item, where it stands, and what would settle it. */
export function StoryQuality({ view, isDialog }: { readonly view: ItemView; readonly isDialog: boolean }) {
  const { analysis, read } = view;
  const { snapshot } = read;
  const findings = useMemo(() => analysis.findings.map((finding, index): NumberedFinding => ({ number: index + 1, finding })), [analysis]);
  const hasText = snapshot.description !== null && snapshot.description !== undefined;
  const [isOpen, setIsOpen] = useState(false);
  const showFinding = useCallback((number: number): void => {
    if (document.getElementById(findingId(number))?.closest('[hidden]')) flushSync(() => setIsOpen(true));
    focusOn(findingId(number));
  }, []);
  useFocusAtStart(isDialog);
  const { criteria } = analysis.acceptanceCriteria;
  const inCriteria = findings.filter((item) => criteria.some((criterion) => isAbout(criterion, item)));
  const inText = findings.filter((item) => !inCriteria.includes(item));
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter(({ finding }) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  return (
    <div className="pl-quality">
      <p id={START_ID} tabIndex={-1}>
        {counts.length === 0 ? texts.clean : counts.map(({ severity, count }) => texts.count(severity, count)).join(' · ')}
      </p>
      {hasText && analysis.language !== WORD_RULES_LANGUAGE && <p className="pl-subtle">{texts.unknownLanguage}</p>}
      {!analysis.isStory && <p className="pl-subtle">{snapshot.kind === 'bug' ? texts.bug : texts.notStory}</p>}
      <ShowFinding.Provider value={showFinding}>
        <ItemText snapshot={snapshot} findings={findings} />
      </ShowFinding.Provider>
      <FindingList findings={inText} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />
      {(analysis.isStory || criteria.length > 0) && <CriteriaList criteria={criteria} findings={inCriteria} />}
      {view.mayChange && findings.length > 0 && <p className="pl-subtle">{texts.howToChange}</p>}
      {analysis.isStory && <InvestLine counts={countInvest(analysis.findings)} />}
    </div>
  );
}

/** Says how much was found; the keyboard starts here when that is nothing. */
const START_ID = 'quality-start';

/** A dialog starts at its first finding, while the text above stays in sight. A panel leaves the focus where it is. */
function useFocusAtStart(isDialog: boolean): void {
  useEffect(() => {
    if (isDialog) (document.getElementById(findingId(1)) ?? document.getElementById(START_ID))?.focus({ preventScroll: true });
  }, [isDialog]);
}
