import { type ReactNode, useId, useState } from 'react';
import type { QualityList, QualityLists } from '../../../../src/domain/backlog/quality-lists.ts';
import type { BacklogQuality } from '../../../../src/shared/backlog-quality.ts';
import { backlogQualityTexts as texts } from '../../../../src/shared/texts/backlog-quality.ts';
import type { HealthActions } from '../../health/health-actions.ts';
import { ChosenList } from './chosen-list.tsx';
import type { Many } from './use-many.ts';

interface Props {
  readonly view: BacklogQuality;
  readonly lists: QualityLists;
  readonly many: Many | null;
  readonly openItem: NonNullable<HealthActions['openItem']>;
}

interface Tile {
  readonly id: string;
  readonly words: string;
  readonly list: QualityList;
  readonly isRule: boolean;
}

/** Every number of the page, in three groups. Each opens the items behind it in place; one list is open at a time. */
export function NumberLists({ view, lists, many, openItem }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const { tiles } = texts;
  const all = [
    ['all', tiles.all],
    ['toFix', tiles.toFix],
    ['mustFix', tiles.mustFix],
    ['soon', tiles.soon(view.soon)],
    ['fixable', tiles.fixable],
    ['fine', tiles.fine],
    ...(lists.changed.rows.length > 0 ? [['changed', tiles.changed] as const] : []),
  ] as const;
  const numbers = all.map(([id, words]): Tile => ({ id, words, list: lists[id], isRule: false }));
  const rules = lists.byRule.map((one): Tile => ({ id: `${one.rule} ${one.worst}`, words: one.summary, list: one, isRule: true }));
  const letters = lists.byLetter.map(({ letter, list }): Tile => ({ id: letter, words: texts.letterLabel(letter), list, isRule: false }));
  const place = (tile: Tile, isLine: boolean): ReactNode => (
    <NumberPlace
      key={tile.id}
      tile={tile}
      isLine={isLine}
      isOpen={open === tile.id}
      onToggle={() => setOpen(open === tile.id ? null : tile.id)}
    >
      <ChosenList list={tile.list} openItem={openItem} many={many} isRule={tile.isRule} />
    </NumberPlace>
  );
  return (
    <>
      <section aria-label={texts.numbers}>
        <ul className="pl-tiles">{numbers.map((tile) => place(tile, false))}</ul>
      </section>
      {rules.length > 0 && (
        <section className="pl-stack" aria-label={texts.byRule}>
          <h2 className="pl-heading">{texts.byRule}</h2>
          <ul className="pl-rule-lines">{rules.map((tile) => place(tile, true))}</ul>
        </section>
      )}
      <section className="pl-stack" aria-label={texts.byLetter}>
        <h2 className="pl-heading">{texts.byLetter}</h2>
        <p className="pl-subtle">{texts.letterSays}</p>
        <ul className="pl-tiles">{letters.map((tile) => place(tile, false))}</ul>
      </section>
    </>
  );
}

interface PlaceProps {
  readonly tile: Tile;
  /** A line of its own, for words that are a sentence. */
  readonly isLine: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

function NumberPlace({ tile: { words, list, isRule }, isLine, isOpen, onToggle, children }: PlaceProps) {
  const id = useId();
  return (
    <li className={isLine ? 'pl-rule-place' : 'pl-tile-place'}>
      <button type="button" className={isLine ? 'pl-rule-line' : 'pl-tile'} aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <span className="pl-tile-number">{list.rows.length}</span>{' '}
        {isRule && <span className={`pl-severity pl-severity-${list.worst}`}>{texts.severity(list.worst)}</span>}{' '}
        {isLine ? <span className="pl-rule-words">{words}</span> : words}
      </button>
      <div id={id} className="pl-tile-list" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </li>
  );
}
