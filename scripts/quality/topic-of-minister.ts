/** Topics that a minister of the Norwegian government answers for, by the minister's mark in the questions and the trap words. */
export const topicOfMinister: ReadonlyMap<string, string> = new Map([
  ['energy', 'power'],
  ['municipal', 'economy'],
  ['defence', 'defence'],
  ['transport', 'transport'],
  ['education', 'education'],
  ['health', 'health'],
  ['climate_env', 'environment'],
  ['business', 'business']
]);
