import { LIKE_CODE, TECHNICAL_NAMES, TECHNICAL_WORDS } from '../../../../src/domain/criteria/scenario/technical-words.ts';

const technical = (text: string): readonly string[] =>
  [...TECHNICAL_WORDS, ...(LIKE_CODE.test(text) ? TECHNICAL_NAMES : [])].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([found]) => found),
  );

describe('names from code in a step', () => {
  test.each([
    ['the register answers with 404', 'answers with 404'],
    ['status 204 is sent', 'status 204'],
    ['the header X-Zone is missing', 'X-Zone'],
    ['a row is in permit_zone.valid_to', 'permit_zone.valid_to'],
    ['the job runs RenewPermits.start()', 'RenewPermits.start()'],
    ['job RENEW_ALL has run', 'RENEW_ALL'],
    ['the PermitRepository is asked', 'PermitRepository'],
    ['the letter stands in queue letters.out', 'queue letters.out'],
    ['the fee is read from the cache', 'the cache'],
    ['the counter stands in Redis', 'Redis'],
    ['SELECT zone FROM permits gives one row', 'SELECT zone FROM'],
    ['the fee is null', 'is null'],
    ['two records are inserted into the register', 'records are inserted into'],
    ['zones.yml names the zone', 'zones.yml'],
    ['an exception is thrown', 'an exception is thrown'],
  ])('%s', (text, found) => expect(technical(text)).toContain(found));

  test.each([
    'a file with 500 lines is read',
    'the resident gets 300 euros',
    'the warden stands in the queue for permits',
    'the fee of <permit_zone> is shown',
    'a letter to ann_lind@example.com is sent',
    'the table of zones is shown',
    'the PayPal page is open',
    'the state service is closed',
    'the new_zones flag is off',
  ])('no name from code: %s', (text) => expect(technical(text)).toEqual([]));
});
