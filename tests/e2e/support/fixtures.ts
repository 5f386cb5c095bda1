import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { PageGuard } from './page-guard.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Fixtures = {
  /** Fails the test on any request to another origin, policy violation, page error or console error that was not announced to it. */
  guard: PageGuard;
  /** Fails the test where axe finds something against WCAG 2.2 A and AA or good practice, in the page or below a selector. */
  expectAccessible: (selector?: string) => Promise<void>;
  /** Fails the test where axe finds too little contrast, in the page or below a selector: what other colours can change of what was looked at whole. */
  expectContrast: (selector?: string) => Promise<void>;
};

export const test = base.extend<Fixtures>({
  guard: [
    async ({ context, baseURL }, use) => {
      if (baseURL === undefined) throw new Error('no baseURL in the Playwright project');
      const guard = await PageGuard.watch(context, baseURL);
      await use(guard);
      expect(guard.complaints(), 'what the page must never do').toEqual([]);
    },
    { auto: true }
  ],

  expectAccessible: async ({ page }, use) => {
    await use(async (selector) => {
      await expectNoFindings(axeOn(page, selector).withTags(rules));
    });
  },

  expectContrast: async ({ page }, use) => {
    await use(async (selector) => {
      // Other colours come with the next frame, and colours on their way to others are neither.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
      await expectNoFindings(axeOn(page, selector).withRules(['color-contrast']));
    });
  }
});

/** Axe without what only pages of frames need, and without a selector for every node that passes: a third of the time, the same findings. */
function axeOn(page: Page, selector?: string): AxeBuilder {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  return selector === undefined ? builder : builder.include(selector);
}

async function expectNoFindings(builder: AxeBuilder): Promise<void> {
  const { violations, passes } = await builder.analyze();
  expect(passes.length, 'rules that axe could apply').toBeGreaterThan(0);
  const findings = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(findings).toEqual([]);
}

export { expect };
