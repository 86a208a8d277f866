import { isLooseWish } from '../../story/loose-wish.ts';
import { isKnownTerm } from '../../text/known-words.ts';
import { quote, spanIn } from '../report-words.ts';
import { defineRule } from '../rule.ts';

/** Words for everything and for nothing, where no bound can stand beside them. */
const ABSOLUTE: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}"“'‘-])(?:always|never|at all times|at any time|every time|100\s?%|everything|everyone|everybody|anything|anyone|anybody|nothing|nobody|no one|forever|any kind of|all kinds of|any device|all devices|any browser|all browsers)(?![\p{L}-])/giu,
  de: /(?<![\p{L}"„-])(?:immer|nie|niemals|jederzeit|100\s?%|alles|jeder|jede|nichts|niemand|überall)(?![\p{L}-])/giu,
  fr: /(?<![\p{L}"«-])(?:toujours|jamais|à tout moment|100\s?%|tout le monde|n'importe (?:qui|quoi|quand)|partout)(?![\p{L}-])/giu,
  es: /(?<![\p{L}"«-])(?:siempre|nunca|en todo momento|100\s?%|todo el mundo|cualquiera|nadie|nada)(?![\p{L}-])/giu,
  pt: /(?<![\p{L}"«-])(?:sempre|nunca|a qualquer momento|100\s?%|todo mundo|qualquer um|ninguém|nada)(?![\p{L}-])/giu,
  nl: /(?<![\p{L}"„-])(?:altijd|nooit|te allen tijde|100\s?%|alles|iedereen|niets|niemand|overal)(?![\p{L}-])/giu,
  it: /(?<![\p{L}"«-])(?:sempre|mai|in qualsiasi momento|100\s?%|tutti|chiunque|nessuno|niente|ovunque)(?![\p{L}-])/giu,
};

/** A bound right behind the word: "everything in my basket", "anyone who has a permit", "everything except …". */
const BOUND =
  /^\s+(?:i|we|you|they|he|she|that|which|who|whose|with|in|on|of|from|about|for|else|except|until|unless|when|while|but|my|our|related|within|at|under|necessary|needed|required)\b/i;

export const universalTerm = defineRule({
  id: 'universal-term',
  code: 's12',
  version: 1,
  severity: 'hint',
  presets: { recommended: 'off' },
  letter: 'T',
  criterion: 'unambiguous',
  kinds: ['story'],
  summary: 'A word that promises everything or nothing, without a bound.',
  rationale:
    '“Always”, “everything” and “100 %” cannot be tested to the end, and they are seldom meant. A bound makes them a promise that can be kept: which ones, until when, with which exceptions. Where a bound follows (“everyone who has a permit”), and in “all” and “any” before a noun, the rule is silent.',
  examples: {
    bad: [
      { summary: 'As a resident, I want the permit page to be reachable at any time so that I can renew at night' },
      { summary: 'As a clerk, I want to search everything so that I find a permit' },
    ],
    good: [
      { summary: 'As a clerk, I want to search everything in the register so that I find a permit' },
      { summary: 'As a clerk, I want to select all permits so that I print them at once' },
    ],
  },
  *check(model, { words }) {
    const { story, language } = model;
    const means = isLooseWish(model) ? null : (story?.means ?? null);
    const absolute = ABSOLUTE[language];
    if (means === null || absolute === undefined) return;
    const known = [...words.allowed, ...words.products];
    for (const { 0: text, index } of means.text.matchAll(absolute)) {
      const end = index + text.length;
      if (BOUND.test(means.text.slice(end, end + 20)) || isKnownTerm(means.text, index, end, known)) continue;
      yield {
        span: spanIn(means, means.start + index, means.start + end),
        message: `${quote(text)} has no bound. Is it meant without exception?`,
        suggestions: ['Name the bound: which ones, from when to when, with which exceptions?'],
      };
    }
  },
});
