/** What a language knows of persons, who bear the names of places and live at them. */
export interface PersonWords {
  /** Titles and ranks that a person's name follows. */
  readonly titles: ReadonlySet<string>;
  /** 'brother': a capitalised word right behind them is a person's name. */
  readonly kin: ReadonlySet<string>;
  /** Before 'as' and the name of a person: 'was identified as Hassan'. */
  readonly identified: ReadonlySet<string>;
  /** Words before another name of a person: 'alias'. */
  readonly alsoCalled: ReadonlySet<string>;
  /** Relatives of which only persons are told: ', who'. */
  readonly persons: ReadonlySet<string>;
  /** What a person has and no town, behind a possessive; and the houses of persons, where no noun follows them. */
  readonly personal: Readonly<Record<'own' | 'houses', ReadonlySet<string>>>;
  /** What police and courts do to persons, and to no town: 'arrested', 'sentenced'. */
  readonly tried: ReadonlySet<string>;
}
