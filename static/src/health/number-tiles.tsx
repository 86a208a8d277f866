import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import type { HealthView, Tile, TileId } from '../../../src/shared/health.ts';
import { healthTexts, partialText, tileCounted, tileLabel, tileValue } from '../../../src/shared/texts/health.ts';
import { projectPageTexts as texts } from '../../../src/shared/texts/project-page.ts';
import type { ItemList } from '../../../src/usecases/list-items.ts';
import { AsyncView } from '../components/async-view.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import type { HealthActions } from './health-actions.ts';

interface Props {
  readonly view: HealthView;
  readonly label: string;
  readonly actions: HealthActions;
}

/** Six numbers. Each opens the items behind it in place, and takes over the exact length of that list. */
export function NumberTiles({ view, label, actions }: Props) {
  const [open, setOpen] = useState<TileId | null>(null);
  const partial = partialText(view);
  return (
    <section className="pl-stack" aria-label={label}>
      <ul className="pl-tiles">
        {view.tiles.map((tile) => (
          <NumberTile
            key={tile.id}
            tile={tile}
            period={view.period}
            scope={`${view.board.id ?? ''} ${view.asOf}`}
            actions={actions}
            isOpen={open === tile.id}
            onToggle={() => setOpen(open === tile.id ? null : tile.id)}
          />
        ))}
      </ul>
      {partial !== null && <p className="pl-subtle">{partial}</p>}
    </section>
  );
}

interface TileProps {
  readonly tile: Tile;
  readonly period: HealthView['period'];
  /** What the number is about: another board or a new look asks for a new list. */
  readonly scope: string;
  readonly actions: HealthActions;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function NumberTile({ tile, period, scope, actions, isOpen, onToggle }: TileProps) {
  const id = useId();
  const query = useQuery({ queryKey: ['tile', scope, tile.id, tile.jql], queryFn: () => actions.listItems(tile), enabled: isOpen });
  const total = query.data?.total ?? null;
  return (
    <li className="pl-tile-place">
      <button type="button" className="pl-tile" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <span className="pl-tile-number">{total ?? tileValue(tile)}</span> {tileLabel(tile.id)}
      </button>
      <div id={id} className="pl-tile-list" hidden={!isOpen}>
        {isOpen && (
          <>
            <Disclosure label={healthTexts.howCounted}>
              <p className="pl-subtle">{tileCounted(total === null ? tile : { ...tile, value: total, exactness: 'exact' }, period)}</p>
            </Disclosure>
            <AsyncView query={query} errorLead={texts.listFailed}>
              {(list) => (
                <List list={list} openItem={actions.openItem}>
                  {actions.openSearch !== null && (
                    <button type="button" className="pl-word-button" onClick={() => actions.openSearch?.(tile.jql)}>
                      {texts.openInJira}
                    </button>
                  )}
                </List>
              )}
            </AsyncView>
          </>
        )}
      </div>
    </li>
  );
}

function List({
  list: { items, total },
  openItem,
  children,
}: {
  readonly list: ItemList;
  readonly openItem: HealthActions['openItem'];
  readonly children: ReactNode;
}) {
  const rest = total === null ? texts.listFirstOfMany(items.length) : total > items.length ? texts.listFirst(items.length, total) : null;
  return (
    <>
      <div className="pl-actions">
        {rest !== null && <p className="pl-subtle">{rest}</p>}
        {children}
      </div>
      {items.length === 0 && <p>{texts.listEmpty}</p>}
      <ul className="pl-item-list">
        {items.map((item) => (
          <li key={item.id}>
            {openItem === null ? (
              <span className="pl-key">{item.key}</span>
            ) : (
              <button type="button" className="pl-word-button pl-key" onClick={() => openItem(item)}>
                {item.key}
              </button>
            )}{' '}
            {item.summary}
          </li>
        ))}
      </ul>
    </>
  );
}
