import { type Removal, removals } from './removal.ts';

const HERE = 'test/local/platform';

const EVENTS = removals('local/platform/triggers', 'test/local/fidelity.test.ts', [
  ['14 delayed', 'delivery-plan.ts', 'const first = delayMs +', 'const first =', '14: events 14: delayed'],
  ['14 doubled', 'delivery-plan.ts', 'return doubled ?', 'return delayMs < 0 ?', '14: events 14: doubled'],
  ['14 out of order', 'delivery-plan.ts', 'reordered && count++ % 2 === 0', 'reordered && count++ < 0', '14: events 14: out of order'],
  [
    '14 ignoreSelf',
    'event-filter.ts',
    "filter.ignoreSelf === true && event['selfGenerated'] === true",
    'filter.ignoreSelf === null',
    "14: events 14: not the app's own",
  ],
  ['14 above 200 kB', 'triggers.ts', '> PLATFORM_LIMITS.productEventBytes', '> Infinity', '14: events 14: not above 200 kB'],
]);

const INVOCATION = [
  ...removals('local/platform', `${HERE}/limits.test.ts`, [
    [
      '25 s for resolvers and triggers',
      'limits.ts',
      'functionSeconds: 25,',
      'functionSeconds: 55,',
      'Invocation: time 25 s for a resolver',
    ],
    [
      '25 s whatever a trigger declares',
      'invoker.ts',
      'return PLATFORM_LIMITS.functionSeconds;',
      'return timeoutSeconds ?? PLATFORM_LIMITS.functionSeconds;',
      'Invocation: time 25 s for a trigger, whatever',
    ],
    [
      '55 s for consumers and schedules',
      'limits.ts',
      'backgroundSeconds: 55,',
      'backgroundSeconds: 900,',
      'Invocation: time 55 s for a consumer',
    ],
    [
      'up to 900 s',
      'invoker.ts',
      'return timeoutSeconds ?? PLATFORM_LIMITS.backgroundSeconds;',
      'return PLATFORM_LIMITS.backgroundSeconds;',
      'Invocation: time up to 900 s',
    ],
    [
      '1,200 calls a minute for each person',
      'limits.ts',
      'userCallsPerMinute: 1200',
      'userCallsPerMinute: 12_000',
      'Invocation: rate 1200 calls',
    ],
    [
      '7,000 calls a minute',
      'limits.ts',
      'installationCallsPerMinute: 7000',
      'installationCallsPerMinute: 70_000',
      'Invocation: rate 7000 calls',
    ],
    [
      '300 calls a second',
      'limits.ts',
      'installationCallsPerSecond: 300',
      'installationCallsPerSecond: 3000',
      'Invocation: rate 300 calls',
    ],
    [
      '500 KB of payload',
      'limits.ts',
      'invokeRequestBytes: 500 *',
      'invokeRequestBytes: 5000 *',
      'Invocation: size front-end invoke request',
    ],
    ['5 MB of answer', 'limits.ts', 'invokeResponseBytes: 5 *', 'invokeResponseBytes: 50 *', 'Invocation: size front-end invoke response'],
    ['100 lines a minute', 'runner/log-limits.ts', 'MAX_LINES = 100', 'MAX_LINES = 1000', 'Invocation: logs 100 lines'],
    ['200 KB of output', 'runner/log-limits.ts', 'MAX_BYTES = 200 *', 'MAX_BYTES = 2000 *', 'Invocation: logs 200 KB'],
    ['frozen between calls', 'runner/freeze.ts', '      Atomics.wait(state, 0, FROZEN);\n', '', 'a function is frozen'],
    [
      'schedules begin after five minutes',
      'limits.ts',
      'scheduleStartMilliseconds: 5 * 60 * 1000',
      'scheduleStartMilliseconds: 0',
      'Scheduled triggers start 5 minutes',
    ],
    [
      'schedules are not retried',
      'schedule.ts',
      'plan(key, at + INTERVALS[interval]);',
      'plan(key, at + MINUTE);',
      'Scheduled triggers start 5 minutes',
    ],
    ['schedules have no user', 'schedule.ts', 'accountId: null', "accountId: 'somebody'", 'Scheduled triggers start 5 minutes'],
    [
      'license of a schedule',
      'schedule.ts',
      'if (filter?.appIsLicensed !== true || isLicensed()) void',
      'void',
      'Scheduled triggers with the filter',
    ],
  ]),
  ...removals('local/platform', `${HERE}/invoke.test.ts`, [
    [
      'memory of the manifest',
      'runner/loader.ts',
      'maxOldGenerationSizeMb: Number(memoryMB)',
      'maxOldGenerationSizeMb: 2000',
      'a resolver that uses too much memory',
    ],
    [
      'no egress by a socket',
      'runner/network-guard.ts',
      "target.host === '127.0.0.1' && allowed",
      "target.host !== '' || allowed",
      'a resolver cannot reach this machine',
    ],
    ['the guard of the network', 'runner/function-thread.ts', '  installNetworkGuard();\n', '', 'a resolver cannot reach this machine'],
    ['no datagrams', 'runner/network-guard.ts', '  DatagramSocket.prototype.send = refuse;\n', '', 'a resolver cannot reach this machine'],
    [
      'no egress by fetch',
      'proxy/egress-service.ts',
      "request.route === '/egress'",
      "request.route === '/nowhere'",
      'a resolver cannot reach another host',
    ],
    ['nothing after the answer', 'runner/freeze.ts', '      Atomics.wait(state, 0, FROZEN);\n', '', 'a resolver cannot do anything'],
    ['nothing in the time of a later call', 'sessions.ts', 'open.delete(session.token);', '', 'a resolver is refused what it asks'],
  ]),
  ...removals('local/platform', `${HERE}/background.test.ts`, [
    [
      'a consumer is ended at its limit',
      'runner/function-process.ts',
      "          child.kill('SIGKILL');\n        }, message",
      '        }, 10 * message',
      'the queue ends a consumer',
    ],
    ['delay by the clock', 'queue-rows.ts', 'now + (event.delayInSeconds ?? 0) * 1000', 'now', 'the queue waits for the delay'],
  ]),
];

const OUTWARD = removals('local/platform', `${HERE}/outward.test.ts`, [
  ['180 s for a request', 'limits.ts', 'requestSeconds: 180', 'requestSeconds: 900', 'one request of a function'],
  [
    'a request that is not answered is ended',
    'proxy/start-proxy.ts',
    'await inTime(service.answer(request, session), request.target)',
    'await service.answer(request, session)',
    'one request of a function',
  ],
]);

const MANIFEST = removals('local/platform', `${HERE}/manifest-limits.test.ts`, [
  ['5 schedules', 'limits.ts', 'schedules: 5', 'schedules: 50', 'the manifest is refused more than 5 scheduled'],
  [
    'one schedule each five minutes',
    'limits.ts',
    'fiveMinuteSchedules: 1',
    'fiveMinuteSchedules: 10',
    'the manifest is refused more than one scheduled',
  ],
  ['memory from 128 to 1,024 MB', 'limits.ts', 'least: 128, most: 1024', 'least: 1, most: 99_999', 'the manifest is refused memoryMB must'],
  ['20 entities', 'limits.ts', ' entities: 20', ' entities: 200', 'the manifest is refused more than 20 entities'],
  ['7 indexes', 'limits.ts', 'entityIndexes: 7', 'entityIndexes: 70', 'the manifest is refused more than 7 indexes'],
  ['50 attributes', 'limits.ts', 'entityAttributes: 50', 'entityAttributes: 500', 'the manifest is refused more than 50 attributes'],
  ['names of 30 characters', 'limits.ts', 'attributeNameLength: 30', 'attributeNameLength: 300', 'the manifest is refused a name of more'],
  [
    'one range attribute',
    'manifest-limits.ts',
    'index.range.length !== 1',
    'index.range.length < 1',
    'the manifest is refused not exactly one range',
  ],
  ['900 seconds at most', 'limits.ts', 'longestSeconds: 900', 'longestSeconds: 9000', 'the manifest is refused at most 900 seconds'],
  [
    'timeoutSeconds for the background only',
    'manifest-limits.ts',
    '[!background.has(key),',
    '[false,',
    'the manifest is refused only consumers',
  ],
  ['50 resources', 'limits.ts', ' resources: 50', ' resources: 500', 'the manifest is refused more than 50 resources'],
  ['50 entries of a resource', 'limits.ts', 'resourceEntries: 50', 'resourceEntries: 500', 'the manifest is refused more than 50 entries'],
  ['150 modules', 'limits.ts', ' modules: 150', ' modules: 1500', 'the manifest is refused more than 150 modules'],
  ['other modules are refused', 'manifest.ts', 'if (unknown.length > 0)', 'if (unknown.length > 9)', 'the module webtrigger'],
  [
    '5,000 files in a resource',
    'limits.ts',
    'resourceFiles: 5000',
    'resourceFiles: 50_000',
    'resources of the manifest more than 5000 files',
  ],
  ['100 MB in a resource', 'limits.ts', 'resourceBytes: 100 *', 'resourceBytes: 1000 *', 'resources of the manifest more than 100 MB'],
]);

const QUEUE = [
  ...removals('local/platform', `${HERE}/queue.test.ts`, [
    ['50 events a push', 'limits.ts', 'eventsPerPush: 50', 'eventsPerPush: 500', 'Async events 50 events'],
    ['200 KB a push', 'limits.ts', 'pushBytes: 200 *', 'pushBytes: 2000 *', 'Async events 200 KB per push'],
    ['100 KB an event of a long consumer', 'limits.ts', 'longEventBytes: 100 *', 'longEventBytes: 1000 *', 'Async events 100 KB'],
    ['delay of 900 s', 'limits.ts', 'delaySeconds: 900', 'delaySeconds: 9000', 'Async events delay'],
    ['500 events a minute', 'limits.ts', 'eventsPerMinute: 500', 'eventsPerMinute: 5000', 'Async events 500 events'],
    ['1,000 pushes from each other', 'limits.ts', 'cyclicInvocations: 1000', 'cyclicInvocations: 9000', 'Async events cyclic'],
    [
      'at least once',
      'queue-rows.ts',
      "sql.run(`update queue_item set state = 'waiting' where state = 'running'`);",
      '',
      'Async events at least once',
    ],
    ['retryData of 4 KB', 'limits.ts', 'retryDataBytes: 4 *', 'retryDataBytes: 40 *', 'Async events retryData'],
    [
      'retryAfter of 900 s',
      'retry-request.ts',
      'Math.min(retryAfter, PLATFORM_LIMITS.delaySeconds)',
      'retryAfter',
      'Async events retryAfter',
    ],
    ['24 hours of retries', 'limits.ts', 'retentionMilliseconds: 24 *', 'retentionMilliseconds: 240 *', 'Async events retried'],
    ['timeouts are retried', 'retry-request.ts', "'FUNCTION_TIME_OUT', ", '', 'Async events a consumer that ends with FUNCTION_TIME_OUT'],
    ['no user in the background', 'queue.ts', 'accountId: null', "accountId: 'somebody'", 'Async events no user'],
    ['concurrency', 'queue-rows.ts', '>= concurrency.limit) continue;', '>= Infinity) continue;', 'Async events concurrency'],
    ['cancel', 'queue-rows.ts', "state = 'cancelled' where queue", "state = 'waiting' where queue", 'Async events cancel'],
  ]),
  ...removals('local/platform', `${HERE}/events.test.ts`, [
    [
      'product events of 200 KB',
      'limits.ts',
      'productEventBytes: 200 *',
      'productEventBytes: 2000 *',
      'product events Product events: more than 200 KB',
    ],
    ['4 retries of a trigger', 'limits.ts', 'triggerRetries: 4', 'triggerRetries: 40', 'product events Product events: InvocationError'],
    ['retries after a timeout', 'retry-request.ts', "'FUNCTION_TIME_OUT', ", '', 'product events Product events: the platform retries'],
    ['dropped by switch', 'triggers/delivery-plan.ts', 'if (dropped) return [];', '', 'product events never come'],
  ]),
];

export const PLATFORM_REMOVALS: readonly Removal[] = [...EVENTS, ...INVOCATION, ...OUTWARD, ...MANIFEST, ...QUEUE];
