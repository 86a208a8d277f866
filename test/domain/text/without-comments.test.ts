import { withoutComments } from '../../../src/domain/text/without-comments.ts';

describe('withoutComments', () => {
  it.each([
    ['QA\n', 'QA\n'],
    ['QA\n<!--- how it is tried\n--->\nBy hand', 'QA\n\nBy hand'],
    ['it is tried\n--->\nBy hand', '\nBy hand'],
    ['cut --> QA <!-- why --> by hand', ' QA  by hand'],
    ['By hand <!-- nobody closed it', 'By hand '],
  ])('%j becomes %j', (text, kept) => {
    expect(withoutComments(text)).toBe(kept);
  });
});
