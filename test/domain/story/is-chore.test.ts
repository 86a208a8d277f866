import { isChore } from '../../../src/domain/story/is-chore.ts';

describe('a title that names work on the product’s insides, not a change somebody sees', () => {
  it.each([
    // Releases and what is written about the product.
    'Publish the release notes for 4.2',
    'Create and publish release note for Meters 6.2.0.RC',
    'Permits 3.1 Release',
    'Permits 3.1 Code Freeze',
    'Write API documentation',
    'Document the import script',
    'Meters: Update the guide for new street names',
    '3.6 Documentation Checklist',
    'Update Street Lamps guide for the new poles',
    'Update dev guide to allow tabs',
    'Write transition guide for fees',
    // Other people's code.
    'Back-porting street names to 3.x',
    'Backport of METER-12: fees are rounded',
    'Backport the rounding of fees to 2.4',
    'Upgrade Postgres to 15.2',
    'Upgrade to the latest pdf library',
    'Update Android to 20.0.3 on the test phones',
    'Update the date picker to 4.1.0',
    'Bump the payment SDK',
    'Update the importer to use poetry',
    'Include Fee Builder 3.*',
    'Remove RequestContext',
    // Code that no user sees, and minutes of work.
    'Create a serializer for permits',
    'Street page: GQL mutation to lock a street',
    'API route - GET /permits',
    'Multithread the export of fees',
    'Create a subscription instance class',
    'Add a feature flag for fees',
    'Copy the sorting of streets to Go from Python',
    'Build a fee calculator prototype',
    'Add the lock method',
    'Register the test and staging servers',
    'Put up the second beta online',
    'Review the branch for the fees',
    'Add the new import command to the guides',
    'Update httpclient dependencies in the meter plugins',
    'Library updates for 3.5.0',
    'upgrade to a newer version of the scheduler',
    'Update the SSL certificates of the pay page',
    // Own code.
    'Refactor the fee calculator',
    '(refactor): Use a model vs function parameters',
    'chore: tidy the street list',
    'Rename FeeCalculatorHelper to Fee',
    'Remove get prefix on accessor functions',
    'Replace add_to_log calls for permits',
    'Port fees.py to JS',
    'Convert the street import to TypeScript',
    'Code review of the meter driver',
    'Technical debt',
    '[backend] Technical debt',
    // Tests and the machinery around.
    'Add unit tests for permits',
    'Write regression tests for the tariff tool',
    'Add basic test coverage for controllers',
    'Add CI pipeline for meters',
    'Implement continuous integration',
    'Set up a project for the warden shell',
    'Set up argus-dev as an alias for hydra-dev',
    // Somebody else's bug number, and questions to answer.
    'Fix bug 2031516 (fees are not rounded)',
    'Bugfix: the date is empty',
    'Fix typo in the street list',
    'Decide on text for the bottom bar',
    'Gather requirements for the refer flow',
    'Decide on street names',
    'Explore whether meters can share a key',
    'Add a small test that confirms the rounding',
    'Make streets sortable in tests',
    'Placeholder for load tests',
    'Update bundled Postgres for the branch',
    'Rename pkg/fees to something shorter',
    'Pull the fee code into meters',
    'Optimize the index on fees',
    'January bugfixes for 2.2.x',
    'Pull Request #17: street names',
    'Fix compiler warnings',
  ])('chore: %s', (title) => {
    expect(isChore(title)).toBe(true);
  });

  it.each([
    'Update the city guide of Ghent',
    'Update guides for visitors',
    'Create Street Lamps guide',
    'Add Top tab',
    'Print the permit',
    'Pay by card',
    'Update report options',
    'Upgrade my permit to a whole year',
    'Upgrade and downgrade a subscription',
    'Add a link to the documentation in the help menu',
    'Add docs link to menu',
    'Write a message to the office',
    'Publish a street closure',
    'Create a test for a class of students',
    'Set up a direct debit',
    'Set up alerts for permits that end',
    'Remove a permit',
    'Remove PayPal',
    'Include fees above 2.50',
    'Add a link from the permit to the docs',
    'Rename a folder',
    'Move a permit to another car',
    'Replace a lost permit',
    'Release a parking space',
    'Explore streets near me',
    'Pull a permit into another car',
    'Optimize my route',
    'Merge two discount codes',
    'Review a request',
    'Fix a fine that was entered twice',
    'Support YouTube links',
    'Export permits to GitHub',
    'Export permits as report.csv',
    'Show documents of a permit',
    'Convert a trial to a paid plan',
    'Import streets from the register',
    'Set the language of a page',
    'Add a payment method',
    'Create a class for swimmers',
    'Add delegates to the meeting',
    'Register a second car',
    'Review a request of a resident',
    'Update the fee to 2.50',
    'Move the limit to 3.5 tons',
    '',
  ])('wish: %s', (title) => {
    expect(isChore(title)).toBe(false);
  });

  it('costs no more than its length', () => {
    const started = process.cpuUsage().user;
    isChore('update '.repeat(20_000));
    isChore(`fix ${'[a] '.repeat(20_000)}`);
    expect(process.cpuUsage(undefined).user - started).toBeLessThan(500_000);
  });
});

it.each(['constructor fee shown', 'toString of the fee', '__proto__ of a permit'])(
  '%s: a word that every object knows is no verb',
  (title) => {
    expect(isChore(title)).toBe(false);
  },
);
