/** Which browser this build is for; set by vite.config.ts. */
declare const __TARGET__: 'chrome' | 'firefox';
/** The tables of src/article/wording/words/tables.ts as JSON; set by scripts/vite/phrases.ts. */
declare const __PHRASE_TABLES__: string;
