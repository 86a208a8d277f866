import { terms, type VagueTerm } from './vague-term.ts';

/** Vague terms of Spanish. */
export const SPANISH_VAGUE_TERMS: readonly VagueTerm[] = [
  ...terms(
    'time',
    `rápidamente, rápid~, más rápido, más rápidamente, con rapidez, con prontitud, con celeridad, con agilidad, ágil, ágiles, ágilmente,
    velozmente, veloz, prontamente, pronto, lo antes posible, lo más pronto posible, lo más rápido posible, tan pronto como sea posible,
    cuanto antes, a la mayor brevedad, a la brevedad, en breve, a tiempo, oportunamente, de forma oportuna, de manera oportuna, en tiempo y
    forma, en un tiempo razonable, en el menor tiempo posible, sin demora, sin demoras, sin esperar mucho, sin largas esperas, regularmente,
    con regularidad, periódicamente, frecuentemente, con frecuencia, a menudo, a veces, de vez en cuando, de cuando en cuando, cada tanto,
    cada cierto tiempo, ocasionalmente, esporádicamente, raramente, constantemente, continuamente, casi de inmediato, casi inmediatamente,
    casi al instante, en un santiamén, en un abrir y cerrar de ojos, no muy tarde, no demasiado tarde, con antelación suficiente, con
    suficiente antelación, con tiempo suficiente, a corto plazo, a largo plazo, a medio plazo, próximamente`,
    {
      notAfter: /\b(?:tan|via|comida|test|tests|prueba|tren|carril|lo|preguntas|acceso|respuesta) $/,
      notBefore: /^ (?:parcial|completo|pago|de frecuencia)\b/,
    },
    'es',
  ),
  ...terms(
    'ease',
    `fácilmente, fácil, fáciles, más fácil, más fácilmente, con facilidad, intuitiv~, intuitivamente, sencill~, sencillamente, simple,
    simples, simplemente, amigable, amigables, cómod~, cómodamente, claramente, con claridad, comprensible, comprensibles, entendible,
    entendibles, legible, legibles, manejable, manejables, práctic~, ergonómic~, sin esfuerzo, sin complicaciones, sin problemas, sin
    dificultad, sin trabas, sin fricciones, de un vistazo, de un solo vistazo, en pocos clics, en pocos pasos, con pocos clics, fácil de
    usar, fáciles de usar, fácil de entender, de uso sencillo, en lenguaje claro, en lenguaje sencillo, lenguaje llano, en palabras
    sencillas, autoexplicativ~, pan comido`,
    { notAfter: /\b(?:mayoria|interes|la|clases?|examen|fractura|caso|formacion|parte) $/, notBefore: /^ (?:mayoria|presencia)\b/ },
    'es',
  ),
  ...terms(
    'quality',
    `fluid~, fluidamente, con fluidez, adecuad~, adecuadamente, apropiad~, apropiadamente, convenientemente, debidamente, eficiente,
    eficientes, eficientemente, de forma eficiente, de manera eficiente, eficaz, eficaces, eficazmente, óptim~, óptimamente, modern~,
    correctamente, fiable, fiables, confiable, confiables, robust~, sólid~, flexible, flexibles, atractiv~, relevante, relevantes,
    pertinente, pertinentes, útil, útiles, importante, importantes, buen~, buena calidad, de calidad, de buena calidad, de alta calidad,
    mejorad~, optimizad~, agradable, agradables, elegante, elegantes, bonit~, estétic~, acogedor, acogedora, cálid~, cálidamente, amable,
    amables, amablemente, razonable, razonables, razonablemente, aceptable, aceptables, satisfactori~, satisfactoriamente, suficiente,
    suficientes, suficientemente, decente, decentes, idóne~, ideal, ideales, perfect~, perfectamente, excelente, excelentes, estupend~,
    genial, geniales, interesante, interesantes, motivador, motivadora, divertid~, inspirador, inspiradora, intuitiv~, innovador,
    innovadora, innovadores, inteligente, inteligentes, realista, realistas, creíble, creíbles, coherente, coherentes, equilibrad~,
    equitativ~, equitativamente, justamente, sensat~, sostenible, sostenibles, asequible, asequibles, rentable, rentables, innecesari~,
    superflu~, molest~, sospechos~, inusual, inusuales, extrañ~, cuidadosamente, con cuidado, como siempre, como de costumbre, como se
    espera, como es debido, a medida, de última generación, de primera`,
    {
      notAfter:
        /\b(?:tarjetas?|contador|contadores|arte|lo|superficie|vida|bachillerato|horario|oro|fecha|desarrollo|residuos|dinero|en|el|la|los|las|mi|su|tiempo|saldo|fondos|a lo|es|son) $/,
      notBefore: /^ (?:que|puntuacion|tiempo|marca|jugador|oferta|postor|por|conducta|publico)\b/,
    },
    'es',
  ),
  ...terms('quality', 'mejor, mejores, más importantes, más relevantes, más útiles, más adecuado, más adecuada', {
    onlyAfter: /\b(?:la|el|los|las|mi|su|de|lo) $/,
    notBefore: /^ (?:que|puntuacion|tiempo|marca|jugador|oferta|postor|precio|por)\b/,
  }),
  ...terms(
    'open-ended',
    `etc, etcétera, y así sucesivamente, y demás, y otros, y otras, y más, y muchos más, u otros, u otras, o similar, o similares, y
    similares, o algo así, o algo similar, o algo parecido, entre otros, entre otras, entre otras cosas, si es necesario, si fuera
    necesario, si hace falta, si fuese necesario, si procede, en su caso, si es posible, si fuera posible, de ser posible, de ser necesario,
    cuando sea necesario, cuando sea posible, cuando haga falta, cuando corresponda, según corresponda, según sea necesario, según
    necesidad, según se necesite, según el caso, según la situación, en caso necesario, en caso de necesidad, en lo posible, en la medida de
    lo posible, dentro de lo posible, donde sea posible, a ser posible, posiblemente, quizás, quizá, tal vez, a lo probablemente, probable,
    probables, eventualmente, preferiblemente, preferentemente, idealmente, más o menos, de alguna manera, de alguna forma, de algún modo,
    de una u otra forma, algún tipo de, una especie de, generalmente, por lo general, normalmente, habitualmente, usualmente, la mayoría de
    las veces, en la mayoría de los casos, en ciertos casos, en algunos casos, en determinados casos, a mi gusto, a su gusto, a discreción,
    como mejor convenga, cuando convenga, si conviene`,
    {},
    'es',
  ),
  ...terms(
    'amount',
    `varios, varias, divers~, numeros~, much~, muchísim~, algunos, algunas, algún que otro, diferentes, ciertos, ciertas, determinados tipos
    de, un montón de, una gran cantidad de, gran cantidad de, un gran número de, un sinfín de, una serie de, una variedad de, una gama de,
    un par de, un puñado de, decenas de, cientos de, miles de, poc~, unos pocos, unas pocas, un poco, un poco más, muy, sumamente,
    extremadamente, bastante, bastantes, demasiado, demasiados, demasiadas, relativamente, especialmente, considerablemente, notablemente,
    enorme, enormes, inmens~, minúscul~, aproximadamente, aproximad~, más o menos, alrededor de, casi, prácticamente, a grandes rasgos, la
    mayoría de, la mayor parte de, en gran parte, principalmente, en su mayoría, tanto como sea posible, lo más posible, lo menos posible,
    todo lo posible, cerca de mí, en las cercanías, en los alrededores`,
    { notAfter: /\b(?:tipos|cuant\w*|tan) $/, notBefore: /^ (?:que|nada|nunca)\b/ },
    'es',
  ),
  ...terms(
    'detail',
    `detallad~, detalladamente, en detalle, con detalle, con más detalle, más detalles, más información, información relevante, información
    útil, exhaustiv~, exhaustivamente, a fondo, en profundidad, básic~, concis~, resumid~, significativ~, sustancial, sustanciales,
    considerable, considerables, potente, potentes, sofisticad~, avanzad~, una idea de, una visión general, una visión clara, lo esencial,
    lo más importante, puntos clave`,
    { notAfter: /\b(?:busqueda|educacion|curso|nivel|edad|salario|renta|sueldo) $/ },
    'es',
  ),
];
