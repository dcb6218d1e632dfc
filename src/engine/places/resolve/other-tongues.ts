import { foldName } from '../../text/fold.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { NameReading } from './name-reading.ts';

/** Whether the likeliest record is called so in another language than that of its main name: 'Tolosa' is Italian for Toulouse. */
export const isOfOtherTongue = ({ best, mentions }: NameReading, gazetteer: Gazetteer): boolean =>
  gazetteer.tongues.some((tongue) => {
    const label = best && gazetteer.label(best.id, tongue);
    return label !== undefined && mentions.some(({ key }) => key === foldName(label));
  });
