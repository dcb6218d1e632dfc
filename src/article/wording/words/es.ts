import { type PageWords, phrases } from './page-words.ts';

/** Spanish words around an article. */
export const es: PageWords = {
  lures: phrases(`
    lea más | lee más | leer más | ver más | mira también | mire también | te recomendamos
    le recomendamos | también te puede interesar | más leídas | las más leídas | más sobre
    seguir leyendo | puedes leer | para saber más | lea también | lee también | leer también
    te puede interesar | le puede interesar | más información | más noticias | ver también
    noticias relacionadas | relacionado | relacionados | artículos relacionados | suscríbete
    regístrate | síguenos | newsletter | no te pierdas | lo más leído | sobre la firma
    sobre el autor | sobre la autora | acerca del autor
  `),
  credits: phrases(`
    por redacción | redacción | escrito por | crédito | créditos | con datos de
    última actualización | fuente | fuentes | foto | fotos | imagen | con información de
    publicado | actualizado | todos los derechos reservados | usted está aquí
  `),
  labels: phrases(`
    comparte | compartir en facebook | guardar | inicio | menú | buscar | iniciar sesión
    suscribirse | suscríbete | siguiente | anterior | volver | etiquetas | pdf | enviar
    seguir leyendo | leer más | ver más | tags | publicidad | archivado en | compartir
    comentarios | imprimir | cerrar | escuchar | temas
  `),
  promotions: phrases(`
    nuestra newsletter | nuestro boletín | nuestros boletines | suscríbete a | suscríbase a
    síguenos en | síganos en | únete a nuestro | nuestro canal | nuestra app | newsletter semanal
    apúntate a
  `),
  locked: phrases(`
    solo para suscriptores | sólo para suscriptores | continúa leyendo | ya eres suscriptor
    para seguir leyendo
  `),
  updated: phrases(`actualizado | actualizada | modificado | actualización`),
  endings: phrases(`
    comentarios | comentario | tus comentarios | comentarios de los lectores | deja un comentario
    deja una respuesta | dejar un comentario | añadir comentario | escribe un comentario
    referencias | bibliografía | # respuestas a | # comentarios en
  `),
  bylines: phrases(`por`),
  admissions: phrases(`entrada | entradas`),
};
