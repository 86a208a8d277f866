import { spawn } from 'node:child_process';

/** One command of a longer run. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}

/** How a step prints: as it goes, or all at once when it has ended. */
type Printing = 'inherit' | 'pipe';

function runStep(step: Step, printing: Printing): Promise<{ readonly code: number; readonly output: string }> {
  const [file, ...args] = step.command;
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: ['inherit', printing, printing], env: { ...process.env, ...step.env } });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => printed.push(chunk));
    child.on('error', (error) => {
      printed.push(Buffer.from(`${step.name}: ${error.message}\n`));
      resolve({ code: 1, output: Buffer.concat(printed).toString() });
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(printed).toString() }));
  });
}

const sinceIn = (started: number): string => `${((Date.now() - started) / 1000).toFixed(1)} s`;

/** Runs the steps one after the other, says how long each took, and stops at the first that fails. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const started = Date.now();
    console.log(`\n> ${step.name}`);
    const { code, output } = await runStep(step, 'inherit');
    console.log(`${output}${code === 0 ? 'ok' : 'FAILED'} ${step.name} (${sinceIn(started)})`);
    if (code !== 0) process.exit(code);
  }
}

/** Runs steps that do not need each other, `atOnce` at a time in their order; all of them, so that one run shows all that fails. */
export async function runTogether(steps: readonly Step[], atOnce: number): Promise<void> {
  const waiting = [...steps];
  let failed = 0;
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const started = Date.now();
      const { code, output } = await runStep(step, 'pipe');
      console.log(`\n> ${step.name}\n${output}${code === 0 ? 'ok' : 'FAILED'} ${step.name} (${sinceIn(started)})`);
      if (code !== 0) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (failed > 0) process.exit(1);
}
