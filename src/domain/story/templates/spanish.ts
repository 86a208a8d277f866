import type { StoryTemplate } from '../template.ts';
import { always, behindBreak, list } from './phrase-list.ts';

/** Words that end like an infinitive and are none. */
const NOT_VERBS =
  /^(?:cualquier|lugar|hogar|taller|mujer|celular|alquiler|par|bar|mar|militar|escolar|familiar|similar|particular|titular|auxiliar|primer|tercer|caracter|ayer|regular|popular|singular|super|server|user|manager|dolar|pilar|placer|chofer|lider|polar|azar)\b/;
const INFINITIVE =
  /^(?:que\b|asi\b|(?:(?:asi|no|ya|luego|despues|nunca|siempre|mejor|tambien|solo|ni|poder|entonces|al fin|mas tarde|facilmente|rapidamente|directamente|posteriormente) ){0,3}[a-zñ]{1,}(?:[aei]r)(?:me|te|se|nos|l[oae]s?|mel[oa]s?|sel[oa]s?)?(?=[\s.,;]|$))/;

/** An occupation for which something is needed, at the end: "para la declaración de la renta". */
const PURPOSE_NOUN =
  /^(?:(?:la |el |las |los |mi |mis |una |un |nuestra |su )?(?:posterior )?(?:declaracion|contabilidad|control|revision|verificacion|auditoria|auditorias|analisis|seguimiento|inspeccion|archivo|facturacion|preparacion|reunion|balance|inventario|consulta|cierre|conciliacion|estadistica|estadisticas|renta)(?: (?:de |del |de la |de los )?[a-z-]{2,20}){0,2})\s*(?:[.!]\s*)?$/;
/** What is said instead of wished: "Quiero creer que …". */
const SPEECH =
  /^(?:(?:solo|solamente|simplemente|tambien|aqui|primero|unicamente) ){0,3}(?:(?:creer|decir|pensar|suponer|agradecer|insistir|disculparme)\b|pedir (?:disculpas|perdon)|(?:recordar|comentar|senalar|avisar|aclarar|mencionar|anadir|informar|confirmar|advertir)(?:les|os|te|le)? (?:de )?que\b)/;

/** Spanish stories. */
export const SPANISH: StoryTemplate = {
  language: 'es',
  openers: list(
    'yo como una|yo como un|yo como el|yo como la|yo como|yo, como una|yo, como un|yo, como|en calidad de|en mi rol de|' +
      'en mi rol como|en el rol de|siendo un|siendo una|nosotros como|como una|como un|como el|como la|como|' +
      'yo, en calidad de|yo, en mi rol de|en mi papel de|en mi papel como|en el papel de|en mi calidad de|en mi condición de|' +
      'en condición de|en mi función de|en funciones de|en tanto que|desde el rol de|desde mi rol de|desde mi rol como|' +
      'siendo|en mi carácter de|actuando como|desde el punto de vista de|desde el punto de vista del|en el rol del|' +
      'como uno de los|como una de las|como los|como las' +
      '|soy|soy un|soy una|soy el|soy la|yo soy' +
      '|nosotros, como|nosotras, como|nosotras como',
  ),
  notRoles: list(
    'ejemplo|sabéis|sabes|saben|dice|dijo|dijimos|hablamos|comentamos|acordamos|vimos|hoy|ayer|previsto|estaba|estaban|' +
      'queremos|para|nos|me|si|se|tal|siempre|mínimo|que|ya|por|en|es|está|esta|este|esto|lo|indica|indicado|acordado|' +
      'mencionado|mucho|máximo|sigue|no|antes|podría|funciona|hacer',
  ),
  things:
    'resultado ejemplo parte solución consecuencia alternativa propuesta mejora paso referencia base punto nota opción respuesta recordatorio requisito prueba medida'.split(
      ' ',
    ),
  wants: list(
    'quiero ser capaz de|quiero poder|quiero que|quiero|no quiero|necesito poder|necesito que|necesito|deseo poder|' +
      'deseo que|deseo|desearía|quisiera poder|quisiera que|quisiera|querría|me gustaría poder|me gustaría que|me gustaría|' +
      'requiero que|requiero|espero poder|espero que|debo ser capaz de|debería poder|tengo que poder|preciso|queremos|' +
      'necesitamos|deseamos|nos gustaría|requerimos|quiere|desea|necesita|yo quiero que|yo quiero|yo necesito|yo deseo|' +
      'yo quisiera|no necesito|no deseo|no quisiera|necesitaría poder|necesitaría|necesitaríamos|quisiéramos|querríamos|' +
      'me encantaría poder|me encantaría que|me encantaría|me interesa poder|me interesa que|me interesa|me interesaría|' +
      'me hace falta|me haría falta|me vendría bien|tengo la necesidad de|tengo necesidad de|preferiría|requiero poder|' +
      'pretendo que|pretendo poder|he de poder|solicito poder|solicito que|deseo ser capaz de|necesito ser capaz de',
  ),
  weakWants: list(
    'puedo|debo poder|debo|podré|podría|podemos|debemos|tengo que|veo|recibo|soy capaz de|tengo la posibilidad de|puede|' +
      'podrá|pretendo|busco|solicito|exijo que|exijo|pido que|pido|espero|prefiero|ocupo|aspiro a|tengo intención de|quería|' +
      'me urge|pretendemos|debería|tendría que|he de|obtengo|tengo',
  ),
  duties: ['debe', 'deben', 'debería', 'deberían', 'tiene que', 'tienen que'],
  complaints: ['no puedo', 'no podemos', 'no consigo', 'no logro', 'me sale un error', 'recibo un error'],
  ends: [
    ...always(
      'con el fin de|con la finalidad de|con el objetivo de|con el propósito de|con objeto de|a fin de|de modo que|' +
        'de manera que|de forma que|de tal forma que|de tal manera que|de tal modo que|porque|ya que|puesto que|dado que|y así|' +
        'y de esta forma|y de esta manera|con el fin de que|a fin de que|con la intención de|con intención de|con la idea de|' +
        'con el ánimo de|con el ánimo que|con vistas a|con miras a|con objeto que|con el propósito que|en aras de|a efectos de|' +
        'al objeto de|con motivo de|de tal suerte que|de suerte que|para que así|dado a que|debido a que|por cuanto|' +
        'toda vez que|visto que|puesto a que|en vista de que|de modo tal que|de forma tal que|de manera tal que|y de este modo|' +
        'y de ese modo|y de esa forma|y de esa manera|y así poder|y con ello' +
        '|con vistas al|con miras al|a efectos del|con objeto del|con tal de|con tal de que|de cara a|de cara al|en previsión de|en previsión del|a la espera de|con la esperanza de|con ánimo de|no sea que|por si|lo que me permite|lo que nos permite|lo cual me permite|lo que permite|lo cual permite|con el objetivo del|con fines de|a fines de|en pos de',
    ),
    { marker: 'pues', minMeans: 6 },
    ...behindBreak(
      'pues|de esta forma|de esta manera|de esa forma|permitiendo|de este modo|de ese modo|de esa manera|con esto|' +
        'con ello|con eso|evitando|evitando así|facilitando|logrando|garantizando|asegurando|así que|por lo que|' +
        'de lo contrario|si no|y evitar|pues así|que así|que si no',
    ),
    { marker: 'así', afterBreak: true, notNext: /^como\b/ },
    { marker: 'para', next: INFINITIVE, notNext: NOT_VERBS, minMeans: 4 },
    { marker: 'para', next: PURPOSE_NOUN, minMeans: 8 },
    { marker: 'pa', next: INFINITIVE, notNext: NOT_VERBS, minMeans: 4 },
  ],
  leadingEnds: list(
    'para|para que|con el fin de|con el fin de que|a fin de|a fin de que|con el objetivo de|con el propósito de|' +
      'con la finalidad de|con objeto de|con vistas a',
  ),
  notWish: SPEECH,
  ability: /^(?:debo|deberia|tengo que|he de) poder\b/,
};
