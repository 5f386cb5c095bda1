declare global {
  namespace App {
    interface PageState {
      /** Set while a link inside the page changes only what is shown, so that the page does not scroll. */
      quiet?: boolean;
    }
  }
}

export {};
