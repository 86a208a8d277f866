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

/** What to say about a vague word: that it cannot be checked, and the question whose answer can. */
export function askFor(word: string, kind: VagueClass): { readonly problem: string; readonly question: string } {
  const size = OF_SIZE.test(word);
  return {
    problem: kind === 'open-ended' ? `${quote(word)} leaves the end open.` : `${quote(word)} cannot be checked.`,
    question: QUESTIONS[size ? 'amount' : kind],
  };
}
