import { jira } from '../api.ts';
import type { Item, Person } from '../jira-types.ts';
import { useLoad } from '../use-load.ts';

interface Change {
  readonly id: string;
  readonly author?: Person;
  readonly created: string;
  readonly items: readonly {
    readonly field: string;
    readonly fromString: string | null;
    readonly toString: string | null;
  }[];
}

interface ChangePage {
  readonly total: number;
  readonly values: readonly Change[];
}

const PAGE = 100;

/** The newest changes. Jira's pages begin with the oldest. */
async function loadChanges(key: string): Promise<ChangePage> {
  const address = `/rest/api/3/issue/${encodeURIComponent(key)}/changelog`;
  const first = await jira<ChangePage>('GET', `${address}?maxResults=${PAGE}`);
  if (first.total <= PAGE) return first;
  return jira<ChangePage>('GET', `${address}?maxResults=${PAGE}&startAt=${first.total - PAGE}`);
}

const words = (text: string | null): string => (text === null || text === '' ? 'None' : text);

/** What was changed, by whom and when, newest first. */
export function History({ item }: { readonly item: Item }) {
  const { data, error } = useLoad(`history:${item.key}:${item.fields.updated ?? ''}`, () => loadChanges(item.key));
  if (error !== null) return <p role="alert">{error}</p>;
  if (data === null) return <p className="quiet">Loading…</p>;
  if (data.total === 0) return <p className="quiet">Nothing has been changed yet.</p>;
  return (
    <>
      {data.total > data.values.length && <p className="quiet">{`The last ${data.values.length} of ${data.total} changes.`}</p>}
      <ol className="plain" aria-label="History">
        {data.values.toReversed().map((change) => (
          <li key={change.id} className="comment">
            <p className="quiet">
              {change.author?.displayName ?? 'Someone'},{' '}
              <time dateTime={change.created}>{change.created.slice(0, 16).replace('T', ' ')}</time>
            </p>
            <dl className="changes">
              {change.items.map((line) => (
                <div key={line.field}>
                  <dt>{line.field}</dt>
                  <dd>{line.field === 'description' ? 'Text changed' : `${words(line.fromString)} → ${words(line.toString)}`}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </>
  );
}
