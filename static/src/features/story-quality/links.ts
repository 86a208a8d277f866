import { createContext } from 'react';

/** Ids by which a mark in the text and its finding know each other. One Story quality stands in a frame. */
export const findingId = (number: number): string => `finding-${number}`;
export const markId = (number: number): string => `mark-${number}`;

/** Opens whatever hides a finding and leads the reader to it. */
export const ShowFinding = createContext<(number: number) => void>(() => undefined);

/** Leads the reader to an element, by keyboard and by sight. */
export function focusOn(id: string): void {
  const element = document.getElementById(id);
  element?.focus();
  element?.scrollIntoView?.({ block: 'nearest' });
}

/** The button that opens a tool for the whole text. */
export const toolId = (tool: string): string => `tool-${tool}`;

/** Says how much was found; the keyboard starts here when that is nothing. */
export const START_ID = 'quality-start';
