import { parseCommandLine } from '../../../local/command-line.ts';

const DEFAULTS = { port: 4800, data: null, importFolder: null, asOf: null, replicateTo: null, fresh: false, open: true, watch: false };

describe('npm start', () => {
  it.each<[string[], object]>([
    [[], DEFAULTS],
    [['--port', '0', '--no-open'], { ...DEFAULTS, port: 0, open: false }],
    [
      ['--import', 'some/folder', '--as-of', '2013-04-25', '--fresh'],
      { ...DEFAULTS, importFolder: 'some/folder', asOf: '2013-04-25', fresh: true },
    ],
    [['--replicate', '10000'], { ...DEFAULTS, replicateTo: 10_000 }],
    [['--data', 'x', '--watch'], { ...DEFAULTS, data: 'x', watch: true }],
  ])('%j', (args, expected) => {
    expect(parseCommandLine(args)).toEqual(expected);
  });

  it.each<[string[], string]>([
    [['--port', 'many'], '--port many is not a port'],
    [['--import', 'x', '--as-of', 'spring'], 'Write it as 2013-04-25'],
    [['--replicate', 'many'], '--replicate many is not a number'],
    [['--replicate', '0'], 'up to 200000'],
    [['--as-of', '2013-04-25'], 'needs --import'],
    [['--nonsense'], '--nonsense'],
  ])('%j is refused with what to change', (args, words) => {
    expect(() => parseCommandLine(args)).toThrow(words);
  });

  it('explains itself', () => {
    expect(parseCommandLine(['--help'])).toBe('help');
  });
});
