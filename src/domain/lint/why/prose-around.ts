import { commentRanges } from '../../criteria/read/comment-ranges.ts';
import { storySentence } from '../../story/story-sentence.ts';
import type { StoryModel } from '../../story/story-model.ts';
import type { TextBlock } from '../../text/adf/adf-text.ts';
import { fold } from '../../text/fold.ts';

/** Characters of a description that are read: a reason that stands further down is not found by its readers either. */
const LONGEST = 3000;
/** A title of a part is no longer. */
const LONGEST_TITLE = 60;
const MOST_WORDS = 6;
/** Code, and work that somebody ticks off. */
const NO_PROSE: ReadonlySet<string> = new Set(['codeBlock', 'taskItem']);
const TICKED = /^\W{0,3}\[[ x]\]/;

/** Parts that tell how it is done, looked at or linked; a reason in them is the reason of a detail. */
const OF_DETAILS =
  /^\W{0,4}(?:proposed |proposal for |possible |suggested |your )?(?:(?:technical|tech|implementation|technische|técnic\p{L}{1,4}|technique)\b|solution|implementation|approach|design|ux\b|ui\b|mock-?ups?|tasks?|sub-?tasks?|to-?dos?\b|steps|out of scope|scope|terminology|glossary|links?\b|references?\b|reference links|permissions?|test|qa\b|how to|definition of|acceptance|confirmation|notes? for|endpoints?|api\b|examples?\b|attachments?|dependenc|estimat|akzeptanz|umsetzung|lösung|aufgaben|critères|crit[eé]rios|tâches|tareas|tarefas|taken|criteri|acceptatie|compiti)/u;
/** What somebody else wishes, or the story again. */
const A_STORY =
  /^\W{0,6}(?:as an? |as the |en tant que? |als \p{L}{1,30} (?:möchte|will|wil)|como \p{L}{1,30},? (?:quiero|quero)|come \p{L}{1,30},? (?:voglio|vorrei))/u;

/** A line of running text, folded; `title`: it only names the part below it. */
export interface ProseLine {
  readonly said: string;
  readonly title: boolean;
}

/**
 * What the description says in running text beside the story, one line for each paragraph or point, with the title in front where the story stands
 * below it. Criteria, code, comments of a template, and parts that tell how it is done are left out.
 */
export function proseAround(model: StoryModel): readonly ProseLine[] {
  const { description, summary } = model;
  const sentence = storySentence(model);
  const title = sentence?.field === 'summary' ? [] : [{ said: fold(summary.slice(0, LONGEST)), title: false }];
  if (!description) return title;
  const { text } = description;
  const folded = fold(text.slice(0, LONGEST));
  const own = sentence?.field === 'description' ? sentence : null;
  const comments = commentRanges(description);
  const criteria = model.criteriaPlace?.field === 'description' ? model.criteriaPlace.start : -1;
  const lines: ProseLine[] = [...title];
  let skips = false;
  for (const block of description.blocks) {
    if (block.start >= LONGEST) break;
    if (!block.leaf || NO_PROSE.has(block.type)) continue;
    if (comments.some(({ start, end }) => start <= block.start && block.start < end)) continue;
    for (const line of linesIn(folded, block)) {
      const said = folded.slice(line.start, line.end).trim();
      const titled = isTitle(said, block.type);
      if (TICKED.test(said)) continue;
      if (titled) skips = line.start === criteria || OF_DETAILS.test(said) || (skips && block.type !== 'heading');
      else if (line.start === criteria) skips = true;
      if (!skips)
        lines.push(
          ...besides(folded, line, own).map((one) => ({
            said: one,
            title: titled && (block.type === 'heading' || said.split(' ').length < 3),
          })),
        );
    }
  }
  return lines;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The lines of a block, as hard breaks part them. */
function linesIn(text: string, { start, end }: TextBlock): readonly Stretch[] {
  const stop = Math.min(end, text.length);
  const lines: Stretch[] = [];
  for (let from = start; from < stop; ) {
    const at = text.indexOf('\n', from);
    const to = at < 0 || at > stop ? stop : at;
    lines.push({ start: from, end: to });
    from = to + 1;
  }
  return lines;
}

/** A heading, or a few words on a line of their own. */
const isTitle = (said: string, type: string): boolean =>
  said.length <= LONGEST_TITLE && (type === 'heading' || (!/[.!?;,]$/.test(said) && said.split(' ').length <= MOST_WORDS));

/** What of a line is not the story's sentence. */
function besides(text: string, { start, end }: Stretch, own: Stretch | null): readonly string[] {
  if (own === null || own.end <= start || own.start >= end) {
    const said = text.slice(start, end).trim();
    return said === '' || A_STORY.test(said) ? [] : [said];
  }
  const parts = [text.slice(start, Math.max(start, own.start)), text.slice(Math.min(end, own.end), end)];
  return parts.map((part) => part.replace(/^[\s.,;:!"'*_)\]]+/, '').trim()).filter((part) => part !== '');
}
