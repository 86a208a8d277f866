/** A word that is vague before these, and a matter of fact before others. @param nouns Alternatives of an expression. */
export const before = (nouns: string): { readonly onlyBefore: RegExp } => ({ onlyBefore: new RegExp(`^[ -](?:${nouns})\\b`) });
