import { terms, type VagueTerm } from './vague-term.ts';

/** Vague terms of Portuguese, of both sides of the sea. */
export const PORTUGUESE_VAGUE_TERMS: readonly VagueTerm[] = [
  ...terms(
    'time',
    `rapidamente, rápid~, mais rápido, mais rapidamente, com rapidez, com agilidade, ágil, ágeis, agilmente, prontamente, o mais rápido
    possível, o mais rapidamente possível, o mais depressa possível, o mais cedo possível, o mais breve possível, assim que possível, logo
    que possível, o quanto antes, quanto antes, com brevidade, em breve, brevemente, depressa, logo mais, a tempo e horas, em tempo hábil,
    em tempo útil, atempadamente, tempestivamente, oportunamente, em tempo oportuno, com antecedência suficiente, com a devida antecedência,
    em tempo razoável, em pouco tempo, sem demora, sem demoras, sem atraso, sem longas esperas, num instante, num piscar de olhos,
    regularmente, com regularidade, periodicamente, frequentemente, com frequência, muitas vezes, às vezes, por vezes, de vez em quando, de
    tempos em tempos, de tempos a tempos, ocasionalmente, esporadicamente, raramente, constantemente, continuamente, quase imediatamente,
    quase em tempo real, quase de imediato, não muito tarde, não tarde demais, a curto prazo, a longo prazo, a médio prazo, futuramente`,
    { notAfter: /\b(?:tao|via|teste|testes|comida|trem|acesso|faixa) $/, notBefore: /^ (?:inteiro|parcial|integral)\b/ },
    'pt',
  ),
  ...terms(
    'ease',
    `facilmente, fácil, fáceis, mais fácil, mais facilmente, com facilidade, intuitiv~, intuitivamente, simples, simplesmente, amigável,
    amigáveis, cômod~, cómod~, comodamente, confortável, confortáveis, confortavelmente, prátic~, compreensível, compreensíveis,
    perceptível, legível, legíveis, claramente, com clareza, ergonómic~, ergonômic~, descomplicad~, desburocratizad~, sem esforço, sem
    complicações, sem dificuldade, sem dificuldades, sem dor de cabeça, sem problemas, sem burocracia, num relance, de relance, de uma só
    olhada, em poucos cliques, com poucos cliques, em poucos passos, fácil de usar, fáceis de usar, fácil de entender, de fácil utilização,
    de fácil acesso, em linguagem simples, em linguagem clara, autoexplicativ~`,
    { notAfter: /\b(?:maioria|juros|a|na|aulas?|prova|fratura|caso|boas|parte|exame) $/, notBefore: /^ (?:nacional|maioria|remessa)\b/ },
    'pt',
  ),
  ...terms(
    'quality',
    `adequad~, adequadamente, apropriad~, apropriadamente, convenientemente, devidamente, eficiente, eficientes, eficientemente, de forma
    eficiente, de maneira eficiente, eficaz, eficazes, eficazmente, otimizad~, otimamente, ótim~, fluid~, fluidamente, modern~,
    corretamente, correctamente, confiável, confiáveis, fiável, fiáveis, robust~, flexível, flexíveis, atraente, atraentes, atrativ~,
    relevante, relevantes, pertinente, pertinentes, útil, úteis, importante, importantes, bom, boa, bons, boas, de qualidade, de boa
    qualidade, de alta qualidade, alta qualidade, boa qualidade, melhor, melhores, melhorad~, aprimorad~, agradável, agradáveis, elegante,
    elegantes, bonit~, acolhedor, acolhedora, calorosamente, gentil, gentilmente, amavelmente, simpátic~, razoável, razoáveis,
    razoavelmente, aceitável, aceitáveis, satisfatóri~, satisfatoriamente, suficiente, suficientes, suficientemente, decente, decentes,
    idóne~, ideal, ideais, perfeit~, perfeitamente, excelente, excelentes, genial, interessante, interessantes, motivador, motivadora,
    divertid~, inspirador, inspiradora, inovador, inovadora, inovadores, inteligente, inteligentes, realista, realistas, credível,
    credíveis, coerente, coerentes, equilibrad~, equitativ~, sensat~, sustentável, sustentáveis, rentável, rentáveis, desnecessári~,
    supérflu~, incómod~, incômod~, suspeit~, incomum, incomuns, invulgar, estranh~, cuidadosamente, com cuidado, como sempre, como de
    costume, como esperado, sob medida, de ponta, de última geração`,
    {
      notAfter: /\b(?:cartao|cartoes|arte|o|tempo|saldo|vida|area|horario|dia|dias|semana|util|em|desenvolvimento|nao) $/,
      notBefore: /^ (?:que|pontuacao|tempo|marca|jogador|oferta|preco|conduta|que|dia|noite|tarde|praticas|por)\b/,
    },
    'pt',
  ),
  ...terms(
    'open-ended',
    `etc, et cetera, e assim por diante, e por aí vai, e por aí fora, e tal, e outros, e outras, e mais, e muito mais, ou outros, ou similar,
    ou similares, e similares, e afins, ou algo assim, ou algo parecido, ou algo do tipo, entre outros, entre outras, entre outras coisas,
    dentre outros, se necessário, se for necessário, se preciso, se for preciso, caso necessário, caso seja necessário, se possível, se for
    possível, caso possível, quando necessário, quando possível, quando aplicável, se aplicável, conforme necessário, conforme a
    necessidade, conforme apropriado, conforme o caso, consoante o caso, conforme a situação, consoante a necessidade, sempre que
    necessário, sempre que possível, em caso de necessidade, na medida do possível, dentro do possível, tanto quanto possível, tão cedo
    quanto possível, onde possível, quando fizer sentido, se fizer sentido, possivelmente, talvez, quiçá, provavelmente, provável,
    prováveis, eventualmente, eventuais, de preferência, preferencialmente, idealmente, mais ou menos, de alguma forma, de alguma maneira,
    de algum modo, de uma forma ou de outra, algum tipo de, uma espécie de, geralmente, normalmente, habitualmente, usualmente, por norma,
    na maioria das vezes, na maioria dos casos, em certos casos, em alguns casos, a gosto`,
    {},
    'pt',
  ),
  ...terms(
    'amount',
    `vários, várias, divers~, numeros~, inúmer~, muit~, muitíssim~, alguns, algumas, diferentes, certos, certas, um monte de, uma grande
    quantidade de, grande quantidade de, um grande número de, um sem-número de, uma série de, uma variedade de, uma gama de, uma porção de,
    um punhado de, um par de, uns quantos, umas quantas, dezenas de, centenas de, milhares de, pouc~, um pouco, um pouco mais, bastante,
    bastantes, demasiado, demais, extremamente, relativamente, especialmente, consideravelmente, enorme, enormes, imens~, minúscul~,
    aproximadamente, aproximad~, cerca de, por volta de, à volta de, quase, praticamente, grosso modo, a maioria de, a maior parte de, em
    grande parte, principalmente, sobretudo, o máximo possível, o mínimo possível, o mais possível, perto de mim, nas proximidades, nos
    arredores, por perto`,
    { notAfter: /\b(?:quantos?|quantas?|tao|ha) $/, notBefore: /^ (?:que|nada|nunca)\b/ },
    'pt',
  ),
  ...terms(
    'detail',
    `detalhad~, detalhadamente, pormenorizad~, em detalhe, em detalhes, em pormenor, com mais detalhe, mais detalhes, mais informações,
    informações relevantes, informações úteis, exaustiv~, aprofundad~, a fundo, em profundidade, básic~, concis~, resumid~, significativ~,
    substancial, substanciais, considerável, consideráveis, poderos~, sofisticad~, avançad~, uma ideia de, uma visão geral, uma noção de, o
    essencial, o mais importante, pontos-chave`,
    {
      notAfter: /\b(?:busca|pesquisa|educacao|curso|nivel|cesta|ensino|saneamento|atencao|unidade|idade) $/,
      notBefore: /^ (?:de saude)\b/,
    },
    'pt',
  ),
];
