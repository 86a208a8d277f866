import { JastBuilder, JQLSyntaxError, RESERVED_WORDS, type Query } from '@atlaskit/jql-ast';
import { badRequest } from '../../errors.ts';

const RESERVED = new Set([...RESERVED_WORDS].map((word) => word.toLowerCase()));
const OPERATORS = "'=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'";

/**
 * Parses JQL with Atlassian's own grammar.
 * @throws JiraFault 400 in the server's words: the parser's own are ANTLR's.
 */
export function parseJql(jql: string): Query {
  // A builder remembers its last text together with the tokens it has used up: each text gets its own.
  const tree = new JastBuilder().build(jql);
  const [error] = tree.errors;
  if (error === undefined && tree.query !== undefined) return tree.query;
  throw badRequest(
    `Error in the JQL Query: ${error instanceof JQLSyntaxError ? describe(jql, error) : (error?.message ?? 'The query cannot be read.')}`,
  );
}

function describe(jql: string, error: JQLSyntaxError): string {
  const got = jql.slice(error.start, Math.max(error.stop, error.start + 1)).trim();
  const place = `(line ${error.line}, character ${error.charPositionInLine + 1})`;
  const expected = /expecting (.*)$/s.exec(error.message)?.[1] ?? '';
  const atEnd = got === '' || error.message.includes("'<EOF>'");
  const [wanted, hint] = expectation(expected, got);
  if (atEnd) return `Expecting ${wanted} before the end of the query.${hint}`;
  if (/^["']/.test(got)) return `The quoted string '${got.slice(1)}' has not been completed. ${place}`;
  if (RESERVED.has(got.toLowerCase()) && !expected.includes('<EOF>'))
    return `'${got}' is a reserved JQL word. You must surround it in quotation marks to use it in a query. ${place}`;
  if (/^[@#$%^*+/?;\\[\]{}`]/.test(got)) {
    const code = (got.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return `The character '${got.charAt(0)}' is a reserved JQL character. You must enclose it in a string or use the escape '\\u${code}' instead. ${place}`;
  }
  return `Expecting ${wanted} but got '${got}'.${hint} ${place}`;
}

/** What the grammar wanted, in words, and the sentence that follows. */
function expectation(expected: string, got: string): readonly [string, string] {
  if (expected.includes("'<'")) return ['operator', ` The valid operators are ${OPERATORS}.`];
  if (expected.includes('<EOF>') && !expected.includes('STRING')) return ["either 'OR' or 'AND'", ''];
  if (expected.includes("')'")) return ["either ')' or ','", ''];
  if (expected.includes('EMPTY'))
    return ['either a value, list or function', got === '' ? '' : ` You must surround '${got}' in quotation marks to use it as a value.`];
  return ['a field name', ''];
}
