import { bare } from '../../story/bare.ts';
import { quote, spanOf } from '../report-words.ts';
import { defineRule } from '../rule.ts';

/** Heads of roles that are no people. */
const SYSTEMS = new Set(
  (
    'system server application app backend back-end frontend front-end api database db service microservice platform component module software engine website site webserver scheduler cronjob ' +
    'job process script bot pipeline gateway queue anwendung datenbank dienst plattform komponente modul systeme serveur application plateforme composant logiciel sistema aplicacion servidor plataforma ' +
    'componente aplicacao systeem applicatie dienst platform onderdeel applicazione piattaforma'
  ).split(' '),
);
/** People who build the product: their wishes are often work, but there are products for developers. */
const BUILDERS = new Set(
  'developer developers dev devs tester testers qa programmer coder engineer devops architect entwickler entwicklerin tester developpeur developpeuse desarrollador desenvolvedor ontwikkelaar sviluppatore'.split(
    ' ',
  ),
);
const HEAD_ENDS = /[,(]|\s(?:of|for|in|on|from|with|that|which|who|at|fur|von|de|du|di|van|che|que|qui|die|der|das)\s/;

export const storySystemRole = defineRule({
  id: 'story-system-role',
  code: 's05',
  version: 2,
  severity: 'warning',
  options: {
    builders: { kind: 'yes-no', says: 'Also people who build the product', default: false },
    allowed: { kind: 'words', says: 'Roles that are fine here, although they name a system or people who build it', default: [] },
  },
  letter: 'V',
  criterion: 'conceptually-sound',
  kinds: ['story'],
  summary: 'The story speaks for a system or for those who build it.',
  rationale:
    'A system wants nothing: behind its wish stands somebody with a reason, and that somebody can judge the result. Work without such a person is better told as a task. Developers are people, and there are products for developers: a team whose product is for others can have them hinted at, and not where its finished stories are written for them.',
  examples: {
    bad: [{ summary: 'As the system, I want to store the end date of a permit so that letters can be sent' }],
    good: [
      { summary: 'As a system administrator, I want to see failed jobs so that I can restart them' },
      { summary: 'As the parking office, I want the end date of a permit to be stored so that we can send letters' },
    ],
  },
  *check({ story, kind, markers }, { profile, words, options }) {
    const role = story?.role ?? null;
    // “As a component of the meter it is necessary …”: nobody speaks there.
    if (role === null || story?.means === null || kind !== 'story' || /^it\b/.test(markers?.means?.phrase ?? '')) return;
    const name = bare(role.text).trim();
    const allowed = Array.isArray(options.allowed) ? options.allowed : [];
    if ([...words.roles, ...words.allowed, ...allowed].some((known) => bare(known) === name)) return;
    const head = headOf(name);
    const system = SYSTEMS.has(head);
    const usual = profile.norms?.roles.some((known) => bare(known) === name) ?? false;
    if (!system && (options['builders'] !== true || !BUILDERS.has(head) || usual)) return;
    yield {
      span: spanOf(role),
      ...(system && !usual ? {} : { severity: 'hint' as const }),
      message: system ? `${quote(role.text)} wants nothing: somebody does.` : `${quote(role.text)} builds it: who gains from it?`,
      suggestions: [system ? 'Name the person who would miss it.' : 'Name who gains, or make it a task.'],
    };
  },
});

/** The last word of the name itself: "administrator" in "system administrator of the town". */
function headOf(name: string): string {
  const stop = name.search(HEAD_ENDS);
  const head = (stop < 0 ? name : name.slice(0, stop)).trim();
  const blank = head.indexOf(' ');
  const first = blank < 0 ? head : head.slice(0, blank);
  return SYSTEMS.has(first) && FOLLOWS_NOUN.test(name) ? first : head.slice(head.lastIndexOf(' ') + 1);
}

/** "Sistema de pagos", "système de paiement": in these languages the head comes first. */
const FOLLOWS_NOUN = /\s(?:de|du|des|di|do|da|del)\s/;
