import { remembered } from '../../shared/remembered.ts';
import { criteriaNameLength, secondNameLength } from '../criteria/read/criteria-names.ts';
import { doneNameLength } from '../criteria/read/done-section.ts';
import { fieldText, type StoryModel } from '../story/story-model.ts';
import { fold } from '../text/fold.ts';

/** Characters of a title that are read. */
const LONGEST = 200;

/**
 * Did somebody name them acceptance criteria, write them into the field for them, or write scenarios? Under “Requirements” or
 * “Deliverables” a list is read as criteria for want of better; nobody promised that each point is one. Asked by many rules of one item after another.
 */
export const isNamedCriteria = remembered(1, (model: StoryModel): boolean => {
  const { criteriaPlace: place } = model;
  if (place === null || place.field === 'criteria') return place !== null;
  const title = fold(fieldText(model, place.field).slice(place.start, Math.min(place.end, place.start + LONGEST))).trimEnd();
  return criteriaNameLength(title) > 0 || Math.max(secondNameLength(title), doneNameLength(title)) < title.length - 1;
});
