import type { EndsMarker } from '../template.ts';

/** Phrases between bars, as a list. */
export const list = (text: string): readonly string[] => text.split('|');

/** Markers that open a benefit wherever they stand. */
export const always = (text: string): readonly EndsMarker[] => list(text).map((marker) => ({ marker }));

/** Markers that open one only behind a comma, another stop or a line break. */
export const behindBreak = (text: string): readonly EndsMarker[] => list(text).map((marker) => ({ marker, afterBreak: true }));
