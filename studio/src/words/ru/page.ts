import type { Catalogue } from '../say.js';

export const page: Catalogue = {
  // The page
  'Map studio': 'Студия карт',
  Steps: 'Шаги',
  Make: 'Создать',
  'Own data': 'Свои данные',
  See: 'Посмотреть',
  Take: 'Забрать',
  Undo: 'Отменить',
  Redo: 'Вернуть',
  Forget: 'Забыть',
  Preview: 'Предпросмотр',
  'Language of the studio': 'Язык студии',
  'Translated by machine, not yet reviewed.': 'Машинный перевод, ещё не проверен.',
  'The map': 'Карта',
  'One moment …': 'Минуту …',
  'The figure is being drawn …': 'Рисунок готовится …',
  'Kept in this browser': 'Сохранено в этом браузере',
  'Being kept …': 'Сохраняется …',
  'Not kept: this browser has no room for it': 'Не сохранено: в браузере нет места',
  'Nothing new to keep': 'Нечего сохранять',
  'Not kept: another tab has kept another map':
    'Не сохранено: другая вкладка сохранила другую карту',
  'This browser keeps nothing of the map any more. What is on screen stays until you close the page.':
    'В браузере больше ничего нет от этой карты. То, что на экране, останется, пока вы не закроете страницу.',
  'This is the map that this browser has kept.': 'Это карта, сохранённая в этом браузере.',
  'The map of the link is open.': 'Карта из ссылки открыта.',
  'The link is damaged: it holds no map that can be read.':
    'Ссылка повреждена: карту из неё прочитать нельзя.',
  'A part of the studio could not be loaded. Open the page again.':
    'Часть студии не загрузилась. Откройте страницу ещё раз.',
  'Another tab of this browser has kept another map.':
    'Другая вкладка этого браузера сохранила другую карту.',
  'What you make here is not kept until you choose; Undo then has the other one.':
    'Сделанное здесь не сохраняется, пока вы не выберете; другую карту затем вернёт «Отменить».',
  'Keep this one': 'Сохранить эту',
  'Open the other one': 'Открыть другую',
  'The map of this tab is kept.': 'Карта этой вкладки сохранена.',
  'This is the map of the other tab.': 'Это карта другой вкладки.',
  // Starts
  'Start from': 'Начать с …',
  'Nothing: land and borders': 'Пустая карта: суша и границы',
  'The article’s map': 'Карта статьи',
  nothing: 'пустая карта',
  'the article’s map': 'карта статьи',
  'You have started from {name}.': 'Начало: {name}.',
  'What you have made so far comes back with Undo.': 'Сделанное до этого вернёт «Отменить».',
  '“{title}” could not be loaded: {cause}.': '«{title}» не загружается: {cause}.',
  // The map as JSON
  'The map as JSON': 'Карта в виде JSON',
  'What you write is on the map at once. Tab leaves the editor; Ctrl and Space offer what may stand where the cursor is. Rows of a table of your own are not in it.':
    'Написанное сразу на карте. Tab выходит из редактора; Ctrl и пробел предлагают, что может стоять у курсора. Строк вашей таблицы здесь нет.',
  'Go to the next problem': 'К следующей ошибке',
  'This is no JSON yet; the map stays as it was.': 'Это ещё не JSON; карта осталась прежней.',
  'The editor could not be loaded. Open it again once there is a network.':
    'Редактор не загрузился. Откройте его снова, когда будет сеть.',
};
