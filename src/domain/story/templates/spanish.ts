import type { StoryTemplate } from '../template.ts';

const ES_INFINITIVE =
  /^(?:que\b|(?:no )?(?:poder )?[\p{L}]{1,}(?:[aei]r|[áéí]r)(?:me|te|se|nos|l[oae]s?|mel[oa]s?|sel[oa]s?)?(?=[\s.,;]|$))/u;

/** Spanish stories. */
export const SPANISH: StoryTemplate = {
  language: 'es',
  openers: ['yo como una', 'yo como un', 'yo como', 'yo, como', 'como una', 'como un', 'como'],
  notRoles: ['si', 'se', 'resultado', 'ejemplo', 'parte', 'tal', 'siempre', 'mínimo'],
  wants: [
    'quiero poder',
    'quiero que',
    'quiero',
    'necesito poder',
    'necesito que',
    'necesito',
    'deseo poder',
    'deseo',
    'quisiera poder',
    'quisiera',
    'me gustaría poder',
    'me gustaria poder',
    'me gustaría',
    'me gustaria',
    'no quiero',
    'queremos',
    'necesitamos',
  ],
  weakWants: ['puedo', 'debo poder', 'debo', 'podré', 'podemos'],
  complaints: ['no puedo', 'no podemos'],
  ends: [
    { marker: 'para', next: ES_INFINITIVE, minMeans: 4 },
    { marker: 'con el fin de' },
    { marker: 'con el objetivo de' },
    { marker: 'a fin de' },
    { marker: 'de modo que' },
    { marker: 'de manera que' },
    { marker: 'de forma que' },
    { marker: 'porque' },
    { marker: 'y así' },
    { marker: 'así', afterBreak: true },
  ],
  leadingEnds: ['para', 'con el fin de'],
};
