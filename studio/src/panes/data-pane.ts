import { html, nothing, type TemplateResult } from 'lit';
import { guessColumns, guessTable } from '../data/guess-columns.js';
import {
  ROLES,
  TABLE_KINDS,
  addRow,
  emptyTable,
  hasRows,
  setRole,
  type ColumnRole,
  type OwnTable,
  type TableKind,
  type ValueForm,
} from '../data/own-table.js';
import { readOwnFile, readOwnText, type OwnData } from '../data/read-own-data.js';
import { listIssues } from '../preview/checks.js';
import type { Studio } from '../studio.js';
import type { Say } from '../words/say.js';
import { choices, inWords, selectField, textField } from './fields.js';
import { scrollToRow, tableGrid, tableIssues } from './table-grid.js';

const KINDS: Readonly<Record<TableKind, string>> = {
  members: 'Members of bodies',
  links: 'Links between countries',
  values: 'Numbers by country',
  places: 'Places on the map',
};

const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
  ignore: 'Leave out',
  country: 'Country',
  body: 'Body',
  role: 'Role in the body',
  from: 'From',
  to: 'To',
  note: 'Note',
  summary: 'Words',
  tone: 'Tone',
  date: 'Date',
  value: 'Number',
  name: 'Name',
  lat: 'Degrees north',
  lon: 'Degrees east',
};

const FORMS: Readonly<Record<ValueForm, string>> = { classes: 'Shades', circles: 'Circles' };

export const dataPane = (studio: Studio): TemplateResult => html`
  ${input(studio)} ${hasRows(studio.state.table) ? ownTable(studio) : nothing}
`;

const input = (studio: Studio, { say } = studio): TemplateResult => html`
  <div
    class="drop"
    @dragover=${(event: DragEvent) => event.preventDefault()}
    @drop=${(event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      const text = event.dataTransfer?.getData('text/plain');
      if (file) void takeFile(studio, file);
      else if (text) void take(studio, readOwnText(text));
    }}
  >
    <div class="field">
      <label for="pasted">${say('Paste a table or JSON, or drop a file here')}</label>
      <textarea
        id="pasted"
        rows="4"
        spellcheck="false"
        placeholder="Country,Since&#10;Tajikistan,2002"
        aria-describedby="pasted-hint"
        .value=${studio.ui.pasted}
        @input=${(event: Event) =>
          studio.open({ pasted: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
      <span class="hint" id="pasted-hint"
        >${say('From a spreadsheet, CSV, TSV or JSON. The first row has the titles. Nothing leaves this browser.')}</span
      >
    </div>
    <div class="row">
      <button
        type="button"
        class="main"
        ?disabled=${!studio.ui.pasted.trim()}
        @click=${() => void take(studio, readOwnText(studio.ui.pasted))}
      >
        ${say('Use what is pasted')}
      </button>
      <label class="file" for="file">
        ${say('Open a file')}
        <input
          id="file"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.json"
          @change=${(event: Event) => {
            const box = event.target as HTMLInputElement;
            const [file] = box.files ?? [];
            if (file) void takeFile(studio, file).then(() => (box.value = ''));
          }}
        />
      </label>
    </div>
  </div>
`;

const takeFile = async (studio: Studio, file: File): Promise<void> =>
  take(studio, await readOwnFile(file));

async function take(studio: Studio, data: OwnData): Promise<void> {
  const { say } = studio;
  if (data.kind === 'failure') return studio.open({ message: data.message });
  if (data.kind === 'map') {
    studio.edit(() => data.map);
    const message =
      say('The JSON is the map now.') + listIssues(data.issues, ` ${say('Left out:')} `);
    return studio.open({ pasted: '', message });
  }
  const { titles, rows } = data.table;
  const countries = await studio.loadCountries();
  const guess = guessTable(titles, rows, countries);
  studio.editTable((table) => ({ ...table, ...guess, rows }));
  studio.open({
    pasted: '',
    firstRow: 0,
    message: say('{rows} read as: {kind}.', {
      rows: say('{n} rows', { n: rows.length }),
      kind: say(KINDS[guess.kind]).toLowerCase(),
    }),
  });
}

function ownTable(studio: Studio): TemplateResult {
  const { say } = studio;
  const { table } = studio.state;
  const issues = tableIssues(studio);
  const first = issues.find(({ row }) => row !== undefined);
  return html`
    <h3>${say('What it holds')}</h3>
    ${selectField(
      { id: 'table-kind', label: say('The table lists'), value: table.kind },
      TABLE_KINDS.map((kind) => [kind, say(KINDS[kind])] as const),
      (kind) => setKind(studio, kind as TableKind),
    )}
    ${
      table.kind === 'members' || table.kind === 'values'
        ? textField({ id: 'table-name', label: say('It is called'), value: table.name }, (name) =>
            studio.editTable((one) => ({ ...one, name }), 'table name'),
          )
        : nothing
    }
    ${
      table.kind === 'values'
        ? choices('form', say('Drawn as'), inWords(say, FORMS), table.form, (form) =>
            studio.editTable((one) => ({ ...one, form })),
          )
        : nothing
    }
    <h3>${say('Columns')}</h3>
    <div class="columns">
      ${table.columns.map(({ title, role }, column) =>
        selectField(
          { id: `column-${column}`, label: title, value: role },
          [...ROLES[table.kind], 'ignore' as const].map(
            (one) => [one, say(ROLE_WORDS[one])] as const,
          ),
          (value) => studio.editTable((one) => setRole(one, column, value as ColumnRole)),
        ),
      )}
    </div>
    <h3>${say('Rows')}</h3>
    <p role="status" class=${issues.length > 0 ? 'warning' : 'hint'} id="table-status">
      ${statusOf(table, issues.length, say)}
      ${issues.filter(({ row }) => row === undefined).map(({ message }) => html`<br />${message}`)}
    </p>
    <div class="row">
      <button
        type="button"
        ?disabled=${first?.row === undefined}
        @click=${() => scrollToRow(studio, first!.row!)}
      >
        ${say('Go to the first problem')}
      </button>
      <button
        type="button"
        @click=${() => {
          studio.editTable(addRow);
          scrollToRow(studio, studio.state.table.rows.length - 1);
        }}
      >
        ${say('Add a row')}
      </button>
      <button type="button" @click=${() => studio.editTable(emptyTable)}>
        ${say('Remove the table')}
      </button>
    </div>
    ${tableGrid(studio, issues)}
  `;
}

function setKind(studio: Studio, kind: TableKind): void {
  const { countries } = studio;
  if (!countries) return;
  studio.editTable((table) => {
    const titles = table.columns.map(({ title }) => title);
    return { ...table, kind, columns: guessColumns(kind, titles, table.rows, countries) };
  });
}

const statusOf = ({ rows }: OwnTable, problems: number, say: Say): string =>
  `${say('{n} rows', { n: rows.length })}. ${
    problems === 0
      ? say('All of it is on the map.')
      : say('{n} problems; what is right is on the map.', { n: problems })
  }`;
