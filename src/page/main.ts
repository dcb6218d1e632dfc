import { extract } from '../article/extract.ts';

extract(document);
