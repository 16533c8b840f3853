import { html, type TemplateResult } from 'lit';

/** Markup that the build made, as a template: parsed once and copied for each map of the page. */
export const markupTemplate = (markup: string): TemplateResult =>
  html(Object.assign([markup], { raw: [markup] }));
