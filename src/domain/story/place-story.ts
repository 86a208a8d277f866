import type { AdfDoc, AdfNode } from '../../shared/adf.ts';
import type { AdfText, NodePath, TextBlock } from '../text/adf/adf-text.ts';
import { adfToText } from '../text/adf/adf-to-text.ts';
import { applyEdits } from '../text/adf/apply-edits.ts';
import { changeAt } from '../text/adf/edit-blocks.ts';
import { fold } from '../text/fold.ts';
import { rewriteWords } from '../text/adf/rewrite-words.ts';
import type { ComposedStory } from './compose-story.ts';
import { storyPieces } from './story-pieces.ts';
import type { StoryModel } from './story-model.ts';

/**
 * Puts a story into a description: where its old words stood, else first. Lines of a section go to the end of the section of that name,
 * else into a new one at the end. Nothing else is removed; nodes that say what they said stay the very same objects.
 * @param model What `readStory` read in this very description.
 */
export function placeStory(
  doc: AdfDoc | null,
  model: Pick<StoryModel, 'story' | 'markers' | 'description'>,
  { sentence, sections }: Pick<ComposedStory, 'sentence' | 'sections'>,
): AdfDoc {
  const placed = placeSentence(doc ?? EMPTY, model, sentence);
  return sections.filter(({ lines }) => lines.length > 0).reduce(appendLines, placed);
}

const EMPTY: AdfDoc = { type: 'doc', version: 1, content: [] };
const paragraph = (text: string): AdfNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const itemOf = (text: string): AdfNode => ({ type: 'listItem', content: [paragraph(text)] });

function placeSentence(doc: AdfDoc, model: Pick<StoryModel, 'story' | 'markers' | 'description'>, sentence: string): AdfDoc {
  if (sentence.trim() === '') return doc;
  const pieces = storyPieces(model);
  const rewritten = pieces.length === 0 ? null : rewriteWords(doc, pieces, sentence);
  if (rewritten !== null) return rewritten;
  const isEmpty = doc.content.every(({ type, content }) => type === 'paragraph' && (content ?? []).length === 0);
  return { ...doc, content: [paragraph(sentence), ...(isEmpty ? [] : doc.content)] };
}

function appendLines(doc: AdfDoc, { heading, lines }: ComposedStory['sections'][number]): AdfDoc {
  const place = sectionEnd(doc, heading);
  if (place === null) {
    const added = applyEdits({ description: doc }, [{ kind: 'append', heading, list: true, lines }]);
    return added.ok ? (added.value.description ?? doc) : doc;
  }
  return changeAt(doc, place.parent, (parent) => {
    const content = parent.content ?? [];
    const at = content.findLastIndex(({ type }, index) => LISTS.has(type) && index > place.title && index < place.end);
    const list = content[at];
    if (list === undefined)
      return { ...parent, content: content.toSpliced(place.end, 0, { type: 'bulletList', content: lines.map(itemOf) }) };
    return { ...parent, content: content.with(at, { ...list, content: [...(list.content ?? []), ...lines.map(itemOf)] }) };
  });
}

const LISTS: ReadonlySet<string> = new Set(['bulletList', 'orderedList']);

/** A section's blocks stand beside its title, child `title` of `parent`, and end before child `end`. */
interface SectionEnd {
  readonly parent: NodePath;
  readonly title: number;
  readonly end: number;
}

function sectionEnd(doc: AdfDoc, heading: string): SectionEnd | null {
  const text = adfToText(doc);
  const wanted = nameOf(heading);
  const title = text.blocks.find((block) => isTitle(block) && nameOf(text.text.slice(block.start, block.end)) === wanted);
  if (title === undefined) return null;
  const parent = title.path.slice(0, -1);
  return { parent, title: title.path.at(-1) ?? 0, end: nextTitle(text, title, parent) };
}

/** Index of the title after this one among its siblings, else the number of siblings that hold words up to the end. */
function nextTitle({ blocks }: AdfText, title: TextBlock, parent: NodePath): number {
  const beside = blocks.filter(({ path }) => path.length === parent.length + 1 && parent.every((index, depth) => path[depth] === index));
  const own = title.path.at(-1) ?? 0;
  const next = beside.find((block) => (block.path.at(-1) ?? 0) > own && isTitle(block));
  return next?.path.at(-1) ?? (beside.at(-1)?.path.at(-1) ?? own) + 1;
}

/** A heading, or a line that is all bold. */
const isTitle = ({ type, strong }: TextBlock): boolean => type === 'heading' || (type === 'paragraph' && strong);

const nameOf = (title: string): string =>
  fold(title)
    .replace(/(?<![\s:])[\s:]+$/, '')
    .trim();
