import { expect, test } from './fixtures.ts';

/** A host that no test may reach; the address is reserved for documentation. */
const elsewhere = 'http://192.0.2.1/leak';

test.describe('the guard of every browser test notices', () => {
  test.beforeEach(async ({ page, baseURL }) => {
    const policy = "default-src 'self'; script-src 'self' 'unsafe-inline'; connect-src *; worker-src blob:";
    const body = `<!doctype html><html lang="nb"><head><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Prøve</title></head><body></body></html>`;
    await page.route(`${baseURL}prove`, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.route(elsewhere, (route) => route.abort());
    await page.goto('./prove');
  });

  test('a request that the page sends to another host', async ({ page, guard }) => {
    guard.expectViolation(/^request left the origin: http:\/\/192\.0\.2\.1\/leak$/);
    guard.expectViolation(/^console error: Failed to load resource/);
    await page.evaluate((url) => fetch(url).catch(() => null), elsewhere);
  });

  test('a request that a worker sends to another host', async ({ page, guard }) => {
    guard.expectViolation(/^request left the origin: http:\/\/192\.0\.2\.1\/leak$/);
    await page.evaluate((url) => {
      const code = `fetch('${url}').catch(() => null).then(() => postMessage('done'))`;
      const worker = new Worker(URL.createObjectURL(new Blob([code])));
      return new Promise((settle) => worker.addEventListener('message', settle, { once: true }));
    }, elsewhere);
  });

  test('what the content security policy blocks in the page', async ({ page, guard }) => {
    guard.expectViolation(/^policy violation: img-src/);
    guard.expectViolation(/^request stopped by the policy: http:\/\/192\.0\.2\.1\/leak$/);
    guard.expectViolation(/^policy violation: .*Content Security Policy/);
    await page.evaluate((url) => {
      document.body.append(Object.assign(new Image(), { src: url }));
    }, elsewhere);
    await expect.poll(() => guard.violations.length).toBeGreaterThanOrEqual(3);
  });

  test('what the content security policy blocks in a worker', async ({ page, guard }) => {
    guard.expectViolation(/^policy violation: script-src/);
    await page.evaluate((url) => {
      const code = `setTimeout(() => { try { importScripts('${url}') } catch { postMessage('blocked') } }, 500)`;
      const worker = new Worker(URL.createObjectURL(new Blob([code])));
      return new Promise((settle) => worker.addEventListener('message', settle, { once: true }));
    }, elsewhere);
    await expect.poll(() => guard.violations.length).toBeGreaterThanOrEqual(1);
  });

  test('an uncaught error and an error on the console', async ({ page, guard }) => {
    guard.expectViolation(/^page error: Error: broken/);
    guard.expectViolation(/^console error: said/);
    await page.evaluate(() => {
      console.error('said');
      setTimeout(() => {
        throw new Error('broken');
      });
    });
    await expect.poll(() => guard.violations.length).toBe(2);
  });

  test('that an announced violation did not happen', ({ guard }) => {
    guard.expectViolation(/never/);
    expect(guard.complaints()).toEqual(['expected, but did not happen: /never/']);
    test.fail(true, 'the guard must fail a test whose announced violation does not come');
  });

  test('what hinders readers of the page', async ({ page, expectAccessible }) => {
    await page.evaluate(() => document.body.append(document.createElement('button')));
    await expect(expectAccessible()).rejects.toThrow(/button-name/);
  });
});
