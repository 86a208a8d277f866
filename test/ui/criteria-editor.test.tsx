import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { AdfDoc, AdfNode } from '../../src/shared/adf.ts';
import { doc } from './support/adf.ts';
import { FakeHost, SETTINGS, storyFields } from './support/fake-host.ts';
import { expectQuietConsole } from './support/quiet-console.ts';
import { showSurface } from './support/show-surface.tsx';

expectQuietConsole();
const STORY = 'As a resident, I want to pay my permit by card so that I need no cash.';
const DESCRIPTION: AdfDoc = doc([
  STORY,
  '# Acceptance criteria',
  '- The fee is charged to the card.',
  '- The form works properly.',
  '# Notes',
  'Asked for in May.',
]);
let host: FakeHost;
beforeEach(() => {
  host = new FakeHost().install();
  host.issue = { ...storyFields('Pay by card', []), description: DESCRIPTION };
});

const edits = () => host.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/issue/10042'));
const inJira = (): AdfDoc => host.issue['description'] as AdfDoc;
const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });
const rowNames = (): readonly (string | null)[] =>
  within(screen.getByRole('list', { name: 'Criteria, in order' }))
    .queryAllByRole('group', { name: /^AC/ })
    .map((row) => row.getAttribute('aria-label'));
const said = (text: string) => waitFor(() => expect(document.querySelector('output[aria-live]')).toHaveTextContent(text));
const saved = () => screen.findByText(/^(Description|Acceptance criteria) changed\.$/, { selector: 'p' });
const point = (text: string): AdfNode => ({ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });

async function openEditor(button: string | RegExp = 'Edit criteria') {
  const shown = await showSurface('panel-quality');
  await shown.user.click(await screen.findByRole('button', { name: button }));
  return { ...shown, editor: await screen.findByRole('region', { name: 'Edit the acceptance criteria' }) };
}
type User = Awaited<ReturnType<typeof openEditor>>['user'];

async function retype(user: User, name: string, text: string) {
  await user.clear(field(name));
  await user.click(field(name));
  await user.paste(text);
}

test('findings follow while somebody types, and what is saved changes one criterion only', async () => {
  const { user, container, editor } = await openEditor();
  expect(rowNames()).toEqual(['AC1, rule, 1 of 2', 'AC2, rule, 2 of 2']);
  const row = within(editor).getByRole('group', { name: /^AC2/ });
  expect(await within(row).findByText(/works properly/, { selector: 'p' })).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await retype(user, 'AC2, rule', 'When the card is declined, nothing is charged and the reason is shown.');
  await waitFor(() => expect(within(editor).getByText('Nothing found in the criteria.')).toBeVisible());
  expect(edits()).toEqual([]);
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await saved()).toBeVisible();
  const list = {
    type: 'bulletList',
    content: [point('The fee is charged to the card.'), point('When the card is declined, nothing is charged and the reason is shown.')],
  };
  expect(edits().map(({ body }) => body)).toEqual([
    { fields: { description: { ...DESCRIPTION, content: DESCRIPTION.content.with(2, list) } } },
  ]);
});

test('rows move by buttons and keys, say where they went, and keep the keyboard', async () => {
  const { user } = await openEditor();
  await user.click(field('AC2, rule'));
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await said('AC2 moved to place 1.');
  expect(field('AC2, rule')).toHaveFocus();
  expect(rowNames()).toEqual(['AC2, rule, 1 of 2', 'AC1, rule, 2 of 2']);
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await said('AC2 is the first already.');
  await user.click(screen.getByRole('button', { name: 'Move AC2 down' }));
  await said('AC2 moved to place 2.');
  expect(screen.getByRole('button', { name: 'Move AC2 down' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Move AC1 down' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await saved();
  expect(inJira().content[2]?.content).toEqual([...(DESCRIPTION.content[2]?.content ?? [])].reverse());
});

test('a row that was removed can be put back; Enter adds one, Backspace in an empty one takes it away', async () => {
  const { user } = await openEditor();
  await user.click(screen.getByRole('button', { name: 'Remove AC1' }));
  const putBack = screen.getByRole('button', { name: 'Put back' });
  expect(putBack).toHaveFocus();
  expect(rowNames()).toEqual(['AC2, rule, 1 of 1']);
  await user.click(putBack);
  expect(rowNames()).toEqual(['AC1, rule, 1 of 2', 'AC2, rule, 2 of 2']);
  expect(field('AC1, rule')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(field('AC3, rule')).toHaveFocus();
  expect(rowNames()).toEqual(['AC1, rule, 1 of 3', 'AC3, rule, 2 of 3', 'AC2, rule, 3 of 3']);
  await user.keyboard('{Backspace}');
  expect(rowNames()).toHaveLength(2);
});

test('a sentence becomes steps and is itself again; what has no steps is kept as the title', async () => {
  const { user, editor } = await openEditor();
  await retype(user, 'AC1, rule', 'Given a valid card, when I pay, then a receipt is shown.');
  const kind = screen.getByRole('combobox', { name: 'Kind of AC1' });
  await user.selectOptions(kind, 'example');
  expect(['Given', 'When', 'Then'].map((step) => (field(`AC1, ${step}`) as HTMLTextAreaElement).value)).toEqual([
    'a valid card',
    'I pay',
    'a receipt is shown',
  ]);
  await user.selectOptions(kind, 'rule');
  expect(field('AC1, rule')).toHaveValue('Given a valid card, when I pay, then a receipt is shown.');

  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of AC2' }), 'example');
  expect(field('AC2, Title')).toHaveValue('The form works properly.');
  expect(within(editor).getByText(/It is kept as the title/, { selector: 'p' })).toBeVisible();
  expect(field('AC2, Given')).toHaveValue('');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of AC2' }), 'speed');
  expect(field('AC2, speed constraint')).toHaveValue('The form works properly.');
});

test('an example has several steps of a kind; a constraint is named; both are written', async () => {
  const { user } = await openEditor();
  await user.click(screen.getByRole('button', { name: 'Add example' }));
  expect(field('AC3, Given')).toHaveFocus();
  await user.paste('a declined card');
  await user.keyboard('{Enter}');
  expect(field('AC3, Given 2')).toHaveFocus();
  await user.paste('an unpaid permit');
  await user.click(field('AC3, When'));
  await user.paste('I pay');
  await user.click(field('AC3, Then'));
  await user.paste('nothing is charged');
  await user.click(screen.getByRole('button', { name: 'And: another Then for AC3' }));
  await user.paste('the permit stays unpaid');
  await user.click(screen.getByRole('button', { name: 'Add constraint' }));
  await user.paste('The answer comes within 5 seconds.');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await saved();
  const words = JSON.stringify(inJira());
  expect(words).toContain(
    'Given a declined card\\n  And an unpaid permit\\n  When I pay\\n  Then nothing is charged\\n  And the permit stays unpaid',
  );
  expect(words).toContain('Speed: The answer comes within 5 seconds.');
  expect(inJira().content.slice(-2)).toEqual(DESCRIPTION.content.slice(-2));
});

test('“Add one” begins with an empty row, and what is suggested becomes a row by a click', async () => {
  const lint = { ...SETTINGS.lint, rules: { 'ac-no-negative-path': { level: 'hint' as const } } };
  host.context = { ...host.context, settings: { ...SETTINGS, lint } };
  host.issue = {
    ...host.issue,
    description: doc([STORY, '# Acceptance criteria', '- The fee is charged to the card.', '- A receipt is shown.']),
  };
  const { user, editor } = await openEditor(/^Add one: finding/);
  expect(field('AC3, rule')).toHaveFocus();
  expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled();
  const take = await within(editor).findByRole('button', { name: /^Add this: When the payment is declined/ });
  await user.click(take);
  const added = field('AC4, rule') as HTMLTextAreaElement;
  expect(added).toHaveFocus();
  expect(added.value.slice(added.selectionStart, added.selectionEnd)).toBe('…');
  expect(rowNames()).toEqual(['AC1, rule, 1 of 4', 'AC2, rule, 2 of 4', 'AC4, rule, 3 of 4', 'AC3, rule, 4 of 4']);
  await waitFor(() => expect(within(editor).queryByRole('button', { name: /^Add this/ })).toBeNull());
});

test('without criteria the first row has the form of the team, and a section is added', async () => {
  const norms = { template: null, roles: [], criteriaFormat: 'gherkin' as const, largestUsual: null };
  host.context = { ...host.context, settings: { ...SETTINGS, profile: { ...SETTINGS.profile, norms } } };
  host.issue = { ...host.issue, description: doc([STORY]) };
  const { user, container, editor } = await openEditor();
  expect(within(editor).getByText(/Your team mostly writes them as Given, When, Then/)).toBeVisible();
  expect(field('AC1, Given')).toHaveFocus();
  expect(await within(editor).findByText(/^No acceptance criteria\.$/)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of AC1' }), 'rule');
  await user.click(field('AC1, rule'));
  await user.paste('A receipt is shown.');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await saved();
  expect(inJira().content.map(({ type }) => type)).toEqual(['paragraph', 'heading', 'bulletList']);
  expect(inJira().content[0]).toEqual(doc([STORY]).content[0]);
});

test('what was written survives a failure and a reload, until it is discarded', async () => {
  const { user, unmount } = await openEditor();
  await retype(user, 'AC2, rule', 'The receipt shows the fee.');
  host.writeStatus = 500;
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toBeVisible();
  unmount();

  const again = await showSurface('panel-quality');
  expect(await screen.findByText('This is your text from before. It is not saved yet.')).toBeVisible();
  expect(field('AC2, rule')).toHaveValue('The receipt shows the fee.');
  await again.user.click(screen.getByRole('button', { name: 'Cancel' }));
  await again.user.click(screen.getByRole('button', { name: 'Discard' }));
  expect(await screen.findByRole('button', { name: 'Edit criteria' })).toBeVisible();
  expect(inJira()).toEqual(DESCRIPTION);
});

test('somebody rewrote the story meanwhile: the criteria go into the newer text and nobody is asked', async () => {
  const { user } = await openEditor();
  await retype(user, 'AC2, rule', 'The receipt shows the fee.');
  const newer = { ...DESCRIPTION, content: DESCRIPTION.content.with(4, doc(['Asked for in June.']).content[0] ?? { type: 'rule' }) };
  host.issue = { ...host.issue, description: newer };
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await saved()).toBeVisible();
  expect(inJira().content[4]).toEqual(newer.content[4]);
  expect(inJira().content[2]?.content?.[1]).toEqual(point('The receipt shows the fee.'));
});

test('somebody changed the criteria meanwhile: both texts are shown', async () => {
  const { user } = await openEditor();
  await retype(user, 'AC2, rule', 'The receipt shows the fee.');
  host.issue = { ...host.issue, description: doc([STORY, '# Acceptance criteria', '- The fee is charged once.']) };
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('button', { name: 'Use mine' })).toBeVisible();
  expect(edits()).toEqual([]);
});

test('what rows cannot show is kept as it is: to be moved and removed only', async () => {
  const outline = 'Scenario Outline: Fee\n  When <zone> is paid\n  Then it is closed\n\n  Examples:\n    | zone |\n    | A |';
  const code = { type: 'codeBlock', attrs: { language: 'gherkin' }, content: [{ type: 'text', text: outline }] };
  const [story, head] = DESCRIPTION.content;
  host.issue = { ...host.issue, description: { ...DESCRIPTION, content: [story, head, code] } };
  const { user, container } = await openEditor();
  const row = screen.getByRole('group', { name: 'AC1, example, 1 of 1' });
  expect(row).toHaveFocus();
  expect(row).toHaveTextContent('Scenario Outline: Fee');
  expect(within(row).queryByRole('textbox')).toBeNull();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: 'Add rule' }));
  await user.paste('A receipt is shown.');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await saved();
  expect(inJira().content[2]).toEqual(code);
  expect(inJira().content[3]).toEqual({ type: 'bulletList', content: [point('A receipt is shown.')] });
});

describe('copies', () => {
  const files: { name: string; text: Promise<string> }[] = [];
  beforeEach(() => {
    files.length = 0;
    let last: Blob | null = null;
    Object.assign(URL, { createObjectURL: (blob: Blob) => ((last = blob), 'blob:file'), revokeObjectURL: () => undefined });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      if (last !== null) files.push({ name: this.download, text: readBlob(last) });
    });
  });
  afterEach(() => jest.restoreAllMocks());
  const readBlob = (blob: Blob): Promise<string> =>
    new Promise((resolve) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve(reader.result as string));
      reader.readAsText(blob);
    });

  test('as text, as a checklist, and as a .feature file, from the reading view', async () => {
    const { user, container } = await showSurface('panel-quality');
    await user.click(await screen.findByRole('button', { name: 'Copy or download the acceptance criteria' }));
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: 'Copy text' }));
    await said('Copied.');
    expect(await navigator.clipboard.readText()).toBe('AC1 The fee is charged to the card.\nAC2 The form works properly.\n');
    await user.click(screen.getByRole('button', { name: 'Copy test checklist' }));
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toBe(
        '## PERM-142 Pay by card\n\n- [ ] AC1 The fee is charged to the card.\n- [ ] AC2 The form works properly.\n',
      ),
    );
    await user.click(screen.getByRole('button', { name: 'Download .feature file' }));
    await said('PERM-142.feature is on its way to your downloads.');
    expect(files.map(({ name }) => name)).toEqual(['PERM-142.feature']);
    const [file] = files;
    expect(await file?.text).toBe(
      `Feature: PERM-142 Pay by card\n  ${STORY}\n\n  @AC1\n  Rule: The fee is charged to the card.\n\n  @AC2\n  Rule: The form works properly.\n`,
    );
  });

  test('of what is being written, before it is saved', async () => {
    const { user } = await openEditor();
    await retype(user, 'AC2, rule', 'When the card is declined, nothing is charged.');
    await user.click(screen.getByRole('button', { name: 'Copy or download the acceptance criteria' }));
    await user.click(screen.getByRole('button', { name: 'Copy text' }));
    await said('Copied.');
    expect(await navigator.clipboard.readText()).toContain('AC2 When the card is declined, nothing is charged.');
    expect(edits()).toEqual([]);
  });
});

test('steps are called as the item’s language calls them, and written so', async () => {
  host.issue = {
    ...storyFields('Mit Karte zahlen', []),
    description: doc([
      'Als Bewohner möchte ich meinen Ausweis mit der Karte bezahlen, damit ich kein Bargeld brauche.',
      '# Akzeptanzkriterien',
      '- Die Gebühr wird von der Karte abgebucht.',
    ]),
  };
  const { user } = await openEditor();
  await user.click(screen.getByRole('button', { name: 'Add example' }));
  expect(screen.getByRole('option', { name: 'Example (Angenommen, Wenn, Dann)', selected: true })).toBeInTheDocument();
  expect(field('AC2, Angenommen')).toHaveFocus();
  await user.paste('eine gültige Karte');
  await user.click(field('AC2, Wenn'));
  await user.paste('ich zahle');
  await user.click(screen.getByRole('button', { name: 'Und: another Wenn for AC2' }));
  await user.paste('die Karte abgelehnt wird');
  await user.click(field('AC2, Dann'));
  await user.paste('sehe ich den Grund');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await saved();
  expect(JSON.stringify(inJira())).toContain(
    'Angenommen eine gültige Karte\\n  Wenn ich zahle\\n  Und die Karte abgelehnt wird\\n  Dann sehe ich den Grund',
  );
});
