/** Expressions that the checker calls slow and that are not, by their source, each with the bound that its caller gives the text. */
export const EXCUSED: Readonly<Record<string, string>> = {
  '\\s*\\n\\s*|\\s*,\\s*': 'splits a list that is written in the same file, once, when it loads',
  '[,;.:\\n–—)-]\\s*$': 'reads the last six characters before a marker',
  '([a-z]+),?$': 'reads the 24 characters before a pronoun',
  '[:\\s]+$': 'reads the first 200 characters of a heading',
};
