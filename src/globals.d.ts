/** Which browser this build is for; set by vite.config.ts. */
declare const __TARGET__: 'chrome' | 'firefox';
/** The tables of src/article/wording/words/tables.ts as JSON; set by scripts/vite/built-in.ts. */
declare const __PHRASE_TABLES__: string;
/** The sites of data/sites/news-sites.tsv, a line each: domain, name and country; set there too. */
declare const __OUTLETS__: string;
