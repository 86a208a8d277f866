import { useEffect, useRef, useState } from 'react';
import type { SiteNotification } from '../../types.ts';
import { host } from './api.ts';
import { Link, useAddress } from './router.tsx';
import { useLoad } from './use-load.ts';

const EVERY = 15_000;

const WORDS: Readonly<Record<SiteNotification['kind'], string>> = {
  mention: 'mentioned you on',
  comment: 'commented on',
  assigned: 'assigned you',
};

/** Looks again on every page, when the window is looked at again, and from time to time in between. */
function useNotifications() {
  const { pathname } = useAddress();
  const loaded = useLoad('notifications', () => host.get<readonly SiteNotification[]>('notifications'));
  const { reload } = loaded;
  useEffect(() => reload(), [pathname, reload]);
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') reload();
    };
    const timer = setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [reload]);
  const list = loaded.data ?? [];
  const markRead = async (ids: readonly string[]): Promise<void> => {
    await host.post('notifications', { read: ids }).then(reload, reload);
  };
  return { list, error: loaded.error, unread: list.filter(({ read }) => !read), markRead };
}

interface RowProps {
  readonly told: SiteNotification;
  readonly onOpen: () => void;
}

function Row({ told, onOpen }: RowProps) {
  return (
    <li data-unread={!told.read}>
      <div>
        {told.who ?? 'The app'} {WORDS[told.kind]}{' '}
        <Link to={`/browse/${told.issueKey}`} onFollow={onOpen}>
          {told.issueKey} {told.summary}
        </Link>
      </div>
      <span className="quiet">
        {!told.read && <strong>Unread · </strong>}
        <time dateTime={told.at}>{new Date(told.at).toLocaleString()}</time>
      </span>
    </li>
  );
}

/** How much is unread, and the list behind it. */
export function Notifications() {
  const { list, error, unread, markRead } = useNotifications();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open]);
  const openOne = ({ id }: SiteNotification): void => {
    setOpen(false);
    void markRead([id]);
  };
  return (
    <div className="notifications">
      <button ref={button} type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        Notifications{' '}
        {unread.length > 0 && (
          <span className="count">
            {unread.length}
            <span className="visually-hidden"> unread</span>
          </span>
        )}
      </button>
      {open && (
        <section className="notification-list" aria-label="Notifications">
          {error !== null && <p role="alert">They could not be read: {error}</p>}
          {error === null && list.length === 0 && (
            <p className="quiet">
              Nothing yet. You are told of comments that mention you or are on your work items, and of work items that others assign to you.
            </p>
          )}
          <ul className="plain">
            {list.map((told) => (
              <Row key={told.id} told={told} onOpen={() => openOne(told)} />
            ))}
          </ul>
          {unread.length > 0 && (
            <button type="button" className="small" onClick={() => void markRead(unread.map(({ id }) => id))}>
              Mark all as read
            </button>
          )}
        </section>
      )}
    </div>
  );
}
