import type { Text } from '../../core/data/primitives.js';

/** Whose judgement the assessments and forecasts of the article are; in the case that `Messages.accordingTo` asks for. */
export const author: Text = {
  en: 'the author, Samantha Fanger (CPC)',
  ru: 'автор, Саманта Фангер (Каспийский политический центр)',
  tg: 'муаллиф, Саманта Фангер (Маркази сиёсати Каспий)',
  fa: 'نویسنده، سامانتا فانگر (مرکز سیاست‌گذاری خزر)',
};
