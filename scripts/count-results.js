import { countResults } from './read-reports.js';

const { passed, failed } = countResults();
console.log(`${passed} passed, ${failed} failed`);
