// Unsaved text is kept in this browser until it is saved, and offered again.
(() => {
  const form = document.querySelector('form#story, form#document');
  if (!form) return;
  const key = `draft:${form.dataset.draft}`;
  const state = form.querySelector('[data-state]');
  const checkedOnly = 'unsaved' in form.dataset; // shown by "Check without saving": what is on screen is not stored anywhere
  const fields = () => Array.from(form.elements).filter((field) => field.name && field.tagName !== 'BUTTON');
  const written = () => fields().filter((field) => field.type !== 'hidden');
  const values = (list) => Object.fromEntries(list.map((field) => [field.name, field.value]));
  const same = (a, b) => [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => a[name] === b[name]);
  const read = () => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } };
  const keep = () => localStorage.setItem(key, JSON.stringify({ at: Date.now(), all: values(fields()), values: values(written()) }));

  if (form.dataset.saved) localStorage.removeItem(`draft:${form.dataset.saved}`);
  const start = values(written());
  let changed = checkedOnly, leaving = false, timer;

  const note = () => {
    changed = checkedOnly || !same(start, values(written()));
    state.textContent = changed ? 'Not saved yet' : '';
    clearTimeout(timer);
    timer = setTimeout(() => { if (changed) keep(); else localStorage.removeItem(key); }, 400);
  };
  form.addEventListener('input', note);
  form.addEventListener('change', note);

  // Text in the other layout cannot be put into these fields: the server lays it out again.
  const send = (all) => {
    const carrier = document.createElement('form');
    Object.assign(carrier, { method: 'post', action: '/reading/page', hidden: true });
    for (const [name, value] of Object.entries(all)) {
      const field = Object.assign(document.createElement('textarea'), { name, value });
      carrier.append(field);
    }
    document.body.append(carrier);
    leaving = true;
    carrier.submit();
  };

  // Offer what was left behind.
  const draft = read();
  const offer = document.querySelector('[data-restore]');
  if (checkedOnly) { keep(); state.textContent = 'Not saved yet'; }
  else if (draft && same(draft.values, start)) localStorage.removeItem(key);
  else if (draft) {
    offer.hidden = false;
    offer.setAttribute('role', 'status');
    offer.querySelector('[data-restore-when]').textContent = new Date(draft.at).toLocaleString();
    offer.querySelector('[data-restore-yes]').addEventListener('click', () => {
      if (draft.all.layout !== values(fields()).layout) { send(draft.all); return; }
      for (const field of written()) if (field.name in draft.values) field.value = draft.values[field.name];
      form.querySelectorAll('textarea').forEach((field) => field.dispatchEvent(new Event('input', { bubbles: true })));
      offer.hidden = true;
      form.querySelector('.paper textarea').focus();
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
  // Only a page that comes back: the first showing may follow a quick click on Save, which must not be asked about.
  window.addEventListener('pageshow', (event) => { if (event.persisted) leaving = false; });
  window.addEventListener('beforeunload', (event) => { if (changed && !leaving) event.preventDefault(); });
})();
