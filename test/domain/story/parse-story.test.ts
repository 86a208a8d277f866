import { parseStory } from '../../../src/domain/story/parse-story.ts';
import { adfToText } from '../../../src/domain/text/adf/adf-to-text.ts';
import { plainToDoc } from '../../../src/domain/text/adf/plain-to-doc.ts';

type Row = readonly [text: string, language: string | null, role: string | null, means: string | null, ends: string | null];

const ROWS: readonly Row[] = [
  ['As a resident, I want to renew my permit so that I can park.', 'en', 'resident', 'renew my permit', 'I can park'],
  ['As an IT manager, I need costs.', 'en', 'IT manager', 'costs', null],
  ['As the office I’d like a list, so we can send letters', 'en', 'office', 'a list', 'we can send letters'],
  ['As a resident who moved, I would like to be able to change my street', 'en', 'resident who moved', 'change my street', null],
  [
    'As a clerk, I want to lock a permit (so nobody else changes it) so that my work is safe',
    'en',
    'clerk',
    'lock a permit (so nobody else changes it)',
    'my work is safe',
  ],
  ['As a clerk, I want to lock a permit (so that nobody else changes it)', 'en', 'clerk', 'lock a permit', 'nobody else changes it'],
  ['As a resident I don’t want to lose my place', 'en', 'resident', 'lose my place', null],
  ['As a resident we need a permit', 'en', 'resident', 'a permit', null],
  ['As a resident I can see my permit', 'en', 'resident', 'see my permit', null],
  ['In order to park, as a resident, I want a permit', 'en', 'resident', 'a permit', 'park'],
  ['[Web] As a resident, I want a permit', 'en', 'resident', 'a permit', null],
  ['Story 3: As a resident, I want a permit', 'en', 'resident', 'a permit', null],
  ['I want to renew my permit', 'en', null, 'renew my permit', null],
  ['As a resident, so that I can park', 'en', 'resident', null, 'I can park'],
  ['As a result of the talk, the page is new', null, null, null, null],
  ['As discussed, the page is new', null, null, null, null],
  ['As a first pass, the page should be new', null, null, null, null],
  ['As recommended by the office, we need a list', null, null, null, null],
  ['As the attached image shows, we need a list', null, null, null, null],
  ['As the list of permits grows, we want to sort it', null, null, null, null],
  ['Renew permits', null, null, null, null],
  ['', null, null, null, null],
  [
    'Als eingeloggter Nutzer möchte ich Ausweise sehen, um Kosten zu planen',
    'de',
    'eingeloggter Nutzer',
    'Ausweise sehen',
    'Kosten zu planen',
  ],
  ['Als ich kam, war die Seite leer', null, null, null, null],
  ['Als bewoner wil ik een vergunning zodat ik kan parkeren', 'nl', 'bewoner', 'een vergunning', 'ik kan parkeren'],
  ['En tant qu’habitant, je veux un permis pour pouvoir stationner', 'fr', 'habitant', 'un permis', 'pouvoir stationner'],
  [
    'Yo como residente quiero crear permisos para los vecinos para que aparquen',
    'es',
    'residente',
    'crear permisos para los vecinos',
    'que aparquen',
  ],
  [
    'Como morador, gostaria de renovar a licença para que eu possa estacionar',
    'pt',
    'morador',
    'renovar a licença',
    'que eu possa estacionar',
  ],
  ['Come residente voglio un permesso per parcheggiare', 'it', 'residente', 'un permesso', 'parcheggiare'],
];

test.each(ROWS)('%s', (text, language, role, means, ends) => {
  const parsed = parseStory(text, null);
  const { story } = parsed;
  expect([parsed.language, story?.role?.text ?? null, story?.means?.text ?? null, story?.ends?.text ?? null]).toEqual([
    language,
    role,
    means,
    ends,
  ]);
  for (const slice of [story?.role, story?.means, story?.ends]) if (slice) expect(text.slice(slice.start, slice.end)).toBe(slice.text);
});

describe('in a description', () => {
  const parse = (summary: string, source: string) => {
    const description = adfToText(plainToDoc(source));
    return { description, ...parseStory(summary, description) };
  };

  test.each([
    'As a resident\nI want a permit\nso that I can park',
    'As a resident\n\nI want a permit\n\nSo that I can park\n\nMore words.',
    '**User story**\n\nAs a resident, I want a permit so that I can park. It costs 30 euros.',
    'Talked about on Monday.\n\nAs a resident, I want a permit so that I can park.',
    '- As a resident\n- I want a permit\n- so that I can park',
    'As a resident\n<br>I want a permit\n<br>so that I can park',
    'As a resident,\nI want a permit.\nSo that,\nI can park',
  ])('%j', (source) => {
    const { story, description } = parse('Permit page', source);
    expect([story?.role?.text, story?.means?.text, story?.ends?.text]).toEqual(['resident', 'a permit', 'I can park']);
    expect(story?.role?.field).toBe('description');
    expect(description.text.slice(story?.means?.start, story?.means?.end)).toBe('a permit');
  });

  test.each([
    'As the importer tries to read the list, we need to log whether it is there.',
    'As the meter reads the plate for the wardens, we need to print it.',
    "As the map isn't part of the form, residents will have to open it first.",
    'As apart the move, the office must no longer print it.',
  ])('a clause is no role: %s', (source) => {
    expect(parse('Permit page', source).story?.role ?? null).toBeNull();
  });

  test.each([
    ['As a resident with access to the map, I want a permit', 'resident with access to the map'],
    ['As one of the wardens on the street, I want a permit', 'wardens on the street'],
    ['As a resident who reads the letters, I want a permit', 'resident who reads the letters'],
  ])('%s', (source, role) => {
    expect(parse('Permit page', source).story?.role?.text).toBe(role);
  });

  test('the summary wins when both hold a whole story', () => {
    expect(parse('As a clerk, I want a list', 'As a resident, I want a permit').story?.role?.text).toBe('clerk');
  });

  test('the fuller one wins', () => {
    expect(parse('As a clerk, I want a list', 'As a resident, I want a permit so that I can park').story?.role?.text).toBe('resident');
  });

  test('code is not a story', () => {
    expect(parse('Permit page', '```\nAs a resident, I want a permit\n```').story).toBeNull();
  });
});

test('a problem in a story’s clothes is told apart', () => {
  expect(parseStory('As a resident, I am not able to open the page', null)).toMatchObject({ complaint: true, story: { means: null } });
});
