import fc from 'fast-check';
import { composeStory } from '../../../src/domain/story/compose-story.ts';
import { detectNorms } from '../../../src/domain/profile/detect-norms.ts';
import { parseStory } from '../../../src/domain/story/parse-story.ts';
import { snapshotOf } from '../snapshot-of.ts';

const write = (who: string, what: string, why: string, language = 'en', template: Parameters<typeof composeStory>[1]['template'] = null) =>
  composeStory({ who, what, why, constraints: [], questions: [] }, { language, template }).sentence;

test.each([
  ['resident', 'renew my permit', 'I can park', 'As a resident, I want to renew my permit so that I can park.'],
  ['As an owner,', 'I want to see a list.', 'so that I can send letters.', 'As an owner, I want to see a list so that I can send letters.'],
  ['user', 'a list of permits', 'save time', 'As a user, I want a list of permits in order to save time.'],
  ['HR manager', 'Email notices', 'costs go down', 'As an HR manager, I want email notices so that costs go down.'],
  [
    'the parking office',
    'to print letters',
    'because it takes a day',
    'As the parking office, I want to print letters because it takes a day.',
  ],
  ['residents', 'My permits', '', 'As residents, I want my permits.'],
  ['hourly guest', 'not lose my place', '', 'As an hourly guest, I want to not lose my place.'],
  ['', 'renew my permit', '', 'I want to renew my permit.'],
  ['', '', '', ''],
])('%s · %s · %s', (who, what, why, sentence) => {
  expect(write(who, what, why)).toBe(sentence);
});

test.each([
  [
    'de',
    'Als Anwohner',
    'meinen Ausweis verlängern',
    'ich parken kann',
    'Als Anwohner möchte ich meinen Ausweis verlängern, damit ich parken kann.',
  ],
  [
    'de',
    'eine Anwohnerin',
    'meinen Ausweis sehen',
    'Kosten zu planen',
    'Als Anwohnerin möchte ich meinen Ausweis sehen, um Kosten zu planen.',
  ],
  ['nl', 'een bewoner', 'mijn kaart verlengen', 'zodat ik kan parkeren', 'Als bewoner wil ik mijn kaart verlengen, zodat ik kan parkeren.'],
  [
    'fr',
    'habitant',
    'renouveler mon permis',
    'gagner du temps',
    'En tant qu’habitant, je veux renouveler mon permis afin de gagner du temps.',
  ],
  ['fr', 'commerçant', 'je veux un permis', 'il puisse livrer', 'En tant que commerçant, je veux un permis afin qu’il puisse livrer.'],
  ['es', 'residente', 'renovar mi permiso', 'pueda aparcar', 'Como residente, quiero renovar mi permiso para que pueda aparcar.'],
  ['pt', 'um morador', 'renovar a licença', 'estacionar', 'Como morador, quero renovar a licença para estacionar.'],
  ['it', 'residente', 'rinnovare il permesso', 'risparmiare tempo', 'Come residente, voglio rinnovare il permesso per risparmiare tempo.'],
])('%s: %s · %s · %s', (language, who, what, why, sentence) => {
  expect(write(who, what, why, language)).toBe(sentence);
});

test.each([
  ['en', { role: 'as a', means: 'i would like', ends: 'so' }, 'As a clerk, I would like to see a list, so I can send letters.'],
  ['en', { role: 'as', means: 'i need', ends: 'so that' }, 'As clerk, I need to see a list so that I can send letters.'],
  ['en', { role: 'as a', means: 'i can', ends: null }, 'As a clerk, I can see a list so that I can send letters.'],
  ['en', { role: 'als', means: 'mochte ich', ends: 'damit' }, 'As a clerk, I want to see a list so that I can send letters.'],
])('the team’s words: %s %j', (language, template, sentence) => {
  expect(write('clerk', 'see a list', 'I can send letters', language, template)).toBe(sentence);
});

test('a norm that was read from stories is written with its accents', () => {
  const done = Array.from({ length: 6 }, () => snapshotOf({ summary: 'Como morador, gostaria de renovar a licença para estacionar' }));
  const { template } = detectNorms(done);
  expect(write('fiscal', 'ver a lista', 'enviar cartas', 'pt', template)).toBe('Como fiscal, gostaria de ver a lista para enviar cartas.');
});

test('title and sections', () => {
  const composed = composeStory(
    { who: 'resident', what: 'renew my permit', why: '', constraints: [' Two seconds at most ', ''], questions: [] },
    { language: 'en', template: null },
  );
  expect([composed.summary, composed.sections]).toEqual(['Renew my permit', [{ heading: 'Constraints', lines: ['Two seconds at most'] }]]);
  const long = composeStory(
    { who: '', what: `renew ${'my permit '.repeat(60)}`, why: '', constraints: [], questions: ['Who pays?'] },
    { language: 'xx', template: null },
  );
  expect(long.summary.length).toBeLessThanOrEqual(255);
  expect(long.sections).toEqual([{ heading: 'Open questions', lines: ['Who pays?'] }]);
});

interface Parts {
  readonly who: readonly string[];
  readonly what: readonly string[];
  readonly why: readonly string[];
  readonly wishes: readonly string[];
}

/** Answers of our own in each language; the wishes are norms that a team may have. */
const PARTS: Readonly<Record<string, Parts>> = {
  en: {
    who: ['resident', 'owner of two cars', 'HR clerk', 'user who moved', 'the office', 'hourly guest', 'uncle', 'European'],
    what: [
      'renew my permit',
      'see when it ends',
      'a list of streets',
      'more permits',
      'quickly find a plate',
      'upload a photo and a letter',
      'the form to be short',
    ],
    why: ['I can park', 'we send fewer letters', 'save time', 'the office knows my address', 'nobody waits', 'it costs less', ''],
    wishes: ['i want', 'i would like', 'i need'],
  },
  de: {
    who: ['Anwohner', 'eingeloggter Nutzer', 'Mitarbeiterin der Stadt'],
    what: ['meinen Ausweis verlängern', 'eine Liste der Straßen', 'sehen, wann er endet', 'Briefe und Karten drucken können'],
    why: ['ich parken kann', 'Zeit zu sparen', 'das Amt weniger Briefe schickt', ''],
    wishes: ['mochte ich', 'will ich', 'brauche ich'],
  },
  nl: {
    who: ['bewoner', 'medewerker van de stad', 'ingelogde gebruiker'],
    what: ['mijn kaart verlengen', 'een lijst van straten', 'zien wanneer hij eindigt'],
    why: ['ik kan parkeren', 'tijd te besparen', 'de stad minder brieven stuurt', ''],
    wishes: ['wil ik'],
  },
  fr: {
    who: ['habitant', 'agent de la ville', 'commerçant'],
    what: ['renouveler mon permis', 'voir quand il finit', 'une liste des rues', 'envoyer une lettre'],
    why: ['je puisse stationner', 'gagner du temps', 'il sache mon adresse', 'ne pas attendre', ''],
    wishes: ['je veux', 'je souhaite', "j'ai besoin"],
  },
  es: {
    who: ['residente', 'agente de la ciudad', 'conductora'],
    what: ['renovar mi permiso', 'ver cuándo termina', 'una lista de calles', 'que el formulario sea corto'],
    why: ['aparcar', 'que pueda aparcar', 'no perder tiempo', 'ahorrarme cartas', ''],
    wishes: ['quiero', 'necesito', 'me gustaria'],
  },
  pt: {
    who: ['morador', 'fiscal da cidade', 'motorista'],
    what: ['renovar a licença', 'ver quando termina', 'que o formulário seja curto'],
    why: ['estacionar', 'que eu possa estacionar', 'não perder tempo', ''],
    wishes: ['quero', 'gostaria', 'eu quero'],
  },
  it: {
    who: ['residente', 'agente della città', 'autista'],
    what: ['rinnovare il permesso', 'vedere quando scade', 'una lista delle vie'],
    why: ['parcheggiare', 'io possa parcheggiare', 'non perdere tempo', 'risparmiare carta', ''],
    wishes: ['voglio', 'vorrei', 'ho bisogno'],
  },
};

test.each(Object.entries(PARTS))('%s: what was written reads back as what was answered', (language, parts) => {
  const answers = fc.record({
    who: fc.constantFrom(...parts.who),
    what: fc.constantFrom(...parts.what),
    why: fc.constantFrom(...parts.why),
  });
  const template = fc.option(fc.record({ role: fc.constant(''), means: fc.constantFrom(...parts.wishes), ends: fc.constant(null) }));
  fc.assert(
    fc.property(answers, template, ({ who, what, why }, norm) => {
      const sentence = write(who, what, why, language, norm);
      const parsed = parseStory(sentence, null);
      const strip = (text: string | undefined): string => (text ?? '').replace(/^(?:the|que) /, '');
      expect([
        sentence,
        parsed.language,
        strip(parsed.story?.role?.text),
        strip(parsed.story?.means?.text),
        parsed.story?.ends?.text ?? '',
      ]).toEqual([sentence, language, strip(who), strip(what), why]);
      expect(sentence).not.toMatch(/\b(\p{L}+) \1\b/u);
    }),
    { numRuns: 300 },
  );
});

test('answers of any kind make one line, and typing the markers changes nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.constantFrom(...Object.keys(PARTS)), (who, what, why, language) => {
      expect(write(who, what, why, language)).not.toMatch(/\n/);
    }),
  );
  expect(write('As a resident', 'I’d like to be able to renew it', 'In order to park my car')).toBe(
    write('resident', 'renew it', 'park my car'),
  );
});
