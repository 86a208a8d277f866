import { bare } from '../../story/bare.ts';
import { quote, spanOf } from '../report-words.ts';
import { defineRule } from '../rule.ts';

/** Roles that name nobody in particular. */
const GENERIC = new Set(
  (
    'user|users|end user|end-user|enduser|end users|someone|somebody|anyone|anybody|person|people|individual|team|the team|team member|product owner|po|stakeholder|stakeholders|human|' +
    'benutzer|benutzerin|nutzer|nutzerin|anwender|anwenderin|endnutzer|jemand|person|' +
    'utilisateur|utilisatrice|personne|usuario|usuaria|persona|alguien|usuario final|pessoa|alguem|gebruiker|eindgebruiker|persoon|iemand|utente|utente finale|qualcuno'
  ).split('|'),
);
/** A product with fewer other roles may well have one kind of user. */
const FEWEST_OTHERS = 3;
const MOST_NAMED = 3;
/** Characters of a description that are read. */
const LONGEST = 4000;
/** A part of the description that says for whom: “Personas: creators”. */
const PERSONAS =
  /(?:^|\n)\W{0,4}(?:personas?|target (?:users?|audience|group)|intended (?:users?|audience)|audience|zielgruppe|zielgruppen|publico objetivo|publico-alvo|utilisateurs cibles|public cible|doelgroep|destinatari)\W{0,6}[\s:]\s{0,3}(?!users?\b|all\b|any|every|n\/a|tbd|none|experiments?\b|user experience|end users?\b|benutzer|nutzer|utilisateurs?\b|usuari|gebruikers?\b|utenti\b)\p{L}/u;

export const storyGenericRole = defineRule({
  id: 'story-generic-role',
  code: 's04',
  version: 2,
  severity: 'hint',
  letter: 'V',
  criterion: 'conceptually-sound',
  kinds: ['story'],
  summary: 'The role could be anybody, where this team knows better.',
  rationale:
    'In a product with several roles “user” hides who gains, and so who can say that it is done. The rule only speaks where the team’s finished stories name at least three other roles; in a product with one kind of user, “user” is right.',
  examples: {
    bad: [],
    good: [{ summary: 'As a resident, I want to see when my permit ends so that I can renew it in time' }],
  },
  *check({ story, description }, { profile, words }) {
    const role = story?.role ?? null;
    const others = (profile.norms?.roles ?? []).filter((known) => !GENERIC.has(bare(known)));
    if (role === null || others.length < FEWEST_OTHERS) return;
    const name = bare(role.text).trim();
    if (!GENERIC.has(name) || [...words.roles, ...words.allowed].some((known) => bare(known) === name)) return;
    if (PERSONAS.test(bare(description?.text.slice(0, LONGEST) ?? ''))) return;
    yield {
      span: spanOf(role),
      message: `${quote(role.text)} could be anybody.`,
      suggestions: [`Which one: ${others.slice(0, MOST_NAMED).map(quote).join(', ')}?`],
    };
  },
});
