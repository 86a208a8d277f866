import { acTooFew } from '../../../../src/domain/lint/rules/ac-too-few.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(acTooFew);
const STORY = 'As a resident, I want to renew my permit';

fires(STORY, { description: '## AC\n- «The new end date is shown.»', severity: 'hint', says: 'Only one criterion' });
silent(STORY, { description: '## AC\n- The new end date is shown.\n- A lost permit cannot be renewed.' });
silent(STORY, { description: '## AC\nGiven a permit\nWhen I renew it\nThen I see the new end date' });
silent(STORY, { description: '## AC\n- The page shows the permit.\n  - its number\n  - its end date' });
silent(STORY, { description: `## AC\nThe new end date is shown. ${'The fee of each month is shown. '.repeat(8)}` });
silent(STORY, { description: 'The office wants it.' });
