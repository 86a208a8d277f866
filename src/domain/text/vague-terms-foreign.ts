import { terms, THAN, type VagueTerm } from './vague-term.ts';

/** Vague terms of the languages other than English (ISO 639-1). */
export const FOREIGN_VAGUE_TERMS: Readonly<Record<string, readonly VagueTerm[]>> = {
  de: [
    ...terms(
      'time',
      'schnell~, zeitnah~, zügig~, rasch~, umgehend~, schnellstmöglich, so schnell wie möglich, regelmäßig~',
      { notBefore: THAN },
      'de',
    ),
    ...terms(
      'ease',
      'einfach~, leicht~, benutzerfreundlich~, nutzerfreundlich~, anwenderfreundlich~, intuitiv~, bequem~, übersichtlich~, verständlich~, unkompliziert~, mühelos~, reibungslos~, komfortabel, komfortable, problemlos~',
      { notBefore: THAN },
      'de',
    ),
    ...terms(
      'quality',
      'ansprechend~, angemessen~, geeignet~, sinnvoll~, gut~, optimal~, modern~, wichtigsten, zuverlässig~, ordentlich~, ordnungsgemäß~, korrekt, richtig, effizient~, effektiv~, flexibel, flexible, flexiblen, robust~, stabil~, attraktiv~, hochwertig~, aussagekräftig~, nützlich~, hilfreich~, passend~, relevant~, wichtig~, schön~, performant~',
      { notBefore: THAN },
      'de',
    ),
    ...terms('quality', 'besser~', { notBefore: THAN }, 'de'),
    ...terms(
      'open-ended',
      'usw, etc, und so weiter, bei bedarf, falls nötig, wenn nötig, falls möglich, wenn möglich, soweit möglich, nach möglichkeit, gegebenenfalls, ggf, möglichst, eventuell, evtl, irgendwie',
    ),
    ...terms(
      'amount',
      'verschieden~, divers~, einige, einigen, viele, vielen, mehrere, mehreren, zahlreiche, zahlreichen, sehr',
      { notBefore: THAN },
      'de',
    ),
    ...terms('detail', 'detailliert~, umfassend~, ausführlich~, allgemein~', { notBefore: THAN }, 'de'),
  ],
  fr: [
    ...terms('time', 'rapidement, rapide, rapides, vite, au plus vite, dès que possible, régulièrement, fréquemment'),
    ...terms(
      'ease',
      'facilement, facile, faciles, simplement, simple, simples, intuitif, intuitive, intuitifs, intuitives, convivial~, ergonomique, aisément, clairement, sans effort',
      {},
      'fr',
    ),
    ...terms(
      'quality',
      'correctement, convenablement, approprié~, adéquat~, adapté~, efficace, efficaces, efficacement, optimal~, moderne, modernes, fiable, fiables, robuste, flexible, flexibles, pertinent~, utile, utiles, important~, attrayant~, agréable, agréables, bon, bonne, meilleur~, performant~, au mieux',
      {},
      'fr',
    ),
    ...terms(
      'open-ended',
      'etc, et ainsi de suite, si nécessaire, si besoin, au besoin, si possible, le cas échéant, autant que possible, éventuellement',
    ),
    ...terms('amount', 'plusieurs, divers~, nombreux, nombreuses, différents, différentes, beaucoup de, quelques, très', {}, 'fr'),
    ...terms('detail', 'détaillé~, complet, complète', {}, 'fr'),
  ],
  es: [
    ...terms('time', 'rápidamente, rápid~, lo antes posible, pronto, regularmente, frecuentemente', {}, 'es'),
    ...terms(
      'ease',
      'fácilmente, fácil, fáciles, intuitiv~, sencill~, sencillamente, simple, amigable, amigables, cómod~, cómodamente, claramente',
      {},
      'es',
    ),
    ...terms(
      'quality',
      'fluid~, adecuad~, adecuadamente, apropiad~, eficiente, eficientes, eficientemente, eficaz, óptim~, modern~, correctamente, fiable, confiable, robust~, flexible, flexibles, atractiv~, relevante, relevantes, útil, útiles, importante, importantes, buen~, mejor, mejores',
      {},
      'es',
    ),
    ...terms(
      'open-ended',
      'etc, y así sucesivamente, si es necesario, si es posible, cuando sea necesario, según sea necesario, en lo posible',
    ),
    ...terms('amount', 'varios, varias, divers~, numeros~, much~, algunos, algunas, diferentes, muy', {}, 'es'),
    ...terms('detail', 'detallad~, complet~', {}, 'es'),
  ],
  pt: [
    ...terms('time', 'rapidamente, rápid~, o mais rápido possível, o quanto antes, regularmente, frequentemente', {}, 'pt'),
    ...terms('ease', 'facilmente, fácil, fáceis, intuitiv~, simples, amigável, amigáveis, cômod~, claramente', {}, 'pt'),
    ...terms(
      'quality',
      'adequad~, adequadamente, apropriad~, eficiente, eficientes, eficientemente, eficaz, modern~, corretamente, confiável, confiáveis, robust~, flexível, flexíveis, atraente, relevante, relevantes, útil, úteis, importante, importantes, bom, boa, melhor, melhores',
      {},
      'pt',
    ),
    ...terms('open-ended', 'etc, e assim por diante, se necessário, se possível, quando necessário, conforme necessário'),
    ...terms('amount', 'vários, várias, divers~, muit~, alguns, algumas, diferentes', {}, 'pt'),
    ...terms('detail', 'detalhad~, complet~', {}, 'pt'),
  ],
  nl: [
    ...terms('time', 'snel~, vlot~, zo snel mogelijk, tijdig~, regelmatig~', {}, 'nl'),
    ...terms(
      'ease',
      'gemakkelijk~, makkelijk~, eenvoudig~, gebruiksvriendelijk~, intuïtief, intuïtieve, overzichtelijk~, moeiteloos, handig~, duidelijk~',
      {},
      'nl',
    ),
    ...terms(
      'quality',
      'goed~, passend~, geschikt~, efficiënt~, effectief, effectieve, betrouwbaar, betrouwbare, modern~, juiste, correct~, robuust~, flexibel~, aantrekkelijk~, relevant~, nuttig~, belangrijk~, mooi~, optimaal, optimale',
      {},
      'nl',
    ),
    ...terms('quality', 'beter~, sneller', { notBefore: THAN }, 'nl'),
    ...terms('open-ended', 'enz, etc, enzovoort, indien nodig, zo nodig, zo mogelijk, indien mogelijk, waar nodig, eventueel'),
    ...terms('amount', 'diverse, verschillende, enkele, meerdere, veel, talrijke, heel, erg'),
    ...terms('detail', 'gedetailleerd~, uitgebreid~', {}, 'nl'),
  ],
  it: [
    ...terms('time', 'velocemente, rapidamente, veloce, veloci, rapid~, al più presto, il prima possibile, regolarmente', {}, 'it'),
    ...terms('ease', 'facilmente, facile, facili, intuitiv~, semplice, semplici, semplicemente, comod~, chiaramente', {}, 'it'),
    ...terms(
      'quality',
      'adeguat~, adeguatamente, appropriat~, efficiente, efficienti, efficace, efficaci, modern~, correttamente, affidabile, affidabili, robust~, flessibile, flessibili, attraente, rilevante, rilevanti, utile, utili, importante, importanti, buon~, miglior, migliore, migliori, ottimal~',
      {},
      'it',
    ),
    ...terms('open-ended', "ecc, eccetera, e così via, se necessario, se possibile, quando necessario, all'occorrenza"),
    ...terms('amount', 'vari, varie, divers~, numeros~, molt~, alcuni, alcune, parecchi', {}, 'it'),
    ...terms('detail', 'dettagliat~, complet~', {}, 'it'),
  ],
};
