/** Names that are written with commas or line breaks between them. */
export const nameList = (names: string): readonly string[] => names.split(/\s*\n\s*|\s*,\s*/).filter((name) => name !== '');
