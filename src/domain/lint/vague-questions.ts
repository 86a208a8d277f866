import { fold } from '../text/fold.ts';
import { plainLetters } from '../text/plain-letters.ts';
import type { VagueClass } from '../text/vague/vague-terms.ts';
import { quote } from './report-words.ts';

const QUESTIONS: Readonly<Record<VagueClass, string>> = {
  time: 'Say how fast or how often: “in under 3 minutes”?',
  ease: 'Say what would be easy: “in 3 steps”, “without help”?',
  quality: 'Say what a tester would see: a value, a limit or an example?',
  amount: 'Say how many or how much, or name them?',
  'open-ended': 'Say where the list ends: name all of them, or the rule?',
  detail: 'Say which details: name them?',
  change: 'Say from which value to which, or what somebody can do then?',
};

/** Of these, how much is asked, not which. */
const OF_SIZE = /^(?:minimal|minimum|significant|significantly|substantial|considerable)$/i;

/** Words that leave something open, by what; the first that matches counts. Read in small letters without accents. */
const OPEN: readonly { readonly words: RegExp; readonly problem: string; readonly question: string }[] = [
  {
    // “etc.”, “and so on”, “among others”
    words:
      /^(?:etc|enz|ecc|usw|uvm|(?:and|or|und|oder|et|ou|y|u|e|o|en|of|plus|among|amongst|unter|entre|dentre|tra|fra|onder|to name|including) |u\.|o\.|e\.|inter alia|(?:but )?not limited|you name|a thing or)/,
    problem: 'leaves the end open.',
    question: QUESTIONS['open-ended'],
  },
  {
    // “possibly”, “ideally”, “if possible”
    words:
      /^(?:possibl|perhaps|maybe|prefer|ideal|hopeful|presum|suppos|argu|seeming|probabl|provabl|in all like|most likely|potent|potenz|moglich|eventu|evtl|vielleicht|womoglich|wahrscheinlich|vermutlich|voraussichtlich|mutma|peut-etre|sans doute|de prefer|di prefer|quiza|quica|tal vez|posibl|possivel|possibilm|talvez|prova|forse|magari|misschien|wellicht|waarschijnlijk|vermoedelijk|bij voorkeur|het liefst|liefst)|^(?:if|when|where|wherever|whenever|si|se|falls|wenn|indien|waar|cuando|donde|quando|onde|dove|ove) .{0,16}(?:possible|feasible|possibile|posible|possivel|mogelijk|moglich)$/,
    problem: 'leaves it open whether this is wanted.',
    question: 'Say whether it is wanted: leave the word out, or make it work of its own?',
  },
  {
    // “somehow”, “some kind of”, “as far as possible”
    words:
      /^(?:some|in some way|in one way|one way|more or less|kind of|irgend|mehr oder|une sorte|une forme|plus ou moins|en quelque|d'une maniere|d'une facon|una especie|uma especie|una specie|algun|de algu|de una u|de uma|mas o menos|mais ou menos|in qualche|in un modo|qualche|piu o meno|una sorta|een soort|op (?:een|de een)|min of meer|.{0,30}(?:possible|possibile|posible|possivel|mogelijk|moglich|possibile)$)/,
    problem: 'leaves it open how.',
    question: 'Say how, how far, or which one?',
  },
];

/** “easy to read”, “easily seen”: what helps the eye. */
const TO_THE_EYE =
  /^\W{0,2}(?:to )?(?:be )?(?:read|see|seen|spot|spotted|distinguish|distinguished|recogni[sz]e|recogni[sz]ed|tell apart)\b/;
/** Characters behind the word that are read. */
const NEXT_WORDS = 30;
const FOR_THE_EYE = 'Say what a tester would see: which size, contrast or place?';

/**
 * What to say about a vague word: that it cannot be checked, or what it leaves open, and the question whose answer can.
 * @param after The text behind it.
 */
export function askFor(word: string, kind: VagueClass, after: string): { readonly problem: string; readonly question: string } {
  if (kind !== 'open-ended') {
    const isForEye = kind === 'ease' && TO_THE_EYE.test(after.slice(0, NEXT_WORDS));
    return {
      problem: `${quote(word)} cannot be checked.`,
      question: isForEye ? FOR_THE_EYE : QUESTIONS[OF_SIZE.test(word) ? 'amount' : kind],
    };
  }
  const folded = plainLetters(fold(word));
  const open = OPEN.find(({ words }) => words.test(folded));
  if (open !== undefined) return { problem: `${quote(word)} ${open.problem}`, question: open.question };
  // “if necessary”, “usually”
  return { problem: `${quote(word)} leaves it open when.`, question: 'Say which cases it means, and who decides?' };
}
