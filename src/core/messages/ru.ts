import type { Role } from '../data/alliance.js';
import { makeFormats, precisionOf } from './make-formats.js';
import type { Messages } from './messages.js';
import { names } from './names/ru.js';

const { count, digits, lists, number, told } = makeFormats('ru');

/** Each role as something that one country does, and several do. */
const BECOMES: Readonly<Record<Role, readonly [string, string]>> = {
  member: ['становится членом', 'становятся членами'],
  observer: ['становится наблюдателем', 'становятся наблюдателями'],
  'dialogue-partner': ['становится партнёром по диалогу', 'становятся партнёрами по диалогу'],
  partner: ['становится партнёром', 'становятся партнёрами'],
  associate: ['становится ассоциированным членом', 'становятся ассоциированными членами'],
  participant: ['становится участником', 'становятся участниками'],
  cooperation: ['заключает соглашение о сотрудничестве', 'заключают соглашения о сотрудничестве'],
  suspended: ['— участие приостановлено', '— участие приостановлено'],
  'suspended-partner': ['— партнёрство приостановлено', '— партнёрство приостановлено'],
  frozen: ['замораживает своё участие', 'замораживают своё участие'],
  candidate: ['становится кандидатом', 'становятся кандидатами'],
};

/** A month alone stands in the nominative; after "since" and "until" it needs the genitive, as dates with a day have. */
const GENITIVES: Readonly<Record<string, string>> = {
  январь: 'января',
  февраль: 'февраля',
  март: 'марта',
  апрель: 'апреля',
  май: 'мая',
  июнь: 'июня',
  июль: 'июля',
  август: 'августа',
  сентябрь: 'сентября',
  октябрь: 'октября',
  ноябрь: 'ноября',
  декабрь: 'декабря',
};
const genitive = (date: string) =>
  precisionOf(date) === 'year'
    ? `${date} г.`
    : date.replace(/^[а-я]+/u, (month) => GENITIVES[month] ?? month);
/** After "на" and "по": a year alone needs its word. */
const dated = (date: string) => (precisionOf(date) === 'year' ? `${date} год` : date);
// "со второго", but "с двадцать второго"
const from = (date: string) => `${/^2 /.test(date) ? 'со' : 'с'} ${genitive(date)}`;

/** What dotted and dashed lines mean. */
const LINES =
  'точечные линии — землёй управляют другие, штриховые — граница не урегулирована; все линии приблизительны.';

/** Russian; machine-made until reviewed by a native speaker. */
export const ru: Messages = {
  ...names,
  lang: 'ru',
  dates: null,
  digits,
  lists,
  dir: 'ltr',
  conventions: {
    un: `Границы — по практике Организации Объединённых Наций; ${LINES}`,
    'de-facto':
      'Территории показаны за теми, кто ими фактически управляет; штриховые линии — спорные; линия фронта между Украиной и Россией не показана; все линии приблизительны.',
    party: (country, isPartial) =>
      `Границы с точки зрения страны: ${country}${isPartial ? ' (показано частично)' : ''}; ${LINES}`,
    today: 'Государства и границы — сегодняшние, а не на эту дату.',
    lines: 'Точечные линии — землёй управляют другие, штриховые — граница не урегулирована.',
  },
  mapTitle: 'Карта Центральной Азии и соседних стран',
  asOf: (date) => `По состоянию на ${dated(date)}`,
  situation: (date) => `Положение на ${dated(date)}`,
  knownTo: (date) => `факты известны по ${dated(date)}`,
  knownThen: 'факты известны на ту же дату',
  credit: 'Картографические данные: Natural Earth.',
  description: ({ title, date, groups, things, convention }) => {
    const parts = [...groups, ...things];
    const shown = parts.length ? ` На карте: ${parts.join('; ')}.` : '';
    return `${title}. Положение на дату: ${date.replace(/\.$/, '')}.${shown} ${convention}`;
  },
  overlays: {
    alliances: {
      title: 'Союзы и организации',
      describe: (n, names) =>
        `члены ${n === 1 ? 'организации' : 'организаций'} (${lists.and(names())})`,
    },
    disputes: {
      title: 'Пограничные и водные споры',
      all: 'Все споры региона',
      count: (n) => count(n, { one: '# спор', few: '# спора', other: '# споров' }),
      describe: (n) =>
        count(n, {
          one: '# пограничный или водный спор',
          few: '# пограничных и водных спора',
          other: '# пограничных и водных споров',
        }),
    },
    links: {
      title: 'Связи',
      all: 'Все связи из статьи',
      count: (n) => count(n, { one: '# связь', few: '# связи', other: '# связей' }),
    },
  },
  roles: {
    member: 'член',
    observer: 'наблюдатель',
    'dialogue-partner': 'партнёр по диалогу',
    partner: 'партнёр',
    associate: 'ассоциированный член',
    participant: 'участник',
    cooperation: 'соглашение о сотрудничестве',
    suspended: 'участие приостановлено',
    'suspended-partner': 'партнёр, сотрудничество приостановлено',
    frozen: 'член, участие заморожено',
    candidate: 'кандидат',
    former: 'бывший член',
    withdrawn: 'бывший участник',
  },
  roleGroups: {
    member: 'члены',
    partner: 'наблюдатели и партнёры',
    observer: 'наблюдатели',
    paused: 'участие заморожено или приостановлено',
    candidate: 'кандидаты',
    left: 'бывшие члены',
    participant: 'участники',
    withdrawn: 'бывшие участники',
  },
  disputeKinds: {
    delimitation: 'делимитация границы',
    'territorial-claim': 'территориальная претензия',
    breakaway: 'отделившаяся территория',
    occupied: 'оккупированная территория',
    exclave: 'эксклав',
    maritime: 'морской спор',
    water: 'водный спор',
    'closed-border': 'закрытая граница',
    'border-security': 'безопасность границы',
  },
  statuses: {
    active: 'действующий спор',
    frozen: 'замороженный спор',
    agreed: 'урегулировано договором',
    resolved: 'урегулировано',
    dormant: 'без обострения',
    uncontested: 'не оспаривается',
  },
  claims: {
    event: 'событие',
    standing: 'постоянные отношения',
    assessment: 'оценка',
    forecast: 'прогноз',
    absence: 'не произошло',
  },
  tones: {
    cooperative: 'сотрудничество',
    strained: 'напряжённость',
    hostile: 'враждебность',
    neutral: 'нейтральность',
  },
  linkKinds: {
    agreement: 'договор',
    announcement: 'объявление',
    recognition: 'признание',
    visit: 'визит',
    meeting: 'встреча',
    talks: 'переговоры',
    outreach: 'налаживание контактов',
    engagement: 'взаимодействие',
    competition: 'соперничество',
    threat: 'угроза',
    criticism: 'критика',
    warning: 'предупреждение',
    refuge: 'убежище',
    rapprochement: 'сближение',
    forum: 'форум',
    'joint-task-force': 'совместная рабочая группа',
    'organisation-meeting': 'заседание организации',
    diversification: 'диверсификация',
    'security-cooperation': 'сотрудничество в сфере безопасности',
    difference: 'различие',
    affinity: 'общность',
    opposition: 'противодействие',
    leverage: 'рычаги влияния',
    alignment: 'сближение позиций',
    isolation: 'изоляция',
    distancing: 'дистанцирование',
    'marginalisation-risk': 'риск оказаться в стороне',
    reliance: 'опора на партнёра',
    dispute: 'спор',
    'armed-clash': 'вооружённое столкновение',
    'support-statement': 'заявление о поддержке',
    membership: 'членство',
    'mandate-shift': 'изменение мандата',
    war: 'война',
    'no-statement': 'отсутствие заявления',
    strain: 'напряжённость',
    'possible-strain': 'возможная напряжённость',
    'shared-concern': 'общая обеспокоенность',
    context: 'контекст',
  },
  kilometres: (n) => `${number(n)} км`,
  since: from,
  until: (date) => `до ${genitive(date)}`,
  between: (start, end) => `${from(start)} до ${genitive(end)}`,
  undated: 'дата не указана',
  sinceUnknown: 'с неизвестной даты',
  linkLabel: ({ from: start, to, directed, kind, when }) =>
    `${directed ? `Направление: ${start} – ${to}` : lists.and([start, to])}: ${kind}, ${when}`,
  disputeLabel: ({ name, kind, status }) => `${name}: ${kind}, статус: ${status}`,
  countryLabel: ({ name, roles }) => (roles.length ? `${name}; ${roles.join(', ')}` : name),
  roleIn: (body, role) => `${body}: ${role}`,
  heldBy: (country) => `под контролем: ${country}`,
  toFar: (place) => `Направление: ${place}`,
  fromFar: (place) => `Откуда: ${place}`,
  accordingTo: (who) => `Источник оценки — ${who}.`,
  reportedLikely: 'Вероятно, верно; источники слабые.',
  fromMemory: 'Общеизвестные сведения; с источником не сверено.',
  partlyFromMemory: 'Отчасти общеизвестные сведения.',
  notYetDone: 'Требует подтверждения до публикации.',
  terms: {
    status: 'Статус',
    event: 'События',
    fact: 'Факты',
    casualties: 'Погибшие и раненые',
    date: 'Дата',
    place: 'Место',
    people: 'Лица',
    note: 'Примечание',
    kind: 'Вид',
    role: 'Роль',
    country: 'Страна',
    body: 'Организация',
    from: 'От кого',
    to: 'К кому',
    what: 'Что',
    parties: 'Стороны',
    sources: 'Источники',
    un: 'Организация Объединённых Наций',
    claim: 'Тип утверждения',
    dispute: 'Спор',
    capital: 'Столица',
    later: 'С тех пор',
  },
  tables: { countries: 'Страны' },
  corrections: {
    title: 'Уточнения и дополнения',
    article: 'В статье',
    record: 'По нашим сведениям',
    difference: 'расхождение',
    context: 'дополнение',
  },
  tableTools: {
    filter: 'Фильтр строк',
    csv: 'Скачать в формате CSV',
    rows: (shown, all) =>
      `${number(shown)} из ${count(all, { one: '# строки', other: '# строк' })}`,
  },
  inView: ({ countries, more, things }) =>
    `На экране: ${lists.and([
      ...countries,
      ...(more
        ? [count(more, { one: 'ещё # страна', few: 'ещё # страны', other: 'ещё # стран' })]
        : []),
    ])}; ${lists.and(things)}.`,
  shortcuts: {
    arrows: 'К ближайшему месту в этом направлении',
    ends: 'К первому и последнему месту',
    letters: 'К следующему названию на эту букву',
    groups: 'К странам, спорам или связям и обратно',
    open: 'Открыть',
    close: 'Закрыть',
    pan: 'Сдвинуть карту',
    zoom: 'Приблизить и отдалить',
    all: 'Показать всю карту',
    help: 'Список горячих клавиш',
  },
  machineMade: 'Машинный перевод, ещё не проверен.',
  legendWords: {
    body: (group, name) => `${group}: ${name}`,
    disputes: {
      active: 'Спорная граница',
      frozen: 'Спор приостановлен',
      dormant: 'Старое притязание, на котором не настаивают',
      agreed: 'Урегулировано договором',
      resolved: 'Урегулировано',
      uncontested: 'Не оспаривается',
    },
    water: 'Спор из-за воды',
    crossing: 'Граница закрыта или небезопасна',
    unsettledUntil: (date) => `Граница не урегулирована до договора (${date})`,
    heldAndClaimed: (country) => `${country}: контролирует, претендует`,
    heldLine: 'Линия фактического контроля',
    notFinal: 'Не окончательно',
    claims: {
      event: 'Произошло в определённый день',
      standing: 'Постоянная связь',
      assessment: 'Оценка автора',
      forecast: 'Ожидание автора',
    },
    tones: {
      cooperative: 'Сотрудничество',
      strained: 'Напряжённость',
      hostile: 'Враждебность',
      neutral: 'Прочее',
    },
  },
  card: {
    now: (status, since) => `${status} ${since}`,
    then: (date, status) => `На дату этой карты (${date}): ${status}.`,
    stillOpen: (date) => `На дату этой карты (${date}) ещё не урегулировано.`,
    all: 'Всё об этом, с источниками',
  },
  states: {
    empty: (date) => `На ${dated(date)} на этой карте ещё ничего нет.`,
    nearest: (date) => `Показать: ${date}`,
    partial: 'Часть связей показать не удалось.',
    retry: 'Попробовать снова',
  },
  legend: 'Условные обозначения',
  legendMore: 'Ещё на этой карте',
  parts: {
    closeUp: 'Показать крупным планом',
    notes: 'Пометки',
    whoIsInWhat: 'Кто где состоит',
    members: (n) => count(n, { one: '# член', few: '# члена', other: '# членов' }),
    roleOf: (country, role) => `${country}: ${role}`,
    noRole: 'без участия',
    partners: 'Наблюдатель, партнёр или ассоциированный участник',
    whereMember: (c) => `${c} как член организации`,
    tooMany: (n) => `Организаций: ${number(n)}; выберите не более пяти`,
    notYetKnown: 'ещё не известно',
    earlier: (y) => `Раньше: с ${y} г.`,
    before: 'до этой даты',
    after: 'после этой даты',
  },
  timeline: {
    ...told,
    label: 'Шкала времени',
    date: 'Дата карты',
    play: 'Воспроизвести',
    pause: 'Пауза',
    previous: 'Предыдущая дата',
    next: 'Следующая дата',
    ownDate: 'Дата этой карты.',
    more: (n) => `и ещё ${number(n)}`,
    becomes: ({ body, countries, role }) => {
      const [one, many] = role === null ? ['выходит', 'выходят'] : BECOMES[role];
      return `${body}: ${lists.and(countries)} ${countries.length === 1 ? one : many}`;
    },
    ends: (what) => `Больше не действует: ${what}`,
  },
  ui: {
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    reset: 'Показать всю карту',
    close: 'Закрыть',
    table: 'Таблица',
    about: 'О карте',
    openLarge: 'Открыть крупно',
    bare: 'Данные этой карты загрузить не удалось. Показаны только страны и границы.',
    map: 'Карта',
    panUp: 'Переместиться вверх',
    panDown: 'Переместиться вниз',
    panLeft: 'Переместиться влево',
    panRight: 'Переместиться вправо',
    shortcuts: 'Горячие клавиши',
    keys: 'Клавиши со стрелками переводят от места к месту, Enter открывает, Escape закрывает, плюс и минус меняют масштаб, вопросительный знак открывает список всех клавиш.',
    wheelHint: 'Чтобы изменить масштаб карты, прокручивайте, удерживая Ctrl.',
  },
};
