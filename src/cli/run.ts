import { annotate } from '../engine/annotate.ts';
import type { Knowledge } from '../engine/draft.ts';
import { exportText, furtherText } from '../export/file.ts';
import { type Call, callOf } from './call.ts';
import { cardText } from './card-text.ts';
import { type Given, readInput } from './files.ts';
import { HELP } from './help.ts';
import { linesOf } from './lines.ts';
import { errorLine, readingAndTextLine, readingLine } from './output.ts';
import { type Input, InputError, messageOf, readRecord } from './record.ts';
import { traceInto } from './trace-text.ts';
import { PHRASES } from './words.ts';

/** The world around the command, so that a test can be one. */
interface Surroundings {
  input: AsyncIterable<Uint8Array>;
  /** Resolves when the reader is ready for more: memory stays constant. */
  write(text: string): Promise<void>;
  complain(text: string): void;
  knowledge(): Knowledge;
  /** When the articles are read; stands in exports. */
  now(): Date;
}

/** Exit statuses: all read; some not read; called wrongly. */
const OK = 0;
const SOME_FAILED = 1;
const WRONG_CALL = 2;

type Read = () => Input | Promise<Input>;

async function* fromLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Read> {
  let number = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    const where = `Line ${number}`;
    if (line.trim() !== '') yield () => readRecord(line, where);
  }
}

async function* fromFiles(files: readonly string[], given: Given): AsyncGenerator<Read> {
  for (const file of files) yield () => readInput(file, given);
}

/** Runs the command: reads, annotates and writes article by article. */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  let call: Call;
  try {
    call = callOf(args);
  } catch (error) {
    around.complain(`annotate: ${messageOf(error)}\n\n${HELP}`);
    return WRONG_CALL;
  }
  if (call.help) {
    await around.write(HELP);
    return OK;
  }
  const known = around.knowledge();
  const inputs = call.ndjson ? fromLines(around.input) : fromFiles(call.files, call);
  let status = OK;
  let isFirst = true;
  for await (const read of inputs) {
    let id: string | null = null;
    try {
      const input = await read();
      id = input.id;
      await around.write(await answer(input, known, { ...call, isFirst }, around.now()));
      isFirst = false;
    } catch (error) {
      status = SOME_FAILED;
      await around.write(failure(error, id, around));
    }
  }
  return status;
}

/** What cannot be read is the input's fault, and said; what fails in the reading is ours, and shown. */
function failure(error: unknown, id: string | null, around: Surroundings): string {
  if (error instanceof InputError) return errorLine(error.id, error.message);
  around.complain(`annotate: ${error instanceof Error ? error.stack : String(error)}\n`);
  return errorLine(id, 'The reading failed; standard error says where.');
}

/** The call, and whether an article has been answered before: a table has one head. */
type Turn = Call & { isFirst: boolean };

async function answer(input: Input, known: Knowledge, call: Turn, now: Date): Promise<string> {
  const { article } = input;
  const rules: string[] = [];
  const trace = call.answer === 'trace' ? traceInto(rules, article.text) : undefined;
  const reading = annotate(article, known, { allPosts: call.allPosts }, trace);
  switch (call.answer) {
    case 'reading':
      return (call.ndjson ? readingLine : readingAndTextLine)(input, reading);
    case 'card':
      return `${cardText(reading, article)}\n`;
    case 'trace':
      return `${[input.id, ...rules].join('\n')}\n\n`;
    default: {
      const options = { quotes: call.quotes, accessed: now, phrases: PHRASES };
      const text = await exportText(call.answer, { article, reading }, options);
      return `${(call.isFirst ? text : furtherText(call.answer, text)).trimEnd()}\n`;
    }
  }
}
