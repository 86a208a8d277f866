import { minimalExtraText } from '../../../../src/domain/lint/rules/minimal-extra-text.ts';
import { ruleTester } from '../rule-tester.ts';

const { fires, silent } = ruleTester(minimalExtraText);

describe('minimal-extra-text', () => {
  fires('As a resident, I want a permit «(the office asked for it)» so that I can park', { severity: 'warning', says: 'brackets' });
  fires('As a resident, I want a permit «(only short)»');
  fires('As a resident, I want a permit so that I can park. «The office sends letters today.»', { says: 'further sentence' });
  fires('As a resident, I want a permit so that I can park«; the map is on the wall»');
  fires('As a resident, I want a permit «- the office asked for it»', { says: 'dash' });
  fires('As a resident, I want a permit «– as in the old town –» so that I can park');
  fires('As a resident, I want a permit so that I can park «note: this is for the old town»');
  fires('As a resident, I want a permit for a while, «e.g.» for May', { says: 'example' });
  fires('As a resident, I want the form at «https://town.example/permit» to be short');
  fires('Permit', { description: 'As a resident, I want a permit «(the office asked for it)» so that I can park' });
  fires('Als Anwohner möchte ich einen Ausweis «(das Amt hat danach gefragt)», damit ich parken kann');
  silent('As a user (owner of a shop) I want to print my permit so that I can park');
  silent('As a resident, I want a residential parking permit (RPP) so that I can park');
  silent('As a resident, I want to upload my photo(s) of at most 5 megabytes (5 MB)');
  fires('As a resident, I want a list of permits«, cf. slide 12 of the talk»', { says: 'note' });
  fires('As a resident, I want a list of permits«, see PARK-12»');
  fires('As a resident, I want to see my permits «(!!)»');
  fires('As a resident, I want a permit so that I can park «[photo?]»');
  fires('As a resident, I want the size in metres «- not feet -» so that I can park');
  fires('As a resident, I want a permit so that I can park. «Web only.»');
  silent('As a resident, I want to open a permit, see comments and answer them');
  silent('As a resident, I want the report (24/7)');
  silent('As a resident, I want to pay at one counter (4 or 12) so that I wait less');
  silent('As a resident, I want a permit - so that I can park');
  silent('As a resident, I want a permit - phase 2');
  silent('As a resident, I want to see v1.2 of the form');
  silent('Permit', { description: 'As a resident, I want a permit so that I can park. The office sends letters today.' });
  silent('Permit', { description: 'As a resident, I want a permit.\n\nSee the map (all streets of the town). https://town.example' });
  silent('Permit', { description: 'As a resident, I want a permit.\n\n## Acceptance criteria\n- It shows the end date (day and month).' });
  silent('Permit (the office asked for it)');
  // Running text; marks of a link, of code and of a variable; a part of a role's name.
  silent('Old permits', { description: 'We need to remove them (the old office kept some twice) during the move.' });
  silent('As a clerk, I want the [list of all permits|https://town.example/list] so that I can print it');
  silent('As a clerk, I want {{permit list all}} to name ${owner of permit} so that I can print it');
  silent('As a street (blue zone) warden, I want to see permits so that I can check one');
  fires('As a warden «(of the blue zone)», I want to see permits so that I can check one');
  // What the word before needs, and a short name that is written out.
  silent('As a clerk of the [main office], I want to see the same list as my [other office] so that we agree');
  silent('As a clerk with RPP (Residential Parking Permits) at hand, I want to print one so that I can send it');
  silent('As a developer with m2e (Maven Integration for Eclipse), I want to build permits so that I can test them');
  silent('Permits', { description: '|As a clerk, I want a list so that I can print it|The office - and the depot - print it today|' });
  // A bracket inside a bracket.
  fires('As a clerk, I want to filter «(for example > round(5) euros)» so that I see few permits');
  // Another name and the kinds of a thing stay where the story has a title of its own; what tells more does not.
  silent('Permits', { description: 'As a clerk, I want to print the form (paper version) so that I can send it.' });
  silent('Permits', { description: 'As a clerk, I want to see the state (asked for, paid, sent) so that I can answer.' });
  silent('Permits', { description: 'As a clerk, I want to sort permits (as in a card index) so that I can answer.' });
  // What it is like, when it is wanted, why, and where it is told: cut out, the wish means something else.
  silent('Permits', { description: 'As a clerk, I want to sort permits (similar to a card index) so that I can answer.' });
  silent('Permits', { description: 'As a clerk, I want to sort permits so that I send no second letter (these cost a fee).' });
  fires('Permits', { description: 'As a clerk, I want to sort permits «(these cost a fee)» so that I send no second letter.' });
  silent('Permits', { description: 'As a clerk, I want to star a street (similar how the depot does it) so that I find it.' });
  silent('Permits', { description: 'As a clerk, I want to close a zone (in case I need the room for a fair) so that nobody parks there.' });
  silent('Permits', { description: 'As a clerk, I want to keep the old card (because owners ask for it twice) so that I can answer.' });
  silent('Permits', {
    description: 'As a clerk, I want the list to meet the order of the town (https://town.example/order/4) so that it is legal.',
  });
  fires('As a clerk, I want to sort permits «(similar to a card index)» so that I can answer', { severity: 'hint' });
  fires('As a clerk, I want to close a zone «(if there is a fair in it)» so that nobody parks there', { severity: 'hint' });
  fires('As a clerk, I want to sort permits «(similar ideas came from the depot)» so that I can answer', { severity: 'warning' });
  fires('Permits', { description: 'As a clerk, I want to sort permits «(like it or not, the old office did)» so that I can answer.' });
  fires('Permits', { description: 'As a clerk, I want to sort permits «(the old office kept some of them twice)» so that I can answer.' });
  fires('As a clerk, I want to print the form «(paper version)» so that I can send it');
  silent('As a reader of the register (office clerk), I want to print a page so that I can send it');
  fires('As a reader of the register «(all those of the two offices)», I want to print a page so that I can send it');
  silent('Permits', { description: 'As a clerk, I want to sort by columns, for example:\n\n- street\n- house' });
  fires('Permits', { description: 'As a clerk, I want to sort by columns, «for example» the street.' });
  // No role: a way to build it.
  silent('Sort permits', {
    description: 'As a possible solution implement the sorter of the meters https://town.example/meters that knows streets.',
  });
  // A few words more of the reason.
  silent('Permits', { description: 'As a clerk, I want to see each letter that went out so that nobody asks me again (fewer calls).' });
  fires('Permits', {
    description: 'As a clerk, I want to see each letter that went out so that nobody asks me again «(see the old list)».',
  });
  fires('As a clerk, I want to see each letter that went out so that nobody asks me again «(fewer calls)».');
});
