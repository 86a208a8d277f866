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

describe('dependency-language', () => {
  fires(STORY, { ...says('This «depends on CAR-12».'), severity: 'warning', says: 'waits for CAR-12' });
  fires(STORY, says('Starts «after story CAR-12» is done.'));
  fires(STORY, says('It is «blocked by CAR-12».', 'CAR-13'));
  fires(STORY, { ...says('The list («see CAR-12») is sorted.'), says: 'half of the text stands in CAR-12' });
  fires(STORY, says('«See https://example.org/browse/CAR-12»'));
  fires(STORY, { ...says('Works «as described in the previous story».'), says: 'does not say which' });
  fires('As a resident, I want to pay «once CAR-12» is done', says('Text'));
  silent(STORY, says('This depends on CAR-12.', 'CAR-12'));
  silent(STORY, says('See PERM-142.'));
  silent('As a resident, I want to renew after I log in', says('Text'));
  silent(STORY, says('After UTF-8 and as per ISO-8601, see RFC-2119.'));
  silent(STORY, says('The number CAR-12 is shown.'));
  silent(STORY, says('```\nsee CAR-12\n```'));
  silent(STORY, says('As described above.'));
  silent(STORY, { description: 'This depends on CAR-12.' });
});
