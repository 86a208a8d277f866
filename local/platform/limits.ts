/** Limits of the function platform, as documented (reference: platform limits, "Invocation" and "Async events"). */
export const PLATFORM_LIMITS = {
  /** Resolvers and triggers. */
  functionSeconds: 25,
  /** Consumers and scheduled triggers that declare no `timeoutSeconds`. */
  backgroundSeconds: 55,
  longestSeconds: 900,
  /** One request of a function to Jira or the store. */
  requestSeconds: 180,
  memoryMB: { least: 128, most: 1024 },
  userCallsPerMinute: 1200,
  installationCallsPerMinute: 7000,
  installationCallsPerSecond: 300,
  invokeRequestBytes: 500 * 1024,
  invokeResponseBytes: 5 * 1024 * 1024,
  eventsPerPush: 50,
  pushBytes: 200 * 1024,
  /** For each event, when the consumer may run longer than `backgroundSeconds`. */
  longEventBytes: 100 * 1024,
  eventsPerMinute: 500,
  delaySeconds: 900,
  /** How often work may push work that pushes work. */
  cyclicInvocations: 1000,
  retryDataBytes: 4 * 1024,
  retentionMilliseconds: 24 * 3600 * 1000,
  triggerRetries: 4,
  /** A product event that is larger is not delivered. */
  productEventBytes: 200 * 1024,
  schedules: 5,
  fiveMinuteSchedules: 1,
  entities: 20,
  entityIndexes: 7,
  entityAttributes: 50,
  attributeNameLength: 30,
  modules: 150,
  resources: 50,
  resourceEntries: 50,
  resourceFiles: 5000,
  resourceBytes: 100 * 1024 * 1024,
  allResourceFiles: 25_000,
  allResourceBytes: 1024 * 1024 * 1024,
  /** The first run of a schedule after an installation. */
  scheduleStartMilliseconds: 5 * 60 * 1000,
} as const;
