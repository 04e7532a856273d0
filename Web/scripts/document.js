// The editor of a document: the field grows, highlights keep in place, "Show" selects the words, Ctrl or Cmd and S saves.
(() => {
  const form = document.getElementById('document');
  if (!form) return;
  const field = form.querySelector('.paper textarea');
  const marks = form.querySelector('.paper .marks');
  const panel = document.getElementById('reading');

  // Growing. Browsers that size fields by their content need no help.
  const grow = () => {
    if (CSS.supports('field-sizing', 'content')) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  };
  grow();
  field.addEventListener('input', grow);
  field.addEventListener('scroll', () => { marks.scrollTop = field.scrollTop; });

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

  // Which highlights to show is remembered, apart from those of stories.
  for (const box of form.querySelectorAll('.switches input')) {
    const kept = localStorage.getItem(`document-${box.id}`);
    if (kept) box.checked = kept === 'on';
    box.addEventListener('input', (event) => event.stopPropagation());
    box.addEventListener('change', (event) => { event.stopPropagation(); localStorage.setItem(`document-${box.id}`, box.checked ? 'on' : 'off'); });
  }

  // "Show in the text" selects the words and brings them into view.
  panel.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-start]');
    if (!link) return;
    event.preventDefault();
    const mark = document.getElementById(link.hash.slice(1));
    field.focus({ preventScroll: true });
    field.setSelectionRange(Number(link.dataset.start), Number(link.dataset.end));
    (mark || field).scrollIntoView({ block: 'center' });
  });

  // The panel is replaced with every pause in the typing; folds that were open stay open.
  let open = new Set();
  const folds = () => Array.from(panel.querySelectorAll('details[data-fold]'));
  document.body.addEventListener('htmx:beforeSwap', (event) => {
    if (event.target === panel) open = new Set(folds().filter((fold) => fold.open).map((fold) => fold.dataset.fold));
  });

  // A short summary is read out only after a pause.
  const live = document.querySelector('[data-live]');
  let pause;
  document.body.addEventListener('htmx:afterSwap', (event) => {
    if (event.target !== panel) return;
    for (const fold of folds()) if (open.has(fold.dataset.fold)) fold.open = true;
    clearTimeout(pause);
    pause = setTimeout(() => {
      const review = panel.querySelector('[data-summary]');
      if (review && live.textContent !== review.dataset.summary) live.textContent = review.dataset.summary;
    }, 1800);
  });

  // A program that was stopped must not look like one that has nothing to say.
  document.body.addEventListener('htmx:sendError', () => {
    form.querySelector('[data-state]').textContent = 'The program does not answer. Start it again; your text is kept in this browser.';
  });

  // On paper every reason is open.
  window.addEventListener('beforeprint', () => { for (const fold of folds()) fold.open = true; });
})();
