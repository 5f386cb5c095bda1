import { countResults, listFailedUnitTests } from './read-reports.js';

// Unit tests run first, and the log of a whole run is long: what failed among them is told again where it is looked for.
for (const { name, message } of listFailedUnitTests()) console.log(`failed: ${name}\n${message}\n`);
const { passed, failed } = countResults();
console.log(`${passed} passed, ${failed} failed`);
