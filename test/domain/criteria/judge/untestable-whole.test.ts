import { judgeCriterion } from '../../../../src/domain/criteria/judge/classify-criterion.ts';

const testable = (text: string): boolean | null => judgeCriterion(text, 'en', text.includes('\n') ? 'scenario' : 'item').testable;

test.each([
  'Make sure nothing else breaks for residents',
  'It all goes on as before',
  'Given a fee\nWhen it is renamed\nThen it is as if nothing happened',
  'No side effects',
  'It has been thought through what happens when the power goes',
  'The warden is no longer annoyed',
  'Residents are less worried',
  'Residents trust the list of fees',
  'The team knows where everything is',
  'No misuse',
  'The receipt meets the tax rules of the country',
  'Letters comply with the legal requirements',
  'Load testing',
  'Usability testing',
  'Train the wardens and the staff',
  'Support them in the first days',
  'Check with payroll',
  'Talk to the vendor',
  'Onboarding',
  'Nothing changes for owners of a permit',
  'Drivers are not distracted',
  'Wardens are not rushed by the queue',
  'Fines are kept to a minimum',
  'The upload copes with a full inbox',
  'A letter is typed without much effort',
  'Permits of guests are handled similarly',
  'The print comes close to the screen',
  'Signs are high enough for drivers',
  'Good black ink is bought',
  'The archive is safe at all times',
])('nobody can say yes or no to %j', (text) => {
  expect(testable(text)).toBe(false);
});

test.each([
  'Nothing else is shown',
  'Nothing is charged',
  'When the dialog is cancelled, nothing changes',
  'Given a paid fee\nWhen I press Esc\nThen nothing changes',
  'Deep red is printed as C0 M100 Y90 K10',
  'Good is shown as “+”',
  'A slow printer warning “Paper is late” is shown',
  'The sign is long enough to hold 30 letters',
  'The browser trusts the certificate',
  'Whoever likes the post is listed',
  'The fee looks like the one in the letter',
  'If the password does not meet the requirements, “too short” is shown',
  'The form meets the standards listed below',
  'Pages meet the WCAG 2.1 guidelines',
  'Support for cards is shown as a badge',
  'Support CSV export of fees',
  'Train 12 wardens with the script of step 3',
  'The smiley shows that the resident is happy',
  'Scenario: Proper and quick\nGiven a fee\nWhen it is paid\nThen “paid” is shown',
])('somebody can to %j', (text) => {
  expect(testable(text)).toBe(true);
});

test.each([
  'The list of fees is kept up-to-date',
  'The office is kept in the loop',
  'Paper is kept to a minimum',
  'Somebody has talked to the wardens',
  'The vendor has been spoken to',
  'Nothing is broken',
  'All acceptance criteria are met',
  'The office knows about it',
  'Code reviewed by a second warden',
  'Deployed on staging',
])('a state that is kept, or talk, shows nothing: %s', (text) => {
  expect(testable(text)).toBe(false);
});

test.each([
  'The list of fees is kept up to date by the nightly run',
  'The office is kept informed with a mail on each payment',
  'The office knows how many permits are open',
  'The office knows what each permit costs',
  'The list is kept open until the warden leaves',
  'We have agreed with the vendor and documented the price on the wiki',
])('a channel, a time or a paper shows it: %s', (text) => {
  expect(testable(text)).not.toBe(false);
});
