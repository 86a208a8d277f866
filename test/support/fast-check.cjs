/**
 * Property tests draw the same cases on every run, so that a change is judged by what it changed.
 * `PLUMBLINE_SEED=random` (or a number) looks for new cases; one that fails becomes an example in its test.
 */
const fc = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

const chosen = process.env.PLUMBLINE_SEED;
if (chosen !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(chosen ?? 20_130_425) });

module.exports = fc;
