import { createContext } from 'react';
import type { Finding } from '../../../../src/shared/finding.ts';

/** What a person can do to the text of an item, besides changing one phrase. */
export type Tool = 'text' | 'criteria' | 'compose' | 'split';

/** Opens a tool in place of the text, to settle a finding where there is one; `null` for people who may only read. */
export const OpenTool = createContext<((tool: Tool, finding?: Finding) => void) | null>(null);

const TOOLS: Readonly<Record<string, Tool>> = {
  'multiple-actions': 'split',
  'conjunction-in-goal': 'split',
  'ac-missing': 'criteria',
  'ac-empty-template': 'criteria',
  'ac-no-negative-path': 'criteria',
  'ac-too-few': 'criteria',
  'story-format': 'compose',
};

/** The tool that settles a finding. Where there is no text the questions come first; everything else is settled in the text. */
export const toolFor = ({ rule, span }: Pick<Finding, 'rule' | 'span'>): Tool =>
  rule === 'placeholder' && span === null ? 'compose' : (TOOLS[rule] ?? 'text');
