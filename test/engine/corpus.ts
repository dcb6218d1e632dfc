import { readdirSync, readFileSync } from 'node:fs';

/** An article of the corpus as a reader has it, and with its annotated words struck out. */
interface CorpusArticle {
  name: string;
  lang: string;
  published: string;
  text: string;
  /** What is left where each marked word is a `#`. */
  unmarked: string;
}

const folder = new URL('../corpus/', import.meta.url);

const headerOf = (file: string, key: string) =>
  new RegExp(`^${key}: (.+)$`, 'm').exec(file)?.[1] ?? '';

/** The articles of test/corpus; test/eval/SCHEME.md says how they are annotated. */
export const CORPUS: readonly CorpusArticle[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => {
    const file = readFileSync(new URL(name, folder), 'utf8');
    const body = file.slice(file.indexOf('\n---\n') + 5).trim();
    return {
      name,
      lang: headerOf(file, 'lang'),
      published: headerOf(file, 'published'),
      text: body.replace(/\{\{([^|}]*)\|[^}]*\}\}/g, '$1'),
      unmarked: body.replace(/\{\{[^}]*\}\}/g, '#'),
    };
  });
