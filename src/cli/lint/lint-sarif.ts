import { RULES } from '../../domain/lint/rules/index.ts';
import type { Severity } from '../../shared/finding.ts';
import type { LintAnswer } from './lint-answer.ts';

const LEVEL = { error: 'error', warning: 'warning', hint: 'note' } as const satisfies Record<Severity, string>;

/** An answer with the line of the input that it is about. */
export interface PlacedAnswer {
  readonly line: number;
  readonly answer: LintAnswer;
}

/**
 * Findings as a SARIF 2.1.0 log (OASIS, 27 March 2020). A work item is one line of the input file; the offsets within its text
 * are those of the logical location's property bag and of a region of the work item's own text.
 */
export function lintSarif(answers: readonly PlacedAnswer[], file: string): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Plumbline', rules: RULES.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: answers.flatMap(({ line, answer }) => answer.findings.map((finding) => resultOf(finding, answer, line, file))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(rule: (typeof RULES)[number]) {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.rationale },
    defaultConfiguration: { level: LEVEL[rule.severity] },
    properties: { letter: rule.letter, criterion: rule.criterion, page: `docs/rules/${rule.id}.md` },
  };
}

const INDEX = new Map(RULES.map(({ id }, index) => [id, index]));

function resultOf(finding: LintAnswer['findings'][number], { id }: LintAnswer, line: number, file: string) {
  const { rule, severity, field, start, end, message, suggestions } = finding;
  const name = id === null ? `line ${line}` : String(id);
  return {
    ruleId: rule,
    ruleIndex: INDEX.get(rule) ?? -1,
    level: LEVEL[severity],
    message: { text: [message, ...suggestions.slice(0, 1)].join(' ') },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line } },
        logicalLocations: [{ name, fullyQualifiedName: field === null ? name : `${name}/${field}`, kind: 'object' }],
      },
    ],
    ...(field === null || start === null || end === null
      ? {}
      : {
          relatedLocations: [
            {
              id: 1,
              message: { text: `${name}, ${field}` },
              physicalLocation: {
                artifactLocation: { uri: `workitem:${encodeURIComponent(name)}/${field}` },
                region: { charOffset: start, charLength: end - start },
              },
            },
          ],
        }),
  };
}

const uriOf = (file: string): string => (file === '-' ? 'stdin' : file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/'));
