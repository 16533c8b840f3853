// Each control is named after the attribute that it sets.
const map = document.querySelector('central-asia-map');
const form = document.querySelector('form');
const output = document.querySelector('#issues');
const markup = document.querySelector('#markup');

form.addEventListener('change', apply);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  apply();
});

map.addEventListener('cam-issues', ({ issues }) => tell(issues));
tell(map.issues ?? []);
// What headline and deck say is true of what the page shows at first.
const first = JSON.stringify([...map.attributes].map(({ name, value }) => [name, value]));
// A browser may have kept what was chosen before the page was loaded anew.
apply();

function apply() {
  const values = [...new FormData(form)];
  for (const [name, value] of values) {
    if (map.getAttribute(name) !== value) map.setAttribute(name, value);
  }
  const now = JSON.stringify([...map.attributes].map(({ name, value }) => [name, value]));
  if (now !== first) {
    map.removeAttribute('headline');
    map.querySelector('script')?.remove();
  }
  const attributes = values.map(([name, value]) => `  ${name}="${value}"\n`).join('');
  markup.textContent = `<central-asia-map\n${attributes}></central-asia-map>`;
}

function tell(issues) {
  const lines = issues.map(({ path, message }) => `${path}: ${message}`);
  output.value = lines.join('\n') || 'No problem found.';
}
