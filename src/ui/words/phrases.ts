import type { CardDate, CardSum, FactCard } from '../../engine/reading.ts';
import type { AgencyRole, CaseStatus, FigureFact, PlaceRole } from '../../engine/types.ts';
import { areaName } from '../card/area-name.ts';
import {
  differenceOf,
  type NamedBody,
  notesOf,
  type SummedFigure,
  saysWholly,
  sumOf,
  type ToldFigure,
} from '../card/figures/words.ts';
import { landsOf, placeName, roleAlone } from '../card/place-words.ts';
import { searchLabel } from '../card/search-label.ts';
import { datedFacts, whenOf } from '../card/when.ts';
import { clockOf, type Words } from './words.ts';

/** What the formats that people read are written with. */
export type Phrases = ReturnType<typeof phrasesOf>;

/** The words for the card as a text, in the interface's language; the command line's is English. */
export function phrasesOf(words: Words) {
  const { t } = words;
  const section = (id: 'many' | 'who' | 'where' | 'when' | 'pages') => t(`sec_${id}`);
  return {
    title: t('facts'),
    sections: {
      many: section('many'),
      who: section('who'),
      where: section('where'),
      when: section('when'),
      pages: section('pages'),
      source: t('note_source'),
    },
    crime: (area: FactCard['crime'][number]) => areaName(area, words),
    status: (stage: CaseStatus) => t(`status_${stage}`),
    figure: (figure: FigureFact) => saysWholly(figure, words),
    notes: (figure: ToldFigure, agencies: readonly NamedBody[]) => notesOf(figure, agencies, words),
    /** What the text says of the others of a whole, where it gives no number. */
    rest: (cc: string): [said: string, note: string] => [
      t('nationality', words.country(cc)),
      t('no_number'),
    ],
    sum: (sum: CardSum, figures: readonly SummedFigure[]) => sumOf(sum, figures, words),
    differ: (figures: readonly FigureFact[]) => differenceOf(figures, words),
    country: words.country,
    agencyRole: (role: AgencyRole) => t(`agency_${role}`),
    place: (place: Parameters<typeof placeName>[0]) => placeName(place, words),
    lands: (place: Parameters<typeof landsOf>[0]) => landsOf(place, words),
    placeRole: (role: PlaceRole) => roleAlone(role, words),
    search: (page: { title: string }) => searchLabel(page, words),
    unsure: t('unsure'),
    quoted: (said: string) => t('quoted', said),
    when: (date: Pick<CardDate, 'iso' | 'to'>) => whenOf(date, words),
    /** What the text dates so: 'more than 28 places searched, 12 people arrested'. */
    dated: (date: Pick<CardDate, 'facts'>, figures: readonly (FigureFact & { id: string })[]) =>
      words.list(datedFacts(date, figures, words)),
    reckoned: t('note_reckoned'),
    published: (iso: string) => t('note_published', words.date(iso)),
    /** `accessed` is in UTC. */
    read: (accessed: string, knowledge: string) =>
      t('note_read', `${words.date(accessed)}, ${clockOf(accessed)} UTC`, words.date(knowledge)),
    hash: (sha256: string) => t('note_hash', sha256),
  };
}
