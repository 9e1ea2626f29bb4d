import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const fr: Language = {
  language: 'fr',
  direction: 'ltr',

  title: 'Votre choix en matière de vie privée',
  question:
    '{controller} souhaite enregistrer et lire des données sur votre appareil, par exemple des cookies, pour les finalités suivantes\u00a0: {categories}.',
  assurance: 'Rien ne se fait sans votre accord. Vous pouvez changer d’avis à tout moment.',
  changed: {
    title: 'Un nouveau choix à faire',
    question:
      '{controller} souhaite désormais aussi enregistrer et lire des données sur votre appareil pour\u00a0: {items}.',
    assurance: 'Rien ne se fait sans votre accord. Vos choix précédents restent valables.',
  },
  optOut: {
    question:
      '{controller} enregistre et lit des données sur votre appareil, par exemple des cookies, pour les finalités suivantes\u00a0: {categories}.',
    assurance: 'Vous pouvez vous y opposer maintenant ou à tout moment.',
  },
  signalHonoured:
    'Votre opposition est prise en compte\u00a0: votre navigateur envoie le signal Global Privacy Control.',
  privacyPolicy: 'Politique de confidentialité',
  acceptAll: 'Tout accepter',
  rejectAll: 'Tout refuser',
  choose: 'Personnaliser',

  preferencesTitle: 'Préférences de confidentialité',
  preferencesIntro: 'Activez ce que vous acceptez, puis enregistrez.',
  alwaysOn: 'Toujours actif',
  someOn: 'Actifs : {count}',
  details: 'Détails',
  save: 'Enregistrer mes choix',
  close: 'Fermer',
  saved: 'Vos choix ont été enregistrés.',

  yourChoice: 'Choix effectué le {date}. Numéro de l’enregistrement\u00a0: {id}.',
  download: 'Télécharger l’enregistrement',

  provider: 'Fournisseur',
  storage: 'Enregistré sur votre appareil',
  location: 'Lieu de traitement des données',
  safeguard: 'Garantie pour les transferts à l’étranger',
  cookie: 'cookie',
  localStorage: 'stockage local',
  sessionStorage: 'stockage de session',
  duration: durationsIn('fr', {
    session: 'jusqu’à la fermeture du navigateur',
    'until erased': 'jusqu’à l’effacement',
  }),

  categories: {
    necessary: {
      title: 'Nécessaires',
      purpose: 'Le site a besoin de ces données pour fonctionner et pour mémoriser votre choix.',
    },
    analytics: {
      title: 'Mesure d’audience',
      purpose:
        'Mesure quelles pages sont consultées et comment elles sont utilisées, afin d’améliorer le site.',
    },
    marketing: {
      title: 'Publicité',
      purpose:
        'Utilise votre visite pour choisir des publicités, ici et sur d’autres sites, et pour en mesurer l’efficacité.',
    },
  },
  purposes: {
    'measures-visits': 'Compte les visites et montre comment le site est utilisé.',
    'records-sessions':
      'Enregistre les mouvements, les clics et le défilement afin d’améliorer le site.',
    'measures-ads':
      'Mesure si les annonces mènent à des visites et à des achats, et montre des annonces aux anciens visiteurs.',
    retargets: 'Montre des annonces sur d’autres sites aux anciens visiteurs.',
    'marketing-automation':
      'Relie les visites aux formulaires et aux e-mails afin d’envoyer des messages adaptés.',
    chat: 'Propose une discussion en ligne avec l’équipe du site.',
    video: 'Lit des vidéos.',
    map: 'Affiche des cartes.',
    'spam-protection':
      'Distingue les personnes des programmes afin de protéger les formulaires contre les abus.',
    payment: 'Traite les paiements et les protège contre la fraude.',
    'loads-tags': 'Charge les balises de mesure que l’éditeur du site y a configurées.',
    'passes-on-choice':
      'Indique aux scripts de Google présents sur cette page ce que vous avez autorisé. N’envoie et n’enregistre rien lui-même.',
  },
  itemPurposes: {
    visitors: 'Distingue les visiteurs les uns des autres',
    visit: 'Conserve l’état de la visite',
    session: 'Distingue les onglets du navigateur',
    fewerRequests: 'Limite le nombre de requêtes',
    adClick: 'Relie une visite à un clic sur une annonce',
    adViews: 'Compte combien de fois une annonce a été affichée',
    preference: 'Retient un réglage',
    security: 'Protège contre les abus et la fraude',
    chat: 'Conserve l’état de la discussion',
    video: 'Conserve l’état du lecteur vidéo',
  },
  services: {},

  declaration: {
    caption: 'Services et données qu’ils enregistrent sur votre appareil',
    name: 'Nom',
    category: 'Catégorie',
    purpose: 'Finalité',
    record: {
      title: 'Votre choix en matière de vie privée',
      purpose: 'Mémorise ce que vous avez autorisé et refusé.',
    },
  },

  placeholder: {
    held: '{service} ne se charge que si vous l’autorisez. {provider} peut alors enregistrer et lire des données sur votre appareil.',
    loadOnce: 'Charger une fois',
    always: 'Toujours autoriser {service}',
  },
}
