import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { AdfNode } from '../../src/shared/adf.ts';
import { FakeHost, storyFields } from './support/fake-host.ts';
import { expectQuietConsole } from './support/quiet-console.ts';
import { showSurface } from './support/show-surface.tsx';

expectQuietConsole();
let host: FakeHost;
beforeEach(() => {
  host = new FakeHost().install();
});

const WRONG = 'As a resident, I want to renew and cancel my permit quickly so that I can keep parking.';

test('marks stand in the text and lead to their findings, and back', async () => {
  host.issue = storyFields(WRONG, ['# Acceptance criteria', '- The renewed permit shows the new end date.', '- The form works properly.']);
  const { user, container } = await showSurface('panel-quality');
  expect(await screen.findByText('1 must fix · 2 should fix · 1 hint')).toBeVisible();
  const title = screen.getByRole('heading', { level: 2, name: /As a resident/ });
  expect([...title.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['renew and cancel', 'quickly']);

  const mark = within(title).getByRole('button', { name: 'Finding 1, must fix' });
  await user.click(mark);
  expect(document.activeElement).toHaveTextContent('Two wishes in one story: “renew” and “cancel”. Each can be done alone.');
  await user.click(screen.getByRole('button', { name: 'Finding 1: show in the text' }));
  expect(mark).toHaveFocus();
  expect(mark.getAttribute('aria-details')).toBe(screen.getByText(/^Two wishes/).closest('[id]')?.id);
  expect(await axe(container)).toHaveNoViolations();
});

test('criteria: which can be checked, and what is wrong with the others, each said once', async () => {
  host.issue = storyFields(WRONG, ['# Acceptance criteria', '- The renewed permit shows the new end date.', '- The form works properly.']);
  await showSurface('panel-quality');
  const list = await screen.findByRole('region', { name: 'Acceptance criteria (2)' });
  const [fine, wrong] = within(list).getAllByRole('listitem');
  expect(fine).toHaveTextContent('The renewed permit shows the new end date.: can be checked');
  expect(wrong).toHaveTextContent(/SHOULD FIX.*What would a tester see\?/);
  expect(screen.getAllByText(/cannot be checked\. What would a tester see/)).toHaveLength(1);
});

test('criteria are said once: in their list, as they were written, with their marks', async () => {
  host.issue = storyFields(WRONG, [
    'Some words before.',
    '# Acceptance criteria',
    '- The renewed permit shows the new end date.',
    '- The form works properly.',
  ]);
  const { user } = await showSurface('panel-quality');
  const list = await screen.findByRole('region', { name: 'Acceptance criteria (2)' });
  const text = screen.getByRole('region', { name: 'Text with findings' });
  expect(text).toHaveTextContent('Some words before.');
  expect(text).not.toHaveTextContent(/Acceptance criteria|end date|works properly/);
  expect(list.querySelector('mark')).toHaveTextContent(/works properly/);
  await user.click(within(list).getByRole('button', { name: 'Finding 3, should fix' }));
  expect(document.activeElement).toHaveTextContent(/What would a tester see/);
});

test('a title between criteria is not counted and has no mark', async () => {
  host.issue = storyFields('As a resident, I want to renew my permit so that I can keep parking.', [
    '# Acceptance criteria',
    'By post',
    '- The renewed permit shows the new end date.',
    '- The old permit is sent back.',
  ]);
  await showSurface('panel-quality');
  const list = await screen.findByRole('region', { name: 'Acceptance criteria (2)' });
  expect(within(list).getByText('By post').closest('li')).toHaveClass('pl-criteria-title');
});

test('that there are no criteria is said once', async () => {
  host.issue = storyFields('As a resident, I want to renew my permit so that I can keep parking.', ['The office has a form for it.']);
  await showSurface('panel-quality');
  expect(await screen.findByText('No acceptance criteria.')).toBeVisible();
  expect(screen.queryByText(/Acceptance criteria \(0\)|No acceptance criteria found/)).toBeNull();
});

test('at most three findings among the criteria before "more"; a mark leads to the others, too', async () => {
  const vague = [1, 2, 3, 4, 5].map((at) => `- The form of page ${at} works properly.`);
  host.issue = storyFields('As a resident, I want to renew my permit so that I can keep parking.', ['# Acceptance criteria', ...vague]);
  const { user } = await showSurface('panel-quality');
  const list = await screen.findByRole('region', { name: 'Acceptance criteria (5)' });
  const shown = (): number =>
    within(list)
      .getAllByText(/cannot be checked/)
      .filter((one) => one.closest('[hidden]') === null).length;
  expect(shown()).toBe(3);
  await user.click(within(list).getAllByRole('button', { name: /^Finding \d, should fix$/ })[4] ?? list);
  expect(shown()).toBe(5);
  await user.click(within(list).getByRole('button', { name: 'Show fewer' }));
  await user.click(within(list).getByRole('button', { name: '2 more' }));
  expect(shown()).toBe(5);
});

test('at most three findings before "more", what must be fixed first', async () => {
  host.issue = storyFields('As a resident, I want to quickly renew and cancel my permit easily, efficiently and simply so that TBD.', [
    'TODO',
    'Some text that is not enough.',
  ]);
  const { user } = await showSurface('panel-quality');
  const list = await screen.findByRole('region', { name: 'Findings' });
  const items = [...list.querySelectorAll(':scope > ul > li')];
  expect(items.length).toBeGreaterThan(3);
  expect(items[0]).toHaveTextContent('MUST FIX');
  expect(items.map((item) => item.hasAttribute('hidden'))).toEqual(items.map((_item, index) => index >= 3));
  await user.click(within(list).getByRole('button', { name: `${items.length - 3} more` }));
  expect(items[3]).toBeVisible();
});

test.each([
  {
    name: 'clean',
    fields: storyFields('As a resident, I want to renew my permit so that I can keep parking.', [
      '# Acceptance criteria',
      '- The renewed permit shows the new end date.',
      '- A renewal within the last week before the end costs the usual fee.',
      '- When the payment fails, the permit keeps its old end date and the page says so.',
    ]),
    sentence: 'Nothing found. Plumbline reads wording and criteria; whether the idea is good is yours to judge.',
  },
  { name: 'no text', fields: { description: null }, sentence: /^No description yet\./ },
  {
    name: 'bug',
    fields: { issuetype: { name: 'Bug', subtask: false, hierarchyLevel: 0 }, summary: 'The printer shows an old date' },
    sentence: 'A bug: story rules are off. Checked: how to repeat it, what happens, what should happen.',
  },
])('$name: $sentence', async ({ fields, sentence }) => {
  host.issue = { ...host.issue, ...fields };
  const { container } = await showSurface('panel-quality');
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test('one button says what to do next; the other findings are settled by words', async () => {
  host.issue = storyFields(WRONG, ['# Acceptance criteria', '- The renewed permit shows the new end date.', '- The form works properly.']);
  const { user } = await showSurface('panel-quality');
  const first = await screen.findByRole('button', { name: 'Split…: finding 1' });
  expect(first).not.toHaveClass('pl-word-button');
  expect(screen.getByRole('button', { name: 'Change…: finding 2' })).toHaveClass('pl-word-button');
  await user.click(first);
  expect(await screen.findByText('Split the story')).toBeVisible();
});

test('without a word of text the next thing is to be asked who, what and why', async () => {
  host.issue = { ...host.issue, summary: 'Street cleaning days', description: null };
  const { user } = await showSurface('panel-quality');
  await user.click(await screen.findByRole('button', { name: 'Write it: finding 1' }));
  expect(await screen.findByLabelText('Who wants it?')).toBeVisible();
});

test('nobody is asked for who, what and why of a bug', async () => {
  host.issue = { ...host.issue, issuetype: { name: 'Bug', subtask: false, hierarchyLevel: 0 }, summary: 'The printer shows an old date' };
  await showSurface('panel-quality');
  expect(await screen.findByRole('button', { name: 'Edit text' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Write who, what, why' })).toBeNull();
});

test('another language is said', async () => {
  host.issue = storyFields('Asukkaana haluan uusia pysäköintilupani', ['Lupa on voimassa koko vuoden, ja se lähetetään postitse.']);
  await showSurface('panel-quality');
  expect(await screen.findByText('Language not known to Plumbline. Only rules that work in any language ran.')).toBeVisible();
});

test('a language that the rules know needs no remark', async () => {
  host.issue = storyFields('Als Bewohner möchte ich meinen Ausweis schnell erneuern, damit ich weiter parken kann.', [
    'Der Ausweis ist für das ganze Jahr und wird mit der Post geschickt.',
  ]);
  await showSurface('panel-quality');
  expect((await screen.findAllByText(/“schnell”/)).length).toBeGreaterThan(0);
  expect(screen.queryByText(/Language not known/)).toBeNull();
});

test('INVEST is counts, never a grade', async () => {
  host.issue = storyFields(WRONG);
  await showSurface('panel-quality');
  const line = (await screen.findByText('INVEST:', { exact: false })).textContent;
  expect(line).toMatch(/^INVEST: I .* · N .* · V nothing found · E .* · S 1 · T \d+$/);
});

test('says by which rules the text was read, of anything that is read', async () => {
  const { lint } = host.context.settings;
  host.context = {
    ...host.context,
    settings: { ...host.context.settings, lint: { ...lint, preset: 'strict', rules: { 'weak-verb': { level: 'off' } } } },
  };
  host.issue = { ...host.issue, issuetype: { name: 'Bug', subtask: false, hierarchyLevel: 0 }, summary: 'The printer shows an old date' };
  await showSurface('panel-quality');
  expect(await screen.findByText('Rules: Strict, 1 rule turned off')).toBeVisible();
});

test('only safe elements and addresses come out of a text', async () => {
  const linked = (href: string): AdfNode => ({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] });
  const content: AdfNode[] = [
    {
      type: 'paragraph',
      content: [linked('javascript:alert(1)'), linked('data:text/html,x'), linked('https://example.com/a'), linked('mailto:a@example.com')],
    },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '<img src=x onerror=alert(1)>' },
        { type: 'mention', attrs: { text: '@Ada' } },
      ],
    },
    { type: 'unknownThing', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'kept', marks: [{ type: 'strong' }] }] }] },
  ];
  host.issue = { ...host.issue, description: { type: 'doc', version: 1, content } };
  const { container } = await showSurface('panel-quality');
  expect((await screen.findAllByRole('link')).map((link) => link.getAttribute('href'))).toEqual([
    'https://example.com/a',
    'mailto:a@example.com',
  ]);
  expect(container.querySelector('img, script, iframe, [style]')).toBeNull();
  expect(screen.getByText('kept').closest('strong')).not.toBeNull();
});

test('a dialog starts at its first finding, or at the line that says there is none; a panel does not take the focus', async () => {
  host.issue = storyFields(WRONG, ['# Acceptance criteria', '- The renewed permit shows the new end date.', '- The form works properly.']);
  const dialog = await showSurface('panel-quality', { surface: 'panel-quality' });
  await screen.findByText('1 must fix · 2 should fix · 1 hint');
  expect(document.activeElement).toHaveTextContent(/^1\s*MUST FIX/);
  dialog.unmount();
  const panel = await showSurface('panel-quality');
  await screen.findByText('1 must fix · 2 should fix · 1 hint');
  expect(document.body).toHaveFocus();
  panel.unmount();
});

test('“Change…” begins at the phrase, selected; leaving goes back to the finding, saving to what is left', async () => {
  host.issue = storyFields(WRONG, [
    'Permits are renewed easily today.',
    '# Acceptance criteria',
    '- The renewed permit shows the new end date.',
    '- The form works properly.',
  ]);
  const { user } = await showSurface('panel-quality');
  const selected = (): string => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : 'no field';
  };
  await user.click(await screen.findByRole('button', { name: 'Change…: finding 2' }));
  await waitFor(() => expect(selected()).toBe('quickly'));
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(document.activeElement).toHaveTextContent(/^2\s*SHOULD FIX“quickly”/));
  await user.click(screen.getByRole('button', { name: 'Change…: finding 3' }));
  await waitFor(() => expect(selected()).toBe('The form works properly.'));
  await user.click(await screen.findByRole('button', { name: /^Show: Two wishes in one story/ }));
  expect(selected()).toBe('renew and cancel');
  await user.click(screen.getByRole('button', { name: /^Show: “works properly” cannot be checked/ }));
  expect(selected()).toBe('The form works properly.');
  await user.keyboard('A wrong plate is refused.');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'quality-start'));
  await user.click(screen.getByRole('button', { name: 'Edit criteria' }));
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Edit criteria' })).toHaveFocus());
});
