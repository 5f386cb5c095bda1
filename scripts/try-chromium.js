import { chromium } from 'playwright';
import { findChromium } from '../tests/support/find-chromium.ts';

const { executablePath, args } = findChromium();
const browser = await chromium.launch({ executablePath, args, timeout: 45_000 });
console.log(`Chromium ${browser.version()} at ${executablePath ?? chromium.executablePath()}`);
await browser.close();
