import type { StoryTemplate } from '../template.ts';
import { always, behindBreak, list } from './phrase-list.ts';

/** Words that end like an infinitive and are none. */
const NOT_VERBS =
  /^(?:(?:os?|as?) (?:jantar|lazer|andar|prazer|dever|poder|mar|lugar|celular|par|bar|ar|lar|mulher)|bem-estar|qualquer|lugar|lar|celular|mulher|par|bar|mar|militar|escolar|familiar|similar|particular|titular|auxiliar|regular|popular|singular|super|server|user|manager|colher|alfaiate|ar|pilar|hangar|polar|azar|lider)\b/;
const INFINITIVE =
  /^(?:que\b|eu\b|nos\b|assim\b|(?:(?:assim|nao|ja|me|se|te|lhes?|nos|os?|as?|depois|nunca|sempre|melhor|tambem|so|nem|poder|entao|mais tarde|facilmente|rapidamente|diretamente|posteriormente) ){0,3}[a-z]{1,}(?:[aeio]r(?:-(?:me|se|lhes?|nos|te))?|[aeio]-l[oae]s?|[ae]rmos|[aei]rem)(?=[\s.,;]|$))/;

/** An infinitive with a subject of its own: "para o médico saber", "para os clientes pagarem". */
const PERSONAL =
  /^(?:(?:os?|as?|um|uma|cada|todos?|todas?|ele|ela|eles|elas|ninguem|alguem) )(?:[a-z-]{2,20} ){0,3}[a-z-]{2,20}(?:[aei]r|[aei]rem)\b/;
/** An occupation for which something is needed, at the end: "para a declaração de rendimentos". */
const PURPOSE_NOUN =
  /^(?:(?:a |o |as |os |minha |meu |meus |uma |um |nossa )?(?:posterior )?(?:declaracao|contabilidade|controle|controlo|revisao|verificacao|auditoria|auditorias|analise|acompanhamento|inspecao|arquivo|faturacao|faturamento|preparacao|reuniao|balanco|inventario|consulta|fechamento|fecho|conciliacao|estatistica|estatisticas)(?: (?:de |do |da |dos )?[a-z-]{2,20}){0,2})\s*(?:[.!]\s*)?$/;
/** What is said instead of wished: "Só quero dizer que …". */
const SPEECH =
  /^(?:(?:so|somente|apenas|tambem|aqui|primeiro) ){0,3}(?:(?:crer|acreditar|dizer|pensar|supor|agradecer|insistir)\b|pedir desculpas?|(?:lembrar|comentar|salientar|avisar|esclarecer|mencionar|acrescentar|informar|confirmar|relembrar)(?:-[a-z]{1,4})? (?:de )?que\b)/;

/** Portuguese stories. */
export const PORTUGUESE: StoryTemplate = {
  language: 'pt',
  openers: list(
    'eu como uma|eu como um|eu como o|eu como a|eu como|eu, como uma|eu, como um|eu, como|eu, enquanto|eu enquanto|' +
      'eu, na qualidade de|na qualidade de|no papel de|na função de|sendo um|sendo uma|sendo|nós como|enquanto|como uma|' +
      'como um|como o|como a|como|no meu papel de|na minha qualidade de|na minha função de|na condição de|' +
      'na minha condição de|na posição de|do ponto de vista de|do ponto de vista do|em qualidade de|atuando como|' +
      'eu, na função de|eu, no papel de|no papel do|no papel da|na função do|na função da|na pele de|como um dos|' +
      'como uma das|eu, como o|eu, como a|eu sendo|eu, sendo' +
      '|sou|sou um|sou uma|sou o|sou a|eu sou|eu sou um|eu sou uma' +
      '|nós, como',
  ),
  notRoles: list(
    'exemplo|previsto|sabem|disse|dito|vimos|falamos|combinamos|hoje|ontem|é|estava|queremos|para|nos|me|se|tal|sempre|' +
      'mínimo|que|já|por|em|está|este|esta|isso|isto|eu|o sistema não|indicado|combinado|acordado|mencionado|segue|não|antes|' +
      'fazer|os|as',
  ),
  things:
    'resultado exemplo parte solução consequência alternativa proposta melhoria passo referência base ponto nota opção resposta lembrete requisito teste medida'.split(
      ' ',
    ),
  wants: list(
    'eu gostaria de poder|eu gostaria de|eu gostaria que|eu gostaria|gostaria de poder|gostaria de|gostaria que|gostaria|' +
      'gostaríamos de|gostaríamos|eu quero ser capaz de|quero ser capaz de|eu quero poder|eu quero que|eu quero|quero poder|' +
      'quero que|quero|eu não quero|não quero|eu desejo poder|eu desejo|desejo poder|desejo que|desejo|eu preciso poder|' +
      'eu preciso de|eu preciso que|eu preciso|preciso poder|preciso de|preciso que|preciso|eu necessito|necessito de|' +
      'necessito que|necessito|eu queria|queria|espero poder|espero que|espero|eu devo ser capaz de|devo ser capaz de|' +
      'queremos|precisamos de|precisamos|desejamos|necessitamos|quer|deseja|precisa|eu gostava de poder|eu gostava de|' +
      'eu gostava que|gostava de poder|gostava de|gostava que|gostava|gostaríamos que|gostávamos de|queríamos|pretendo poder|' +
      'pretendo que|pretendo|eu pretendo|pretendemos|tenciono|desejaria|eu desejaria|quereria|preferia|preferiria|' +
      'precisava de|precisava que|precisava|precisaria de|precisaria|necessitava de|necessitava|adoraria|' +
      'tenho necessidade de|tenho interesse em|interessa-me|faz-me falta|dava-me jeito|tenho de poder|tenho que poder|' +
      'quero conseguir|gostaria de conseguir|preciso conseguir|não gostaria|não desejo|não pretendo|desejo ser capaz de|' +
      'preciso ser capaz de|gostaria de ser capaz de|me interessa',
  ),
  weakWants: list(
    'posso|eu posso|devo poder|eu devo|devo|consigo|eu consigo|podemos|devemos|tenho que|vejo|recebo|sou capaz de|' +
      'tenho a possibilidade de|poderei|pode|poderá|prefiro|exijo|solicito|requeiro|busco|procuro|anseio|almejo|pretende|' +
      'gostaria|tenho de|eu tenho que|devo conseguir|deverei|obtenho|tenho',
  ),
  duties: ['deve', 'devem', 'deveria', 'deveriam', 'tem que', 'precisa', 'precisam'],
  complaints: ['não consigo', 'não posso', 'recebo um erro', 'não conseguimos'],
  ends: [
    ...always(
      'a fim de|afim de|de modo que|de modo a|de forma que|de forma a|de maneira que|de maneira a|com o objetivo de|' +
        'com a finalidade de|com o intuito de|com o propósito de|pois|porque|já que|uma vez que|e assim|a fim de que|' +
        'com vista a|com vistas a|com vista à|com o fim de|com o intento de|com intuito de|no intuito de|por forma a|' +
        'por forma que|de sorte que|de sorte a|em ordem a|com a intenção de|com intenção de|com objetivo de|com o objectivo de|' +
        'com a ideia de|visto que|dado que|posto que|porquanto|tendo em vista|tendo em conta que|para que assim|porque assim|' +
        'de tal forma que|de tal modo que|de tal maneira que|por causa de|devido a|e deste modo|e desse modo|e dessa forma|' +
        'e desta forma|e com isso' +
        '|para efeitos de|para efeito de|para fins de|com vista ao|com vistas ao|em prol de|no sentido de|de cara a|de modo a que|de forma a que|de maneira a que|de jeito que|o que me permite|o que permite|por conta de|a bem de|com a esperança de|na esperança de',
    ),
    ...behindBreak(
      'visando|dessa forma|desta forma|permitindo|senão|caso contrário|evitando|evitando assim|facilitando|garantindo|' +
        'assegurando|assim sendo|deste modo|desse modo|deste jeito|desse jeito|desta maneira|dessa maneira|com isso|com isto|' +
        'que assim|que senão|por isso',
    ),
    { marker: 'assim', afterBreak: true, notNext: /^(?:como|que)\b/ },
    { marker: 'para', afterBreak: true, next: PERSONAL, minMeans: 4 },
    { marker: 'para', next: INFINITIVE, notNext: NOT_VERBS, minMeans: 4 },
    { marker: 'pra', next: INFINITIVE, notNext: NOT_VERBS, minMeans: 4 },
    { marker: 'p/', next: INFINITIVE, notNext: NOT_VERBS, minMeans: 4 },
    { marker: 'para', next: PURPOSE_NOUN, minMeans: 8 },
  ],
  leadingEnds: list(
    'para|para que|a fim de|a fim de que|com o objetivo de|com o objectivo de|com a finalidade de|com o intuito de|' +
      'com vista a|com vistas a|de modo a|de forma a',
  ),
  notWish: SPEECH,
  ability: /^(?:eu )?(?:devo|deveria|tenho que|tenho de) poder\b/,
};
