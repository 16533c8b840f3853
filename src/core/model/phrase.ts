/** Words for a reader; `lang` is set where they are not in the language of the interface. */
export interface Phrase {
  readonly text: string;
  readonly lang?: string;
}

/** A source as readers see it; `url` is set only if it may become a link. */
export interface Citation {
  readonly text: string;
  readonly url?: string;
}
