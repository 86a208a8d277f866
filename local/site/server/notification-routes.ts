import type { JiraNotifications } from '../../types.ts';
import { HttpError } from './http.ts';
import type { HostRoute } from './routes.ts';

/** What the header of the site tells the person who is logged in; nobody reads or marks another person's. */
export function notificationRoutes(notifications: JiraNotifications): readonly HostRoute[] {
  return [
    { method: 'GET', path: '/_host/notifications', answer: async ({ user }) => notifications.of(user.accountId) },
    {
      method: 'POST',
      path: '/_host/notifications',
      answer: async ({ user, body }) => {
        const ids = body['read'];
        if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) throw new HttpError(400, '"read" must be a list of texts.');
        notifications.markRead(user.accountId, ids);
        return notifications.of(user.accountId);
      },
    },
  ];
}
