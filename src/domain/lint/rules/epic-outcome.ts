import { bare } from '../../story/bare.ts';
import { wordsOf } from '../../text/words.ts';
import { isInsideWork } from '../inside-work.ts';
import { defineRule } from '../rule.ts';

/** Words that say for whom something is or what changes, in the languages whose stories are read. Folded, without accents. */
const SAYS_WHY =
  /\b(?:so that|so (?:i|we|they|users|customers|people)|in order to|because|goals?|aims?|objectives?|outcomes?|benefits?|why|purpose|problem|hypothesis|success|value|kpi|metric|increas(?:e|es|ing)|reduc(?:e|es|ing)|decreas(?:e|es|ing)|improv(?:e|es|ing|ements?)|saves?|enables?|allows?|helps?|able to|ability to|provide(?:s)? (?:the )?(?:functionality|option|way|means) (?:to|for|of)|we (?:want|would like)|would be (?:great|good|nice)|currently|since|hence|(?:should|will) (?:be|have|get|look|feel|work|see)|faster|slower|leading up to|towards|damit|um zu|weil|ziel|nutzen|zweck|problem|afin|pour que|objectif|but|benefice|para que|objetivo|beneficio|fin|zodat|doel|omdat|affinche|obiettivo|scopo)\b/;
const SAYS_WHO =
  /\b(?:users?|customers?|clients?|people|members?|visitors?|admins?|administrators?|teams?|developers?|engineers?|designers?|students?|teachers?|readers?|buyers?|staff|persona|audience|stakeholders?|kunden?|nutzer|benutzer|anwender|utilisateurs?|clientes?|usuarios?|klanten|gebruikers?|utenti|utente|clienti)\b/;
/** Epics of the team’s own work: nobody asks for whom a server is set up. */
const OWN_WORK = /^(?:set up|setup|bootstrap)\b|\brequirements (?:for|of)\b|\b\d[\d.]{0,8} support\b/i;
const FEWEST_WORDS = 8;
/** Whoever wrote so much has told it in some words. */
const MANY_WORDS = 60;

export const epicOutcome = defineRule({
  id: 'epic-outcome',
  code: 'e01',
  version: 4,
  severity: 'hint',
  letter: 'V',
  criterion: 'complete',
  kinds: ['epic'],
  summary: 'The epic does not say for whom it is or what will be different.',
  rationale:
    'Stories of an epic are cut and ordered by what it is for. It is a hint and no more: an epic is a container, many teams keep its reasons elsewhere, and no form is usual for it. Any sentence that names people or a change is enough, so is a long text or a picture, and nobody asks it of upgrades, tests, documentation, servers and release notes.',
  examples: {
    bad: [{ summary: 'Permit pages', description: 'Rework of the pages.' }],
    good: [
      { summary: 'Upgrade to Postgres 15.2', description: 'All three registers.' },
      { summary: 'Permit pages', description: 'Residents renew online, so that the office sends fewer letters.' },
    ],
  },
  *check({ story, summary, typeName, description, pictured, language, scenarios }) {
    // A scenario tells what will be different.
    if (
      description === undefined ||
      story !== null ||
      scenarios.length > 0 ||
      pictured ||
      isInsideWork(summary, typeName) ||
      OWN_WORK.test(summary)
    )
      return;
    const text = bare(`${summary}\n${description?.text.slice(0, 4000) ?? ''}`);
    const empty = description === null;
    const words = wordsOf(text).length;
    if (!empty && (language === 'und' || words > MANY_WORDS || SAYS_WHY.test(text) || (SAYS_WHO.test(text) && words >= FEWEST_WORDS)))
      return;
    if (empty && (SAYS_WHY.test(text) || wordsOf(summary).length >= FEWEST_WORDS)) return;
    yield {
      span: null,
      message: empty
        ? 'The epic has no text: for whom is it, and what will be different?'
        : 'It does not say for whom it is or what will be different.',
      suggestions: ['Add a sentence: who can do what then, or which number changes?'],
    };
  },
});
