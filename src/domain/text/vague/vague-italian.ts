import { terms, type VagueTerm } from './vague-term.ts';

/** Vague terms of Italian. */
export const ITALIAN_VAGUE_TERMS: readonly VagueTerm[] = [
  ...terms(
    'time',
    `velocemente, rapidamente, veloce, veloci, rapid~, più veloce, più velocemente, più rapidamente, celermente, celere, celeri, con
    rapidità, con celerità, prontamente, tempestivamente, tempestiv~, in modo tempestivo, puntualmente, in tempo utile, per tempo, in tempi
    rapidi, in tempi brevi, in tempi ragionevoli, in breve tempo, in poco tempo, a breve, al più presto, quanto prima, il prima possibile,
    il più presto possibile, appena possibile, non appena possibile, il più velocemente possibile, il più rapidamente possibile, nel minor
    tempo possibile, presto, senza ritardi, senza indugio, senza attese, senza lunghe attese, in un attimo, in un batter d'occhio, in
    quattro e quattr'otto, regolarmente, con regolarità, periodicamente, frequentemente, spesso, di frequente, ogni tanto, di tanto in
    tanto, di quando in quando, a volte, talvolta, qualche volta, occasionalmente, saltuariamente, raramente, costantemente, continuamente,
    quasi subito, quasi immediatamente, quasi in tempo reale, non troppo tardi, non troppo presto, con largo anticipo, con sufficiente
    anticipo, con congruo anticipo, a lungo termine, a breve termine, in futuro, prossimamente`,
    { notAfter: /\b(?:cosi|tanto|test|tampone|treno|alta|quanto) $/, notBefore: /^ (?:reale|pieno|parziale)\b/ },
    'it',
  ),
  ...terms(
    'ease',
    `facilmente, facile, facili, più facile, più facilmente, agevole, agevoli, agevolmente, con facilità, intuitiv~, intuitivamente,
    semplice, semplici, semplicemente, più semplice, comod~, comodamente, pratic~, chiaramente, con chiarezza, comprensibile, comprensibili,
    leggibile, leggibili, fruibile, fruibili, maneggevole, ergonomic~, user-friendly, user friendly, senza fatica, senza sforzo, senza
    difficoltà, senza problemi, senza intoppi, senza complicazioni, senza troppi passaggi, a colpo d'occhio, a prima vista, con pochi clic,
    in pochi clic, con pochi click, in pochi click, in pochi passaggi, facile da usare, facili da usare, facile da leggere, di facile
    utilizzo, di facile lettura, di facile consultazione, in parole semplici, in linguaggio semplice, in modo chiaro, in modo semplice, alla
    portata di tutti, immediatamente comprensibile`,
    {
      notAfter: /\b(?:maggioranza|la|una|frattura|interesse|le|mia|sua|ogni|questa|nuova|societa|cedola|lettura) $/,
      notBefore: /^ (?:maggioranza)\b/,
    },
    'it',
  ),
  ...terms(
    'ease',
    'chiar~',
    {
      onlyAfter:
        /\b(?:messaggi?o?|indicazion[ei]|istruzion[ei]|spiegazion[ei]|panoramica|visione|modo|piu|essere|sia|siano|linguaggio|informazioni|errore|interfaccia|grafica|riepilogo) $/,
    },
    'it',
  ),
  ...terms(
    'quality',
    `adeguat~, adeguatamente, appropriat~, appropriatamente, opportunamente, opportuno, opportuna, opportuni, opportune, idone~, consono,
    consona, debitamente, efficiente, efficienti, efficientemente, in modo efficiente, in maniera efficiente, efficace, efficaci,
    efficacemente, fluid~, fluidamente, modern~, correttamente, affidabile, affidabili, robust~, flessibile, flessibili, attraente,
    attraenti, accattivante, accattivanti, rilevante, rilevanti, pertinente, pertinenti, utile, utili, importante, importanti, buon~, buona
    qualità, di qualità, di buona qualità, di alta qualità, alta qualità, miglior, migliore, migliori, meglio, al meglio, migliorat~,
    ottimizzat~, ottimal~, ottimale, ottimali, ottim~, gradevole, gradevoli, piacevole, piacevoli, piacevolmente, elegante, eleganti, bell~,
    carin~, curat~, accogliente, accoglienti, calorosamente, caloros~, gentile, gentili, gentilmente, cordiale, cordialmente, ragionevole,
    ragionevoli, ragionevolmente, accettabile, accettabili, soddisfacente, soddisfacenti, sufficiente, sufficienti, sufficientemente,
    decente, decenti, dignitos~, ideale, ideali, perfett~, perfettamente, eccellente, eccellenti, fantastic~, geniale, interessante,
    interessanti, motivante, motivanti, coinvolgente, coinvolgenti, divertente, divertenti, stimolante, stimolanti, innovativ~,
    intelligente, intelligenti, realistic~, plausibile, plausibili, credibile, credibili, coerente, coerenti, equilibrat~, equamente,
    sensat~, sostenibile, sostenibili, conveniente, convenienti, a buon mercato, vantaggios~, inutile, inutili, superflu~, fastidios~,
    invadente, invadenti, sospett~, insolit~, stran~, accuratamente, accurat~, con cura, attentamente, come al solito, come sempre, come
    previsto, come si deve, a regola d'arte, su misura, all'avanguardia, di ultima generazione`,
    {
      notAfter: /\b(?:contator[ei]|arte|superficie|il|lo|tempo|vita|orario|carta|sviluppo|il mio|non|saldo|voto|nel|un|piu|casa) $/,
      notBefore:
        /^ (?:che|punteggio|tempo|offerta|offerente|prezzo|giocatore|marcatore|fine|regalo|pasto|pasti|acquisto|sconto|ordine|del|di)\b/,
    },
    'it',
  ),
  ...terms('quality', 'meglio, migliore, migliori, più adatto, più adatta, più rilevanti, più importanti, più utili', {
    onlyAfter: /\b(?:il|la|i|le|nel|al) $/,
    notBefore: /^ (?:punteggio|tempo|offerta|offerente|prezzo|giocatore|marcatore|di)\b/,
  }),
  ...terms(
    'quality',
    'buon~',
    { onlyBefore: /^ (?:qualita|stato|funzionamento|livello|visibilita|esperienza|prodotto|servizio|leggibilita|grafica|risoluzione)\b/ },
    'it',
  ),
  ...terms(
    'open-ended',
    `ecc, etc, eccetera, e così via, e via dicendo, e via discorrendo, e altro, e altri, e altre, e simili, e molto altro, e molto altro
    ancora, e quant'altro, o altro, o simili, o simile, o qualcosa di simile, o qualcosa del genere, o cose del genere, tra gli altri, tra
    l'altro, tra le altre, tra le altre cose, fra gli altri, se necessario, se serve, se occorre, se del caso, ove necessario, ove
    possibile, ove opportuno, laddove possibile, laddove necessario, dove necessario, dove possibile, qualora necessario, qualora possibile,
    se possibile, quando necessario, quando possibile, quando serve, quando occorre, all'occorrenza, al bisogno, in caso di necessità, in
    caso di bisogno, a seconda del caso, a seconda dei casi, a seconda della situazione, secondo necessità, secondo il caso, nei limiti del
    possibile, per quanto possibile, nella misura del possibile, eventualmente, eventuale, eventuali, forse, magari, probabilmente,
    probabile, probabili, potenziale, potenziali, possibilmente, preferibilmente, di preferenza, idealmente, più o meno, in qualche modo, in
    qualche maniera, in un modo o nell'altro, qualche tipo di, una sorta di, una specie di, in genere, generalmente, di solito, solitamente,
    normalmente, abitualmente, di norma, di regola, il più delle volte, nella maggior parte dei casi, in certi casi, in alcuni casi, in casi
    particolari, a piacere, a piacimento, a propria discrezione`,
    {},
    'it',
  ),
  ...terms(
    'amount',
    `vari, varie, divers~, numeros~, molt~, moltissim~, tantissim~, alcuni, alcune, parecchi, parecchie, certi, certe, svariat~,
    innumerevoli, qualche, un sacco di, una marea di, una gran quantità di, una grande quantità di, un gran numero di, una serie di, una
    varietà di, una vasta gamma di, una gamma di, una manciata di, un paio di, decine di, centinaia di, migliaia di, poch~, poco, un po' di,
    un po', un pò, estremamente, piuttosto, abbastanza, relativamente, particolarmente, notevolmente, considerevolmente, enorme, enormi,
    immens~, minuscol~, all'incirca, approssimativamente, approssimativ~, grosso modo, a grandi linee, intorno a, quasi, praticamente,
    pressoché, la maggior parte di, la maggior parte dei, la maggior parte delle, gran parte di, in gran parte, perlopiù, per lo più,
    principalmente, soprattutto, quanto più possibile, il più possibile, il meno possibile, troppo, troppi, troppe, nelle vicinanze, nei
    dintorni, vicino a me`,
    { notAfter: /\b(?:quant\w*|cosi|ogni) $/, notBefore: /^ (?:che|niente|nulla)\b/ },
    'it',
  ),
  ...terms(
    'detail',
    `dettagliat~, dettagliatamente, in dettaglio, nel dettaglio, più dettagli, più informazioni, maggiori informazioni, maggiori dettagli,
    informazioni utili, informazioni rilevanti, esaustiv~, approfondit~, a fondo, in profondità, essenziale, essenziali, concis~, sintetic~,
    significativ~, sostanziale, sostanziali, considerevole, considerevoli, potente, potenti, sofisticat~, avanzat~, un'idea di, una
    panoramica chiara, una visione d'insieme, l'essenziale, le cose più importanti, i punti chiave`,
    { notAfter: /\b(?:ricerca|reddito|stipendio|campo|olio|livello|pubblicazioni) $/ },
    'it',
  ),
];
