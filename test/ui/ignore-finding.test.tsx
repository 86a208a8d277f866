import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { toStoredNotes } from '../../src/domain/lint/stored-notes.ts';
import type { IgnoredNote, IgnoreFinding } from '../../src/shared/contract.ts';
import { FakeHost, storyFields } from './support/fake-host.ts';
import { expectQuietConsole } from './support/quiet-console.ts';
import { showSurface } from './support/show-surface.tsx';

declare const fakeBridge: { on(name: string, handler: (payload: never) => unknown): void };

expectQuietConsole();

const WRONG = 'As a resident, I want to renew my permit quickly so that I can keep parking.';
let host: FakeHost;
let rev = 0;
let kept: IgnoredNote[] = [];
const invokes: { readonly name: string; readonly payload: unknown }[] = [];
/** Answers that come before the real one. */
const refusals: unknown[] = [];

const notes = () => ({ rev, ignored: [...kept] });
const publish = (): void => {
  host.properties['plumbline-notes'] = toStoredNotes('10042', { rev, ignored: kept });
};

beforeEach(() => {
  host = new FakeHost().install();
  host.issue = storyFields(WRONG);
  rev = 0;
  kept = [];
  invokes.length = 0;
  refusals.length = 0;
  const line = (name: string, run: (payload: never) => void): void =>
    fakeBridge.on(`invoke:${name}`, (payload: never) => {
      invokes.push({ name, payload });
      const refusal = refusals.shift();
      if (refusal !== undefined) return refusal;
      run(payload);
      return { ok: true, value: notes() };
    });
  fakeBridge.on('invoke:getNotes', (payload) => {
    invokes.push({ name: 'getNotes', payload });
    return { ok: true, value: notes() };
  });
  line('ignoreFinding', ({ code, version, reason }: IgnoreFinding) => {
    rev += 1;
    kept.push({ code, version, reason, at: '2026-11-22T09:00:00.000Z' });
    publish();
  });
  line('stopIgnoring', ({ code }: { code: string }) => {
    rev += 1;
    kept = kept.filter((one) => one.code !== code);
    publish();
  });
});

const written = () => host.requestsTo('plumbline-analysis').filter(({ method }) => method === 'PUT');
const ask = 'Ignore here. Why? Everyone can read your reason.';

test('ignored with a reason, recomputed and kept, shown with its day, and shown again', async () => {
  const { user, container } = await showSurface('panel-quality');
  const before = await screen.findByText(/“quickly”/);
  expect(before).toBeVisible();
  expect(screen.queryByText(/ignored here/)).toBeNull();
  await waitFor(() => expect(written()).toHaveLength(1));
  expect(invokes).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Ignore here: finding 1' }));
  expect(screen.getByLabelText(ask)).toHaveFocus();
  expect(await axe(container)).toHaveNoViolations();
  await user.keyboard('The law says “quickly”.{Control>}{Enter}{/Control}');
  const opened = await screen.findByRole('button', { name: '1 ignored here' });
  expect(screen.queryByText(/“quickly” /)).toBeNull();
  expect(invokes.map(({ name }) => name)).toEqual(['getNotes', 'ignoreFinding']);
  expect(invokes[1]?.payload).toMatchObject({ issueId: '10042', baseRev: 0, reason: 'The law says “quickly”.' });
  // What search knows follows, without a reload.
  await waitFor(() => expect(written()).toHaveLength(2));

  await user.click(opened);
  const list = await screen.findByRole('list', { name: 'Ignored here' });
  expect(list).toHaveTextContent('“The law says “quickly”.” Nov 22, 2026');
  expect(await axe(container)).toHaveNoViolations();
  await user.click(within(list).getByRole('button', { name: /^Show again: / }));
  expect(await screen.findByRole('button', { name: 'Ignore here: finding 1' })).toBeVisible();
  expect(screen.queryByText(/ignored here/)).toBeNull();
});

test('the next finding does not inherit the question or what was typed in it', async () => {
  host.issue = storyFields('As a resident, I want to renew and cancel my permit quickly so that I can keep parking.');
  const { user } = await showSurface('panel-quality');
  await user.click(await screen.findByRole('button', { name: 'Ignore here: finding 1' }));
  await user.keyboard('Both are one form.{Control>}{Enter}{/Control}');
  await screen.findByRole('button', { name: '1 ignored here' });
  expect(screen.getByRole('button', { name: 'Ignore here: finding 1' })).toBeVisible();
  expect(screen.queryByLabelText(ask)).toBeNull();
});

test('an empty reason is not sent; Escape closes the question and nothing else', async () => {
  const { user } = await showSurface('panel-quality');
  await user.click(await screen.findByRole('button', { name: 'Ignore here: finding 1' }));
  await user.keyboard('   {Control>}{Enter}{/Control}');
  expect(invokes).toEqual([]);
  await user.keyboard('{Escape}');
  expect(screen.queryByLabelText(ask)).toBeNull();
  expect(screen.getByRole('button', { name: 'Ignore here: finding 1' })).toHaveFocus();
});

test('somebody else ignored another rule meanwhile: ours is added to theirs', async () => {
  const { user } = await showSurface('panel-quality');
  await user.click(await screen.findByRole('button', { name: 'Ignore here: finding 1' }));
  await user.type(screen.getByLabelText(ask), 'A fixed term.');
  refusals.push({ ok: false, error: { kind: 'conflict', current: { rev: 4, at: '2026-11-22T08:00:00.000Z', inputs: {} } } });
  fakeBridge.on('invoke:getNotes', () => ({
    ok: true,
    value: { rev: invokes.some(({ name }) => name === 'ignoreFinding') ? 4 : 0, ignored: [] },
  }));
  await user.click(screen.getByRole('button', { name: 'Ignore' }));
  await screen.findByRole('button', { name: /ignored here/ });
  expect(invokes.filter(({ name }) => name === 'ignoreFinding').map(({ payload }) => (payload as IgnoreFinding).baseRev)).toEqual([0, 4]);
});

test.each([
  ['no right', { kind: 'not-allowed', need: 'edit' }, /permission to edit/],
  ['no answer', { kind: 'failed', reference: '7F3A' }, /Your reason is still here/],
])('%s: said, and what was typed stays', async (_what, error, words) => {
  const { user } = await showSurface('panel-quality');
  await user.click(await screen.findByRole('button', { name: 'Ignore here: finding 1' }));
  await user.type(screen.getByLabelText(ask), 'A fixed term.');
  refusals.push({ ok: false, error });
  await user.click(screen.getByRole('button', { name: 'Ignore' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(words);
  expect(screen.getByLabelText(ask)).toHaveValue('A fixed term.');
});

test('a rule that has changed since speaks again, and says so', async () => {
  host.properties['plumbline-notes'] = { v: 1, id: '10042', rev: 1, x: ['s11@9999'] };
  await showSurface('panel-quality');
  expect(await screen.findByText('This was ignored here, but the rule has changed since, so it speaks again.')).toBeVisible();
  expect(screen.getByText(/“quickly”/)).toBeVisible();
});

test('a clone that copied its source ignores nothing; a reader may read reasons and change nothing', async () => {
  host.properties['plumbline-notes'] = { v: 1, id: '10001', rev: 1, x: ['s11@1'] };
  const clone = await showSurface('panel-quality');
  expect(await screen.findByText(/“quickly”/)).toBeVisible();
  clone.unmount();
  host.mayEdit = false;
  await showSurface('panel-quality');
  await screen.findByText(/“quickly”/);
  expect(screen.queryByRole('button', { name: /Ignore here/ })).toBeNull();
});
