import { foldName } from '#lib/model/fold-name.ts';
import { remember } from './remember.ts';

export { foldName, slugName } from '#lib/model/fold-name.ts';

/** The folded name without its spaces: words that were run together compare as well. */
export const squashName: (name: string) => string = remember((name) => foldName(name).replaceAll(' ', ''));
