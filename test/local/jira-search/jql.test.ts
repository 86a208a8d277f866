import type { Principal } from '../../../local/types.ts';
import { ann, app, bob, createWorld, nobody } from './world.ts';

const world = createWorld();
afterAll(() => world.sql.close());

describe('JQL finds', () => {
  test.each<[jql: string, keys: string, principal?: Principal]>([
    ['project = PERM order by key', 'PERM-1 PERM-2 PERM-3 PERM-4 PERM-10 PERM-11'],
    ['project = permits order by key desc', 'PERM-11 PERM-10 PERM-4 PERM-3 PERM-2 PERM-1'],
    ['project in (1, SHOP) and type = epic', 'PERM-1'],
    ['project != PERM', 'SHOP-1'],
    ['project = PERM', 'PERM-11 PERM-10 PERM-4 PERM-3 PERM-2 PERM-1'],
    ['key = perm-2', 'PERM-2'],
    ['key in (PERM-2, 103) order by key', 'PERM-2 PERM-3'],
    ['key >= PERM-3 and key < PERM-11 order by key', 'PERM-3 PERM-4 PERM-10'],
    ['key > SHOP-0', 'SHOP-1'],
    ['id = 201', 'SHOP-1'],
    ['issuetype in subTaskIssueTypes()', 'PERM-11'],
    ['type in standardIssueTypes() and status = "in progress"', 'PERM-3'],
    ['type not in (Epic, Sub-task) and project = PERM order by key', 'PERM-2 PERM-3 PERM-4 PERM-10'],
    ['hierarchyLevel = 1', 'PERM-1'],
    ['hierarchyLevel < 0', 'PERM-11'],
    ['statusCategory = Done', 'PERM-10'],
    ['statusCategory = indeterminate', 'PERM-3'],
    ['statusCategory != Done and project = PERM and type = Story order by key', 'PERM-2 PERM-4'],
    ['priority = Highest', 'PERM-3'],
    ['priority > Medium order by priority desc', 'PERM-3 SHOP-1'],
    ['priority is EMPTY', 'PERM-11'],
    ['priority != Medium order by key', 'PERM-3 SHOP-1'],
    ['not priority = Medium order by key', 'PERM-3 PERM-11 SHOP-1'],
    ['resolution = Unresolved and project = SHOP', 'SHOP-1'],
    ['resolution in (Done, Unresolved) and key = PERM-10', 'PERM-10'],
    ['assignee = currentUser()', 'PERM-2'],
    ['assignee = currentUser()', 'PERM-3', bob],
    ['assignee = currentUser()', '', app],
    ['assignee = "LOCAL:bob"', 'PERM-3'],
    ['assignee != currentUser()', 'PERM-3'],
    ['assignee in (currentUser(), EMPTY) and project = PERM and type = Story order by key', 'PERM-2 PERM-4 PERM-10'],
    ['labels = WEB order by key', 'PERM-2 PERM-3'],
    ['labels in (payment, nothing)', 'PERM-2'],
    ['labels != payment', 'PERM-3'],
    ['labels is not EMPTY and labels not in (payment)', 'PERM-3'],
    ['component = payments', 'PERM-2'],
    ['fixVersion = "1.0"', 'PERM-10'],
    ['fixVersion is EMPTY and type = Bug', 'PERM-3'],
    ['summary ~ pay', 'PERM-2'],
    ['summary ~ "payment fees"', ''],
    ['summary ~ "pays card"', 'PERM-2'],
    ['summary ~ "perm*"', 'PERM-1'],
    ['summary ~ "sign-in"', 'SHOP-1'],
    ['description ~ "credit citizen"', 'PERM-2'],
    ['text ~ "\\"two words\\""', 'SHOP-1'],
    ['text ~ "\\"words two\\""', ''],
    ['text ~ receipt', 'PERM-2'],
    ['comment ~ stopwatch', 'PERM-3'],
    ['summary !~ permits and project = PERM and type != Story order by key', 'PERM-3 PERM-11'],
    ['description !~ citizens', 'SHOP-1'],
    ['description is EMPTY and type = Story and project = PERM order by key', 'PERM-4 PERM-10'],
    ['parent = PERM-1', 'PERM-2'],
    ['"Epic Link" = PERM-1', 'PERM-2'],
    ['parent is not EMPTY order by key', 'PERM-2 PERM-11'],
    ['sprint in openSprints()', 'PERM-2'],
    ['sprint in (closedSprints(), "sprint 3") order by key', 'PERM-2 PERM-3 PERM-10'],
    ['sprint = 53', 'PERM-3'],
    ['sprint not in openSprints() order by key', 'PERM-3 PERM-10'],
    [
      'project = PERM and statusCategory != Done and (sprint is EMPTY or (sprint not in openSprints() and sprint not in futureSprints())) order by key',
      'PERM-1 PERM-4 PERM-11',
    ],
    ['cf[10016] = 5', 'PERM-2'],
    ['"Story point estimate" >= 5 order by cf[10016] desc', 'PERM-10 PERM-2'],
    ['"Story point estimate[Number]" < 1', 'PERM-3'],
    ['cf[10016] != 5 order by key', 'PERM-3 PERM-10'],
    ['cf[10016] is EMPTY and project = PERM order by key', 'PERM-1 PERM-4 PERM-11'],
    ['Flagged = impediment', 'PERM-3'],
    ['Flagged is not EMPTY', 'PERM-3'],
    ['"Acceptance criteria" ~ "valid cards"', 'PERM-2'],
    ['issueLinkType = "is blocked by" order by key', 'PERM-2 PERM-3'],
    ['issueLinkType = Blocks order by key', 'PERM-2 PERM-3 PERM-4'],
    ['issueLink = PERM-3 order by key', 'PERM-2 PERM-4'],
    ['issue in linkedIssues(PERM-3) order by key', 'PERM-2 PERM-4'],
    ['issue in linkedIssues(PERM-3, "is blocked by")', 'PERM-4'],
    ['filter = 81 and statusCategory = Done', 'PERM-10'],
    ['filter = "permits board" and type = Bug', 'PERM-3'],
    ['filter != 81 order by key', 'PERM-1 SHOP-1'],
    ['level = Internal', 'PERM-4'],
    ['plumblineReady = 1', 'PERM-2'],
    ['plumblineReady != 1', 'PERM-3'],
    ['plumblineMustFix >= 1', 'PERM-3'],
    ['issue.property[plumbline-analysis].n.e = 0', 'PERM-2'],
    ['plumblineFindings ~ s07', 'PERM-3'],
    ['plumblineFindings ~ "a0*"', 'PERM-2'],
    ['plumblineFindings !~ s07', 'PERM-2'],
    ['plumblineWsjf > 3', 'PERM-2'],
    ['plumblineWsjf is EMPTY and plumblineReady >= 0', 'PERM-3'],
    ['plumblineScoredAt < "2026-02-01"', 'PERM-3'],
    ['project = PERM order by plumblineWsjf, key', 'PERM-2 PERM-1 PERM-3 PERM-4 PERM-10 PERM-11'],
    ['project = PERM order by plumblineWsjf desc, key', 'PERM-1 PERM-3 PERM-4 PERM-10 PERM-11 PERM-2'],
    ['project = PERM order by Rank', 'PERM-11 PERM-1 PERM-3 PERM-4 PERM-2 PERM-10'],
    ['(priority = Highest or labels = payment) and not type = Bug', 'PERM-2'],
  ])('%s -> %s', (jql, keys, principal = ann) => {
    const found = world.keys(jql, principal);
    expect(found.join(' ')).toBe(keys);
    expect(world.count(jql, principal)).toBe(found.length);
  });
});

describe("dates are read on the caller's clock", () => {
  test.each<[jql: string, keys: string, principal?: Principal]>([
    ['updated >= -2h', 'PERM-3'],
    ['updated >= -60', 'PERM-3'],
    ['updated > -49h and updated < "-1d"', 'PERM-4'],
    ['updated >= startOfDay()', 'PERM-3', ann],
    ['resolved >= startOfWeek()', ''],
    ['resolved >= startOfWeek(-1)', 'PERM-10'],
    ['resolutiondate > "-1w" and resolutiondate < now()', 'PERM-10'],
    // 2026-03-01 04:30 UTC is still February in New York, and March in Berlin.
    ['created >= startOfMonth()', ''],
    ['created >= startOfMonth()', 'PERM-10', bob],
    ['created >= "2026-02-28 23:30" and created < "2026/03/01"', 'PERM-10'],
    ['created = "2026-02-28 23:30"', 'PERM-10'],
    ['created >= "2026-03-01"', 'PERM-10', bob],
    ['statusCategoryChangedDate >= -6d', 'PERM-10'],
    ['due = "2026-03-12"', 'PERM-2'],
    ['due < now()', 'PERM-2'],
    ['due < "2026-03-12"', ''],
    ['due <= endOfDay()', 'PERM-2'],
    ['due >= startOfDay("+1d")', ''],
  ])('%s -> %s', (jql, keys, principal = ann) => {
    expect(world.keys(jql, principal).join(' ')).toBe(keys);
  });
});

describe("JQL is refused in Jira's words", () => {
  const valid = "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";
  test.each<[jql: string, message: string, principal?: Principal]>([
    ['', 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'],
    ['order by key', 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'],
    ['project = PERM order by key, id, status, type, created, updated, rank, due', 'JQL can be ordered by at most 7 fields.'],
    ['project = ABC', "The value 'ABC' does not exist for the field 'project'."],
    ['project = HIDE', "The value 'HIDE' does not exist for the field 'project'."],
    ['project = OLD', "The value 'OLD' does not exist for the field 'project'.", bob],
    ['project = SHOP', "The value 'SHOP' does not exist for the field 'project'.", bob],
    ['project = PERM', "The value 'PERM' does not exist for the field 'project'.", nobody],
    ['issuetype = 123', "A value with ID '123' does not exist for the field 'issuetype'."],
    ['foo = 1', "Field 'foo' does not exist or you do not have permission to view it."],
    ['issue.property[other].x = 1', "Field 'issue.property' does not exist or you do not have permission to view it."],
    ['assignee = someFakeFunction()', "Unable to find JQL function 'someFakeFunction()'."],
    ['project = currentUser()', "A value provided by the function 'currentUser' is invalid for the field 'project'."],
    ['key = PERM-99', "An issue with key 'PERM-99' does not exist for field 'key'."],
    ['key = PERM-4', "An issue with key 'PERM-4' does not exist for field 'key'.", bob],
    ['sprint = "Sprint 9"', "Sprint with name 'Sprint 9' does not exist or you do not have permission to view it."],
    ['summary = x', "The operator '=' is not supported by the 'summary' field."],
    ['status > Done', "The operator '>' is not supported by the 'status' field."],
    ['plumblineReady in (1)', "The operator 'in' is not supported by the 'plumblineReady' field."],
    ['plumblineFindings = s07', "The operator '=' is not supported by the 'plumblineFindings' field."],
    ['summary ~ "*mit"', "The text query '*mit' for field 'summary' is not allowed to start with '*'."],
    ['summary ~ ""', "The field 'summary' does not support searching for an empty string."],
    [
      'created > soon',
      "Date value 'soon' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.",
    ],
    ['project = PERM order by text', "Not able to sort using field 'text'."],
    ['foo bar', `Error in the JQL Query: Expecting operator but got 'bar'. ${valid} (line 1, character 5)`],
    ['project =', 'Error in the JQL Query: Expecting either a value, list or function before the end of the query.'],
    ['project = PERM AND', 'Error in the JQL Query: Expecting a field name before the end of the query.'],
    [
      'status = In Progress',
      "Error in the JQL Query: 'In' is a reserved JQL word. You must surround it in quotation marks to use it in a query. (line 1, character 10)",
    ],
    [
      'status = To Do',
      "Error in the JQL Query: 'To' is a reserved JQL word. You must surround it in quotation marks to use it in a query. (line 1, character 10)",
    ],
    [
      'labels = foo@bar',
      "Error in the JQL Query: The character '@' is a reserved JQL character. You must enclose it in a string or use the escape '\\u0040' instead. (line 1, character 13)",
    ],
    ['summary ~ "abc', "Error in the JQL Query: The quoted string 'abc' has not been completed. (line 1, character 11)"],
    ['labels = a b', "Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'b'. (line 1, character 12)"],
    ['labels in (a b)', "Error in the JQL Query: Expecting either ')' or ',' but got 'b'. (line 1, character 14)"],
  ])('%s -> %s', (jql, message, principal = ann) => {
    expect(world.refusal(jql, principal)).toEqual([message]);
  });

  test('names everything that is wrong', () => {
    expect(world.refusal('project = ABC and foo = 1 and status = Open')).toHaveLength(3);
  });

  test('is EMPTY on an alias, where the switch says so', () => {
    const strict = createWorld({ emptyOnAlias: 'refused' });
    expect(strict.refusal('plumblineReady is EMPTY')).toEqual(["The operator 'is' is not supported by the 'plumblineReady' field."]);
    expect(strict.keys('plumblineReady != 1')).toEqual(['PERM-3']);
    strict.sql.close();
  });
});
