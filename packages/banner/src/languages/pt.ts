import { durationsIn } from '../texts/durations.js'
import type { Language } from '../texts/texts.js'

export const pt: Language = {
  language: 'pt',
  direction: 'ltr',

  title: 'A sua escolha de privacidade',
  question:
    '{controller} pretende guardar e ler dados no seu dispositivo, por exemplo cookies, para as seguintes finalidades: {categories}.',
  assurance:
    'Isto só acontece com o seu consentimento. Pode alterar a sua decisão a qualquer momento.',
  changed: {
    title: 'Uma nova decisão a tomar',
    question:
      '{controller} pretende agora guardar e ler dados no seu dispositivo também para o seguinte: {items}.',
    assurance:
      'Isto só acontece com o seu consentimento. As suas decisões anteriores mantêm-se válidas.',
  },
  optOut: {
    question:
      '{controller} guarda e lê dados no seu dispositivo, por exemplo cookies, para as seguintes finalidades: {categories}.',
    assurance: 'Pode opor-se agora ou a qualquer momento.',
  },
  signalHonoured:
    'A sua oposição é respeitada: o seu navegador envia o sinal «Global Privacy Control».',
  privacyPolicy: 'Política de privacidade',
  acceptAll: 'Aceitar tudo',
  rejectAll: 'Rejeitar tudo',
  choose: 'Escolher',

  preferencesTitle: 'Preferências de privacidade',
  preferencesIntro: 'Ative aquilo com que concorda e depois guarde.',
  alwaysOn: 'Sempre ativo',
  someOn: 'Ativos: {count}',
  details: 'Detalhes',
  save: 'Guardar escolhas',
  close: 'Fechar',
  saved: 'As suas escolhas foram guardadas.',

  yourChoice: 'Data da sua decisão: {date}. Número do registo: {id}.',
  download: 'Descarregar o registo',

  provider: 'Fornecedor',
  storage: 'Guardado no seu dispositivo',
  location: 'Local do tratamento dos dados',
  safeguard: 'Garantias para as transferências internacionais',
  cookie: 'cookie',
  localStorage: 'armazenamento local (Local Storage)',
  sessionStorage: 'armazenamento de sessão (Session Storage)',
  duration: durationsIn('pt', {
    session: 'até fechar o navegador',
    'until erased': 'até ser apagado',
  }),

  categories: {
    necessary: {
      title: 'Necessário',
      purpose: 'O site não funciona sem estes dados. Servem também para memorizar a sua escolha.',
    },
    analytics: {
      title: 'Estatística',
      purpose: 'Mede que páginas são visitadas e como são utilizadas, para melhorar o site.',
    },
    marketing: {
      title: 'Marketing',
      purpose:
        'Utiliza a sua visita para selecionar publicidade, neste e noutros sites, e para medir a eficácia dessa publicidade.',
    },
  },
  purposes: {
    'measures-visits': 'Conta as visitas e mostra como o site é utilizado.',
    'records-sessions':
      'Regista movimentos, cliques e deslocamento da página para melhorar o site.',
    'measures-ads':
      'Mede se os anúncios levam a visitas e compras e mostra anúncios a quem já visitou o site.',
    retargets: 'Mostra anúncios noutros sites a quem já visitou este.',
    'marketing-automation':
      'Relaciona as visitas com formulários e e-mails para enviar mensagens adequadas.',
    chat: 'Oferece uma conversa com a equipa do site.',
    video: 'Reproduz vídeos.',
    map: 'Mostra mapas.',
    'spam-protection': 'Distingue pessoas de programas para proteger os formulários contra abusos.',
    payment: 'Processa pagamentos e protege-os contra fraudes.',
    'loads-tags':
      'Carrega os scripts de medição que o responsável pelo site configurou neste serviço.',
    'passes-on-choice':
      'Indica aos scripts da Google nesta página o que permitiu. Por si só, não envia nem guarda nada.',
  },
  itemPurposes: {
    visitors: 'Distingue os visitantes entre si',
    visit: 'Guarda o estado da visita',
    session: 'Distingue os separadores do navegador entre si',
    fewerRequests: 'Limita o número de pedidos',
    adClick: 'Associa uma visita ao clique num anúncio',
    adViews: 'Conta quantas vezes um anúncio foi mostrado',
    preference: 'Memoriza uma definição',
    security: 'Protege contra abusos e fraudes',
    chat: 'Guarda o estado da conversa',
    video: 'Guarda o estado do leitor de vídeo',
  },
  services: {},

  declaration: {
    caption: 'Serviços e o que guardam no seu dispositivo',
    name: 'Nome',
    category: 'Categoria',
    purpose: 'Finalidade',
    record: {
      title: 'A sua escolha de privacidade',
      purpose: 'Memoriza o que permitiu e o que recusou.',
    },
  },

  placeholder: {
    held: '{service}: este conteúdo só é carregado com a sua autorização. {provider} poderá então guardar e ler dados no seu dispositivo.',
    loadOnce: 'Carregar uma vez',
    always: 'Permitir sempre {service}',
  },
}
