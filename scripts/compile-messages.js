import { compile } from '@inlang/paraglide-js';
import { paraglideOptions } from './paraglide-options.js';

await compile(paraglideOptions);
// The compiler leaves timers behind that would hold the process for half a minute.
process.exit();
