import { solutionInGoal } from '../../../../src/domain/lint/rules/solution-in-goal.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(solutionInGoal);

describe('solution-in-goal', () => {
  fires('As a resident, I want a «dropdown» for my street', { severity: 'hint', says: 'how it will look' });
  fires('As a resident, I want a «dropdown» with a «tooltip» for my street', { severity: 'warning' });
  fires('As a resident, I want two «checkboxes»');
  fires('As a clerk, I want permits in the «database»', { severity: 'hint', says: 'how it will be built' });
  fires('As a clerk, I want permits «stored on the server»');
  fires('As a clerk, I want «permitEndDate» to be shown', { says: 'a name from code' });
  fires('As a clerk, I want «permit_end_date» to be shown');
  fires('As a clerk, I want «LegalStreetName» to be shown');
  fires('As a clerk, I want to mark a permit by «long-pressing» its row');
  fires('As a clerk, I want the day in a «date picker»');
  fires('As a clerk, I want codes hashed with «bcrypt»');
  fires('As a clerk, I want residents grouped with «k-means»');
  fires('As a clerk, I want letters queued with «Kafka»');
  fires('As a clerk, I want visits in «table "visits"»');
  fires('As a clerk, I want permits from «/api/permits»');
  silent('As a clerk, I want to see rest days and/or holidays');
  silent('As a clerk, I want to see polling stations and the spa');
  silent('As a clerk, I want the pipeline to fail when unit tests fail');
  silent('As a clerk, I want to export permits as CSV and JSON for Excel');
  silent('As a clerk, I want to fill in the form on a new page of the script');
  silent('As a clerk, I want to share permits on GitHub and PowerPoint');
  silent('As a clerk, I want the list at https://example.org/database');
  silent('As a clerk, I want the page that reacts to me');
  silent('As a clerk, I want a Mongo integration');
  silent('As an API developer, I want an endpoint for permits');
  silent('As a clerk, I want the “database” list');
  silent('As a clerk, I want the widget list', { words: { products: ['Widget'] } });
  silent('As a clerk, I want a dropdown', { typeName: 'Technical Story' });
  silent('As a clerk, I want my street so that the button fits');
});
