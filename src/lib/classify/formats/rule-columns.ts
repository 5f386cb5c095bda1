/** The columns of a table of rules, as they are written. */
export const ruleColumns = ['topic', 'strength', 'rule', 'near', 'notNear', 'within', 'at', 'note'] as const;
export type RuleColumn = (typeof ruleColumns)[number];

export type Separator = ',' | ';' | '\t';
export const separators: readonly Separator[] = [',', ';', '\t'];
