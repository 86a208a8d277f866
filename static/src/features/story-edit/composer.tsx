import './compose.css';
import { useEffect, useMemo, useRef } from 'react';
import { composeStory, type ComposedStory } from '../../../../src/domain/story/compose-story.ts';
import { placeStory } from '../../../../src/domain/story/place-story.ts';
import { readStory, type StoryModel } from '../../../../src/domain/story/story-model.ts';
import { storyPieces } from '../../../../src/domain/story/story-pieces.ts';
import { composeTexts as texts } from '../../../../src/shared/texts/compose.ts';
import { editTexts } from '../../../../src/shared/texts/edit.ts';
import type { ItemRead, Memory } from '../../../../src/usecases/load-item.ts';
import type { TextWriter } from '../../item/use-text-change.ts';
import { AnswerField, OfferField } from './answer-field.tsx';
import { EditorFrame } from './editor-frame.tsx';
import { LiveFindings } from './live-findings.tsx';
import { type Answers, type AnswersDraft, useAnswers } from './use-answers.ts';
import { useLiveAnalysis } from './use-live-analysis.ts';
import { changeOf, type Writing, writingOf } from './writing.ts';

interface Props {
  readonly read: ItemRead;
  readonly memory: Memory;
  readonly writer: TextWriter;
  readonly onClose: () => void;
}

const linesOf = (text: string): readonly string[] => text.split('\n');
const bareLine = (text: string): string => text.replace(/\s+/g, ' ').replace(/[.!\s]+$/, '');

/** The title is no more than the story that is replaced, so a new one is offered. */
const isStoryTitle = ({ summary, story, description }: StoryModel): boolean =>
  summary.trim() === '' ||
  story?.means?.field === 'summary' ||
  storyPieces({ story, markers: null, description }).some(
    ({ start, end }) => bareLine(description?.text.slice(start, end) ?? '') === bareLine(summary),
  );

/** What the answers make of the item. */
function useComposed({ snapshot, context }: ItemRead, model: StoryModel, answers: Answers) {
  const { norms } = context.settings.profile;
  const composed = useMemo(() => compose(answers, model.language, norms?.template ?? null), [answers, model.language, norms]);
  const offersTitle = isStoryTitle(model) && composed.summary !== '';
  const now = useMemo(
    (): Writing => ({
      summary: offersTitle && answers.useTitle ? composed.summary : snapshot.summary,
      description: composed.sentence === '' ? (snapshot.description ?? null) : placeStory(snapshot.description ?? null, model, composed),
    }),
    [offersTitle, answers.useTitle, composed, snapshot, model],
  );
  return { composed, offersTitle, now };
}

/** Answers to who, what and why become a story in the team's words. */
export function Composer({ read, memory, writer, onClose }: Props) {
  const { snapshot, context } = read;
  const model = useMemo(() => readStory(snapshot), [snapshot]);
  const draft = useAnswers(memory, snapshot.id, model.story);
  const { composed, offersTitle, now } = useComposed(read, model, draft.answers);
  const live = useLiveAnalysis(read, now);
  return (
    <EditorFrame
      label={texts.title}
      className="pl-composer"
      saveLabel={texts.use}
      {...{ writer, onClose }}
      change={changeOf(writingOf(snapshot), now)}
      isChanged={draft.isChanged}
      cannotSave={composed.sentence === ''}
      drop={draft.drop}
    >
      <h2 className="pl-subheading">{texts.title}</h2>
      {draft.isChanged && <p className="pl-subtle">{draft.wasKept ? editTexts.restored : editTexts.unsaved}</p>}
      <Questions answers={draft.answers} roles={context.settings.profile.norms?.roles ?? []} onChange={draft.write} />
      <Result composed={composed} replaces={storyPieces(model).length > 0} />
      {offersTitle && <TitleOffer draft={draft} title={composed.summary} />}
      <LiveFindings live={live} now={now} />
    </EditorFrame>
  );
}

function TitleOffer({ draft: { answers, write }, title }: { readonly draft: AnswersDraft; readonly title: string }) {
  return (
    <label className="pl-composer-title">
      <input type="checkbox" checked={answers.useTitle} onChange={({ target }) => write({ ...answers, useTitle: target.checked })} />{' '}
      {texts.useTitle(title)}
    </label>
  );
}

const compose = (
  { who, what, why, constraints, open }: Answers,
  language: string,
  template: Parameters<typeof composeStory>[1]['template'],
): ComposedStory => composeStory({ who, what, why, constraints: linesOf(constraints), questions: linesOf(open) }, { language, template });

interface QuestionsProps {
  readonly answers: Answers;
  readonly roles: readonly string[];
  readonly onChange: (next: Answers) => void;
}

function Questions({ answers, roles, onChange }: QuestionsProps) {
  const first = useRef<HTMLInputElement | null>(null);
  useEffect(() => first.current?.focus(), []);
  const { questions } = texts;
  return (
    <>
      <OfferField
        {...questions.who}
        value={answers.who}
        offers={roles}
        keep={(element) => {
          first.current = element;
        }}
        onChange={(who) => onChange({ ...answers, who })}
      />
      <AnswerField {...questions.what} value={answers.what} onChange={(what) => onChange({ ...answers, what })} />
      <AnswerField {...questions.why} value={answers.why} onChange={(why) => onChange({ ...answers, why })} />
      <AnswerField
        {...questions.constraints}
        value={answers.constraints}
        onChange={(constraints) => onChange({ ...answers, constraints })}
      />
      <AnswerField {...questions.open} value={answers.open} onChange={(open) => onChange({ ...answers, open })} />
    </>
  );
}

function Result({ composed: { sentence, sections }, replaces }: { readonly composed: ComposedStory; readonly replaces: boolean }) {
  return (
    <section className="pl-composed" aria-label={texts.result}>
      <h3 className="pl-subtle">{texts.result}</h3>
      {sentence === '' ? <p>{texts.resultEmpty}</p> : <p className="pl-composed-story">{sentence}</p>}
      {sections.map(({ heading, lines }) => (
        <div key={heading}>
          <p className="pl-composed-heading">{heading}</p>
          <ul className="pl-composed-lines">
            {[...new Set(lines)].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      {sentence !== '' && <p className="pl-subtle">{replaces ? texts.replaces : texts.putsFirst}</p>}
    </section>
  );
}
