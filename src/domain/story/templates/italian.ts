import type { StoryTemplate } from '../template.ts';

const IT_INFINITIVE = /^(?:non )?[\p{L}]{2,}(?:[aei]r(?:e|l[oaie]|mi|si|ci|vi|ne))(?=[\s.,;]|$)/u;

/** Italian stories. */
export const ITALIAN: StoryTemplate = {
  language: 'it',
  openers: ['in qualità di', 'io come', 'come un', 'come una', 'come'],
  notRoles: ['se', 'risultato', 'esempio', 'parte', 'previsto', 'sempre'],
  wants: [
    'voglio poter',
    'voglio che',
    'voglio',
    'vorrei poter',
    'vorrei che',
    'vorrei',
    'desidero',
    'ho bisogno di',
    'ho bisogno che',
    'mi piacerebbe',
    'non voglio',
    'vogliamo',
  ],
  weakWants: ['posso', 'devo poter', 'devo', 'possiamo'],
  complaints: ['non posso', 'non riesco'],
  ends: [
    { marker: 'in modo da' },
    { marker: 'in modo che' },
    { marker: 'affinché' },
    { marker: 'affinche' },
    { marker: 'così che' },
    { marker: 'così da' },
    { marker: 'cosicché' },
    { marker: 'al fine di' },
    { marker: 'perché', afterBreak: true },
    { marker: 'per', next: IT_INFINITIVE, minMeans: 4 },
  ],
  leadingEnds: ['per', 'al fine di'],
};
