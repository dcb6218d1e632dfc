import type { CardFigure } from '../../engine/reading.ts';
import { euFirst } from '../card/eu-first.ts';
import { amountOf } from '../card/figures/amount-words.ts';
import { boundOf, kindOf, notesOf, ofWhat } from '../card/figures/words.ts';
import { placeName } from '../card/place-words.ts';
import { wordsAround } from '../card/quotes.ts';
import { whenOf } from '../card/when.ts';
import type { ReadPage } from '../situation.ts';
import { publisherOf } from '../web.ts';
import type { Words } from '../words/words.ts';
import { type CompareRow, rowsOf } from './rows.ts';

interface TableProps {
  reads: readonly ReadPage[];
  words: Words;
  /** Takes an article of another case out; absent where two are left, which are the least that can be compared. */
  leaveOut?: ((read: ReadPage) => void) | undefined;
}

/** The articles side by side: a column an article, a row what it says of one thing. */
export function Table({ reads, words, leaveOut }: TableProps) {
  const said = (title: string, of: (read: ReadPage) => string) => (
    <tr>
      <th scope="row">{title}</th>
      {reads.map((read, i) => (
        <td key={i}>{of(read) || <span class="dim">{words.t('compare_nothing')}</span>}</td>
      ))}
    </tr>
  );
  return (
    <table>
      <thead>
        <tr>
          <td />
          {reads.map((read, i) => (
            <Column key={i} {...{ read, words, leaveOut }} />
          ))}
        </tr>
      </thead>
      <tbody>
        {said(words.t('compare_stage'), ({ reading: { card } }) =>
          card.status.stage === 'none' ? '' : words.t(`status_${card.status.stage}`),
        )}
        {rowsOf(reads.map(({ reading }) => reading.card)).map((row) => (
          <FigureRow key={row.key} {...{ row, reads, words }} />
        ))}
        {said(words.t('sec_where'), ({ reading: { card } }) =>
          words.list([
            ...card.countries.map(({ cc }) => words.country(cc)),
            ...card.places
              .filter(({ kind, roles }) => kind === 'city' && roles.some((r) => r !== 'seat'))
              .map((place) => placeName(place, words)),
          ]),
        )}
        {said(words.t('sec_who'), ({ reading: { card } }) =>
          words.list(euFirst(card.agencies).map(({ name }) => name)),
        )}
        {said(words.t('sec_when'), ({ reading: { card } }) =>
          // A dot separates dates, because 'Tue, Feb 7, 2023' has commas of its own
          card.dates.map((date) => whenOf(date, words)).join('\u00a0· '),
        )}
      </tbody>
    </table>
  );
}

/** Whose article it is, its headline, and its day. */
function Column({ read, words, leaveOut }: Omit<TableProps, 'reads'> & { read: ReadPage }) {
  const { article, reading } = read;
  const { published, title } = article;
  const headline = reading.card.headline ?? title ?? words.t('no_headline');
  return (
    <th scope="col">
      <p class="meta">
        {[publisherOf(article), published && words.date(published).replaceAll(' ', '\u00a0')]
          .filter(Boolean)
          .join('\u00a0· ')}
      </p>
      <p class="hed" dir="auto" lang={reading.lang}>
        {headline}
      </p>
      {leaveOut && (
        <button
          type="button"
          class="lk"
          aria-label={words.t('more_exactly', words.t('compare_leave'), headline)}
          onClick={() => leaveOut(read)}
        >
          {words.t('compare_leave')}
        </button>
      )}
    </th>
  );
}

function FigureRow({ row, reads, words }: TableProps & { row: CompareRow }) {
  const [first] = row.cells.flat();
  if (!first) return null;
  const several = { ...first, value: 2 };
  const { thing } = row.of === undefined ? {} : ofWhat(several, words);
  const kind = kindOf(several, words);
  return (
    <tr>
      <th scope="row">
        {thing ? words.t('more_exactly', kind, thing) : kind}{' '}
        {row.differs && <span class="flag">{words.t('numbers_differ')}</span>}
      </th>
      {reads.map((read, i) => (
        <td key={i}>
          {row.cells[i]?.map((figure) => (
            <Figure key={figure.id} {...{ figure, read, words }} />
          ))}
          {row.cells[i]?.length === 0 && <span class="dim">{words.t('compare_nothing')}</span>}
        </td>
      ))}
    </tr>
  );
}

/** One figure with what the card says of it, and the words around it. */
function Figure({ figure, read, words }: { figure: CardFigure; read: ReadPage; words: Words }) {
  const { article, reading } = read;
  const amount = amountOf(figure, words);
  const [first] = figure.mentions;
  const notes = notesOf(figure, reading.card.agencies, words);
  return (
    <div class="one">
      {amount && (
        <p>
          <span class="bound">{boundOf(figure, words)}</span> <b>{amount}</b>
        </p>
      )}
      {notes.length > 0 && <p class="meta">{notes.join('\u00a0· ')}</p>}
      {first && (
        <p class="q" dir="auto" lang={reading.lang}>
          {words.t('quoted', wordsAround(article, first))}
        </p>
      )}
    </div>
  );
}
