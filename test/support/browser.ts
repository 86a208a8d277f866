import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { alone } from './alone.ts';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

interface Executable {
  readonly path: string;
  /** What the browser needs besides the environment of this process. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Asks the package in a process of its own: it is an ES module, and it changes the environment for its system libraries. */
const ASK = `
  import chromium from '@sparticuz/chromium';
  const path = await chromium.executablePath();
  const environment = Object.fromEntries(['LD_LIBRARY_PATH', 'FONTCONFIG_PATH'].flatMap((name) => process.env[name] ? [[name, process.env[name]]] : []));
  console.log(JSON.stringify({ path, environment }));
`;

function packaged(): Executable {
  // Read while the package is being loaded: makes it unpack the system libraries that it needs.
  const env = { ...process.env, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', ASK], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(answer) as Executable;
}

/** A browser of this machine if there is one, else the one that comes as a package. */
async function findBrowser(): Promise<Executable> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return { path: named, environment: {} };
  const installed = INSTALLED.find((file) => existsSync(file));
  // The package unpacks itself on first use: not twice at the same time.
  return installed === undefined ? alone('browser', packaged) : { path: installed, environment: {} };
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** Starts a headless browser. Whoever starts it closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { path, environment } = await findBrowser();
  return chromium.launch({ executablePath: path, args: ARGUMENTS, headless: true, env: { ...ownEnvironment(), ...environment } });
}
