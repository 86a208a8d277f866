import { acDuplicate } from '../../../../src/domain/lint/rules/ac-duplicate.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(acDuplicate);
const STORY = 'As a resident, I want to renew my permit';

fires(STORY, {
  description: '## AC\n- The new end date is shown.\n- The fee is due.\n- «New end date shown»',
  severity: 'hint',
  says: 'This repeats an earlier criterion: “The new end date is shown.”',
});
fires(STORY, { criteria: '- Fees are shown in euros.\n- «The fee is shown in euros»' });
silent(STORY, { description: '## AC\n- Permits of zone 1 can be renewed.\n- Permits of zone 2 can be renewed.' });
silent(STORY, { description: '## AC\n- A warden can see the fee.\n- A warden cannot see the fee.' });
silent(STORY, { description: '## AC\n- Renewal comes before payment here.\n- Payment comes before renewal here.' });
silent(STORY, { description: '## AC\n- Name\n- Name\n- Street' });
silent(STORY, { description: '## AC\n- The new end date is shown.\n- ~~The new end date is shown.~~' });
silent(STORY, { description: '## AC\n- `fees/list/new` should open\n- `fees/list/new/` should open' });
silent(STORY, {
  description: '## AC\n\nFront end\n\n- The new fee is stored.\n\nBack end\n\n- The new fee is stored.',
});

// A name between them begins a new block; so does saying of another thing, in the same order, what was said of the first.
silent(STORY, { criteria: '- Page\n- Only clerks can print it.\n- Letter\n- Only clerks can print it.' });
silent(STORY, {
  criteria: '- Only clerks can open the page\n- Only clerks can print it\n- Only clerks can open the letter\n- Only clerks can print it',
});
fires(STORY, {
  criteria: '- Only clerks can open the page\n- Only clerks can print it\n- Everybody may read the letter\n- «Only clerks can print it»',
});
silent(STORY, {
  description: 'A. An old card\nB. A new card\n\n## AC\n\nA. The fee is due today.\n\nB. The fee is due today.',
});
fires(STORY, { description: '## AC\n\nA. The fee is due today.\n\nB. «The fee is due today.»' });
