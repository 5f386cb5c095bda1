import { describe, expect, it } from 'vitest';
import { safeAddress } from './safe-address.ts';

describe('an address that a plan may lead to', () => {
  it.each([
    ['https://example.org/sak/1', 'https://example.org/sak/1'],
    ['  http://example.org ', 'http://example.org']
  ])('takes %s', (given, address) => {
    expect(safeAddress(given)).toBe(address);
  });

  it.each([
    '',
    'example.org',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.no',
    'file:///etc/passwd',
    'https://',
    'https://a b'
  ])('refuses "%s"', (given) => {
    expect(safeAddress(given)).toBeNull();
  });
});
