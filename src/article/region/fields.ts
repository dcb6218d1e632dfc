import { textIn } from '../copied/block-text.ts';
import { alikeCounter } from '../copied/boxes.ts';
import { type Box, type Run, runsIn, type Survey } from '../copied/survey.ts';

/** From this number on, fields of one make are facts. Fewer are labels of the page. */
const LEAST_FIELDS = 3;
const LONGEST_NAME = 40;
const COLON_END = /[:：]$/;

const isPair = (box: Box) => runsIn(box) === 2;
const pairsLike = alikeCounter(isPair);

/** Whether a run is the name or the value of a field, one of several laid out in boxes of one make: 'Height:', '178 cm'. */
export function isInField({ runs }: Survey, run: Run): boolean {
  let field: Box | undefined = run.box;
  while (field && runsIn(field) < 2) field = field.parent;
  if (!field || !isPair(field)) return false;
  const [name, value] = runs.slice(field.first, field.end);
  if (!name || !value || name.linked + value.linked > 0 || name.chars > LONGEST_NAME) return false;
  if (!COLON_END.test(textIn(name).trimEnd())) return false;
  return pairsLike(field) >= LEAST_FIELDS;
}
