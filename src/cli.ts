import { opened, scriptIn } from './cli/compiled.ts';

opened(scriptIn(import.meta.dirname)).main(import.meta.dirname);
