import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.js';

const otherHost = /^(?:https?:|wss?:)?\/\//i;
/** Attributes whose address a browser fetches by itself; a link that a reader follows is not among them. */
const loadingAttribute = /\b(?:src|srcset|poster|data|action|formaction|ping|manifest)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi;
const passiveLink = /\brel\s*=\s*["']?(?:canonical|alternate|author|license|me|next|prev)\b/i;

/** @param {string} text @param {RegExp} pattern @returns {string[]} the first group that matched, for each match */
function capture(text, pattern) {
  return [...text.matchAll(pattern)].map((match) => match.slice(1).find((group) => group !== undefined) ?? '');
}

/** @param {string} css @returns {string[]} addresses that a stylesheet loads */
export function listCssLoads(css) {
  const addresses = [
    ...capture(css, /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/gi),
    ...capture(css, /@import\s+(?:"([^"]*)"|'([^']*)')/gi)
  ];
  return addresses.filter((address) => otherHost.test(address.trim()));
}

/** @param {string} html @returns {string[]} addresses on other hosts that a page loads by itself */
export function listHtmlLoads(html) {
  const tags = capture(html, /(<(?!a\b)[a-z][^>]*>)/gi);
  const links = tags.filter((tag) => /^<(?:link|base|image|use)\b/i.test(tag) && !passiveLink.test(tag));
  const addresses = [
    ...tags.flatMap((tag) => capture(tag, loadingAttribute)).flatMap((value) => value.split(',')),
    ...links.flatMap((tag) => capture(tag, /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi))
  ];
  return [...addresses.map((address) => address.trim()).filter((address) => otherHost.test(address)), ...listCssLoads(html)];
}

/**
 * What the pages and stylesheets of a build would fetch from another host.
 * @param {string} build folder
 * @returns {string[]} one sentence for each address
 */
export function findExternalLoads(build) {
  return listFiles(build).flatMap((path) => {
    const list = path.endsWith('.html') ? listHtmlLoads : path.endsWith('.css') ? listCssLoads : null;
    return list === null
      ? []
      : list(readFileSync(join(build, path), 'utf8')).map((address) => `${path} loads ${address} from another host`);
  });
}
