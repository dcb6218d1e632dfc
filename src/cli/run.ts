import { annotate } from '../engine/annotate.ts';
import type { Knowledge } from '../engine/draft.ts';
import { exportText, joinedIn } from '../export/file.ts';
import { type Call, callOf, isFormat } from './call.ts';
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

type Read = () => Input;

async function* fromLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Read> {
  let number = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    const where = `Line ${number}`;
    if (line.trim() !== '') yield () => readRecord(line, where);
  }
}

function* fromFiles(files: readonly string[], given: Given): Generator<Read> {
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
  return answerAll(call, around);
}

async function answerAll(call: Call, around: Surroundings): Promise<number> {
  const known = around.knowledge();
  const inputs = call.ndjson ? fromLines(around.input) : fromFiles(call.files, call);
  const joined = joinedOf(call);
  let status = OK;
  for await (const read of inputs) {
    let id: string | null = null;
    try {
      const input = read();
      id = input.id;
      await around.write(joined.next(await answer(input, known, call, around.now())));
    } catch (error) {
      status = SOME_FAILED;
      await fail(error, id, call, around);
    }
  }
  const last = joined.last();
  if (last !== '') await around.write(last);
  return status;
}

/** Exports of several articles make one file; all else is written as it comes. */
function joinedOf({ answer: wanted, ndjson, files }: Call): ReturnType<typeof joinedIn> {
  const isFile = isFormat(wanted) && (ndjson || files.length > 1);
  return isFile ? joinedIn(wanted) : { next: (text) => text, last: () => '' };
}

/** Says what could not be read: among readings in its own place, beside any other answer, which it would be no part of. */
async function fail(error: unknown, id: string | null, call: Call, around: Surroundings) {
  const line = failure(error, id, around);
  if (call.answer === 'reading') await around.write(line);
  else around.complain(line);
}

/** What cannot be read is the input's fault, and said; what fails in the reading is ours, and shown. */
function failure(error: unknown, id: string | null, around: Surroundings): string {
  if (error instanceof InputError) return errorLine(error.id, error.message);
  around.complain(`annotate: ${error instanceof Error ? error.stack : String(error)}\n`);
  return errorLine(id, 'The reading failed; standard error says where.');
}

async function answer(input: Input, known: Knowledge, call: Call, now: Date): Promise<string> {
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
      return exportText(call.answer, { id: input.id, article, reading }, options);
    }
  }
}
