import type { StoryTemplate } from '../template.ts';

/** Dutch stories. */
export const DUTCH: StoryTemplate = {
  language: 'nl',
  openers: ['als een', 'als de', 'als'],
  notRoles: ['ik', 'ich', 'je', 'we', 'wij', 'hij', 'ze', 'het', 'er', 'dit', 'dat', 'volgt', 'gevolg', 'voorbeeld'],
  wants: [
    'wil ik graag',
    'wil ik kunnen',
    'wil ik',
    'zou ik graag',
    'zou ik willen',
    'wens ik',
    'heb ik',
    'ik wil graag',
    'ik wil',
    'willen we',
    'willen wij',
    'moet ik kunnen',
  ],
  weakWants: ['kan ik', 'moet ik', 'mag ik', 'ik kan', 'kunnen we', 'zie ik', 'krijg ik'],
  complaints: ['kan ik niet', 'lukt het mij niet'],
  ends: [
    { marker: 'zodat' },
    { marker: 'zodanig dat' },
    { marker: 'opdat' },
    { marker: 'omdat' },
    { marker: 'om zo' },
    { marker: 'om', afterBreak: true },
    { marker: 'om te', minMeans: 6 },
  ],
  leadingEnds: ['om'],
};
