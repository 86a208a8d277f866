/** "is blocked by", "depends on", … : the item that bears the phrase waits for the other one. */
const WAITS = /\b(is blocked by|blocked by|depends on|is dependent on|waits for|requires|has to be done after|is gated by)\b/i;
const IS_WAITED_FOR = /\b(blocks|is depended on by|is a dependency of|is required by|has to be done before|gates)\b/i;

/**
 * Does this item wait for the other one? The phrase decides; where it is in a language we do not know,
 * the type does: of Blocks the inward side waits, of Dependency the outward one.
 */
export function waitsFor(link: { readonly typeName: string; readonly phrase: string; readonly side: 'inward' | 'outward' }): boolean {
  if (IS_WAITED_FOR.test(link.phrase)) return false;
  if (WAITS.test(link.phrase)) return true;
  if (/^block/i.test(link.typeName)) return link.side === 'inward';
  return /^(depend|dependency)/i.test(link.typeName) && link.side === 'outward';
}
