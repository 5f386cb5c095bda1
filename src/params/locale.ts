/** The languages that stand in the address; bokmål, the first one, does not. */
export function match(value: string): value is 'nn' | 'en' {
  return value === 'nn' || value === 'en';
}
