import type { Neighbors } from '../../../../src/domain/backlog/neighbors.ts';
import { dependencyLanguage } from '../../../../src/domain/lint/rules/dependency-language.ts';
import type { IssueKey } from '../../../../src/shared/ids.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(dependencyLanguage);
const STORY = 'As a resident, I want to renew my permit so that I can park';
const around = (...keys: readonly string[]): Neighbors => ({
  key: 'PERM-142' as IssueKey,
  links: keys.map((key) => ({ phrase: 'relates to', waitsFor: false, key: key as IssueKey, summary: 'Other', category: 'new' })),
  findSimilar: null,
});
const says = (description: string, ...keys: readonly string[]) => ({ description, neighbors: around(...keys) });

const LONG = 'The wardens walk through the streets of the zone and look at each car. '.repeat(4).trim();

describe('dependency-language', () => {
  fires(STORY, { ...says('This «depends on CAR-12».'), severity: 'warning', says: 'waits for CAR-12' });
  fires(STORY, says('Starts «after story CAR-12» is done.'));
  fires(STORY, says('It is «blocked by CAR-12».', 'CAR-13'));
  fires(STORY, { ...says('The list («see CAR-12») is sorted.'), says: 'part of what is meant stands in CAR-12' });
  fires(STORY, says('«See https://example.org/browse/CAR-12»'));
  fires(STORY, { ...says('Works «as described in the previous story».'), says: 'does not say which' });
  fires('As a resident, I want to pay «once CAR-12» is done', says('Text'));
  // What is still to come is waited for; the past is not.
  fires(STORY, says('Has to happen «after CAR-12», says the office.'));
  fires(STORY, says('«After CAR-12», we should drop the old form.'));
  fires(STORY, says('«Once https://example.org/browse/CAR-12»#top is done, drop the form.'));
  fires(STORY, says('The form cannot go «until CAR-12» (the new fees) is done.'));
  fires(STORY, says('We are unable to remove «until we have CAR-12», says the office.'));
  fires(STORY, says('We wait «until CAR-12» is done.'));
  // How it is until then is no wait, and what fails since then is none either.
  silent(STORY, says('Until CAR-12 (the new fees) is done, the form stays.'));
  silent('The form fails to open after CAR-12', says('Text'));
  silent(STORY, says('Remove the dependency on CAR-12 from the form.'));
  fires(STORY, { ...says('«Based on CAR-12», the form gets a second page.'), says: 'part of what is meant stands in CAR-12' });
  silent(STORY, says('After CAR-12 was done, the old form was empty.'));
  silent(STORY, says('After CAR-12, the wardens saw an old form.'));
  silent(STORY, says('The form falls behind the needs of CAR-12.'));
  // What a long text only mentions it can do without; a text that is owed it cannot.
  silent(STORY, says(`The list (see CAR-12) is sorted. ${LONG}`));
  silent(STORY, says(`The old form, described in CAR-12, is gone. ${LONG}`));
  fires(STORY, says(`The fee is «as described in CAR-12». ${LONG}`));
  fires(STORY, says(`${LONG}\n\n«See CAR-12»`));
  fires(STORY, says(`${LONG}\n\n«See CAR-12» for the criteria of the office.`));
  // A link that is there may be the one that is meant; a key behind the words names it; a part has its parent as a link.
  silent(STORY, says('Works as described in the previous story.', 'CAR-12'));
  silent(STORY, says('See related issue: CAR-12', 'CAR-12'));
  silent(STORY, says('See the parent ticket.'));
  silent(STORY, says('This depends on CAR-12.', 'CAR-12'));
  silent(STORY, says('See PERM-142.'));
  silent('As a resident, I want to renew after I log in', says('Text'));
  silent(STORY, says('After UTF-8 and as per ISO-8601, see RFC-2119.'));
  silent(STORY, says('The number CAR-12 is shown.'));
  silent(STORY, says('```\nsee CAR-12\n```'));
  silent(STORY, says('As described above.'));
  silent(STORY, { description: 'This depends on CAR-12.' });
});
