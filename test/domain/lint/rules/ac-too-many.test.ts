import { acTooMany } from '../../../../src/domain/lint/rules/ac-too-many.ts';
import { ruleTester } from '../rule-tester.ts';

const { firesOnWhole, silent } = ruleTester(acTooMany);
const STORY = 'As a resident, I want to renew my permit';
const points = (count: number, mark = '-'): string =>
  Array.from({ length: count }, (_, i) => `${mark} Field ${i + 1} is shown.`).join('\n');

firesOnWhole(STORY, { description: `## AC\n${points(9)}`, severity: 'hint', says: '9 acceptance criteria in one story' });
firesOnWhole(STORY, { description: `## AC\n${points(4)}`, options: { most: 3 } });
firesOnWhole(STORY, { criteria: points(9) });
silent(STORY, { description: `## AC\n${points(8)}` });
silent(STORY, { description: `## AC\n- The page shows:\n${points(20, '  -')}` });
silent(STORY, { description: `## AC\n${points(6)}\n\n## Out of scope\n${points(6)}` });
silent(STORY, { description: `## AC\n${points(6)}\n- ~~Field 7 is shown.~~\n- ~~Field 8 is shown.~~\n- ~~Field 9 is shown.~~` });
