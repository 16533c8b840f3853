import type { Catalogue } from '../say.js';

export const take: Catalogue = {
  'Choose under “Make” whose borders the map shows. It cannot be taken along without.':
    'Выберите в «Создать», чьи границы показывает карта. Без этого её забрать нельзя.',
  'Choose a worldview': 'Выбрать, чьи границы',
  'Take it as': 'Забрать как',
  'Address of your copy of the library': 'Адрес вашей копии библиотеки',
  'The folder with central-asia-map.js, ending in a slash.':
    'Папка с central-asia-map.js, с косой чертой в конце.',
  'What to paste': 'Что вставить',
  '{n} bytes': 'Байт: {n}',
  Copy: 'Копировать',
  'Save as {file}': 'Сохранить как {file}',
  'Copied.': 'Скопировано.',
  'The browser does not let the page copy. It is selected: press Ctrl+C.':
    'Браузер не даёт странице копировать. Текст выделен: нажмите Ctrl+C.',
  '{file} is saved.': '{file} сохранён.',
  'Pictures (PNG)': 'Картинки (PNG)',
  'Link preview': 'Для ссылки',
  'Post or slide, 16:9': 'Запись или слайд, 16:9',
  'Feed, 1:1': 'Лента, 1:1',
  'Feed, 4:5': 'Лента, 4:5',
  'Story, 9:16': 'История, 9:16',
  Element: 'Элемент',
  'Paste it into a page that may have scripts.': 'Вставьте в страницу, где разрешены скрипты.',
  'Element with figure': 'Элемент с рисунком',
  'The same, with a picture and tables that are there before any script, and without it.':
    'То же с картинкой и таблицами, которые есть до скриптов и без них.',
  'Figure alone': 'Только рисунок',
  'For pages without scripts: picture, legend, tables.':
    'Для страниц без скриптов: картинка, легенда, таблицы.',
  Iframe: 'Iframe',
  'For systems that let only iframes through. The whole map is in it, and its height follows what is in it.':
    'Для систем, которые пропускают только iframe. В нём вся карта, высота следует за содержимым.',
  'WordPress block': 'Блок WordPress',
  'Paste it into a text, where the plugin of this library is. The figure is in it, so that the text stays whole without.':
    'Вставьте в запись там, где есть плагин этой библиотеки. В блоке есть рисунок: без плагина запись останется целой.',
  'WordPress, without the plugin': 'WordPress без плагина',
  'Paste it into the code editor of a text. Its author has to be allowed to write HTML with scripts; else take the figure.':
    'Вставьте в редактор кода записи. Автору должен быть разрешён HTML со скриптами; иначе возьмите рисунок.',
  React: 'React',
  'A component, with the package central-asia-map.': 'Компонент, с пакетом central-asia-map.',
  Vue: 'Vue',
  'A component. Tell the compiler that central-asia-… are elements.':
    'Компонент. Укажите компилятору, что central-asia-… это элементы.',
  Svelte: 'Svelte',
  'A component.': 'Компонент.',
  JSON: 'JSON',
  'The map alone, for the attribute src and the command line. Language and theme are attributes of the page.':
    'Только карта, для атрибута src и командной строки. Язык и тема задаются на странице.',
  SVG: 'SVG',
  'A picture with its words, to print and to edit.': 'Картинка со словами, для печати и правки.',
  'Tables as CSV': 'Таблицы в CSV',
  'What the map shows, as its tables tell it.': 'Что показывает карта, по её таблицам.',
  Link: 'Ссылка',
  'Opens this map in the studio, for colleagues. It holds everything, nothing is on a server.':
    'Открывает эту карту в студии, для коллег. В ней всё, на сервере ничего нет.',
};
