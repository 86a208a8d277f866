/**
 * Counts tests that were skipped because the shared data is absent, and, where that data is present,
 * fails the run if any was skipped: a skipped test must never pass for a green one.
 */
const fs = require('node:fs');
const path = require('node:path');

const REASON = 'skipped: shared data absent';

module.exports = class SkippedReporter {
  onRunComplete(_contexts, results) {
    const skipped = results.testResults
      .flatMap((file) => file.testResults)
      .filter((test) => test.status === 'pending' && test.fullName.includes(REASON));
    if (skipped.length === 0) return;
    process.stdout.write(`${REASON} (${skipped.length} tests)\n`);
    const shared = path.join(__dirname, '..', '..', '..', 'shared', 'data');
    if (fs.existsSync(shared)) this.error = new Error(`${skipped.length} tests were skipped although ${path.basename(shared)} is present.`);
  }

  getLastError() {
    return this.error;
  }
};
