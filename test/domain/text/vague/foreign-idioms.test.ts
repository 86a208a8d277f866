import { findVague } from '../../../../src/domain/text/vague/find-vague.ts';

const vague = (language: string, text: string): readonly string[] =>
  findVague(text, 0, text.length, language).map(({ start, end }) => text.slice(start, end));

test.each([
  ['de', 'Boten schreiben, die immer wieder falsch anlegen', ['immer wieder']],
  ['de', 'ein Horn, das laut genug ist', ['laut genug']],
  ['de', 'auf dem Laufenden bleiben', ['auf dem Laufenden']],
  ['fr', 'payer le quai sans trop réfléchir', ['sans trop réfléchir']],
  ['fr', 'noter des dégâts mineurs', ['dégâts mineurs']],
  ['es', 'escribir una y otra vez al puerto', ['una y otra vez']],
  ['es', 'una muestra representativa de la pesca', ['representativa']],
  ['pt', 'pagar o cais sem pensar muito', ['sem pensar muito']],
  ['nl', 'steeds weer een brief sturen', ['steeds weer']],
  ['nl', 'de wachtrij tot een minimum beperken', ['tot een minimum']],
  ['it', 'scrivere più e più volte al porto', ['più e più volte']],
  ['it', 'pagare il molo senza pensarci troppo', ['senza pensarci troppo']],
])('%s: %s', (language, text, found) => expect(vague(language, text)).toEqual(found));

test.each([
  ['de', 'auf dem Laufenden über Sperrungen sein'],
  ['fr', 'être au courant des retards'],
  ['es', 'estar al tanto de los retrasos'],
  ['nl', 'op de hoogte zijn van sluitingen'],
  ['it', 'essere al corrente dei ritardi'],
])('no demand: %s: %s', (language, text) => expect(vague(language, text)).toEqual([]));
