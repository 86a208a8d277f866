import type { StoryModel } from '../../story/story-model.ts';
import { tellsWhy } from './english-why.ts';
import { FOREIGN_WHY } from './foreign-why.ts';
import { proseAround, type ProseLine } from './prose-around.ts';

/** A title under which, or a label behind which, the reason stands. */
const NAMES: Readonly<Record<string, string>> = {
  en: "why(?: (?:is|do|does|are|this|we|it)\\b[^:?]{0,40})?|benefits?|(?:business |customer |user |added |expected )?value|motivation|rationale|reason(?:ing|s)?|justification|impact|goals?|objectives?|purpose|aim|(?:the )?problems?(?: statement| description)?|hypothesis|background|context|back ?story|current (?:situation|state|behaviou?r)|situation|as[- ]is|pain(?: points?)?|need|use ?cases?|user experience goals?|introduction|opportunity|what's wrong|what is wrong|trigger|outcome|so that|such that",
  de: 'warum|wozu|wieso|nutzen|mehrwert|wert|geschäftswert|motivation|begründung|grund|ziel|ziele|zweck|problem|problemstellung|hintergrund|kontext|ausgangslage|ist-zustand|ist-situation|anlass|anwendungsfall',
  fr: "pourquoi|bénéfices?|valeur(?: ajoutée| métier)?|motivation|raison|justification|objectifs?|but|problème|problématique|contexte|situation actuelle|existant|besoin|cas d'usage",
  es: 'por qué|para qué|beneficios?|valor(?: de negocio| añadido)?|motivación|motivo|razón|justificación|objetivos?|propósito|problema|contexto|antecedentes|situación actual|necesidad|caso de uso',
  pt: 'por ?qu[eê]|para quê|benefícios?|valor(?: de negócio| agregado)?|motivação|motivo|razão|justificativa|objetivos?|propósito|problema|contexto|histórico|situação atual|necessidade|caso de uso',
  nl: 'waarom|waartoe|nut|voordeel|waarde|meerwaarde|toegevoegde waarde|motivatie|reden|onderbouwing|doel|doelen|probleem|probleemstelling|achtergrond|context|aanleiding|huidige situatie|behoefte',
  it: 'perché|a che scopo|benefici|beneficio|valore(?: aggiunto)?|motivazione|motivo|ragione|giustificazione|obiettiv[oi]|scopo|problema|contesto|situazione attuale|esigenza|caso d.uso',
};
const LABELS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(NAMES).map(([language, names]) => [
    language,
    new RegExp(`^[^\\p{L}\\n]{0,6}(?:${names})\\s?(?:[:?–-]+\\s{0,3}(.*)|[*_\\])]{0,3})$`, 'u'),
  ]),
);
/** What stands there for somebody to write over. */
const NOTHING = /^\W*(?:tbd|tba|todo|to be (?:defined|done|added)|n\/a|none|-|\.\.\.|…|as an? .*|i want .*|we want .*|we would .*)?\W*$/;

/** Does the text beside the story's sentence say why, or what is wrong today? Then nobody has to be asked for the reason. */
export function saysWhy(model: StoryModel): boolean {
  const tells = model.language === 'en' ? tellsWhy : (line: string): boolean => FOREIGN_WHY[model.language]?.test(line) === true;
  const label = LABELS[model.language];
  const lines = proseAround(model);
  return lines.some(({ said, title }, i) => (!title && tells(said)) || (label !== undefined && standsUnder(label, said, lines[i + 1])));
}

function standsUnder(label: RegExp, line: string, next: ProseLine | undefined): boolean {
  const match = label.exec(line);
  if (match === null) return false;
  const said = match[1] ?? '';
  return !NOTHING.test(said) || (next !== undefined && !next.title && !NOTHING.test(next.said));
}
