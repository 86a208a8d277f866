import type { Story } from '../../shared/story.ts';

/**
 * A wish in the running text of a description with nobody who has it: "We need to remove those entries during upgrade."
 * It is a sentence of an explanation, and the sentences around it say the rest; rules about the wording of a wish keep silent.
 */
export function isLooseWish({ story }: { readonly story: Story | null }): boolean {
  return story !== null && story.role === null && story.means?.field === 'description';
}
