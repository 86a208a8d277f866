import { useState, type FormEvent } from 'react';
import { jira } from '../api.ts';
import { pointsOf, DEFAULT_POINTS_FIELD, type Item } from '../jira-types.ts';
import { Link, go, useAddress } from '../router.tsx';
import { searchItems } from '../search.ts';
import { useSession } from '../session.tsx';
import { useLoad } from '../use-load.ts';

const OTHER_POINTS = 'customfield_10026';
const FIELDS = ['summary', 'status', 'issuetype', 'labels', DEFAULT_POINTS_FIELD, OTHER_POINTS];
const MOST = 200;

async function find(jql: string) {
  const [found, count] = await Promise.all([
    searchItems(jql, FIELDS, MOST),
    jira<{ readonly count: number }>('POST', '/rest/api/3/search/approximate-count', { jql }),
  ]);
  return { ...found, count: count.count };
}

function Results({ items }: { readonly items: readonly Item[] }) {
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">Type</th>
            <th scope="col">Summary</th>
            <th scope="col">Status</th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <td>
                <Link to={`/browse/${item.key}`}>{item.key}</Link>
              </td>
              <td>{item.fields.issuetype.name}</td>
              <th scope="row">{item.fields.summary}</th>
              <td>{item.fields.status.name}</td>
              <td className="number">{pointsOf(item, DEFAULT_POINTS_FIELD) ?? pointsOf(item, OTHER_POINTS) ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Search with JQL; the query is part of the address. */
export function SearchPage() {
  const { user } = useSession();
  const jql = useAddress().searchParams.get('jql') ?? '';
  const [draft, setDraft] = useState({ of: jql, text: jql });
  const text = draft.of === jql ? draft.text : jql;
  const { data, error, reload } = useLoad(`search:${user.accountId}:${jql}`, async () => (jql === '' ? null : find(jql)));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text === jql) reload();
    else go(`/issues?jql=${encodeURIComponent(text)}`);
  };
  return (
    <main id="content" className="page wide">
      <h1>Search</h1>
      <form onSubmit={submit} className="row">
        <label className="grow">
          <span>JQL</span>
          <input
            value={text}
            onChange={(event) => setDraft({ of: jql, text: event.target.value })}
            spellCheck={false}
            placeholder="plumblineWsjf > 0 ORDER BY plumblineWsjf DESC"
          />
        </label>
        <button type="submit" className="primary">
          Search
        </button>
      </form>
      {error !== null && <p role="alert">{error}</p>}
      <p aria-live="polite">
        {data === null ? '' : `${data.items.length}${data.more ? ' of more' : ''} work items shown; Jira's count says ${data.count}.`}
      </p>
      {data !== null && data.items.length > 0 && <Results items={data.items} />}
    </main>
  );
}
