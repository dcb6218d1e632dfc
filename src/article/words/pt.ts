import type { PageWords } from './page-words.ts';

/** Portuguese words around an article. */
export const pt: PageWords = {
  lures: [
    'leia também',
    'leia mais',
    'ler também',
    'saiba mais',
    'veja também',
    'notícias relacionadas',
    'ver mais',
    'subscreva',
  ],
  credits: ['fonte', 'foto', 'imagem', 'publicado', 'atualizado'],
  labels: ['publicidade', 'partilhar', 'compartilhar', 'comentários', 'fechar'],
  locked: ['exclusivo para assinantes', 'para continuar a ler', 'já é assinante'],
};
