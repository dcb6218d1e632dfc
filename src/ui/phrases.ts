import type { AgencyRole, CaseStatus, FigureFact, PlaceRole } from '../engine/types.ts';
import { ofWhat, saysOf, unitNoun, whereOf } from './figure-words.ts';
import type { Words } from './words.ts';

type ToldFigure = FigureFact & { sure: boolean; background?: boolean };

/** The interface's words for the card as notes: handed to the export, which has none of its own but English. */
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
    status: (stage: CaseStatus) => t(`status_${stage}`),
    figure: (figure: FigureFact) => {
      const { thing = unitNoun(figure) } = ofWhat(figure, words);
      const said = saysOf(figure, words);
      return thing && figure.kind !== 'other' ? `${said}: ${thing}` : said;
    },
    notes: (figure: ToldFigure, nameOf: (idOrWords: string) => string) =>
      [
        whereOf(figure, words),
        ofWhat(figure, words).nationality,
        figure.status === 'alleged' || figure.status === 'claimed'
          ? t(`standing_${figure.status}`)
          : '',
        figure.by && t('acted_by', nameOf(figure.by)),
        figure.source && t('said_by', nameOf(figure.source)),
        figure.background && t('background'),
        !figure.sure && t('unsure'),
      ].filter((note): note is string => typeof note === 'string' && note !== ''),
    differ: t('sources_differ'),
    country: words.country,
    agencyRole: (role: AgencyRole) => t(`agency_${role}`),
    placeRole: (role: PlaceRole) => t(`role_${role}`),
    unsure: t('unsure'),
    date: words.date,
    reckoned: t('note_reckoned'),
    published: (iso: string) => t('note_published', words.date(iso)),
    read: (accessed: string, knowledge: string) => t('note_read', accessed, knowledge),
    hash: (sha256: string) => t('note_hash', sha256),
  };
}
