import { fold } from '../../text/fold.ts';
import { stepKind } from '../scenario/gherkin.ts';

/** What the head of a table says about its columns. */
export interface TableHead {
  /** The columns are the steps of a scenario: each row is one. */
  readonly steps: boolean;
  /** The first column of words is named as criteria. */
  readonly criteria: boolean;
  /** First and last column of words, counted from 0; numbers, states, owners and the like stand outside. */
  readonly from: number;
  readonly to: number;
}

/** What a column is called that holds criteria. */
const CRITERIA: ReadonlySet<string> = new Set<string>(
  [
    ['criterion', 'criteria', 'acceptance criterion', 'acceptance criteria', 'ac', 'acs', 'success criterion', 'success criteria'],
    ['requirement', 'requirements', 'functional requirement', 'condition', 'conditions', 'acceptance condition', 'acceptance test'],
    ['akzeptanzkriterium', 'akzeptanzkriterien', 'abnahmekriterium', 'kriterium', 'kriterien', 'anforderung', 'anforderungen'],
    ["critère d'acceptation", 'critère', 'critères', 'exigence', 'exigences', 'criterio', 'criterios', 'requisito', 'requisitos'],
    ['critério', 'critérios', 'criteri', 'requisiti', 'acceptatiecriterium', 'criterium', 'eis', 'eisen', 'vereiste', 'vereisten'],
  ].flat(),
);

/** What a column is called that says something about the row, not what is asked for. */
const ABOUT_ROW: ReadonlySet<string> = new Set<string>(
  [
    ['', '#', 'no', 'no.', 'nr', 'nr.', 'number', 'id', 'key', 'ref', 'ac #', 'ac no', 'ac id', 'item', 'row', 'seq', 'n°', 'nº', 'num'],
    ['prio', 'priority', 'moscow', 'must/should/could', 'importance', 'severity', 'rank', 'weight', 'risk', 'mandatory', 'required'],
    ['status', 'state', 'done', 'done?', 'ok', 'ok?', 'pass', 'pass?', 'passed', 'pass/fail', 'result', 'tested', 'tested?', 'met', 'met?'],
    ['owner', 'who', 'assignee', 'tester', 'qa', 'dev', 'author', 'responsible', 'team', 'source', 'ticket', 'jira', 'issue', 'link'],
    ['estimate', 'points', 'sp', 'effort', 'sprint', 'release', 'version', 'date', 'due', 'due date', 'phase', 'area', 'type', 'category'],
    ['comment', 'comments', 'note', 'notes', 'remark', 'remarks', 'priorität', 'bemerkung', 'erledigt', 'priorité', 'statut', 'prioridad'],
    ['estado', 'prioridade', 'prioriteit', 'opmerking', 'priorità', 'stato'],
  ].flat(),
);

/** The name of a column is no longer. */
const LONGEST = 40;
/** Columns that are looked at. */
const MOST = 30;

/** Reads the head of a table. `cells`: the words of its first row; `dialect`: Gherkin's code of the language of steps. */
export function tableHead(cells: readonly string[], dialect: string): TableHead {
  const names = cells.slice(0, MOST).map(nameOf);
  const kinds = new Set(names.map((name) => (name.length > 0 && name.length < LONGEST ? stepKind(`${name} `, dialect) : null)));
  const from = names.findIndex((name) => !ABOUT_ROW.has(name));
  return {
    steps: kinds.has('then') && (kinds.has('given') || kinds.has('when')),
    criteria: CRITERIA.has(names[from] ?? ''),
    from: Math.max(0, from),
    to: names.length < MOST ? names.findLastIndex((name) => !ABOUT_ROW.has(name)) : cells.length,
  };
}

function nameOf(cell: string): string {
  return fold(cell.trim().slice(0, LONGEST))
    .replace(/^[*_]{1,3}/, '')
    .replace(/[*_:]{1,4}$/, '')
    .trim();
}
