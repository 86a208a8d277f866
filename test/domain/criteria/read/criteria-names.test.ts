import { criteriaNameLength } from '../../../../src/domain/criteria/read/criteria-names.ts';
import { fold } from '../../../../src/domain/text/fold.ts';

test.each([
  // German
  'Akzeptanzbedingungen:',
  'Abnahmebedingungen',
  'AK:',
  'Erledigt wenn:',
  'Definition of Done / Akzeptanzkriterien',
  'Akzeptanzkriterien / DoD:',
  'Akzeptanzkriterien und Definition of Done:',
  // Dutch
  'Acceptatievoorwaarden:',
  'Acceptatie-eisen:',
  'Klaar wanneer:',
  'DoD & acceptatiecriteria',
  // French
  'CdA :',
  'Critères de recette :',
  'Conditions de validation',
  'Terminé quand :',
  // Spanish
  'CA:',
  'Condición de aceptación:',
  'Criterios de Validación',
  'Requisitos de aceptación',
  // Portuguese
  'Critérios de aceite:',
  'Critério de Aceite',
  'Testes de aceitação',
  // Italian
  'CdA:',
  "Criteri d'accettazione",
  'Criteri di collaudo:',
  'Condizioni di accettazione',
  // English
  'Acceptance Criteria / Definition of Done',
  'Notes and acceptance criteria:',
])('%s names criteria', (line) => {
  expect(criteriaNameLength(fold(line))).toBe(line.length);
});

test.each([
  'Definition of Done',
  'Notas:',
  'Definition of Done / Notes',
  'Abnahme durch den Kunden am Montag',
  'CA certificates are renewed',
  'Aceite de oliva:',
  'La aceptación del contrato es manual',
  'Acceptatieomgeving bijwerken',
  'Notes / acceptance criteria were lost in the import',
])('%s names none', (line) => {
  expect(criteriaNameLength(fold(line))).toBe(0);
});
