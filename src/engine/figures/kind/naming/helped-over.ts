import type { Candidate } from '../../candidate.ts';
import type { Reader } from '../../reader.ts';
import { isHelpedOver } from '../migrants/on-their-way.ts';
import { accept } from './accept.ts';

/** 'helped 10,000 enter Britain': those whom smugglers took over a border. */
export const helpedOver = (reader: Reader, candidate: Candidate): boolean =>
  isHelpedOver(reader, candidate) &&
  accept(reader, candidate, { kind: 'migrants', unit: 'person', rule: 'helped over a border' });
