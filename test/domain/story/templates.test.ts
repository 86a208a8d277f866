import { parseStory } from '../../../src/domain/story/parse-story.ts';

type Row = readonly [text: string, language: string | null, role: string | null, means: string | null, ends: string | null];

/** Shapes that people type, and traps: each row names what must be found, or that nothing is. */
const ROWS: readonly Row[] = [
  // English
  ['*As a* resident *I want* to park', 'en', 'resident', 'park', null],
  ['As a: resident I want: to park so that: I save time', 'en', 'resident', 'park', 'I save time'],
  ['Login page: As a resident, I want to sign in', 'en', 'resident', 'sign in', null],
  ['Login - As a resident, I want to sign in', 'en', 'resident', 'sign in', null],
  ['We met in May. As a resident, I want to park.', 'en', 'resident', 'park', null],
  ['As a user I only want to sign in once', 'en', 'user', 'sign in once', null],
  ["As a clerk I don't need to print it anymore", 'en', 'clerk', 'print it anymore', null],
  ["As a clerk, I\\'d like to print it", 'en', 'clerk', 'print it', null],
  ['As a resident, when I open the map, I want to see streets', 'en', 'resident', 'see streets', null],
  ['As a resident, given I paid, I want a receipt', 'en', 'resident', 'a receipt', null],
  ['As a resident, the page should open in a second', 'en', 'resident', 'the page should open in a second', null],
  ['I want, as a resident, to park', 'en', 'resident', 'park', null],
  ['In my role as a clerk, I want a list', 'en', 'clerk', 'a list', null],
  ['As a clerk, I want a list\nthat goes on here so I can read it', 'en', 'clerk', 'a list\nthat goes on here', 'I can read it'],
  ['As a clerk or owner, manager of cars, I want a list', 'en', 'clerk or owner, manager of cars', 'a list', null],
  ['As a test manager, I want a list', 'en', 'test manager', 'a list', null],
  ['As a convenience, pass the text too', null, null, null, null],
  ['As an improvement over this, we should print it', null, null, null, null],
  ['As much as possible, we should print it', null, null, null, null],
  ['As the name of the page has changed, we need a list', null, null, null, null],
  ['As files are uploaded, the size does not change', null, null, null, null],
  // German
  ['Als Anwohnerin moechte ich parken, sodass ich Zeit spare', 'de', 'Anwohnerin', 'parken', 'ich Zeit spare'],
  ['Ich möchte als Anwohner meinen Ausweis sehen', 'de', 'Anwohner', 'meinen Ausweis sehen', null],
  ['Um Zeit zu sparen, möchte ich als Anwohner parken', 'de', 'Anwohner', 'parken', 'Zeit zu sparen'],
  ['Als Kunde, der umgezogen ist, will ich parken', 'de', 'Kunde, der umgezogen ist', 'parken', null],
  ['Als Kunde brauche ich eine Liste, weil Briefe dauern', 'de', 'Kunde', 'eine Liste', 'Briefe dauern'],
  ['Als Kunde möchte ich sehen, dass ich angemeldet bin', 'de', 'Kunde', 'sehen, dass ich angemeldet bin', null],
  ['Als Ergebnis wollen wir eine Liste', null, null, null, null],
  ['Als wir kamen, war die Seite leer', null, null, null, null],
  // Dutch
  ['Als ingelogde bewoner zou ik graag willen parkeren omdat het regent', 'nl', 'ingelogde bewoner', 'parkeren', 'het regent'],
  ['Ik wil als bewoner parkeren', 'nl', 'bewoner', 'parkeren', null],
  ['Als bewoner moet ik kunnen parkeren', 'nl', 'bewoner', 'parkeren', null],
  ['Als ik mijn kaart vergeten ben, moet ik kunnen parkeren', null, null, null, null],
  // French
  ["En tant qu'habitante, j'ai besoin d'un permis pour ne pas payer", 'fr', 'habitante', 'un permis', 'ne pas payer'],
  ['En tant que responsable je souhaiterais une liste de façon à préparer', 'fr', 'responsable', 'une liste', 'préparer'],
  ['Afin de stationner, en tant qu’habitant, je veux un permis', 'fr', 'habitant', 'un permis', 'stationner'],
  ['En tant que client, je veux payer pour notre équipe', 'fr', 'client', 'payer pour notre équipe', null],
  ['Comme convenu, nous voulons une liste', null, null, null, null],
  // Spanish
  ['Como residente me gustaria aparcar ya que pago', 'es', 'residente', 'aparcar', 'pago'],
  ['En mi rol de agente, necesito una lista con el fin de avisar', 'es', 'agente', 'una lista', 'avisar'],
  ['Como usuario puedo ver mi permiso', 'es', 'usuario', 'ver mi permiso', null],
  ['Como resultado queremos una lista', null, null, null, null],
  // Portuguese
  ['Eu, como morador, nao quero pagar duas vezes', 'pt', 'morador', 'pagar duas vezes', null],
  ['Na qualidade de fiscal, preciso de uma lista a fim de avisar', 'pt', 'fiscal', 'uma lista', 'avisar'],
  ['Enquanto morador, gostaria que a página abrisse', 'pt', 'morador', 'a página abrisse', null],
  ['Como usuário quero uma vaga para qualquer carro', 'pt', 'usuário', 'uma vaga para qualquer carro', null],
  // Italian
  ['In qualità di agente, ho bisogno di una lista così da avvisare', 'it', 'agente', 'una lista', 'avvisare'],
  ['Come residente vorrei un permesso in modo che tutti possano entrare', 'it', 'residente', 'un permesso', 'tutti possano entrare'],
  ['Come utente voglio un posto per il cellulare', 'it', 'utente', 'un posto per il cellulare', null],
  // Leading and bare benefits, wishes of other verbs, in six languages
  ['Om sneller te werken wil ik als loketmedewerker een zoekveld', 'nl', 'loketmedewerker', 'een zoekveld', 'sneller te werken'],
  ['Um Zeit zu sparen möchte ich als Anwohner parken', 'de', 'Anwohner', 'parken', 'Zeit zu sparen'],
  ['Um Zeit zu sparen, möchte ich online bezahlen', 'de', null, 'online bezahlen', 'Zeit zu sparen'],
  ['Als Hausmeister, damit niemand im Dunkeln steht.', 'de', 'Hausmeister', null, 'niemand im Dunkeln steht'],
  ['Als Hausmeister bräuchte ich eine Liste der Lampen', 'de', 'Hausmeister', 'eine Liste der Lampen', null],
  ['Ich muss meinen Termin verschieben können', 'de', null, 'meinen Termin verschieben können', null],
  ['Als der Drucker kaputt war, haben wir gefaxt', null, null, null, null],
  ['Als ein Kunde gestern anrief, war die Seite weg', null, null, null, null],
  ['Ich möchte nur daran erinnern, dass morgen Abnahme ist', null, null, null, null],
  ['Als Steuerberaterin möchte ich Belege sehen für die Steuererklärung', 'de', 'Steuerberaterin', 'Belege sehen', 'die Steuererklärung'],
  ['Ik moet mijn afspraak kunnen verzetten', 'nl', null, 'mijn afspraak kunnen verzetten', null],
  ['Als boekhouder wil ik bonnen zien voor de jaarlijkse controle', 'nl', 'boekhouder', 'bonnen zien', 'de jaarlijkse controle'],
  ['Als boekhouder wil ik een rapport voor de directie', 'nl', 'boekhouder', 'een rapport voor de directie', null],
  ['Als de server traag is, moet de pagina wachten', null, null, null, null],
  ['Ik wil er even op wijzen dat morgen de release is', null, null, null, null],
  ['En tant que bénévole, pour ne plus chercher les clés.', 'fr', 'bénévole', null, 'ne plus chercher les clés'],
  ['En tant que de besoin, relancer le fournisseur', null, null, null, null],
  ['Je veux dire que la page est prête', null, null, null, null],
  ['Je veux signaler un trou dans la chaussée', 'fr', null, 'signaler un trou dans la chaussée', null],
  [
    'En tant que comptable, il me faudrait un export, de façon à ce que le mois soit clos',
    'fr',
    'comptable',
    'un export',
    'le mois soit clos',
  ],
  ['Afin de gagner du temps, je veux payer en ligne', 'fr', null, 'payer en ligne', 'gagner du temps'],
  ['Como portero, para no perder llaves.', 'es', 'portero', null, 'no perder llaves'],
  ['Como medida temporal, para no parar la web, quitamos el banner', null, null, null, null],
  ['Quiero creer que ya funciona', null, null, null, null],
  ['Como auditor pretendo ver los recibos a efectos de control', 'es', 'auditor', 'ver los recibos', 'control'],
  ['Como porteiro, para não perder chaves.', 'pt', 'porteiro', null, 'não perder chaves'],
  ['Como auditor pretendo ver os recibos, de modo a fechar o mês', 'pt', 'auditor', 'ver os recibos', 'fechar o mês'],
  ['Como enfermeira gostava de ver a escala com vista a trocar turnos', 'pt', 'enfermeira', 'ver a escala', 'trocar turnos'],
  ['Come portiere, per non perdere chiavi.', 'it', 'portiere', null, 'non perdere chiavi'],
  ['*Come* portiere *voglio* un elenco *per* consegnare le chiavi', 'it', 'portiere', 'un elenco', 'consegnare le chiavi'],
  ['Come previsto, per rilasciare domani serve una firma', null, null, null, null],
  ['In veste di tutor mi servirebbe un calendario, onde evitare doppioni', 'it', 'tutor', 'un calendario', 'evitare doppioni'],
  ['Voglio solo ricordare che domani è festa', null, null, null, null],
  // Others
  ['Käyttäjänä haluan nähdä luvan', null, null, null, null],
  ['Som beboer vil jeg se mit kort', null, null, null, null],
];

test.each(ROWS)('%s', (text, language, role, means, ends) => {
  const { story, language: found } = parseStory(text, null);
  expect([found, story?.role?.text ?? null, story?.means?.text ?? null, story?.ends?.text ?? null]).toEqual([language, role, means, ends]);
  for (const slice of [story?.role, story?.means, story?.ends]) if (slice) expect(text.slice(slice.start, slice.end)).toBe(slice.text);
});

test.each([
  ['As an owner, I’d like to be able to park so I save time', 'as a', 'i would like', 'so'],
  ['As a clerk I want to park so that it is done', 'as a', 'i want', 'so that'],
  ['Als Gast möchte ich gerne parken, damit ich Zeit spare', 'als', 'mochte ich', 'damit'],
  ['En tant qu’un agent, je souhaite pouvoir voir afin de lire', 'en tant que', 'je souhaite', 'afin de'],
  ['Como un morador, gostaria de ver', 'como', 'gostaria', undefined],
])('markers of %s', (text, role, means, ends) => {
  const { markers } = parseStory(text, null);
  expect([markers?.role?.normal, markers?.means?.normal, markers?.ends?.normal]).toEqual([role, means, ends]);
});

test.each([
  'As a user I am confused by the page',
  'Als Nutzer kann ich nicht parken',
  'Como usuario no puedo entrar',
  'En tant que client, je ne peux pas payer',
])('a problem: %s', (text) => {
  expect(parseStory(text, null)).toMatchObject({ complaint: true, story: { means: null } });
});
