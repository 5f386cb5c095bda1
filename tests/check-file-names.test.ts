import { describe, expect, it } from 'vitest';
import { findNameComplaint } from '../scripts/check-file-names.js';

describe('the names of source files', () => {
  it.each([
    'src/lib/parse/parse-minutes.ts',
    'src/lib/parse/parse-minutes.browser.test.ts',
    'src/lib/state/view.svelte.ts',
    'src/lib/pipeline/pipeline.worker.ts',
    'src/lib/charts/theme-matrix/ThemeMatrix.svelte',
    'src/routes/[[locale=locale]]/+page.svelte',
    'src/routes/+layout.server.ts',
    'src/lib/parse/split-processes.ts',
    'src/app.html'
  ])('may be %s', (path) => {
    expect(findNameComplaint(path)).toBeNull();
  });

  it.each([
    'src/lib/parse/parseMinutes.ts',
    'src/lib/parse/Parse.ts',
    'src/lib/charts/theme-matrix.svelte',
    'src/lib/utils/dates.ts',
    'src/lib/parse/date-helpers.ts',
    'src/lib/store/connection-manager.ts',
    'src/routes/+pages.svelte'
  ])('may not be %s', (path) => {
    expect(findNameComplaint(path)).not.toBeNull();
  });
});
