import { createInterface } from 'node:readline/promises';
import type { Ask } from './columns.ts';

/** Asks the person at the terminal. An empty or impossible answer leaves the matter open. */
export const askInTerminal: Ask = async (question, choices) => {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const lines = choices.map((choice, index) => `  ${index + 1}  ${choice}`);
    const answer = Number(await terminal.question(`\n${question}\n${lines.join('\n')}\nNumber, or Enter to leave it open: `));
    return Number.isInteger(answer) && answer >= 1 && answer <= choices.length ? answer - 1 : null;
  } finally {
    terminal.close();
  }
};
