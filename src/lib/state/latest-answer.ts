/** Passes on only the answer to the newest question; late ones are dropped. */
export class LatestAnswer<T> {
  #newest = 0;
  readonly #use: (answer: T) => void;

  constructor(use: (answer: T) => void) {
    this.#use = use;
  }

  async ask(question: Promise<T>): Promise<void> {
    const mine = ++this.#newest;
    const answer = await question;
    if (mine === this.#newest) this.#use(answer);
  }
}
