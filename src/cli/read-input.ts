import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import Papa from 'papaparse';
import type { BadLine, InputFormat, InputRecord } from './command.ts';

export interface Input {
  readonly records: readonly InputRecord[];
  readonly bad: readonly BadLine[];
}

/** The format of a text: by the name of its file, else by how it begins. */
function formatOf(name: string, text: string): InputFormat {
  const extension = extname(name).toLowerCase();
  if (extension === '.jsonl' || extension === '.ndjson' || extension === '.json') return 'jsonl';
  if (extension === '.csv') return 'csv';
  if (/^\s*[{[]/.test(text)) return 'jsonl';
  const [first = ''] = text.split('\n', 1);
  return /(^|,)"?(summary|issue key)"?(,|$)/i.test(first.trim()) ? 'csv' : 'text';
}

function readJsonLines(text: string): Input {
  const records: InputRecord[] = [];
  const bad: BadLine[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    try {
      records.push({ line: index + 1, value: JSON.parse(line) });
    } catch {
      bad.push({ line: index + 1, cause: 'is not JSON' });
    }
  });
  return { records, bad };
}

const COLUMNS: Readonly<Record<string, string>> = {
  'issue key': 'id',
  'issue type': 'type',
  'work type': 'type',
  summary: 'summary',
  description: 'description',
  'project key': 'project',
  'custom field (acceptance criteria)': 'acceptanceCriteria',
  'acceptance criteria': 'acceptanceCriteria',
  'custom field (story points)': 'points',
  'custom field (story point estimate)': 'points',
  'story points': 'points',
};

const cell = (name: string, value: string): unknown => (name === 'points' ? (value.trim() === '' ? undefined : Number(value)) : value);

/** A Jira export: known columns by their names, others are left out. */
function readCsv(text: string): Input {
  const parsed = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const [header = [], ...rows] = parsed.data;
  const names = header.map((column) => COLUMNS[column.trim().toLowerCase()]);
  if (!names.includes('summary')) return { records: [], bad: [{ line: 1, cause: 'has no column “Summary”' }] };
  const records = rows.map((row, index) => {
    const value: Record<string, unknown> = {};
    row.forEach((text_, column) => {
      const name = names[column];
      if (name !== undefined && value[name] === undefined && text_ !== '') value[name] = cell(name, text_);
    });
    return { line: index + 2, value };
  });
  return {
    records,
    bad: parsed.errors.filter((error) => error.type !== 'Delimiter').map((error) => ({ line: (error.row ?? 0) + 1, cause: error.message })),
  };
}

const readText = (text: string): Input => ({
  records: text
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [{ line: index + 1, value: { id: String(index + 1), type: 'Story', summary: line.trim() } }],
    ),
  bad: [],
});

const READERS = { jsonl: readJsonLines, csv: readCsv, text: readText } as const satisfies Record<InputFormat, (text: string) => Input>;

/** Reads a file, or standard input for "-". @throws when the file cannot be read. */
export function readInput(name: string, accepts: readonly InputFormat[]): Input {
  const text = readFileSync(name === '-' ? 0 : name, 'utf8').replace(/^\uFEFF/, '');
  const format = formatOf(name === '-' ? '' : name, text);
  return READERS[accepts.includes(format) ? format : (accepts[0] ?? 'jsonl')](text);
}
