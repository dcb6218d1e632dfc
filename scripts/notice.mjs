// `npm run notice`: writes NOTICE anew after a change of the dependencies.
import { writeFileSync } from 'node:fs';
import { notice } from './package/notice.mjs';

writeFileSync(new URL('../NOTICE', import.meta.url), notice());
