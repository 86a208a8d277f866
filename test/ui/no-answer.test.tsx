import { act, fireEvent, screen, within } from '@testing-library/react';
import { jiraHttp } from '../../static/src/adapters/jira-http.ts';
import { FakeHost } from './support/fake-host.ts';
import { expectQuietConsole } from './support/quiet-console.ts';
import { showSurface } from './support/show-surface.tsx';

declare const fakeBridge: { on(name: string, handler: (payload: never) => unknown): void };

expectQuietConsole();
const never = () => new Promise(() => undefined);
const wait = (seconds: number) => act(() => jest.advanceTimersByTimeAsync(seconds * 1000));

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test.each(['issue-summary', 'panel-value', 'panel-quality'])(
  '%s: a server that never answers is a failure after 30 seconds, and can be asked again',
  async (moduleKey) => {
    new FakeHost().install();
    fakeBridge.on('invoke:openItem', never);
    await showSurface(moduleKey);
    await wait(29);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    await wait(2);
    expect(screen.getByText('Plumbline could not read this work item. Nothing was changed.')).toBeVisible();
    expect(screen.getByText('Reference NOANSWER')).toBeVisible();
    new FakeHost().install();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await wait(5);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  },
);

test('a save without an answer keeps what was chosen', async () => {
  new FakeHost().install();
  fakeBridge.on('invoke:saveScore', never);
  await showSurface('panel-value');
  await wait(5);
  fireEvent.click(within(screen.getByRole('radiogroup', { name: 'Value' })).getByRole('radio', { name: '8' }));
  fireEvent.click(screen.getByRole('button', { name: /^Save/u }));
  await wait(31);
  expect(screen.getByText('Not saved: Jira did not answer. Your numbers are still here.', { selector: '.pl-message p' })).toBeVisible();
  expect(screen.getByRole('radio', { name: '8', checked: true })).toBeInTheDocument();
  expect(window.localStorage.length).toBeGreaterThan(0);
});

test('Jira itself has a minute: bulk reads of a large site are slow', async () => {
  fakeBridge.on('fetchProduct', never);
  const told = jiraHttp.send({ method: 'GET', path: '/rest/api/3/issue/1' }).then(
    () => 'answered',
    (error: unknown) => String(error),
  );
  await wait(61);
  expect(await told).toBe('NoAnswerError: No answer within 60 s.');
});
