import { terms, THAN, type VagueTerm } from './vague-term.ts';

const than = { notBefore: THAN };

/** Vague terms of German: adjectives with their endings, comparatives that do not say than what, phrases. */
export const GERMAN_VAGUE_TERMS: readonly VagueTerm[] = [
  ...terms(
    'time',
    `schnell~, zeitnah~, zügig~, rasch~, umgehend~, flott~, prompt~, baldig~, rechtzeitig~, frühzeitig~, schnellstmöglich~, baldmöglichst~,
    so schnell wie möglich, so bald wie möglich, sobald wie möglich, so früh wie möglich, möglichst bald, möglichst schnell, möglichst
    zeitnah, in absehbarer zeit, in kürze, demnächst, bald, alsbald, binnen kurzem, in kurzer zeit, nach kurzer zeit, auf die schnelle, im
    handumdrehen, im nu, von zeit zu zeit, ab und zu, ab und an, hin und wieder, dann und wann, gelegentlich~, regelmäßig~, häufig~, öfter,
    öfters, manchmal, selten, zwischendurch, mitunter, fortlaufend, laufend aktualisiert, kurzfristig, langfristig, mittelfristig, ohne
    verzögerung, ohne lange wartezeit, ohne wartezeit, nicht zu spät, nicht zu früh, nicht zu lange, nicht zu oft, beinahe sofort, fast
    sofort, nahezu sofort, nahezu in echtzeit, quasi sofort, so gut wie sofort`,
    { ...than, notAfter: /\b(?:wie|so|kosten|moglichst) $/ },
    'de',
  ),
  ...terms('time', 'schneller, schnellere, schnelleren, schnelleres, öfter, häufiger, zügiger, rascher', {
    ...than,
    notAfter: /\b(?:wie|desto|umso) $/,
  }),
  ...terms(
    'ease',
    `leicht~, benutzerfreundlich~, nutzerfreundlich~, anwenderfreundlich~, kundenfreundlich~, bedienungsfreundlich~, bedienerfreundlich~,
    lesefreundlich~, familienfreundlich~, kinderleicht~, intuitiv~, bequem~, übersichtlich~, verständlich~, leicht verständlich~,
    leichtverständlich~, allgemeinverständlich~, nachvollziehbar~, unkompliziert~, unbürokratisch~, mühelos~, reibungslos~, komfortabel,
    komfortable, komfortabler, komfortablen, komfortables, problemlos~, handlich~, selbsterklärend~, eingängig~, einprägsam~, leserlich~,
    gut lesbar~, lesbar~, anschaulich~, barrierearm~, stressfrei~, nahtlos~, klar und deutlich, glasklar~, auf einen blick, ohne großen
    aufwand, ohne viel aufwand, ohne aufwand, mit wenig aufwand, mit geringem aufwand, mit wenigen klicks, in wenigen klicks, mit wenig
    klicks, in wenigen schritten, ohne mühe, ohne probleme, ohne umwege, ohne umstände, spielend leicht, im klartext, in klarer sprache, in
    einfachen worten, in einfacher sprache`,
    than,
    'de',
  ),
  ...terms(
    'ease',
    'einfach~',
    { notBefore: /^ (?:mehrheit|fuhrungszeugnis|fahrt|fahrten|buchfuhrung|ausfertigung|zinsen|bruche|zahl)\b/ },
    'de',
  ),
  ...terms(
    'ease',
    'einfacher, einfachere, leichter, bequemer, übersichtlicher, übersichtlichere, übersichtlicheren, übersichtlicheres, verständlicher, verständlichere, verständlicheren, klarer, klarere, klareren, klareres, deutlicher, deutlichere, deutlicheren, komfortabler',
    than,
  ),
  ...terms(
    'ease',
    'klar~, deutlich~',
    {
      onlyBefore:
        /^ (?:und\b|strukturiert|gegliedert|erkennbar|ersichtlich|sichtbar|verstandlich|formuliert|struktur|ubersicht|fehlermeldung|hinweis|anweisung|anleitung|sprache|meldung|ruckmeldung|information|darstellung|beschreib|erklar|kennzeichn|vorgabe|regel)/,
    },
    'de',
  ),
  ...terms(
    'quality',
    `ansprechend~, angemessen~, geeignet~, sinnvoll~, gut~, optimal~, modern~, zeitgemäß~, zuverlässig~, verlässlich~, ordentlich~, ordnungsgemäß~, sachgerecht~, fachgerecht~, bedarfsgerecht~, zielgerichtet~, zielgruppengerecht~, korrekt, richtig, effizient~, effektiv~, wirksam~, wirtschaftlich~, kostengünstig~, preiswert~, preisgünstig~, günstig~, bezahlbar~, flexibel, flexible, flexiblen, flexibler, flexibles, robust~, stabil~, belastbar~, skalierbar~, wartbar~, zukunftssicher~, attraktiv~, hochwertig~, aussagekräftig~, aussagefähig~, nützlich~, hilfreich~, passend~, relevant~, wichtig~, schöne, schöner, schönes, schönen, hübsch~, schick~, edel, elegant~, stilvoll~, freundlich~, höflich~, nett~, angenehm~, ansehnlich~, gefällig~, professionell~, performant~, performanter, perfekt~, ideal~, hervorragend~, exzellent~, toll~, super, prima, großartig~, vernünftig~, anständig~, brauchbar~, akzeptabel, akzeptable, akzeptablen, zufriedenstellend~, ausreichend~, hinreichend~, genügend, ausgewogen~, stimmig~, harmonisch~, konsistent~, spannend~, interessant~, motivierend~, einladend~, überzeugend~, lebendig~, kreativ~, innovativ~, intelligent~, clever~, schlau~, geschickt~, pfiffig~, realistisch~, plausibel, plausible, plausiblen, glaubwürdig~, vertrauenswürdig~, seriös~, nachhaltig~, umweltfreundlich~, ergonomisch~, praktisch~, praktikabel, praktikable, praktikablen, praxisnah~, maßgeschneidert~, störend~, unnötig~, überflüssig~, lästig~, auffällig~, unauffällig~, verdächtig~, ungewöhnlich~, seltsam~, merkwürdig~, unangemessen~, unpassend~, fair~, gerecht~, sauber~, schonend~, behutsam~, vorsichtig~, sorgfältig~, gründlich~, ausgereift~, erstklassig~, qualitativ hochwertig~, in guter qualität, in hoher qualität, auf dem neuesten stand, nach dem stand der technik, wie gewohnt, wie üblich, wie erwartet, wie gewünscht, im rahmen des möglichen, gut genug`,
    { notBefore: new RegExp(`${THAN.source}|^ (?:sprache|verletz|prufung|kunst|kleingeld|handel|vergnugen)`) },
    'de',
  ),
  // Without its accent it is "already".
  ...terms('quality', 'schön', { ...than, exact: 'schön' }),
  ...terms(
    'quality',
    'wichtigste, wichtigsten, interessantesten, relevantesten, nützlichsten, besten, bestmöglich, bestmögliche, bestmöglichen, am besten, am einfachsten',
    { notBefore: /^ (?:freund|zeit|ergebnis|platz)/ },
  ),
  ...terms(
    'quality',
    'besser~, bessere, besseren, besserem, besseres, schöner, günstiger, effizienter, effizientere, moderner, modernere, genauer, genauere, genaueren, zuverlässiger, flexibler, attraktiver, verbesserte, verbesserten, verbesserter, verbessertes, optimierte, optimierten, optimierter, optimiertes',
    than,
  ),
  ...terms(
    'open-ended',
    `usw, etc, und so weiter, u.ä, o.ä, u. ä, o. ä, oder ähnlich~, oder ähnliches, und ähnliches, und ähnlichem, und dergleichen, u. dgl, und vieles mehr, und mehr, uvm, u.v.m, und anderes, und sonstiges, und co, unter anderem, u.a, bei bedarf, nach bedarf, je nach bedarf, je nach situation, je nach fall, je nachdem, im bedarfsfall, falls nötig, wenn nötig, soweit nötig, falls erforderlich, wenn erforderlich, soweit erforderlich, falls möglich, wenn möglich, soweit möglich, sofern möglich, so weit wie möglich, so weit möglich, nach möglichkeit, nach belieben, nach eigenem ermessen, falls notwendig, wenn notwendig, sofern notwendig, falls sinnvoll, wenn sinnvoll, soweit sinnvoll, wo sinnvoll, falls gewünscht, gegebenenfalls, ggf, ggfs, möglichst, tunlichst, eventuell~, evtl, vielleicht, womöglich, möglicherweise, unter umständen, u.u, irgendwie, irgendwann, irgendwo, in irgendeiner form, in der regel, i.d.r, im allgemeinen, im großen und ganzen, grundsätzlich, normalerweise, üblicherweise, meistens, meist, im normalfall, in den meisten fällen, in manchen fällen, in bestimmten fällen, in einigen fällen, im idealfall, idealerweise, mehr oder weniger, sozusagen, quasi, so ähnlich, wahrscheinlich~, voraussichtlich~, mutmaßlich~, potenziell~, potentiell~, im zweifelsfall, im zweifel, was auch immer`,
    {},
    'de',
  ),
  ...terms(
    'amount',
    `verschieden~, unterschiedlichst~, divers~, einige, einigen, einiger, etliche, etlichen, manche, manchen, viele, vielen, vieler, mehrere, mehreren, mehrerer, zahlreiche, zahlreichen, zahlreicher, unzählige, unzähligen, wenige, wenigen, ein paar, ein bisschen, ein wenig, eine reihe von, eine vielzahl von, eine vielzahl an, eine menge, jede menge, eine auswahl an, haufenweise, dutzende, hunderte, tausende, sehr, äußerst, extrem, ziemlich, relativ, besonders, enorm~, erheblich~, wesentlich~, beträchtlich~, deutlich schneller, deutlich besser, riesig~, winzig~, ungefähr~, circa, ca, in etwa, grob~, pi mal daumen, annähernd~, nahezu, beinahe, kurz vor ablauf, so gut wie, weitgehend~, größtenteils, überwiegend, zum großen teil, zum teil, genug, ausreichend viel~, so viel wie möglich, so viele wie möglich, so wenig wie möglich, so wenige wie möglich, zu viel, zu viele, zu wenig, nicht zu viel, nicht zu viele, nicht zu groß, nicht zu klein, nicht zu hoch, in der nähe, in meiner nähe, in der umgebung`,
    { ...than, notAfter: /\b(?:wie|so|gleich) $/ },
    'de',
  ),
  ...terms(
    'detail',
    `detailliert~, umfassend~, umfangreich~, ausführlich~, eingehend~, vertieft~, tiefgehend~, genauere informationen, weitere informationen,
    weitere details, mehr informationen, mehr details, allgemeine informationen, grundlegend~, rudimentär~, minimal~, wesentliche
    informationen, das wesentliche, das wichtigste, die wichtigsten infos, kompakt~, prägnant~, im detail, im groben, grober überblick,
    groben überblick, guten überblick, guter überblick, schnellen überblick, ein gefühl für, einblick in, tiefe einblicke, nennenswert~,
    bedeutend~, maßgeblich~, einschlägig~, zweckmäßig~, zweckdienlich~`,
    than,
    'de',
  ),
];
