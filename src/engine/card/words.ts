/** A term of criminal law or of police cooperation, explained in one plain sentence. */
export interface LegalTerm {
  /** As the card names it. */
  readonly term: string;
  readonly meaning: string;
  /** The law, treaty or judgment that the sentence rests on. */
  readonly source: string;
}
