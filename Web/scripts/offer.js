// An offer: the draft is kept in this browser until it is saved, Ctrl or Cmd and S saves, folds stay open while figures change.
(() => {
  const print = document.querySelector('[data-print]');
  if (print) { print.hidden = false; print.addEventListener('click', () => window.print()); }

  const form = document.getElementById('offer');
  if (!form) return;
  const panel = document.getElementById('reading');
  const state = form.querySelector('[data-state]');

  // Saving from the keyboard.
  const keys = form.querySelector('[data-keys]');
  keys.hidden = false;
  if (/Mac|iPhone|iPad/.test(navigator.platform)) keys.querySelector('kbd').textContent = '⌘';
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      form.requestSubmit(form.querySelector('[data-save]'));
    }
  });

  // Only what applies is asked for: one's own schedule, and another price.
  const pairs = [['vest', 'steps', 'own'], ['refresher-vest', 'refresher-steps', 'own'], ['prices', 'own', 'own']];
  const asked = () => {
    for (const [choice, field, value] of pairs) {
      document.getElementById(field).closest('.field').hidden = document.getElementById(choice).value !== value;
    }
  };
  asked();
  form.addEventListener('change', asked);
  document.getElementById('outlook').addEventListener('change', asked);

  // The panel is replaced with every pause in the typing; folds that were open stay open.
  let open = new Set();
  const folds = () => Array.from(panel.querySelectorAll('details[data-fold]'));
  document.body.addEventListener('htmx:beforeSwap', (event) => {
    if (event.target === panel) open = new Set(folds().filter((fold) => fold.open).map((fold) => fold.dataset.fold));
  });
  const live = document.querySelector('[data-live]');
  let pause;
  document.body.addEventListener('htmx:afterSwap', (event) => {
    if (event.target !== panel) return;
    for (const fold of folds()) if (open.has(fold.dataset.fold)) fold.open = true;
    clearTimeout(pause);
    pause = setTimeout(() => {
      const says = panel.querySelector('[data-summary]');
      const words = says ? says.dataset.summary : '';
      if (live.textContent !== words) live.textContent = words;
    }, 1500);
  });
  document.body.addEventListener('htmx:sendError', () => {
    state.textContent = 'The program does not answer. Start it again; your figures are kept in this browser.';
  });

  // A link to a field in a closed fold opens it, and goes there ready to type.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('.faultlist a');
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    for (let fold = field.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    field.closest('.field').hidden = false;
    field.focus();
  });

  // Unsaved figures are kept in this browser until they are saved, and offered again.
  const key = `draft:${form.dataset.draft}`;
  const written = () => Array.from(form.elements).filter((field) => field.name && field.tagName !== 'BUTTON' && field.type !== 'hidden' && !field.closest('#outlook'));
  const values = () => Object.fromEntries(written().map((field) => [field.name, field.value]));
  const same = (a, b) => Object.keys({ ...a, ...b }).every((name) => a[name] === b[name]);
  const read = () => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } };
  const keep = () => localStorage.setItem(key, JSON.stringify({ at: Date.now(), values: values() }));
  for (const name of (form.dataset.saved || '').split(' ').filter(Boolean)) localStorage.removeItem(`draft:${name}`);
  const start = values();
  const checkedOnly = 'unsaved' in form.dataset;
  let changed = checkedOnly, leaving = false, timer;
  const note = () => {
    changed = checkedOnly || !same(start, values());
    state.textContent = changed ? 'Not saved yet' : '';
    clearTimeout(timer);
    timer = setTimeout(() => { if (changed) keep(); else localStorage.removeItem(key); }, 400);
  };
  form.addEventListener('input', note);
  const draft = read();
  const offer = document.querySelector('[data-restore]');
  if (checkedOnly) { keep(); state.textContent = 'Not saved yet'; }
  else if (draft && same(draft.values, start)) localStorage.removeItem(key);
  else if (draft && !document.querySelector('.conflict, .faultlist') && !location.search.includes('example') && !location.search.includes('from=')) {
    offer.hidden = false;
    offer.setAttribute('role', 'status');
    offer.querySelector('[data-restore-when]').textContent = new Date(draft.at).toLocaleString();
    offer.querySelector('[data-restore-yes]').addEventListener('click', () => {
      for (const field of written()) if (field.name in draft.values) field.value = draft.values[field.name];
      for (const fold of form.querySelectorAll('details.formgroup')) if (Array.from(fold.querySelectorAll('input')).some((field) => field.value)) fold.open = true;
      asked();
      form.dispatchEvent(new Event('input', { bubbles: true }));
      offer.hidden = true;
      document.getElementById('company').focus();
    });
    offer.querySelector('[data-restore-no]').addEventListener('click', () => { localStorage.removeItem(key); offer.hidden = true; });
  }
  const forget = form.querySelector('[data-forget]');
  if (forget) forget.addEventListener('click', () => { leaving = true; localStorage.removeItem(key); });
  form.addEventListener('submit', (event) => {
    leaving = true;
    if (!event.submitter || !event.submitter.hasAttribute('data-keep')) state.textContent = 'Saving';
    if (changed) keep();
  });
  window.addEventListener('pageshow', (event) => { if (event.persisted) leaving = false; });
  window.addEventListener('beforeunload', (event) => { if (changed && !leaving) event.preventDefault(); });

  // On paper every table is open.
  window.addEventListener('beforeprint', () => { for (const fold of folds()) fold.open = true; });
})();
