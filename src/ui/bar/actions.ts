import type { ExportFormat } from '../gateway.ts';
import type { ReadPage } from '../situation.ts';
import type { BarProps } from './bar.tsx';
import type { ReportParts } from './report.tsx';

/** What goes out with an article's facts. */
interface Wanted {
  /** The article's own words. */
  quotes: boolean;
  /** What was read in other tabs. */
  others?: readonly ReadPage[] | undefined;
}

/** Tells the reader where an action that was begun did not work. */
export function attempt({ say, words }: Pick<BarProps, 'say' | 'words'>, action: Promise<unknown>) {
  action.catch(() => say({ text: words.t('did_not_work') }));
}

/** Puts the card as notes on the clipboard, and says so. */
export async function copyCard(
  { makeNotes, article, reading, gateway, words, say }: BarProps,
  { quotes }: Pick<Wanted, 'quotes'>,
) {
  await gateway.copy(await makeNotes({ article, reading }, { quotes, accessed: new Date() }));
  say({ text: words.t('copied') });
}

/** Puts a report of the reading on the clipboard, and says so. */
export async function copyReport(
  { makeReport, article, reading, line, gateway, words, say }: BarProps,
  { address }: ReportParts,
) {
  const { key, span } = line ?? {};
  const about = {
    ...(address && article.url && { url: article.url }),
    ...(key && { line: { key, ...span } }),
  };
  await gateway.copy({ text: makeReport(reading, about) });
  say({ text: words.t('report_copied') });
}

/** Saves the card, or all of them, as a file of a format, and says under which name. */
export async function saveCard(
  { makeFile, article, reading, gateway, words, say }: BarProps,
  format: ExportFormat,
  { quotes, others }: Wanted,
) {
  const options = { quotes, others, accessed: new Date() };
  const file = await makeFile(format, { article, reading }, options);
  await gateway.save(file);
  say({ text: words.t('saved', file.name) });
}
