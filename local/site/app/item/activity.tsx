import { useState } from 'react';
import type { Comment, Item } from '../jira-types.ts';
import { Comments } from './comments.tsx';
import { History } from './history.tsx';

const PARTS = ['Comments', 'History'] as const;

interface Props {
  readonly item: Item;
  readonly comments: readonly Comment[];
  readonly mayAdd: boolean;
}

/** Comments, or the changes of the item, which are read when they are asked for. */
export function Activity({ item, comments, mayAdd }: Props) {
  const [part, setPart] = useState<(typeof PARTS)[number]>('Comments');
  return (
    <section aria-labelledby="activity">
      <div className="row wrap">
        <h2 id="activity" className="grow">
          Activity
        </h2>
        {PARTS.map((name) => (
          <button key={name} type="button" className="small" aria-pressed={part === name} onClick={() => setPart(name)}>
            {name}
          </button>
        ))}
      </div>
      {part === 'Comments' ? <Comments item={item} comments={comments} mayAdd={mayAdd} /> : <History item={item} />}
    </section>
  );
}
