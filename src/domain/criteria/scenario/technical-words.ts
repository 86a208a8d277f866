/**
 * English: codes, tables, endpoints and names from code, which nobody sees who accepts the work. Words as people write them in steps;
 * names of code are told from words by their marks and capitals.
 */
export const TECHNICAL_WORDS: readonly RegExp[] = [
  /\b(?:http|status|response|error)(?: code)? [1-5]\d\d\b/gi,
  /\b(?:returns?|returned|(?:responds?|answers?|answered|fails?|rejected|replies) with|receives?|gets?|with|answers) (?:an? )?[2-5]\d\d\b(?=$|["'“”.,;:)!]| (?:ok|created|error|response|status|and|or|when|if|for|instead|from|without)\b)/gi,
  /\b[2-5]\d\d (?:ok|created|no content|bad request|unauthorized|forbidden|not found|conflict|internal server error|response|status)\b/gi,
  /\b(?:GET|POST|PUT|PATCH|DELETE) (?:https?:\/|\/)[\w/{}:.-]{1,80}/g,
  /\b(?:content-type|user-agent|x-[a-z]{2,20}-[a-z-]{2,20}|(?:authorization|response|request|http) headers?)\b/gi,
  /\bX-[A-Z][A-Za-z-]{1,30}\b/g,
  /\b(?:endpoints?|json|xml payload|payload|sql|database tables?|db tables?|stored procedure|foreign key|primary key|localstorage|local storage|session storage|css class|stack ?trace|null pointer|nullpointerexception|cron ?job|message queue|message broker|event bus|dead letter queue|kafka topic|http request|rest api|api call|query string|query parameters?|url parameters?|request body|response body|environment variables?|env vars?|exit code|session id|connection string|connection pool|root cause exception)\b/gi,
  /\b(?:redis|kafka|rabbitmq|elasticsearch|mongodb|postgres(?:ql)?|mysql|dynamodb|graphql|grpc|websockets?|webhooks?|jwt|bearer token|s3 bucket|kubernetes|docker|nginx|localhost|stderr|stdout|uuid|guid|boolean|iframe|regex)\b/gi,
  /\b(?:(?:the|our|a|in|from|to) (?:database|db|backend|cache|api)|cache (?:key|entry|hit|miss|is)|database (?:row|record|entry|column|schema)|(?:rows?|records?) (?:is|are) (?:inserted|written|added|deleted|created|updated) (?:in|into|to|from)\b|an? exception is thrown|throws? an? (?:\w{1,30} )?exception|(?:is|are|returns?|equals?|be) null)\b/gi,
];

/** Without one of these, a step holds no name from code. */
export const LIKE_CODE = /[_(./:]|[a-z][A-Z]|\b(?:SELECT|INSERT|DELETE|UPDATE)\b/;

/** Calls, queries and names in snake, constant and camel case; the place of a value in an outline stands in angles, and a switch is known by its name. */
export const TECHNICAL_NAMES: readonly RegExp[] = [
  /\b(?:queue|topic|bucket|exchange|collection|index|table|column|class|method|function|job|service|bean) ["'`]?[a-z][\w]{0,30}[._:/][\w.:/-]{1,60}/gi,
  /\b(?:SELECT (?:\*|\w{1,40}(?:, ?\w{1,40}){0,10}) FROM|INSERT INTO|DELETE FROM|UPDATE \w{1,40} SET)\b/g,
  /\b[A-Za-z_][\w.]{1,60}\(\)/g,
  /(?<![<\w@/."'“-])[a-z][a-z0-9]{0,30}(?:\.[a-z0-9]{1,30})?_[a-z0-9_]{1,40}(?:\.[a-z0-9_]{1,40})?(?![\w>@])(?! (?:feature )?(?:flag|toggle|switch)\b)/g,
  /(?<![<\w])[A-Z][A-Z0-9]{1,30}_[A-Z0-9_]{1,40}(?![\w>])/g,
  /\b[A-Z][a-z0-9]{1,30}(?:[A-Z][a-z0-9]{1,30}){0,4}(?:Service|Model|Controller|Repository|Exception|Handler|Factory|Worker|Dto|DTO|Bean|Listener|Adapter|Servlet|Impl|Entity|Reducer|Dao|DAO|Mapper|Scheduler)\b/g,
  /\b[\w-]{1,40}\.(?:json|ya?ml|jar|tsx?|jsx?|py|java|sql|ini|properties|parquet|proto|sh|log|toml)\b/g,
];
