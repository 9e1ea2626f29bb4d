import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const ptBR: Language = {
  language: 'pt-BR',
  direction: 'ltr',

  title: 'Sua escolha de privacidade',
  question:
    '{controller} quer armazenar e ler dados no seu dispositivo, como cookies, para as seguintes finalidades: {categories}.',
  assurance:
    'Isso só acontece com o seu consentimento. Você pode mudar sua decisão a qualquer momento.',
  changed: {
    title: 'Uma nova decisão a tomar',
    question:
      '{controller} agora também quer armazenar e ler dados no seu dispositivo para o seguinte: {items}.',
    assurance:
      'Isso só acontece com o seu consentimento. Suas escolhas anteriores continuam valendo.',
  },
  optOut: {
    question:
      '{controller} armazena e lê dados no seu dispositivo, como cookies, para as seguintes finalidades: {categories}.',
    assurance: 'Você pode se opor agora ou a qualquer momento.',
  },
  signalHonoured:
    'Sua oposição é respeitada: seu navegador envia o sinal “Global Privacy Control”.',
  privacyPolicy: 'Política de privacidade',
  acceptAll: 'Aceitar tudo',
  rejectAll: 'Rejeitar tudo',
  choose: 'Escolher',

  preferencesTitle: 'Preferências de privacidade',
  preferencesIntro: 'Ative aquilo com que você concorda e depois salve.',
  alwaysOn: 'Sempre ativo',
  someOn: 'Ativos: {count}',
  details: 'Detalhes',
  save: 'Salvar escolhas',
  close: 'Fechar',
  saved: 'Suas escolhas foram salvas.',

  yourChoice: 'Data da sua decisão: {date}. Número do registro: {id}.',
  download: 'Baixar o registro',

  provider: 'Fornecedor',
  storage: 'Armazenado no seu dispositivo',
  location: 'Local do tratamento dos dados',
  safeguard: 'Garantias para as transferências internacionais',
  cookie: 'cookie',
  localStorage: 'armazenamento local (Local Storage)',
  sessionStorage: 'armazenamento de sessão (Session Storage)',
  duration: durationsIn('pt-BR', {
    session: 'até você fechar o navegador',
    'until erased': 'até ser apagado',
  }),

  categories: {
    necessary: {
      title: 'Necessário',
      purpose: 'O site não funciona sem esses dados. Eles também servem para lembrar sua escolha.',
    },
    analytics: {
      title: 'Estatística',
      purpose: 'Mede quais páginas são visitadas e como são usadas, para melhorar o site.',
    },
    marketing: {
      title: 'Marketing',
      purpose:
        'Usa sua visita para selecionar publicidade, neste e em outros sites, e para medir a eficácia dessa publicidade.',
    },
  },
  purposes: {
    'measures-visits': 'Conta as visitas e mostra como o site é usado.',
    'records-sessions': 'Registra movimentos, cliques e rolagem para melhorar o site.',
    'measures-ads':
      'Mede se os anúncios levam a visitas e compras e mostra anúncios a quem já visitou o site.',
    retargets: 'Mostra anúncios em outros sites a quem já visitou este.',
    'marketing-automation':
      'Relaciona as visitas a formulários e e-mails para enviar mensagens adequadas.',
    chat: 'Oferece um chat com a equipe do site.',
    video: 'Reproduz vídeos.',
    map: 'Mostra mapas.',
    'spam-protection': 'Distingue pessoas de programas para proteger os formulários contra abusos.',
    payment: 'Processa pagamentos e os protege contra fraudes.',
    'loads-tags':
      'Carrega os scripts de medição que o responsável pelo site configurou neste serviço.',
    'passes-on-choice':
      'Informa aos scripts do Google nesta página o que você permitiu. Por si só, não envia nem armazena nada.',
  },
  itemPurposes: {
    visitors: 'Distingue os visitantes uns dos outros',
    visit: 'Guarda o estado da visita',
    session: 'Distingue as abas do navegador umas das outras',
    fewerRequests: 'Limita o número de solicitações',
    adClick: 'Associa uma visita ao clique em um anúncio',
    adViews: 'Conta quantas vezes um anúncio foi exibido',
    preference: 'Lembra uma preferência',
    security: 'Protege contra abusos e fraudes',
    chat: 'Guarda o estado do chat',
    video: 'Guarda o estado do reprodutor de vídeo',
  },
  services: {},

  declaration: {
    caption: 'Serviços e o que eles armazenam no seu dispositivo',
    name: 'Nome',
    category: 'Categoria',
    purpose: 'Finalidade',
    record: {
      title: 'Sua escolha de privacidade',
      purpose: 'Lembra o que você permitiu e o que recusou.',
    },
  },

  placeholder: {
    held: '{service} só carrega se você permitir. {provider} poderá então armazenar e ler dados no seu dispositivo.',
    loadOnce: 'Carregar uma vez',
    always: 'Permitir sempre {service}',
  },
}
