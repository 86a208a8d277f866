import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { SaveScore } from '../../src/shared/contract.ts';
import { FakeHost, SETTINGS, storyFields } from './support/fake-host.ts';
import { expectQuietConsole } from './support/quiet-console.ts';
import { keptDrafts } from './support/kept-drafts.ts';
import { showSurface } from './support/show-surface.tsx';

expectQuietConsole();
let host: FakeHost;
beforeEach(() => {
  host = new FakeHost().install();
});

const scored = (id: string, i: Readonly<Record<string, number>>, at = '2026-11-20', f: Readonly<Record<string, string>> = {}) => ({
  v: 1,
  id,
  rev: 1,
  m: 'wsjf',
  sv: 1,
  i,
  f,
  x: { wsjf: 1 },
  at: Object.fromEntries(Object.keys(i).map((key) => [key, at])),
  s: at,
  h: '',
});
const row = (name: string) => screen.getByRole('radiogroup', { name });
const choose = (name: string, value: string) => fireEvent.click(within(row(name)).getByRole('radio', { name: value }));
const firstLine = () => screen.getByRole('heading', { level: 2 });
const saves = () => host.invokes.filter(({ name }) => name === 'saveScore').map(({ payload }) => payload as SaveScore);

test('nothing is preset; by keyboard alone: arrows choose, Tab goes on, Ctrl+Enter saves, and the result is said', async () => {
  const { user, container } = await showSurface('panel-value');
  expect(await screen.findByText('Not scored yet.')).toBeVisible();
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  expect(screen.getByText('3, from Story Points')).toBeVisible();
  for (const [name, value] of [
    ['Value', '5'],
    ['Urgency', '3'],
    ['Risk & opportunity', '1'],
  ] as const) {
    if (name === 'Value') act(() => within(row(name)).getByRole('radio', { name: '1' }).focus());
    else await user.tab();
    expect(row(name)).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard(' ');
    while (within(row(name)).queryByRole('radio', { name: value, checked: true }) === null) await user.keyboard('{ArrowRight}');
  }
  expect(firstLine()).toHaveTextContent('Score 3 = (5 + 3 + 1) / 3');
  expect(screen.getByText('Not saved yet. Your numbers are kept in this browser.')).toBeVisible();
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Saved. Score 3.'));
  expect(saves()).toEqual([
    {
      issueId: '10042',
      baseRev: 0,
      model: 'wsjf',
      inputs: { ubv: 5, tc: 3, rroe: 1, size: 3 },
      sources: { size: 'points' },
      textHash: expect.stringMatching(/^[0-9a-v]{8}$/) as string,
    },
  ]);
  expect(keptDrafts()).toEqual([]);
  expect(await axe(container)).toHaveNoViolations();
});

test.each([
  {
    name: 'empty with examples',
    points: 3,
    chosen: {},
    others: true,
    line: 'Not scored yet. Is this worth more or less than the examples?',
  },
  {
    name: 'effort missing',
    points: null,
    chosen: { Value: '13', Urgency: '8', 'Risk & opportunity': '3' },
    others: false,
    line: 'Not scored: effort missing. With any effort the score lies between 1.2 and 24.',
  },
  {
    name: 'two missing',
    points: 5,
    chosen: { Value: '13' },
    others: false,
    line: 'Not scored: urgency and risk & opportunity missing. With any numbers there the score lies between 3 and 10.6.',
  },
  {
    name: 'estimate of 0',
    points: 0,
    chosen: { Value: '13', Urgency: '8', 'Risk & opportunity': '3' },
    others: false,
    line: 'Cannot be scored: Story Points is 0. Effort must be more than 0.',
  },
  {
    name: 'complete',
    points: 5,
    chosen: { Value: '13', Urgency: '8', 'Risk & opportunity': '3' },
    others: false,
    line: 'Score 4.8 = (13 + 8 + 3) / 5',
  },
])('$name: $line', async ({ points, chosen, others, line }) => {
  host.issue = storyFields('As a resident, I want to renew my permit so that I can keep parking.', [], points);
  if (others)
    host.others = [
      { id: '10049', key: 'PERM-149', summary: 'Renew for several cars', score: scored('10049', { ubv: 13, tc: 5, rroe: 2, size: 8 }) },
    ];
  await showSurface('panel-value');
  await screen.findByRole('radiogroup', { name: 'Value' });
  for (const [name, value] of Object.entries(chosen)) choose(name, value);
  await waitFor(() => expect(firstLine()).toHaveTextContent(line));
});

test('says what makes the score and what one step less would change; compares with scored items', async () => {
  host.issue = storyFields('As a resident, I want to renew my permit so that I can keep parking.', [], 5);
  host.others = [
    { id: '10049', key: 'PERM-149', summary: 'Renew for several cars', score: scored('10049', { ubv: 13, tc: 8, rroe: 3, size: 5 }) },
  ];
  await showSurface('panel-value');
  await screen.findByRole('radiogroup', { name: 'Value' });
  choose('Value', '13');
  choose('Urgency', '8');
  choose('Risk & opportunity', '3');
  expect(screen.getByText('Value makes up more than half of this. One step less value (8) would give 3.8.')).toBeVisible();
  expect(await screen.findByText('like PERM-149 Renew for several cars (13)')).toBeVisible();
  expect(screen.getByText('Too close to call with PERM-149')).toBeVisible();
  expect(host.requestsTo('/search/jql')).toHaveLength(1);
});

test('Delete clears a row: missing again, never 0', async () => {
  const { user } = await showSurface('panel-value');
  await screen.findByRole('radiogroup', { name: 'Value' });
  choose('Value', '13');
  act(() => within(row('Value')).getByRole('radio', { name: '13' }).focus());
  await user.keyboard('{Delete}');
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  expect(screen.queryByText(/Not saved yet/)).toBeNull();
});

test('the question mark explains a row, and Escape closes the explanation before it closes a dialog', async () => {
  const { user } = await showSurface('panel-value');
  await screen.findByRole('radiogroup', { name: 'Value' });
  expect(row('Urgency')).toHaveAccessibleDescription('What is lost by waiting. High if there is a date or each week costs.');
  act(() => within(row('Urgency')).getByRole('radio', { name: '1' }).focus());
  await user.keyboard('?');
  expect(screen.getByText(/^What is lost by waiting/)).toBeVisible();
  const reached = jest.fn();
  window.addEventListener('keydown', reached, { once: true });
  await user.keyboard('{Escape}');
  expect(screen.getByText(/^What is lost by waiting/)).not.toBeVisible();
  expect(reached.mock.calls[0]).toMatchObject([{ defaultPrevented: true }]);
});

test('numbers that are not saved survive a reload, and Cancel drops them', async () => {
  const first = await showSurface('panel-value');
  await screen.findByRole('radiogroup', { name: 'Value' });
  choose('Value', '8');
  first.unmount();
  const { user } = await showSurface('panel-value');
  expect(await screen.findByRole('radio', { name: '8', checked: true })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
});

test('a failure keeps the numbers, a second try saves them', async () => {
  host.saveRefusals.push({ ok: false, error: { kind: 'failed', reference: '7F3A' } });
  const { user } = await showSurface('panel-value');
  await screen.findByRole('radiogroup', { name: 'Value' });
  choose('Value', '8');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(
    await screen.findByText('Not saved: Jira did not answer. Your numbers are still here.', { selector: '.pl-message p' }),
  ).toBeVisible();
  expect(screen.getByText('Reference 7F3A')).toBeVisible();
  expect(screen.getByRole('radio', { name: '8', checked: true })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Saved. Not scored: urgency and risk & opportunity missing.'));
});

test('a refusal because the license ended shows at once, and the numbers are kept', async () => {
  host.saveRefusals.push({ ok: false, error: { kind: 'license' } });
  const { user } = await showSurface('panel-value');
  await screen.findByRole('radiogroup', { name: 'Value' });
  choose('Value', '8');
  host.context = { ...host.context, license: 'lapsed' };
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Save' })).toBeNull());
  expect(screen.getByRole('radio', { name: '8', checked: true })).toBeInTheDocument();
});

describe('someone else was faster', () => {
  const theirs = {
    ok: false,
    error: { kind: 'conflict', current: { rev: 4, at: '2026-11-21T09:12:00.000Z', inputs: { ubv: 8, tc: 8, rroe: 3, size: 3 } } },
  };
  const meet = async () => {
    host.saveRefusals.push(theirs);
    const { user } = await showSurface('panel-value');
    await screen.findByRole('radiogroup', { name: 'Value' });
    choose('Value', '13');
    choose('Urgency', '8');
    choose('Risk & opportunity', '3');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/^Someone saved 8, 8, 3 at 9:12.AM while you chose 13, 8, 3\.$/)).toBeVisible();
    return user;
  };

  test('Use mine saves on top of theirs', async () => {
    const user = await meet();
    await user.click(screen.getByRole('button', { name: 'Use mine' }));
    await waitFor(() => expect(saves().at(-1)).toMatchObject({ baseRev: 4, inputs: { ubv: 13 } }));
    await waitFor(() => expect(screen.queryByText(/Someone saved/)).toBeNull());
    expect(within(row('Value')).getByRole('radio', { name: '13' })).toHaveFocus();
  });

  test('Keep theirs reads the item again', async () => {
    const user = await meet();
    host.properties['plumbline-score'] = {
      ...scored('10042', { ubv: 8, tc: 8, rroe: 3, size: 3 }, '2026-11-20', { size: 'points' }),
      rev: 4,
    };
    await user.click(screen.getByRole('button', { name: 'Keep theirs' }));
    await waitFor(() => expect(firstLine()).toHaveTextContent('Score 6.3 = (8 + 8 + 3) / 3'));
    expect(screen.queryByText(/Someone saved/)).toBeNull();
  });
});

test('look again: effort that changed since, numbers set long ago', async () => {
  host.properties['plumbline-score'] = scored('10042', { ubv: 5, tc: 3, rroe: 1, size: 5 }, '2020-01-01', { size: 'points' });
  await showSurface('panel-value');
  expect(await screen.findByText('Effort changed from 5 to 3 after this was scored. Look at it again.')).toBeVisible();
  expect(screen.getByText(/^Urgency was set \d+ days ago\.$/)).toBeVisible();
});

test('history opens in place, and only then asks', async () => {
  host.properties['plumbline-score'] = scored('10042', { ubv: 13, tc: 8, rroe: 3, size: 5 });
  const { user } = await showSurface('panel-value');
  const history = await screen.findByRole('button', { name: 'History (1)' });
  expect(host.invokes.map(({ name }) => name)).toEqual(['openItem']);
  await user.click(history);
  expect(await screen.findByRole('cell', { name: '13, 8, 3, 5' })).toBeVisible();
});

test('without the right to edit: everything readable, no Save, told why', async () => {
  host.mayEdit = false;
  host.properties['plumbline-score'] = scored('10042', { ubv: 13, tc: 8, rroe: 3, size: 5 });
  const { container } = await showSurface('panel-value');
  expect(await screen.findByText('Score 4.8 = (13 + 8 + 3) / 5')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  expect(screen.getByText('You can read this. To change it you need permission to edit this work item.')).toBeVisible();
  expect(screen.getAllByRole('radio').every((radio) => (radio as HTMLInputElement).disabled)).toBe(true);
  expect(await axe(container)).toHaveNoViolations();
});

test('RICE asks for its own numbers and shows its own equation', async () => {
  host.context = { ...host.context, settings: { ...SETTINGS, model: 'rice' } };
  const { user, container } = await showSurface('panel-value');
  await user.type(await screen.findByRole('textbox', { name: 'Reach' }), '900');
  choose('Impact', '1');
  choose('Confidence', '80 %');
  await user.type(screen.getByRole('textbox', { name: 'Effort' }), '1.6');
  expect(firstLine()).toHaveTextContent('Score 450 = 900 x 1 x 80 % / 1.6');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(saves()).toMatchObject([{ model: 'rice', inputs: { reach: 900, impact: 1, confidence: 0.8, effort: 1.6 }, sources: {} }]),
  );
  expect(await axe(container)).toHaveNoViolations();
});

describe('where the keyboard starts', () => {
  test('in a dialog at the first row that is empty', async () => {
    host.properties['plumbline-score'] = scored('10042', { ubv: 5, rroe: 3 });
    await showSurface('panel-value', { surface: 'panel-value' });
    await screen.findByRole('radiogroup', { name: 'Urgency' });
    expect(row('Urgency')).toContainElement(document.activeElement as HTMLElement);
  });

  test('in a dialog without an empty row at the first number that was chosen', async () => {
    host.properties['plumbline-score'] = scored('10042', { ubv: 5, tc: 2, rroe: 3 });
    await showSurface('panel-value', { surface: 'panel-value' });
    await screen.findByRole('radiogroup', { name: 'Value' });
    expect(within(row('Value')).getByRole('radio', { name: '5' })).toHaveFocus();
  });

  test('a panel among others on the page does not take the focus', async () => {
    await showSurface('panel-value');
    await screen.findByRole('radiogroup', { name: 'Value' });
    expect(document.body).toHaveFocus();
  });
});
