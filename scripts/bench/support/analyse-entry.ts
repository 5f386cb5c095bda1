export { composeCube } from '#lib/analyse/cube/compose-cube.ts';
export { countCube } from '#lib/analyse/cube/count-cube.ts';
export { groupPeriods } from '#lib/analyse/cube/group-periods.ts';
export { readTrends } from '#lib/analyse/cube/trend-series.ts';
export { SearchIndex } from '#lib/pipeline/search/search-index.ts';
export { parseQuery, queryMatcher, wordsOf } from '#lib/pipeline/search/search-query.ts';
