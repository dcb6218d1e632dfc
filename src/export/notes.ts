import { type ExportInput, type ExportOptions, toDocument } from './document.ts';
import { toHtml } from './html.ts';
import { linksTo } from './link.ts';
import { toMarkdown } from './markdown.ts';
import { type Outline, outlineOf } from './outline.ts';

/** What a reading says, as notes are written of it. */
export async function outlined(input: ExportInput, options: ExportOptions): Promise<Outline> {
  return outlineOf(await toDocument(input, options), options.phrases, linksTo(input.article));
}

/** The card for the clipboard: Markdown where only text can go, HTML for whatever lays text out. */
export async function toNotes(
  input: ExportInput,
  options: ExportOptions,
): Promise<{ text: string; html: string }> {
  const outline = await outlined(input, options);
  return { text: toMarkdown(outline), html: toHtml(outline) };
}
