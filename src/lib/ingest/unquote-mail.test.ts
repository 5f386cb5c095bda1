import { expect, test } from 'vitest';
import { unquoteMail } from './unquote-mail.ts';

test('minutes that a mail quotes lose the marks of the quote and keep their own', () => {
  expect(unquoteMail('Se under.\n\n> Hadeland:\n> - Kraft\n>   - nett\n>\n>> Follo:\n> > - Buss')).toBe(
    'Se under.\n\nHadeland:\n- Kraft\n  - nett\n\nFollo:\n- Buss'
  );
});

test('a quote inside a text stays one', () => {
  const text = 'Hadeland:\n> Kraft er viktig\nFollo:\n- Buss';
  expect(unquoteMail(text)).toBe(text);
});
