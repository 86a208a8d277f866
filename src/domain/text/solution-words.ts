/** What a word of a solution belongs to. */
export type SolutionClass = 'screen' | 'inside' | 'name';

/** A word for how something is built. Offsets are in the text that was given. */
export interface SolutionMatch {
  readonly start: number;
  readonly end: number;
  readonly kind: SolutionClass;
}

/**
 * Widgets and gestures. Left out on purpose because they are everyday nouns: form, page, list, link, screen, table, map, calendar.
 * Singular; a plural "s" or "es" is accepted.
 */
const SCREEN =
  'button, dropdown, drop-down, drop down, checkbox, check box, radio button, combo box, combobox, listbox, text box, textbox, text field, textarea, input field, pop-up, popup, pop up, modal, dialog, dialogue box, sidebar, side bar, toolbar, navbar, navigation bar, search bar, search box, menu bar, hamburger menu, context menu, tab bar, slider, toggle switch, tooltip, tool tip, carousel, accordion, wizard, widget, breadcrumb, scrollbar, scroll bar, progress bar, spinner, iframe, popover, lightbox, hyperlink, icon, double-click, double click, right-click, right click, mouse-over, mouseover, drag and drop, drag-and-drop, stepped zoom, fill in a form, hover, ' +
  'by hovering, long press, long-press, long-pressing, long pressing, double tap, double-tap, double-tapping, by tapping, tapping on, by clicking, clicking on, by ' +
  'swiping, swipe left, swipe right, by dragging, pinch to zoom, pinch-to-zoom, right-clicking, right clicking, double-clicking, double clicking, shaking the phone, ' +
  'date picker, datepicker, date-picker, time picker, color picker, colour picker, file picker, pulldown, pull-down, pull down, pull-down menu, burger menu, kebab menu, mega menu, ' +
  'side menu, side panel, bottom sheet, floating action button, snackbar, toast message, flyout, fly-out, tree view, treeview, data grid, datagrid, list box, spin box, ' +
  'infinite scroll, infinite scrolling, lightboxes, speech bubble, splash screen, text input, input box, search field, text area, edit box, ' +
  'toggle button, radio box, tick box, tickbox, dropdown list, drop-down list, drop-down menu, dropdown menu, modal window, modal dialog, popup window, pop-up window, tab strip, slideshow widget, progress wheel, mouse wheel';

/** Storage, protocols, frameworks, parts of a program, techniques. Formats and products that people work with (CSV, JSON, SPSS) are none. */
const INSIDE =
  'database, sql, nosql, mysql, postgres, postgresql, mongodb, mongo, elasticsearch, solr, redis, cache, cookie, local storage, foreign key, primary key, stored procedure, blob, backend, back-end, back end, frontend, front-end, front end, server-side, client-side, endpoint, end point, web service, webservice, microservice, middleware, api call, rest api, restful, soap, graphql, webhook, websocket, http, https, ftp, sftp, smtp, imap, ssh, tcp, oauth, oauth2, ldap, saml, shibboleth, kerberos, oai-pmh, jquery, javascript, typescript, react, reactjs, angular, angularjs, vue, django, rails, drupal module, spring boot, hibernate, bootstrap, node.js, nodejs, ajax, css, docker, kubernetes, aws, azure, plugin, plug-in, algorithm, regex, regular expression, cron, cron job, batch job, daemon, message queue, parser, loader, importer, scraper, crawler, refactor, codebase, code base, source code, ip address, machine learning, neural network, blockchain, speech recognition, skin conduction, face recognition, image recognition, proxy, ' +
  'bcrypt, scrypt, argon2, pbkdf2, sha-1, sha-256, sha-512, sha1, sha256, sha512, md5, aes-128, aes-256, aes256, tls, ssl, jwt, json web token, bearer token, hmac, salted hash, hash function, ' +
  'k-means, kmeans, dbscan, random forest, naive bayes, support vector machine, linear regression, logistic regression, gradient boosting, xgboost, lstm, deep learning, word2vec, tf-idf, ' +
  'levenshtein, levenshtein distance, soundex, dijkstra, genetic algorithm, collaborative filtering, bloom filter, binary search, binary tree, b-tree, hash table, linked list, ' +
  'kafka, rabbitmq, activemq, zeromq, mqtt, amqp, grpc, protobuf, protocol buffers, json-rpc, xml-rpc, odata, wsdl, xslt, xpath, hadoop, hdfs, mapreduce, apache spark, apache airflow, bigquery, ' +
  'sqlite, mariadb, couchdb, dynamodb, neo4j, influxdb, firestore, firebase, memcached, lucene, s3 bucket, s3, aws lambda, ec2, terraform, ansible, nginx, ' +
  'load balancer, reverse proxy, crontab, systemd, laravel, symfony, next.js, nuxt, react native, xamarin, webpack, redux, rxjs, tailwindcss, nestjs, fastapi, ' +
  'stored proc, materialized view, materialised view, database trigger, database table, db table, database column, database index, full-text index, fulltext index, join table, lookup table, varchar, boolean flag, uuid, sharding, ' +
  'serverless, single page application, single-page application, progressive web app, pwa, web worker, service worker, thread pool, multithreading, message broker, message bus, event bus, ' +
  'event sourcing, cqrs, orm, json schema, xml schema, rest call, rest endpoint, rest service, rest interface, soap service, http request, http header, http call, long polling, server-sent events, server sent events, ' +
  'shell script, bash script, python script, perl script, sql script, sql query, sql view, batch script, batch process, nightly job, background job, job queue, jvm, dll, helm chart, ldap server, in-memory, lambda function, rdf triple store, triple store';

const BY_FIRST = new Map<string, { readonly term: string; readonly kind: SolutionClass }[]>();
for (const [kind, list] of [
  ['screen', SCREEN],
  ['inside', INSIDE],
] as const) {
  for (const term of list.split(', ')) {
    const first = /^[\p{L}\p{N}]+/u.exec(term)?.[0] ?? term;
    BY_FIRST.set(
      first,
      [...(BY_FIRST.get(first) ?? []), { term, kind }].toSorted((a, b) => b.term.length - a.term.length),
    );
  }
}

const FIRST_WORD = /(?<![\p{L}\p{N}_./@-])[\p{L}\p{N}]+/gu;
/** Three humps, a small letter first, or an underscore: names from code. Two humps (GitHub, PowerPoint) are products. */
const CODE_NAME =
  /(?<![\p{L}\p{N}_./@-])(?:(?!DevSecOps)[A-Z][a-z]+[A-Z][a-z]+[A-Z][A-Za-z0-9]*|[a-z]{2,}[A-Z][a-z][A-Za-z0-9]*|[A-Z]{2,}[a-z]+[A-Z][A-Za-z0-9]+|[a-z]{2,}_[a-z0-9_]+|[A-Z]{2,}_[A-Z0-9_]+)(?![\p{L}\p{N}_])/gu;
const ADDRESS = /\bhttps?:\/\/\S{1,500}/g;
/** A table or a column by its name, a path of an interface. */
const NAMED_PART =
  /\b(?:table|column|index)s? (?:"\w{1,60}"|“\w{1,60}”|'\w{1,60}'|`\w{1,60}`)|(?<!\S)\/(?:api|v\d|[a-z]{2,30})\/[\w{}:/-]{1,80}/g;
/** Where on the screen something is put: “tabs for … above the list”, “in a second tab next to the chart”. */
const LAYOUT =
  /\b(?:tabs for|tabs? (?:above|below|next to|beside|at the (?:top|bottom)))\b|\b(?:in|on|as) an? (?:new|second|third|separate|own|extra|different|other|split|floating|sticky|fixed) (?:tab|pane|panel|column|pop-?up|window|overlay|footer|header)\b|\b(?:in|at) the (?:top|bottom|upper|lower)(?: |-)(?:left|right)(?: corner)?\b|\b(?:in|on) the (?:left|right)(?:-hand)? (?:pane|panel|side ?bar|column|margin)\b/giu;
/** By which medium something travels. */
const MEDIUM =
  /\b(?:over|via|by|through|using|with) (?:bluetooth(?: low energy)?|ble|nfc|rfid|wi-?fi|wlan|lte|[45]g|gsm|lorawan|zigbee|z-wave|infrared|usb|ethernet|modbus|can ?bus|ibeacons?|beacons?|bonjour|airdrop|edifact)\b/giu;
const STORED_ON = /\bstor(?:ed?|ing) (?:\p{L}+ ){0,3}(?:in|on|to) the (?:phone|device|cloud|server|disk|browser|database)\b/giu;

/** Words of a solution in an English wish, in order of place. */
export function findSolutionWords(text: string): readonly SolutionMatch[] {
  const lower = text.toLowerCase();
  const found: SolutionMatch[] = [];
  const add = (start: number, end: number, kind: SolutionClass): void => {
    if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end, kind });
  };
  if (lower.includes('stor')) for (const { 0: words, index } of text.matchAll(STORED_ON)) add(index, index + words.length, 'inside');
  if (/\b(?:tabs?|pane|panel|column|pop-?up|window|overlay|footer|header|top|bottom|upper|lower|side ?bar|margin)\b/.test(lower))
    for (const { 0: words, index } of text.matchAll(LAYOUT)) add(index, index + words.length, 'screen');
  if (/\b(?:over|via|by|through|using|with) /.test(lower))
    for (const { 0: words, index } of text.matchAll(MEDIUM)) add(index, index + words.length, 'inside');
  if (/[/"“'`]/.test(text)) for (const { 0: name, index } of text.matchAll(NAMED_PART)) add(index, index + name.length, 'name');
  if (/_|[a-z][A-Z]/.test(text)) for (const { 0: name, index } of text.matchAll(CODE_NAME)) add(index, index + name.length, 'name');
  for (const { 0: first, index } of lower.matchAll(FIRST_WORD)) {
    const entry = termsOf(first)?.find(
      ({ term }) =>
        lower.startsWith(term.length > first.length ? term : first, index) && isWhole(lower, index + Math.max(term.length, first.length)),
    );
    if (entry !== undefined && !isPartner(lower, index, entry.term.length) && !(entry.term === 'react' && first !== 'react'))
      add(index, endOf(lower, index + Math.max(entry.term.length, first.length)), entry.kind);
  }
  if (found.length === 0) return found;
  const addresses = [...text.matchAll(ADDRESS)];
  return found
    .filter(({ start }) => !addresses.some(({ 0: address, index }) => index <= start && start < index + address.length))
    .toSorted((a, b) => a.start - b.start);
}

/** Terms that begin with this word, or with its singular. */
function termsOf(first: string): ReturnType<typeof BY_FIRST.get> {
  return (
    BY_FIRST.get(first) ?? (first.endsWith('s') ? (BY_FIRST.get(first.replace(/e?s$/, '')) ?? BY_FIRST.get(first.slice(0, -1))) : undefined)
  );
}

/** "A Mongo integration" is about a program that people have, not about how something is built. */
const isPartner = (text: string, at: number, length: number): boolean =>
  /^ (?:integration|connector|support|export|import)\b/.test(text.slice(at + length, at + length + 13)) ||
  /\bintegrat\p{L}{1,5} (?:it )?with $/u.test(text.slice(Math.max(0, at - 24), at));

const isWhole = (text: string, end: number): boolean => /^(?:e?s)?(?![\p{L}\p{N}_])/u.test(text.slice(end, end + 4));
const endOf = (text: string, end: number): number => end + (/^e?s(?![\p{L}\p{N}_])/u.exec(text.slice(end, end + 4))?.[0].length ?? 0);
