/** How many findings are shown before "more", in the text and among the criteria. */
export const SHOWN_FIRST = 3;
