/** The rows of a text. Most texts are one row, and to look for a break costs less than to cut. */
export const rowsOf = (text: string): readonly string[] => (text.includes('\n') ? text.split('\n') : [text]);
