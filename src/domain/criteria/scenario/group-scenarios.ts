import type { CriteriaItem } from '../read/criteria-item.ts';
import type { LineKind } from './gherkin-dialects.ts';
import { isWholeScenario, readKeyword, stepKind } from './gherkin.ts';

interface Open {
  item: CriteriaItem;
  readonly seen: Set<LineKind>;
  /** A line that is a scenario in itself. */
  readonly whole: boolean;
  /** The mark that closes the doc string we are in. */
  docString: string | null;
  /** In the list below a step. */
  list: boolean;
  /** Its steps stand in more than one block. */
  spread: boolean;
}

/**
 * Steps on lines of their own become one scenario each; tables, doc strings and examples belong to the scenario above them.
 * "Feature:" and "Rule:" of a feature file, and text that describes them, are context.
 */
export function groupScenarios(text: string, items: readonly CriteriaItem[], dialect: string): readonly CriteriaItem[] {
  const out: CriteriaItem[] = [];
  let open: Open | null = null;
  /** Between “Feature:” and the first scenario somebody tells what it is about. */
  let told = false;
  const close = (): void => {
    if (open !== null) out.push(open.item);
    open = null;
  };
  for (const [index, item] of items.entries()) {
    const value = text.slice(item.start, item.end);
    // A scenario ends with its code block.
    if (open?.item.code === true && open.item.block !== item.block) close();
    if (open !== null && belongsToStep(value, open)) {
      open.item = { ...open.item, end: item.end };
      continue;
    }
    const kind = item.withdrawn ? null : kindOf(value, item, dialect);
    const alone = (): boolean => startsAlone(text, items, index, dialect);
    // Behind a result, a When in a block of its own with no Then is a rule in one sentence.
    const aside = kind === 'when' && open?.seen.has('then') === true && items[index - 1]?.block !== item.block && !alone();
    const steps = !aside && isPart(kind, open, alone);
    if (steps && kind !== null) {
      told = false;
      const whole = isWholeScenario(value, dialect);
      if (
        whole ||
        startsScenario(kind, open, item, () => hasEvent(text, items, index, dialect)) ||
        isNextParagraph(text, items, index, open, dialect)
      )
        close();
      open = open === null ? opened(item, kind, whole) : extended(open, item, kind);
    } else if (open !== null && kind === null && (item.code || isRest(text, items, index, open, dialect)))
      open = extended(open, item, null);
    else {
      close();
      told ||= kind === 'feature' && isHeaderNear(text, items, index, dialect);
      const context = told || kind === 'feature' || kind === 'rule' || kind === 'examples' || item.code;
      out.push(context ? { ...item, nested: true, shape: 'item' } : item);
    }
  }
  close();
  return out;
}

/** "Rule:" outside code may be any sentence. */
function kindOf(value: string, item: CriteriaItem, dialect: string): LineKind | null {
  const kind = readKeyword(value, dialect)?.kind ?? null;
  return kind === 'rule' && !item.code ? null : kind;
}

/** Rows of a table, and what stands between the marks of a doc string. */
function belongsToStep(value: string, open: Open): boolean {
  const mark = value.startsWith('"""') ? '"""' : value.startsWith('```') ? '```' : null;
  if (open.docString !== null) {
    if (mark === open.docString) open.docString = null;
    return true;
  }
  if (mark !== null) open.docString = mark;
  return mark !== null || value.startsWith('|');
}

function isPart(kind: LineKind | null, open: Open | null, startsAlone: () => boolean): boolean {
  if (kind === null || kind === 'feature' || kind === 'rule') return false;
  if (open !== null) return true;
  if (kind === 'and' || kind === 'examples') return false;
  return kind !== 'when' || startsAlone();
}

/** A wrapped line: it begins small, and the scenario continues below it. */
function goesOn(text: string, items: readonly CriteriaItem[], index: number, dialect: string): boolean {
  const item = items[index];
  if (item === undefined || item.withdrawn || item.shape === 'item' || !/^[\p{Ll}(.…]/u.test(text.slice(item.start, item.start + 2)))
    return false;
  return items.slice(index + 1, index + 4).some(({ start, end }) => {
    const kind = stepKind(text.slice(start, end), dialect);
    return kind === 'then' || kind === 'when' || kind === 'and';
  });
}

function isRest(text: string, items: readonly CriteriaItem[], index: number, open: Open, dialect: string): boolean {
  return goesOn(text, items, index, dialect) || isOfStep(text, items, index, open, dialect);
}

/** Points of a list below a step that leads to them (“Then these are shown:”), or with the rest of the scenario below them. */
function isOfStep(text: string, items: readonly CriteriaItem[], index: number, open: Open, dialect: string): boolean {
  const item = items[index];
  if (item === undefined || item.withdrawn || item.shape !== 'item') return false;
  open.list ||= item.block !== open.item.block && /:\s*$/.test(text.slice(open.item.end - 3, open.item.end));
  if (open.list) return true;
  if (open.seen.has('then') || open.whole) return false;
  for (const { start, end } of items.slice(index + 1, index + 1 + LOOK_AHEAD)) {
    const kind = stepKind(text.slice(start, end), dialect);
    if (kind !== null) return kind === 'when' || kind === 'then';
  }
  return false;
}

/** A lone "When …" is a rule in one sentence, unless it has its result with it or below. */
function startsAlone(text: string, items: readonly CriteriaItem[], index: number, dialect: string): boolean {
  const [item, next] = [items[index], items[index + 1]];
  if (item !== undefined && isWholeScenario(text.slice(item.start, item.end), dialect)) return true;
  if (next === undefined) return false;
  const kind = stepKind(text.slice(next.start, next.end), dialect);
  return kind === 'then' || kind === 'and';
}

function opened(item: CriteriaItem, kind: LineKind, whole: boolean): Open {
  return {
    item: { ...item, shape: 'scenario' },
    seen: new Set([kind, ...(whole ? (['then'] as const) : [])]),
    whole,
    docString: null,
    list: false,
    spread: false,
  };
}

function extended(open: Open, item: CriteriaItem, kind: LineKind | null): Open {
  open.spread ||= item.block !== open.item.block;
  if (kind !== null) {
    open.seen.add(kind);
    open.list = false;
  }
  open.item = { ...open.item, end: item.end };
  return open;
}

/** A header always opens a scenario; below a header, steps belong to it, however odd their order, until another block begins. */
function startsScenario(kind: LineKind, open: Open | null, item: CriteriaItem, hasEvent: () => boolean): boolean {
  if (open === null) return false;
  if (kind === 'scenario' || kind === 'outline' || kind === 'background') return true;
  const { seen } = open;
  const named = isNamed(open);
  if (named && (item.code || item.block === open.item.block)) return false;
  if (kind === 'given') return seen.has('when') || seen.has('then') || (!named && seen.has('given') && !hasEvent());
  return kind === 'when' && (open.whole || (seen.has('then') && !seen.has('given') && !named));
}

const isNamed = ({ seen }: Open): boolean => seen.has('scenario') || seen.has('outline') || seen.has('background');

const LOOK_AHEAD = 10;

/**
 * Where each paragraph so far is a scenario without a name, one that begins with When and has its Then is one, too; in one paragraph a second When
 * goes on with the first.
 */
function isNextParagraph(text: string, items: readonly CriteriaItem[], index: number, open: Open | null, dialect: string): boolean {
  const item = items[index];
  if (open === null || item === undefined || open.spread || item.code || item.block === open.item.block) return false;
  if (item.shape !== 'paragraph' || isNamed(open) || !open.seen.has('when') || !open.seen.has('then')) return false;
  const kinds = items
    .slice(index, index + LOOK_AHEAD)
    .filter(({ block }) => block === item.block)
    .map(({ start, end }) => stepKind(text.slice(start, end), dialect));
  return kinds[0] === 'when' && kinds.includes('then');
}

/** Does a scenario or a background with a header of its own follow? */
function isHeaderNear(text: string, items: readonly CriteriaItem[], index: number, dialect: string): boolean {
  return items.slice(index + 1, index + 1 + LOOK_AHEAD).some((item) => {
    const kind = kindOf(text.slice(item.start, item.end), item, dialect);
    return kind === 'scenario' || kind === 'outline' || kind === 'background';
  });
}

/** Does a When or Then follow among the steps below? Where none does, each Given is a rule in one sentence. */
function hasEvent(text: string, items: readonly CriteriaItem[], index: number, dialect: string): boolean {
  for (const item of items.slice(index + 1, index + 1 + LOOK_AHEAD)) {
    const kind = stepKind(text.slice(item.start, item.end), dialect);
    if (kind === 'when' || kind === 'then') return true;
    if (kind !== 'given' && kind !== 'and') return false;
  }
  return false;
}
