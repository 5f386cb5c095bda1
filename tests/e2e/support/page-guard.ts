import type { BrowserContext, ConsoleMessage, Page, Request, Worker } from '@playwright/test';

/** Prefix of what the page itself writes to its console about a violation, to be told from its own messages. */
const marker = 'security-policy-violation:';

/** Schemes that reach no host. */
const local = /^(?:blob|data|about):/;

/** Runs in a page before anything of it, and in a worker as soon as it is there. */
function reportPolicyViolations(prefix: string) {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
    console.warn(`${prefix} ${effectiveDirective} blocked ${blockedURI || 'inline'} (${sourceFile || 'page'}:${lineNumber})`);
  });
}

const leaving = (kind: string, url: string) => `${kind} left the origin: ${url}`;

/**
 * Watches every page and worker of a browser context for what must never happen: a request to another origin, a violation of the content
 * security policy, an uncaught error, an error on the console.
 */
export class PageGuard {
  readonly violations: string[] = [];
  readonly #origin: string;
  readonly #expected: RegExp[] = [];

  private constructor(origin: string) {
    this.#origin = origin;
  }

  /** @param address any on the origin that the context may talk to */
  static async watch(context: BrowserContext, address: string): Promise<PageGuard> {
    const guard = new PageGuard(new URL(address).origin);
    await context.addInitScript(reportPolicyViolations, marker);
    context.on('request', (request) => guard.#noteRequest(request));
    context.on('requestfailed', (request) => guard.#noteFailure(request));
    context.on('console', (message) => guard.#noteConsole(message));
    context.on('weberror', (error) => guard.#note(`page error: ${String(error.error())}`));
    context.on('page', (page) => guard.#watchPage(page));
    return guard;
  }

  /** Announces a violation that the test provokes: it does not fail the test, its absence does. */
  expectViolation(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** What the test did not announce, and what it announced in vain. */
  complaints(): string[] {
    const unexpected = this.violations.filter((violation) => !this.#expected.some((pattern) => pattern.test(violation)));
    const missing = this.#expected.filter((pattern) => !this.violations.some((violation) => pattern.test(violation)));
    return [...unexpected, ...missing.map((pattern) => `expected, but did not happen: ${String(pattern)}`)];
  }

  #watchPage(page: Page): void {
    page.on('websocket', (socket) => this.#noteForeign('web socket', socket.url()));
    page.on('worker', (worker) => void this.#watchWorker(worker));
    page.on('crash', () => this.#note('the page crashed'));
  }

  /** A worker may end before it can be watched, and then has nothing more to tell. */
  async #watchWorker(worker: Worker): Promise<void> {
    const ended = new Promise<void>((settle) => worker.once('close', () => settle()));
    await Promise.race([ended, worker.evaluate(reportPolicyViolations, marker).catch(() => ended)]);
  }

  #noteRequest(request: Request): void {
    this.#noteForeign('request', request.url());
  }

  /** The browser announces a request before the policy stops it: such a one has not left. */
  #noteFailure(request: Request): void {
    const sent = this.violations.indexOf(leaving('request', request.url()));
    if (sent >= 0 && request.failure()?.errorText === 'csp')
      this.violations.splice(sent, 1, `request stopped by the policy: ${request.url()}`);
  }

  #noteForeign(kind: string, url: string): void {
    if (!local.test(url) && new URL(url).origin !== this.#origin) this.#note(leaving(kind, url));
  }

  #noteConsole(message: ConsoleMessage): void {
    const text = message.text();
    if (text.startsWith(marker)) this.#note(`policy violation:${text.slice(marker.length)}`);
    else if (/Content Security Policy/i.test(text)) this.#note(`policy violation: ${text}`);
    else if (message.type() === 'error') this.#note(`console error: ${text} (${message.location().url})`);
  }

  #note(violation: string): void {
    this.violations.push(violation);
  }
}
