import { CST, Lexer } from 'yaml';

/**
 * 1-based line of the first token of a YAML text that may be nested deeper than `most`, by a bound that counts columns and signs; null for
 * none. The parser calls itself for each level: a hostile file of dashes could end the whole program.
 */
export const findTooDeep = (yaml: string, most: number): number | null => {
  let line = 1;
  let brackets = 0;
  let steps = 0;
  let isLineStart = true;
  for (const token of new Lexer().lex(yaml)) {
    const type = CST.tokenType(token);
    if (type === 'newline' && brackets === 0) steps = 0;
    else if (type === 'space' && isLineStart && brackets === 0) steps = token.length;
    else if (type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind') steps += 1;
    else if (type === 'comma') steps = 0;
    else if (type === 'flow-seq-start' || type === 'flow-map-start') brackets += 1;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') brackets = Math.max(0, brackets - 1);
    if (brackets + steps > most) return line;
    isLineStart = type === 'newline';
    line += token.split('\n').length - 1;
  }
  return null;
};
