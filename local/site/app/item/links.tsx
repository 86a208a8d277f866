import { useState, type FormEvent } from 'react';
import { jira, reasonOf } from '../api.ts';
import type { Item, ItemLink, LinkedItem } from '../jira-types.ts';
import { Link } from '../router.tsx';
import { useLoad } from '../use-load.ts';
import { useItemActions } from './item-actions.tsx';

interface LinkType {
  readonly id: string;
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}

const otherEnd = (link: ItemLink): { readonly phrase: string; readonly other: LinkedItem } | null => {
  if (link.inwardIssue !== undefined) return { phrase: link.type.inward, other: link.inwardIssue };
  return link.outwardIssue === undefined ? null : { phrase: link.type.outward, other: link.outwardIssue };
};

function AddLink({ item, onDone }: { readonly item: Item; readonly onDone: () => void }) {
  const { data } = useLoad('link-types', () => jira<{ readonly issueLinkTypes: readonly LinkType[] }>('GET', '/rest/api/3/issueLinkType'));
  const { change } = useItemActions();
  const [phrase, setPhrase] = useState('0:in');
  const [key, setKey] = useState('');
  const [error, setError] = useState<string | null>(null);
  const types = data?.issueLinkTypes ?? [];
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const [index = '0', side] = phrase.split(':');
    const type = types[Number(index)];
    // "A is blocked by B": B stands at the inward end, A at the outward end.
    const ends =
      side === 'in' ? { inwardIssue: { key }, outwardIssue: { key: item.key } } : { inwardIssue: { key: item.key }, outwardIssue: { key } };
    try {
      await change(() => jira('POST', '/rest/api/3/issueLink', { type: { name: type?.name }, ...ends }));
      onDone();
    } catch (cause) {
      setError(reasonOf(cause));
    }
  };
  return (
    <form onSubmit={(event) => void save(event)} className="row wrap">
      <label>
        <span>This work item</span>
        <select value={phrase} onChange={(event) => setPhrase(event.target.value)}>
          {types.flatMap((type, index) => [
            <option key={`${type.id}in`} value={`${index}:in`}>
              {type.inward}
            </option>,
            ...(type.outward === type.inward
              ? []
              : [
                  <option key={`${type.id}out`} value={`${index}:out`}>
                    {type.outward}
                  </option>,
                ]),
          ])}
        </select>
      </label>
      <label>
        <span>Key of the other</span>
        <input value={key} onChange={(event) => setKey(event.target.value)} required />
      </label>
      <button type="submit" className="primary">
        Link
      </button>
      <button type="button" onClick={onDone}>
        Cancel
      </button>
      {error !== null && <p role="alert">{error}</p>}
    </form>
  );
}

/** Links to other items, as far as the viewer may see them. */
export function Links({ item, mayLink }: { readonly item: Item; readonly mayLink: boolean }) {
  const [adding, setAdding] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const { change } = useItemActions();
  const links = item.fields.issuelinks ?? [];
  const remove = (id: string): void => {
    change(() => jira('DELETE', `/rest/api/3/issueLink/${id}`)).catch((cause: unknown) => setError(reasonOf(cause)));
  };
  return (
    <section aria-labelledby="links">
      <h2 id="links">Linked work items</h2>
      {links.length === 0 && <p className="quiet">None</p>}
      <ul className="plain">
        {links.map((link) => {
          const end = otherEnd(link);
          return end === null ? null : (
            <li key={link.id} className="row">
              <span className="quiet">{end.phrase}</span>
              <Link to={`/browse/${end.other.key}`}>{end.other.key}</Link>
              <span className="grow">{end.other.fields.summary}</span>
              <span className="lozenge">{end.other.fields.status.name}</span>
              {mayLink && (
                <button type="button" className="small" aria-label={`Remove link to ${end.other.key}`} onClick={() => remove(link.id)}>
                  Remove
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {error !== null && <p role="alert">{error}</p>}
      {mayLink && !adding && (
        <button type="button" onClick={() => setAdding(true)}>
          Link a work item
        </button>
      )}
      {adding && <AddLink item={item} onDone={() => setAdding(false)} />}
    </section>
  );
}
