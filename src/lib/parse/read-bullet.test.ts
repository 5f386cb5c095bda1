import { expect, test } from 'vitest';
import { readBullet } from './read-bullet.ts';

test.each([
  ['2.1 Ny veg', '1.1', 4],
  ['10.12 Ny veg', '1.1', 6],
  ['2.1.3 «Ny veg»', '1.1.1', 6]
])('"%s" stands in a list with numbers of several parts', (text, marker, length) => {
  expect(readBullet(text)).toEqual({ kind: 'number', marker, number: null, length });
});

test.each(['2.1 millioner', '12.30 Lunsj', '2.1', '0.5 Prosent', '3.12 desember', '19.11.2024 Møte', '19.11.24 Møte', '10.12. Møte'])(
  '"%s" begins with no bullet',
  (text) => {
    expect(readBullet(text)).toBeNull();
  }
);
