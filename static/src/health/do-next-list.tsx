import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { DoNext, HealthView } from '../../../src/shared/health.ts';
import { doNextReaches, doNextReasons, healthTexts as texts, nothingToDo } from '../../../src/shared/texts/health.ts';
import { projectPageTexts } from '../../../src/shared/texts/project-page.ts';
import type { HealthActions } from './health-actions.ts';

interface Props {
  readonly view: HealthView;
  readonly label: string;
  readonly heading: 'h2' | 'h3';
  readonly openItem: HealthActions['openItem'];
  /** Lines to leave out, and how to leave one out; `null` where nothing can be left out. */
  readonly notNow: { readonly hidden: ReadonlySet<string>; readonly hide: (line: DoNext) => void; readonly showAll: () => void } | null;
}

/** At most five lines, the one that brings most ready work first. */
export function DoNextList({ view, label, heading: Heading, openItem, notNow }: Props) {
  const shown = view.doNext.filter((line) => notNow?.hidden.has(line.id) !== true);
  const hidden = view.doNext.length - shown.length;
  // The promise counts lines from the top: without one of them it does not hold.
  const reaches = view.doNext.slice(0, view.doNextReaches?.lines ?? 0).every((line) => shown.includes(line)) ? doNextReaches(view) : null;
  return (
    <section className="pl-do-next" aria-label={label}>
      <div className="pl-actions">
        <Heading className="pl-heading">{texts.doNext}</Heading>
        {reaches !== null && <span className="pl-subtle">{reaches}</span>}
      </div>
      {shown.length === 0 && hidden === 0 && <p>{nothingToDo(view)}</p>}
      <ol className="pl-do-next-list">
        {shown.map((line, at) => (
          <Line key={line.id} line={line} number={at + 1} openItem={openItem}>
            {notNow !== null && <Menu line={line} onHide={() => notNow.hide(line)} />}
          </Line>
        ))}
      </ol>
      {hidden > 0 && notNow !== null && (
        <p className="pl-subtle">
          {projectPageTexts.hiddenLines(hidden)}{' '}
          <button type="button" className="pl-word-button" onClick={notNow.showAll}>
            {projectPageTexts.showAgain}
          </button>
        </p>
      )}
    </section>
  );
}

interface LineProps {
  readonly line: DoNext;
  readonly number: number;
  readonly openItem: HealthActions['openItem'];
  readonly children: ReactNode;
}

function Line({ line, number, openItem, children }: LineProps) {
  const action = line.missed.some(({ detail }) => detail.kind === 'open-question') ? texts.answer : texts.open;
  return (
    <li className="pl-do-next-line">
      <span className="pl-subtle" aria-hidden="true">
        {number}
      </span>
      <span className="pl-do-next-what">
        <span className="pl-key">{line.key}</span> {line.summary}
      </span>
      <span className="pl-do-next-why">{doNextReasons(line)}</span>
      <span className="pl-do-next-where pl-subtle">{line.bar ?? ''}</span>
      <span className="pl-do-next-actions">
        {openItem !== null && (
          <button type="button" className="pl-word-button" aria-label={`${action} ${line.key}`} onClick={() => openItem(line)}>
            {action}
          </button>
        )}
        {children}
      </span>
    </li>
  );
}

function Menu({ line, onHide }: { readonly line: DoNext; readonly onHide: () => void }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const listen = (event: MouseEvent | KeyboardEvent): void => {
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        button.current?.focus();
      } else if (event.target instanceof Node && root.current?.contains(event.target) === true) return;
      setOpen(false);
    };
    document.addEventListener('click', listen);
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('click', listen);
      document.removeEventListener('keydown', listen);
    };
  }, [open]);
  return (
    <span className="pl-menu" ref={root}>
      <button
        ref={button}
        type="button"
        className="pl-menu-button"
        aria-label={projectPageTexts.more(line.key)}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">…</span>
      </button>
      <span id={id} className="pl-menu-list" hidden={!open}>
        <button type="button" className="pl-word-button" onClick={onHide}>
          {texts.notNow}
        </button>
      </span>
    </span>
  );
}
