import type { Word } from '../text/words.ts';
import { wordSet } from '../text/word-set.ts';

/** Verbs with which something is built or changed. */
const MAKES = wordSet(
  'add create implement build define write introduce extend modify update provide expose make generate split rename delete remove',
);
/** No user ever sees these. */
const INNER = wordSet(
  'serializer serializers serialiser serialisers mutation mutations enum enums dto dtos middleware middlewares constructor constructors getter getters setter setters singleton singletons',
);
/** “Add the lock method”, not “Add a payment method”. */
const METHOD =
  /^(?:add|create|implement|write|rename|remove) (?:an? |the )?(?:get|set|clear|lock|unlock|add|remove|find|load|save|fetch|reset|init|close|open|read|write|update|delete|create|merge|parse)\b(?: [^ ]{1,30}){0,4} methods?\b/;
const INSTANCE = /\b(?:instance|base|abstract|helper|wrapper|utility) class(?:es)?$/;
const GRAPH_QUERY =
  /\b(?:gql|graphql)\b|^api route\b|\b(?:db|database) (?:persistence|schema|migration)\b|^(?:add|create|introduce|implement|remove) (?:an? |the )?feature[ -](?:flag|toggle)\b/;
/** “Multithread the upload”, “Denormalize the fees” */
const HOW = /^(?:multi-?thread|denormali[sz]e|memoi[sz]e|paralleli[sz]e|clean up the code)\b/;
/** “Copy the sorting to Go from Python”, “a PHP extension”, “a tool for the local environment” */
const TECHNIQUE =
  /^(?:copy|port|translate|rewrite|convert)\b[^.]{0,60} (?:to|into|from) (?:php|python|ruby|java|go|golang|rust|node|kotlin|typescript|javascript)\b|\b(?:php|python|ruby|node) extension\b|\b(?:local|dev|development) environment\b|\bproof of concept$|^(?:build|create|make|write) (?:an? |the )?(?:[^ ]{1,20} ){0,3}prototype$|\bcontinuous integration\b|^cli controller\b|\b(?:kubernetes|k8s|docker|docker-compose|vagrant) (?:[^ ]{1,20} )?(?:environment|env|setup|cluster)\b|^[^,:]{3,40} prototype$|^spec (?:on|for) /;
/** Brought online or registered: minutes of work that everybody sees at once. */
const PUT_UP =
  /^(?:register|put up|stand up|spin up|deploy) (?:[^ ]{1,30} ){0,5}?(?:demos?|betas?|alpha|online|staging|[^ ]{0,20}-(?:prod|test|staging|qa)|production)\b/;
const REVIEWED =
  /^(?:review|merge) (?:the |a |my |our )?(?:[^ ]{1,30} ){0,2}(?:branch|branches|pull requests?|prs?|patch|patches|merge requests?)\b/;
/** “Add panels to the Kibana dashboard”: what the team watches its product with. */
const WATCHED =
  /^(?:add|create|set up|build|extend|update|fix|log) (?:[^ ]{1,30} ){0,8}?(?:kibana|grafana|prometheus|cloudwatch|splunk|nagios|zabbix|growthbook)(?: (?:dashboards?|panels?|alerts?|alarms?|graphs?|charts?))?$/;
/** “Framework performance optimizations”, “Core infrastructure updates” */
const INSIDES =
  /\b(?:framework|compiler|codebase|build|infrastructure) (?:performance )?(?:optimi[sz]ations?|improvements?|clean-?up|updates?|upgrades?)$|^(?:split|break|cut|remove|decouple) [^,.]{3,80}\bdependenc(?:y|ies)\.?$|^remove (?:the )?(?:legacy|dead|unused|obsolete) [^,.]{0,60}(?:config(?:uration)?|code|classes|scripts?)$/;
/** “Use a logging framework”, “Make PayClient 4.1 the default transport” */
const TAKEN_IN =
  /^(?:use|adopt) (?:an? |the )?(?:[^ ]{1,20} ){0,2}(?:framework|library)(?: for [^ ]{1,20}(?: [^ ]{1,20}){0,2})?$|^make [^ ]{1,30}(?: [^ ]{1,20})? v?\d{1,3}\.\d[^ ]{0,8} the (?:default|standard)\b|^automatic(?:ally)? deploy(?:ment|ments)?\b/;
const WHOLE = [METHOD, INSTANCE, GRAPH_QUERY, HOW, TECHNIQUE, PUT_UP, REVIEWED, WATCHED, INSIDES, TAKEN_IN];

/**
 * Work on code, or a chore of minutes, told by a title. English.
 * @param end Index of the last word of the thing that the first verb works on.
 */
export function isInnerWork(folded: string, words: readonly Word[], end: number): boolean {
  if (WHOLE.some((pattern) => pattern.test(folded))) return true;
  return end > 0 && MAKES.has(words[0]?.text ?? '') && INNER.has(words[end]?.text ?? '');
}
