import { configure, screen, waitFor } from '@testing-library/react';
import { FakeHost } from './support/fake-host.ts';

declare const fakeBridge: { on(name: string, handler: (payload: never) => unknown): void };
// The page loads its surface when it is asked for one, which takes a busy machine seconds.
configure({ asyncUtilTimeout: 20_000 });
// React is told in tests that every update comes from a test; here the page itself starts.

const context = (moduleKey: string, modal: unknown = null) => ({
  moduleKey,
  accountId: 'local:product-owner',
  cloudId: 'site-1',
  locale: 'de_DE',
  timezone: 'UTC',
  localId: 'x',
  extension: { issue: { id: 10042, key: 'PERM-142' }, project: { id: '10000', key: 'PERM' }, modal },
});

async function startPage(given: unknown): Promise<void> {
  new FakeHost().install();
  fakeBridge.on('getContext', () => given);
  document.body.innerHTML = '<div id="root"></div>';
  jest.resetModules();
  await import('../../static/src/main.tsx');
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});

test.each([
  { name: 'a section by its module key', given: context('issue-summary'), text: 'READY' },
  {
    name: 'in a dialog the surface that its opener named',
    given: context('issue-summary', { surface: 'panel-value' }),
    text: 'Not scored yet.',
  },
  { name: 'a module that nobody serves', given: context('nothing'), text: 'This part of Plumbline is not available here.' },
  { name: 'a host that answers nonsense', given: { hello: 1 }, text: 'This part of Plumbline stopped. Nothing was changed.' },
])('shows $name', async ({ given, text }) => {
  await startPage(given);
  await waitFor(() => expect(screen.getByText(text)).toBeVisible());
});

test('a dialog is known as one, so that it lies on the ground of dialogs', async () => {
  await startPage(context('issue-summary', { surface: 'panel-value' }));
  await screen.findByText('Not scored yet.');
  expect(document.documentElement).toHaveAttribute('data-dialog');
});

test('the page speaks the language of its reader, to screen readers too', async () => {
  await startPage(context('issue-summary'));
  await screen.findByText('READY');
  expect(document.documentElement.lang).toBe('de-DE');
});
