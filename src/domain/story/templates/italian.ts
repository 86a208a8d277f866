import type { StoryTemplate } from '../template.ts';
import { always, behindBreak, list } from './phrase-list.ts';

/** Words that end like an infinitive and are none. */
const NOT_VERBS =
  /^(?:gare|tare|are|cere|pere|sere|fiere|vere|celere|polvere|cellulare|particolare|mare|genere|carattere|mestiere|cantiere|quartiere|ingegnere|infermiere|consigliere|cameriere|potere|benessere|familiare|similare|regolare|militare|altare|panettiere|ragioniere|titolare|lettere|opere|camere|tessere|intere|altre)\b/;
const INFINITIVE =
  /^(?:(?:non|cosi|poi|sempre|meglio|mai|piu|anche|solo|poter|subito|facilmente|rapidamente|direttamente|successivamente|dover) ){0,3}[a-z]{1,}(?:[aei]r(?:e|l[oaie]|mi|si|ci|vi|ne|gli|mene|sene)|[ou]r(?:re|si))(?=[\s.,;]|$)/;

/** An occupation for which something is needed, at the end: "per la dichiarazione dei redditi". */
const PURPOSE_NOUN =
  /^(?:(?:la |il |lo |le |i |gli |l'|mia |mio |una |un |un')*(?:successiva |successivo )?(?:dichiarazione|contabilita|controllo|controlli|revisione|verifica|verifiche|audit|analisi|monitoraggio|ispezione|archiviazione|fatturazione|preparazione|riunione|bilancio|inventario|consultazione|chiusura|riconciliazione|statistica|statistiche)(?: (?:di |del |dei |della |delle |d')?[a-z-]{2,20}){0,2})\s*(?:[.!]\s*)?$/;
/** What is said instead of wished: "Voglio solo dire che …". */
const SPEECH =
  /^(?:(?:solo|soltanto|semplicemente|anche|qui|prima|proprio) ){0,3}(?:(?:credere|dire|pensare|sperare|ringraziare|insistere)\b|(?:ricordare|far notare|segnalare|precisare|sottolineare|aggiungere|informare|confermare|avvisare)(?:vi|ti|le)? che\b|ricordar(?:vi|ti) che\b|scusarmi\b|far presente\b)/;

/** Italian stories. */
export const ITALIAN: StoryTemplate = {
  language: 'it',
  openers: list(
    'in qualità di|in quanto|nel ruolo di|nel mio ruolo di|io, come|io come|io, in qualità di|io, in quanto|noi come|' +
      "essendo un|essendo una|come un'|come uno|come un|come una|come il|come la|come l'|come|in veste di|nella veste di|" +
      'nelle vesti di|nella mia veste di|nella mia qualità di|nella qualità di|nel ruolo del|nel ruolo della|in qualità del|' +
      "in qualità della|in qualità dell'|in qualità d'|io in qualità di|io in quanto|dal punto di vista di|" +
      'dal punto di vista del|dal punto di vista della|essendo|nella mia funzione di|come uno dei|come una delle|come gli|' +
      'come i|come le|io, come un|io, come una' +
      '|sono|sono un|sono una|sono il|sono la|io sono|io sono un|io sono una' +
      '|noi, come|io, in veste di',
  ),
  notRoles: list(
    'concordato|sapete|detto|visto|deciso|stabilito|ieri|oggi|era|è|va|vogliamo|esempio|al solito|di consueto|richiesto|' +
      'noto|ci|mi|se|previsto|sempre|da|per|mai|sopra|indicato|descritto|già|anche|si|che|prima|segue|non|minimo|massimo|io|' +
      'questo|fare',
  ),
  things:
    'risultato esempio parte soluzione conseguenza alternativa proposta miglioramento passo riferimento base punto nota opzione risposta promemoria requisito prova misura test'.split(
      ' ',
    ),
  wants: list(
    'voglio essere in grado di|vorrei essere in grado di|voglio poter|voglio che|voglio|non voglio|vorrei poter|vorrei che|' +
      'vorrei|io voglio|io vorrei|desidero poter|desidero che|desidero|desidererei|ho bisogno di poter|ho bisogno di|' +
      "ho bisogno che|ho bisogno d'|ho bisogno|ho necessità di|necessito di|mi piacerebbe poter|mi piacerebbe|mi serve che|" +
      'mi serve|mi servono|mi aspetto che|mi aspetto|vogliamo|vorremmo|abbiamo bisogno di|desideriamo|vuole|desidera|' +
      'mi occorre|mi occorrono|mi servirebbe|mi servirebbero|mi serve poter|mi interessa poter|mi interessa che|mi interessa|' +
      "mi interesserebbe|preferirei|avrei bisogno di poter|avrei bisogno di|avrei bisogno d'|avrei bisogno che|avrei bisogno|" +
      "avrei necessità di|gradirei|ho la necessità di|ho l'esigenza di|ho esigenza di|mi farebbe comodo|mi fa comodo|" +
      'mi aspetterei che|mi aspetterei|avremmo bisogno di|ci serve|ci servono|ci piacerebbe|non vorrei|non desidero|' +
      'necessiterei di|mi è necessario|mi sarebbe utile|devo essere in grado di|desidero essere in grado di|io desidero|' +
      'io ho bisogno di|mi piacerebbe che|esigo che',
  ),
  weakWants: list(
    'posso|devo poter|devo|dovrei poter|dovrei|possiamo|dobbiamo|vedo|ricevo|sono in grado di|ho la possibilità di|può|' +
      'potrò|intendo|pretendo che|pretendo|preferisco|chiedo di|chiedo che|chiedo|esigo|spero di|richiedo|cerco|volevo|' +
      'aspiro a|ottengo|ho|dovrò|potrei',
  ),
  duties: ['deve', 'devono', 'dovrebbe', 'dovrebbero'],
  complaints: ['non posso', 'non riesco', 'non riusciamo', 'ricevo un errore', 'ottengo un errore'],
  ends: [
    ...always(
      'in modo da|in modo che|in modo tale da|in modo tale che|in maniera da|in maniera che|affinché|così che|così da|' +
        "cosicché|al fine di|allo scopo di|con l'obiettivo di|con lo scopo di|poiché|dato che|visto che|di modo che|" +
        'in maniera tale da|in maniera tale che|sì da|sì che|in modo poi da|con la finalità di|con il fine di|col fine di|' +
        "con lo scopo che|con l'intento di|con l'intenzione di|con l'idea di|nell'intento di|con il proposito di|ai fini di|" +
        'a scopo di|siccome|giacché|dal momento che|per via del fatto che|considerato che|per il fatto che|a tal fine|cosi che|' +
        'affinche|e in questo modo|e in tal modo' +
        "|ai fini del|ai fini della|ai fini dell'|ai fini dei|a fini di|al fine del|in vista di|in vista del|in vista della|in vista dell'|in previsione di|in previsione del|in previsione della|a causa di|il che mi permette|cosa che mi permette|nell'ottica di|con la speranza di|allo scopo del|nella speranza di",
    ),
    {
      marker: 'perché',
      minMeans: 6,
      notBefore: /(?:sapere|capire|vedere|spiegare|spiega|chiedere|comprendere|indicare|scoprire|leggere|conoscere|motivo)\s*$/,
    },
    ...behindBreak(
      'perché|in quanto|altrimenti|sennò|evitando|evitando così|facilitando|garantendo|assicurando|dopodiché posso|' +
        'in questo modo|in tal modo|in questa maniera|grazie a ciò|che altrimenti|che sennò|ché|perciò',
    ),
    { marker: 'così', afterBreak: true, notNext: /^(?:come)\b/ },
    { marker: 'perché', next: /^(?:io|possa|possano|cosi|il|la|i|le|gli|mi|si|non|devo|ho|voglio)\b/, minMeans: 6 },
    { marker: 'e così', minMeans: 6 },
    { marker: 'per', next: INFINITIVE, notNext: NOT_VERBS, minMeans: 4 },

    { marker: 'onde', next: INFINITIVE, notNext: NOT_VERBS },
    { marker: 'per', next: PURPOSE_NOUN, minMeans: 8 },
  ],
  leadingEnds: ['per', 'al fine di', 'affinché', 'allo scopo di', "con l'obiettivo di", 'con lo scopo di', 'in modo da', 'così da', 'onde'],
  notWish: SPEECH,
  ability: /^(?:io )?(?:devo|dovrei) poter\b/,
};
