import type { Article, Reading } from '../engine/types.ts';

/** A file that leaves the extension: name, media type and content. */
export interface ExportFile {
  name: string;
  type: string;
  text: string;
}

/** Makes the file of a format. */
export async function makeFile(
  format: string,
  { reading }: { article: Omit<Article, 'blocks'>; reading: Reading },
): Promise<ExportFile> {
  return {
    name: `pressmark.${format}`,
    type: 'application/json',
    text: JSON.stringify(reading.card, null, 2),
  };
}
