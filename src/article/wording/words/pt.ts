import { type PageWords, phrases } from './page-words.ts';

/** Portuguese words around an article. */
export const pt: PageWords = {
  lures: phrases(`
    leia a matéria completa | leia ainda | confira também | veja mais | mais lidas | mais notícias
    assista | relacionadas | continue lendo | recomendado | últimas notícias | leia também
    leia mais | ler também | saiba mais | veja também | notícias relacionadas | ver mais
    subscreva | sobre o autor | sobre a autora
  `),
  credits: phrases(`
    crédito | créditos | foto de | por redação | redação | da redação | com informações de
    com informações da | com informações do | reprodução | todos os direitos reservados
    última atualização | fonte | foto | imagem | publicado | atualizado
  `),
  labels: phrases(`
    compartilhe | compartilhe no facebook | imprimir | enviar | entrar | assine | buscar | menu
    voltar | próximo | anterior | continua depois da publicidade | continua após a publicidade
    tags | copiar link | ouvir | salvar | publicidade | partilhar | compartilhar | comentários
    fechar
  `),
  promotions: phrases(`
    veja outras notícias | veja mais notícias | nossa newsletter | nosso canal | nossos canais
    siga-nos | siga o canal | inscreva-se | receba as notícias
  `),
  locked: phrases(`exclusivo para assinantes | para continuar a ler | já é assinante`),
  updated: phrases(`atualizado | atualizada | actualizado | modificado`),
  endings: phrases(`
    comentários | comentário | os comentários | deixe um comentário | deixe uma resposta
    deixe seu comentário | escreva um comentário | comentários dos leitores | referências
    bibliografia | # respostas para
  `),
  bylines: phrases(`por`),
};
