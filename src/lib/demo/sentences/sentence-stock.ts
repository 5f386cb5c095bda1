/**
 * What a region can say about one thing, in both languages. `{place}` and `{other}` stand for two invented places, `{count}`, `{few}`,
 * `{percent}` and `{mill}` for numbers, `{month}`, `{year}` and `{road}` for what they name, `{a|b|c}` for one of the words in it.
 */
export type SentenceStock = {
  nb: readonly string[];
  nn: readonly string[];
  /** A few words that name the topic, as minutes list it. */
  themes: { nb: readonly string[]; nn: readonly string[] };
};

export type DemoLanguage = 'nb' | 'nn';
