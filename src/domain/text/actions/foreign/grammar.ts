import { wordSet } from '../../word-set.ts';

/** The small words of one language that a wish is taken apart by; without accents, except for `and` and `or`. */
export interface Grammar {
  /** Joins of one word, as written. */
  readonly joints: ReadonlySet<string>;
  /** Joins of several words. */
  readonly longJoints: readonly (readonly string[])[];
  /** Words that open a clause. */
  readonly clause: ReadonlySet<string>;
  /** "That" in front of a clause that is wished for. */
  readonly that: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** "Su", "leur": behind "and" they name a part of the thing before. */
  readonly owners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Verb forms that a second clause may be known by. */
  readonly finite: ReadonlySet<string>;
}

const phrases = (list: string): readonly (readonly string[])[] => list.split('|').map((phrase) => phrase.split(' '));

/** By language: German, Dutch, French, Spanish, Portuguese, Italian. */
export const GRAMMARS: Readonly<Record<string, Grammar>> = {
  de: {
    joints: wordSet('und oder sowie'),
    longJoints: phrases(
      'und oder|sondern auch|sondern|als auch|wie auch|und auch|und dann|und danach|und anschließend|und anschliessend|und zusätzlich|und außerdem',
    ),
    clause: wordSet(
      'dass daß wenn ob was wie wer wem wen wo wann wohin woher warum wieso weshalb sobald falls ohne um weil welche welcher welches welchen welchem nachdem bevor ehe damit sodass obwohl während waehrend solange indem anstatt statt sofern deren dessen',
    ),
    that: wordSet('dass daß'),
    determiners: wordSet(
      'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine meinen meinem meiner meines dein deine deinen unser unsere unseren unserem unserer ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner alle allen aller jede jeden jedem jeder jedes dieser diese diesen diesem dieses jene jenen viele vielen mehrere mehreren einige einigen beide beiden solche solchen manche manchen saemtliche samtliche samtlichen welche zwei drei vier funf sechs zehn',
    ),
    owners: wordSet('deren dessen ihr ihre ihren sein seine seinen'),
    prepositions: wordSet(
      'in im ins an am ans auf aufs aus bei beim mit nach von vom zu zum zur uber fur durch gegen ohne um unter vor hinter neben zwischen seit bis pro per via ab trotz wegen innerhalb ausserhalb anhand mittels gemass laut je als wie inklusive samt nebst statt entlang gegenuber',
    ),
    adverbs: wordSet('auch dann danach anschliessend ggf gegebenenfalls zusatzlich ausserdem sofort direkt gleich spater nur noch'),
    finite: wordSet(
      'wird werden ist sind kann konnen hat haben bekommt bekommen erhalt erhalten soll sollen muss mussen darf durfen bleibt bleiben sieht sehen geht gehen kommt kommen steht stehen',
    ),
  },
  nl: {
    joints: wordSet('en of alsmede evenals alsook'),
    longJoints: phrases('en of|en ook|en dan|en daarna|en vervolgens|en direct|en meteen|en tevens|en eventueel|en zo nodig|alsook'),
    clause: wordSet(
      'dat wanneer als wat hoe wie waar zodra zonder om omdat welke welk die indien waarvan waarbij waarin waarop waarmee terwijl voordat nadat totdat tot zodat mits tenzij hoeveel waarom',
    ),
    that: wordSet('dat'),
    determiners: wordSet(
      'de het een mijn onze ons jouw je uw hun haar zijn deze dit die dat alle al elke elk ieder iedere geen veel weinig meer meerdere enkele beide sommige twee drie vier vijf zes zeven acht tien nul welke welk andere',
    ),
    owners: wordSet('hun haar zijn diens'),
    prepositions: wordSet(
      'aan af achter bij binnen boven buiten door in langs met na naar naast om onder op over per rond sinds te tegen ten ter tijdens tot tussen uit van vanaf vanuit via volgens voor wegens zonder inclusief qua richting namens',
    ),
    adverbs: wordSet('ook dan daarna vervolgens direct meteen eventueel tevens zo nodig later daar'),
    finite: wordSet(
      'is zijn wordt worden kan kunnen heeft hebben krijgt krijgen moet moeten mag mogen gaat gaan komt komen staat staan blijft blijven ziet zien hoeft hoeven verschijnt verschijnen klopt stopt start zit zitten ligt liggen ontvangt ontvangen weet weten betaalt betaal sluit',
    ),
  },
  fr: {
    joints: wordSet('et ou puis'),
    longJoints: phrases('et ou|ainsi que|et aussi|et ensuite|et puis|ou bien|et également|mais aussi|et même|puis'),
    clause: wordSet(
      "que qu'il qu'elle qu'ils qu'elles qu'un qu'une qu'on qu'ils qui quand lorsque lorsqu'un lorsqu'une lorsqu'il si s'il s'ils dont ou comment pourquoi pour sans afin avant apres depuis pendant combien quel quelle quels quelles laquelle lequel lesquels lesquelles",
    ),
    that: wordSet("que qu'il qu'elle qu'ils qu'elles qu'un qu'une qu'on qu'aucun qu'aucune qu'en qu'au qu'a"),
    determiners: wordSet(
      "un une des le la les l' mon ma mes notre nos votre vos ce cet cette ces chaque tout toute tous toutes plusieurs quelques deux trois quatre cinq six dix aucun aucune",
    ),
    owners: wordSet('son sa ses leur leurs'),
    prepositions: wordSet(
      "a au aux de du d' en dans sur sous par pour avec sans chez vers entre contre depuis pendant selon via des jusqu'a jusqu'au hors parmi malgre",
    ),
    adverbs: wordSet(
      'ensuite soit tantot aussi egalement puis apres enfin si besoin meme eventuellement automatiquement directement immediatement facilement rapidement simplement ne pas plus jamais bien mieux tout rien ainsi meme toujours surtout donc alors',
    ),
    finite: wordSet(
      'soit soient puisse puissent ait aient recoive recoivent voie voient fasse fassent aille aillent devienne deviennent apparaisse apparaissent passe passent reste restent',
    ),
  },
  es: {
    joints: wordSet('y e o u'),
    longJoints: phrases('y o|así como|asi como|y también|y tambien|y luego|y después|y despues|o bien|y además|y ademas|pero también'),
    clause: wordSet(
      'que quien quienes cuando si como donde adonde para sin antes despues cual cuales cuyo cuya cuyos cuyas porque mientras hasta aunque cuanto cuantos cuantas segun',
    ),
    that: wordSet('que'),
    determiners: wordSet(
      'un una unos unas el la los las lo mi mis nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas cada todo toda todos todas algun algunos algunas varios varias dos tres cuatro cinco seis diez ningun uno otro otra otros otras',
    ),
    owners: wordSet('su sus'),
    prepositions: wordSet('a al de del en con por para sin sobre entre desde hasta hacia segun tras via mediante ante bajo contra durante'),
    adverbs: wordSet(
      'tambien bien luego despues ademas posteriormente no ya automaticamente directamente inmediatamente facilmente rapidamente incluso si asi nunca mas tarde siempre mejor',
    ),
    finite: wordSet(
      'sea sean pueda puedan este esten tenga tengan reciba reciban vea vean quede queden se llegue lleguen salga salgan aparezca aparezcan haya vaya vayan cobre cobren pase pasen',
    ),
  },
  pt: {
    joints: wordSet('e ou'),
    longJoints: phrases('e ou|bem como|assim como|e também|e tambem|e depois|e ainda|ou então|mas também|e também'),
    clause: wordSet(
      'que quem quando se como onde para pra sem antes depois qual quais cujo cuja cujos cujas porque enquanto ate embora quanto quantos quantas conforme',
    ),
    that: wordSet('que'),
    determiners: wordSet(
      'um uma uns umas o a os as meu minha meus minhas nosso nossa nossos nossas este esta estes estas esse essa esses essas cada todo toda todos todas algum alguns algumas varios varias dois duas tres quatro cinco seis dez nenhum outro outra outros outras',
    ),
    owners: wordSet('seu sua seus suas'),
    prepositions: wordSet(
      'a ao aos as de do da dos das em no na nos nas num numa com por pelo pela pelos pelas para pra sem sobre entre desde ate segundo via mediante ante sob contra durante dum duma',
    ),
    adverbs: wordSet(
      'tambem depois ainda alem posteriormente nao ja automaticamente diretamente imediatamente facilmente rapidamente inclusive assim nunca mais tarde sempre melhor so',
    ),
    finite: wordSet(
      'seja sejam possa possam fique fiquem tenha tenham esteja estejam receba recebam veja vejam chegue cheguem saia saiam apareca aparecam haja va vao passe passem',
    ),
  },
  it: {
    joints: wordSet('e ed o od oppure nonché nonche'),
    longJoints: phrases('e o|così come|cosi come|e anche|e poi|e dopo|e inoltre|ma anche|e successivamente|e quindi'),
    clause: wordSet('che chi quando se come dove per senza prima dopo quale quali cui perche mentre finche quanto quanti quante secondo'),
    that: wordSet('che'),
    determiners: wordSet(
      "un uno una un' il lo la i gli le l' mio mia miei mie nostro nostra nostri nostre questo questa questi queste quel quella quei quelle ogni tutto tutta tutti tutte alcuni alcune qualche vari varie due tre quattro cinque sei dieci nessun dei degli delle altro altra altri altre",
    ),
    owners: wordSet('suo sua suoi sue loro'),
    prepositions: wordSet(
      "a al allo alla ai agli alle all' di del dello della dei degli delle dell' d' da dal dallo dalla dai dagli dalle dall' in nel nello nella nei negli nelle nell' con col su sul sullo sulla sui sugli sulle per tra fra senza verso via tramite mediante durante contro presso entro",
    ),
    adverbs: wordSet(
      'anche sia poi dopo inoltre successivamente non gia automaticamente direttamente immediatamente facilmente rapidamente quindi subito mai piu sempre meglio eventualmente cosi',
    ),
    finite: wordSet(
      'sia siano possa possano venga vengano riceva ricevano abbia abbiano resti restino veda vedano arrivi arrivino compaia compaiano esca escano vada vadano passi passino',
    ),
  },
};

/** How many words join at `i`; 0 when none does. "Así como" joins, "como" alone does not. */
export function jointLength(words: readonly { readonly text: string }[], i: number, { joints, longJoints }: Grammar): number {
  const { text } = words[i] ?? { text: '' };
  for (const phrase of longJoints) {
    if (phrase[0] === text && phrase.every((word, k) => words[i + k]?.text === word)) return phrase.length;
  }
  return joints.has(text) ? 1 : 0;
}
