import { type PageWords, phrases } from './page-words.ts';

/** French words around an article. */
export const fr: PageWords = {
  lures: phrases(`
    à lire également | lire la suite | voir plus | plus d'infos | à découvrir
    les articles les plus lus | articles liés | articles similaires | sur le même thème
    sur ce sujet | lire plus tard | cliquez ici | suivez | notre dossier | vous aimerez aussi
    dans la même rubrique | lire aussi | à lire aussi | à lire | lire | lire également
    lire notre | voir aussi | à voir aussi | sur le même sujet | pour aller plus loin
    découvrez aussi | article réservé à nos abonnés | abonnez-vous | inscrivez-vous | newsletter
    suivez-nous | écouter aussi | à écouter | nos articles sur | les plus lus | en savoir plus
    vidéo | à propos de l'auteur | l'auteur
  `),
  credits: phrases(`
    par la rédaction | la rédaction | rédigé par | écrit par | propos recueillis par | lecture
    temps de lecture | © | photo d'illustration | image d'illustration | mis en ligne | source
    sources | photo | photos | crédit | crédits | crédit photo | avec afp | avec agence
    publié le | publié | mis à jour | mise à jour | modifié le | tous droits réservés | vous êtes ici
  `),
  labels: phrases(`
    partager sur facebook | tweeter | envoyer par email | réagir | menu | rechercher | connexion
    s'abonner | accueil | retour | suivant | précédent | lire la suite
    haut de page | contenu sponsorisé | article suivant | offrir | favoris | favori
    enregistrer | lire plus tard | écouter cet article | publicité
    la suite après cette publicité | la suite après la publicité | partager | imprimer
    commentaires | fermer | écouter l'article | ajouter à vos sélections | temps de lecture
  `),
  promotions: phrases(`
    notre newsletter | nos newsletters | notre lettre | notre infolettre | abonnez-vous à
    inscrivez-vous à | suivez-nous sur | rejoignez-nous | rejoignez notre
    notre chaîne whatsapp | notre chaîne youtube | notre application | soutenez-nous
    recevez chaque matin | je m'inscris
  `),
  locked: phrases(`
    de cet article à lire | la suite est réservée | réservé aux abonnés | réservée aux abonnés
    déjà abonné | pour lire la suite | il vous reste
  `),
  updated: phrases(`mis à jour | mise à jour | modifié | actualisé`),
  endings: phrases(`
    commentaires | commentaire | vos commentaires | réactions | vos réactions | réagir
    réagir à cet article | laisser un commentaire | laissez un commentaire
    ajouter un commentaire | l'avis des lecteurs | références | sources | bibliographie | # commentaires sur
    # réponses à
  `),
  bylines: phrases(`par`),
  admissions: phrases(`entrée | tarif | tarifs | billets`),
};
