import type { PhraseSet } from '../text/phrase-list.ts';

/** What a language knows of the places that no gazetteer has: villages, their people and the ways between them. */
export interface VillageWords {
  /** What opens the name of a lake or a cape, where a preposition leads to it or something is said of it: 'into Lake Quill', 'Loch Quill is'. */
  readonly landformOpeners: ReadonlySet<string>;
  /** Who are called by where they live: 'Ardwold residents', and no 'Maasai farmers'. */
  readonly locals: ReadonlySet<string>;
  /** Between a noun and its name: 'a village called'. */
  readonly called: ReadonlySet<string>;
  /** What a hyphen adds to where somebody comes from: 'the Quillby-born striker'. */
  readonly births: ReadonlySet<string>;
  /** Right before a name they say that it lies beside another place: 'neighbouring'. */
  readonly adjoining: ReadonlySet<string>;
  /** Parts and surroundings that places alone have, before 'of': 'the outskirts of'. */
  readonly partsOf: ReadonlySet<string>;
  /** 'at': what happens there happens at a place, and whoever is staff there is of a firm: 'an analyst at'. */
  readonly spot: string;
  readonly staffed: ReadonlySet<string>;
  /** What traffic is, before 'via': 'diverted'. */
  readonly detours: ReadonlySet<string>;
  /** Nouns of a landscape that end no name of a person or a firm: 'the Quill Mountains'. */
  readonly unmistakable: ReadonlySet<string>;
  /** How adjectives end that tell how people feel: 'furious'. */
  readonly moodEndings: readonly string[];
  /** Who live at places, many of them: 'families from'. */
  readonly many: ReadonlySet<string>;
  /** What leads from one place to another, before 'between': 'road', 'bus'. */
  readonly ways: ReadonlySet<string>;
  /** What they do: 'connecting'. */
  readonly connects: ReadonlySet<string>;
  /** Where many people are, 'at' which something is: 'at the Quill camp'. */
  readonly camps: ReadonlySet<string>;
  /** Who may sit in a village: 'the Ardwold-based artist', and no 'Android-based phone'. */
  readonly sitting: ReadonlySet<string>;
  /** Before 'from' they say whence the police took somebody: 'arrested from'. */
  readonly takenFrom: ReadonlySet<string>;
  /** Who sits in a council, before 'for' and the place that sent them: 'MP for'. */
  readonly seated: Readonly<Record<'sitting' | 'purpose', ReadonlySet<string>>>;
  /** Words that hardly any press but that of one country writes, or of a few: 'gardai', 'crore'. */
  readonly local: ReadonlyMap<string, readonly string[]>;
  /** Those that bear a capital as a part of the name too: 'the Ardwold Estate'. */
  readonly estates: ReadonlySet<string>;
  /** Where streets meet, before the preposition of the second: 'the junction with'. */
  readonly junctions: ReadonlySet<string>;
  /** What a house's number stands behind: 'number 41'. */
  readonly housed: ReadonlySet<string>;
  /** What towns call their stations, and the words by which a text speaks of trains. */
  readonly railways: Readonly<{ stations: PhraseSet; rail: ReadonlySet<string> }>;
}
