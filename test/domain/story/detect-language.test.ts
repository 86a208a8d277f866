import { detectLanguage } from '../../../src/domain/story/detect-language.ts';

test.each([
  ['The list of permits should be sorted by street', 'en'],
  ['Export permits', 'und'],
  ['Die Liste der Ausweise soll nach Straße sortiert sein', 'de'],
  ['La liste des permis doit être triée par rue', 'fr'],
  ['La lista de los permisos debe estar ordenada por calle y el número', 'es'],
  ['A lista das licenças deve ser ordenada pela rua e não pelo número', 'pt'],
  ['De lijst van de vergunningen moet op straat worden gesorteerd', 'nl'],
  ['La lista dei permessi deve essere ordinata per via con il numero', 'it'],
  ['Mostrar mi contador', 'es'],
  ['Ver o meu contador', 'pt'],
  ['Mijn meterstand tonen', 'nl'],
  ['Meinen Zählerstand anzeigen', 'de'],
  ['Afficher mon compteur', 'fr'],
  ['Mostrare il mio contatore', 'it'],
  ['Vedere la posizione', 'it'],
  ['Ver la situación', 'es'],
  ['Lupien luettelo lajitellaan kadun mukaan', 'und'],
  ['許可証の一覧', 'und'],
  ['', 'und'],
])('%s → %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
