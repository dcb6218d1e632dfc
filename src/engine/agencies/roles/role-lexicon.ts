import type { Draft } from '../../draft.ts';
import type { PhraseTable } from '../../text/phrases.ts';
import type { AgencyAnnotation } from '../../types.ts';
import type { Role } from '../words.ts';

/** The words of the parts that bodies play, compiled. */
export interface RoleLexicon {
  before: PhraseTable<Role>;
  after: PhraseTable<Role>;
  ofCase: PhraseTable<Role>;
  nouns: PhraseTable<Role>;
  rolls: PhraseTable<Role>;
  spoken: ReadonlySet<string>;
  inverted: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  ofOne: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  staff: ReadonlySet<string>;
  companions: ReadonlySet<string>;
  persons: ReadonlySet<string>;
  passed: ReadonlySet<string>;
  grounds: ReadonlySet<string>;
  listed: ReadonlySet<string>;
  agents: ReadonlySet<string>;
  denied: ReadonlySet<string>;
  speakers: ReadonlySet<string>;
}

/** What is at hand while the parts that a text's bodies play are read. */
export interface RoleContext {
  readonly draft: Draft;
  readonly lexicon: RoleLexicon;
  /** In the order of the text. */
  readonly mentions: readonly BodyMention[];
}

/** Words of a role where they were found. */
export interface Cue {
  readonly length: number;
  readonly values: readonly Role[];
}

/** A mention by its tokens. */
export interface BodyMention {
  from: number;
  to: number;
  annotation: AgencyAnnotation;
}
