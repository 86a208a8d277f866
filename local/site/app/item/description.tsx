import { useState } from 'react';
import { MarkdownEditor } from '../adf/markdown-editor.tsx';
import { RenderAdf } from '../adf/render-adf.tsx';
import { jira } from '../api.ts';
import type { Item } from '../jira-types.ts';
import { useItemActions } from './item-actions.tsx';

export function Description({ item, mayEdit }: { readonly item: Item; readonly mayEdit: boolean }) {
  const [editing, setEditing] = useState(false);
  const { change } = useItemActions();
  const doc = item.fields.description ?? null;
  return (
    <section aria-labelledby="description">
      <div className="row spread">
        <h2 id="description">Description</h2>
        {mayEdit && !editing && (
          <button type="button" aria-label="Edit description" onClick={() => setEditing(true)}>
            Edit
          </button>
        )}
      </div>
      {editing ? (
        <MarkdownEditor
          label="Description"
          doc={doc}
          saveWords="Save description"
          onCancel={() => setEditing(false)}
          onSave={async (description) => {
            await change(() => jira('PUT', `/rest/api/3/issue/${item.key}`, { fields: { description } }));
            setEditing(false);
          }}
        />
      ) : doc === null ? (
        <p className="quiet">No description</p>
      ) : (
        <RenderAdf doc={doc} />
      )}
    </section>
  );
}
