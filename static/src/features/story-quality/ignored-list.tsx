import { useQuery } from '@tanstack/react-query';
import type { IssueAnalysis } from '../../../../src/shared/analysis.ts';
import type { ItemNotes } from '../../../../src/shared/contract.ts';
import { NOTES_PROPERTY } from '../../../../src/shared/notes.ts';
import { noteTexts as texts } from '../../../../src/shared/texts/notes.ts';
import { readIgnored } from '../../../../src/domain/lint/read-ignored.ts';
import { call } from '../../adapters/rpc.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { describeError } from '../../describe-error.ts';
import { notesKey, readNotes } from '../../item/change-notes.ts';
import { IGNORED_ID, type NotesOf, useChangeNotes, useNotesContext } from './use-notes.ts';

/** "1 ignored here": opens what is ignored on this item, why and since when. Reasons are asked for only then. */
export function IgnoredList() {
  const notes = useNotesContext();
  if (notes === null) return null;
  const { snapshot } = notes.view.read;
  const codes = readIgnored(snapshot.properties[NOTES_PROPERTY], snapshot.id).map(({ code }) => code);
  return (
    <div id={IGNORED_ID} tabIndex={-1}>
      {codes.length > 0 && (
        <Disclosure label={texts.ignoredHere(codes.length)}>
          <Reasons notes={notes} codes={codes} />
        </Disclosure>
      )}
    </div>
  );
}

function Reasons({ notes, codes }: { readonly notes: NotesOf; readonly codes: readonly string[] }) {
  const { id } = notes.view.read.snapshot;
  const query = useQuery({ queryKey: notesKey(id), queryFn: readNotes(id) });
  return (
    <AsyncView query={query} errorLead={texts.readFailed}>
      {(known) => (
        <ul className="pl-stack" aria-label={texts.listLabel}>
          {codes.map((code) => (
            <li key={code} className="pl-row">
              <Ignored notes={notes} code={code} known={known} />
            </li>
          ))}
        </ul>
      )}
    </AsyncView>
  );
}

function Ignored({ notes, code, known }: { readonly notes: NotesOf; readonly code: string; readonly known: ItemNotes }) {
  const changing = useChangeNotes(notes, texts.shownAgain);
  const { view, locale, timezone } = notes;
  const { id: issueId } = view.read.snapshot;
  const found = known.ignored.find((one) => one.code === code);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: timezone });
  const what = messageOf(view.analysis, code);
  return (
    <>
      <div className="pl-ignored-words">
        <p>{what}</p>
        <p className="pl-subtle">{found === undefined ? texts.noReason : texts.reason(found.reason, day.format(new Date(found.at)))}</p>
        {changing.error !== null && <p role="alert">{describeError(changing.error, texts.showAgainFailed).text}</p>}
      </div>
      {view.mayChange && (
        <button
          type="button"
          className="pl-word-button"
          aria-label={texts.showAgainLabel(what)}
          disabled={changing.isPending}
          onClick={() => changing.mutate((baseRev) => call('stopIgnoring', { issueId, baseRev, code }))}
        >
          {texts.showAgain}
        </button>
      )}
    </>
  );
}

/** What the rule says here: ignored now, or again since it changed. */
function messageOf(analysis: IssueAnalysis | null, code: string): string {
  const ignored = analysis?.ignored.find((finding) => finding.code === code);
  if (ignored !== undefined) return ignored.message;
  return analysis?.findings.some((finding) => finding.code === code) === true ? texts.ruleChanged : texts.nothingNow;
}
