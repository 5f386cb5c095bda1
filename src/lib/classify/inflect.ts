const endings = ['en', 'et', 'a', 'er', 'ar', 'or', 'ene', 'ane'];
const adjectiveEndings = ['t', 'e', 'ere', 'est', 'este', 'are', 'ast', 'aste'];
const adjective =
  /(al|ell|isk|ig|leg|bar|som|iv|ær|løs|laus|fri|grønn|trang|stram|ny|norsk|høy|høg|lav|låg|sterk|svak|tung|stor|ung|trygg|frisk|syk|sjuk)$/;
const vowelThenM = /[aeiouyæøå]m$/;
const beforeLiquid = /^(.+[^aeiouyæøå])e([lnr])$/;

const nounForms = (word: string): string[] => {
  if (word.endsWith('e')) return ['e', 't', 'r', 'n', ...endings].map((ending) => word.slice(0, -1) + ending);
  const forms = endings.map((ending) => word + ending);
  if (vowelThenM.test(word)) forms.push(...endings.map((ending) => `${word}m${ending}`));
  if (word.endsWith('um')) forms.push(...endings.map((ending) => word.slice(0, -2) + ending));
  const [, stem, liquid] = beforeLiquid.exec(word) ?? [];
  if (stem && liquid) forms.push(...['e', ...endings].map((ending) => stem.replace(/(.)\1$/, '$1') + liquid + ending));
  return forms;
};

const adjectiveForms = (word: string): string[] => {
  if (!adjective.test(word)) return [];
  const stem = vowelThenM.test(word) ? `${word}m` : word;
  return adjectiveEndings.map((ending) => (ending === 't' ? word.replace(/nn$/, 'n') : stem) + ending);
};

/**
 * Every form in which a Norwegian noun or adjective can stand, bokmål and nynorsk, any gender, with the genitive's -s. Some are in no
 * dictionary (`veia` beside `veien`); nobody writes those, so they do no harm.
 */
export const inflect = (word: string): ReadonlySet<string> => {
  const forms = new Set([word, ...(word.length < 3 ? [] : [...nounForms(word), ...adjectiveForms(word)])]);
  for (const form of [...forms]) if (!form.endsWith('s')) forms.add(`${form}s`);
  return forms;
};
