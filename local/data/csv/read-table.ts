import { readFileSync } from 'node:fs';
import { parse } from 'papaparse';

export interface TableRow {
  /** Line of the file on which the row begins; the header is line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  /** In the order of the file; names may repeat. */
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
  readonly bad: readonly { readonly line: number; readonly cause: string }[];
}

const linesIn = (text: string): number => text.split('\n').length - 1;

/** Reads a CSV text. Cells stay text, whatever they look like. */
function readTableText(text: string): Table {
  const body = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n');
  const rows: TableRow[] = [];
  const bad: { line: number; cause: string }[] = [];
  let headers: readonly string[] | null = null;
  let begin = 0;
  let line = 1;
  parse<string[]>(body, {
    newline: '\n',
    step({ data, errors, meta }) {
      const at = line;
      line += linesIn(body.slice(begin, meta.cursor));
      begin = meta.cursor;
      if (data.length === 1 && data[0]?.trim() === '') return;
      const broken = errors.find((error) => error.type === 'Quotes');
      if (headers === null) headers = data.map((name) => name.trim());
      else if (broken !== undefined) bad.push({ line: at, cause: 'has a quotation mark that is not closed' });
      else if (data.length > headers.length) bad.push({ line: at, cause: `has ${data.length} cells, the header has ${headers.length}` });
      else rows.push({ line: at, cells: data });
    },
  });
  if (headers === null) throw new Error('The file is empty. Export work items from Jira as CSV (all fields).');
  return { headers, rows, bad };
}

/** Reads a CSV file in UTF-8. @throws when it cannot be read or holds no header. */
export function readTable(file: string): Table {
  try {
    return readTableText(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
