import { useState } from 'react';
import { RenderAdf } from '../adf/render-adf.tsx';
import { MarkdownEditor } from '../adf/markdown-editor.tsx';
import { jira } from '../api.ts';
import type { Comment, Item } from '../jira-types.ts';
import { useSession } from '../session.tsx';
import { useItemActions } from './item-actions.tsx';

function OneComment({ item, comment, mayEdit }: { readonly item: Item; readonly comment: Comment; readonly mayEdit: boolean }) {
  const [editing, setEditing] = useState(false);
  const { change } = useItemActions();
  const who = comment.author?.displayName ?? 'Someone';
  return (
    <li className="comment">
      <p className="quiet">
        {who}, <time dateTime={comment.created}>{comment.created.slice(0, 16).replace('T', ' ')}</time>
      </p>
      {editing ? (
        <MarkdownEditor
          label="Comment"
          doc={comment.body}
          saveWords="Save comment"
          onCancel={() => setEditing(false)}
          onSave={async (body) => {
            await change(() => jira('PUT', `/rest/api/3/issue/${item.key}/comment/${comment.id}`, { body }));
            setEditing(false);
          }}
        />
      ) : (
        <>
          <RenderAdf doc={comment.body} />
          {mayEdit && (
            <button type="button" className="small" aria-label={`Edit comment of ${who}`} onClick={() => setEditing(true)}>
              Edit
            </button>
          )}
        </>
      )}
    </li>
  );
}

/** Comments, oldest first, and a field for a new one. */
export function Comments({
  item,
  comments,
  mayAdd,
}: {
  readonly item: Item;
  readonly comments: readonly Comment[];
  readonly mayAdd: boolean;
}) {
  const [adding, setAdding] = useState(false);
  const { change } = useItemActions();
  const { user } = useSession();
  return (
    <>
      {comments.length === 0 && <p className="quiet">No comments yet.</p>}
      <ul className="plain">
        {comments.map((comment) => (
          <OneComment key={comment.id} item={item} comment={comment} mayEdit={comment.author?.accountId === user.accountId} />
        ))}
      </ul>
      {mayAdd && !adding && (
        <button type="button" onClick={() => setAdding(true)}>
          Add a comment
        </button>
      )}
      {adding && (
        <MarkdownEditor
          label="New comment"
          doc={null}
          saveWords="Add comment"
          onCancel={() => setAdding(false)}
          onSave={async (body) => {
            if (body !== null) await change(() => jira('POST', `/rest/api/3/issue/${item.key}/comment`, { body }));
            setAdding(false);
          }}
        />
      )}
    </>
  );
}
