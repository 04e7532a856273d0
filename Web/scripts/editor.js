// The story editor: fields grow with the text, highlights keep in place, Ctrl or Cmd and S saves.
(() => {
  const form = document.getElementById('story');
  if (!form) return;
  const fields = form.querySelectorAll('.paper textarea');

  // Growing. Browsers that size fields by their content need no help.
  const grow = (field) => {
    if (CSS.supports('field-sizing', 'content')) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  };
  for (const field of fields) {
    const marks = field.parentElement.querySelector('.marks');
    grow(field);
    field.addEventListener('input', () => grow(field));
    field.addEventListener('scroll', () => { marks.scrollTop = field.scrollTop; });
  }

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

  // Which highlights to show is remembered.
  for (const box of form.querySelectorAll('.switches input')) {
    const kept = localStorage.getItem(box.id);
    if (kept) box.checked = kept === 'on';
    box.addEventListener('input', (event) => event.stopPropagation());
    box.addEventListener('change', () => localStorage.setItem(box.id, box.checked ? 'on' : 'off'));
  }

  // "Show in the text" goes to the words themselves.
  document.getElementById('reading').addEventListener('click', (event) => {
    const link = event.target.closest('.finding a[href^="#part-"]');
    const field = link && (document.getElementById(link.hash.slice(1)) || fields[0]);
    if (!field) return;
    event.preventDefault();
    const said = link.closest('.finding').querySelector('.words');
    const words = said ? said.textContent.slice(1, -1).replace(/…$/, '') : '';
    const at = words ? field.value.indexOf(words) : -1;
    field.focus();
    if (at >= 0) field.setSelectionRange(at, at + words.length);
  });

  // A program that was stopped must not look like one that has nothing to say.
  document.body.addEventListener('htmx:sendError', () => {
    form.querySelector('[data-state]').textContent = 'The program does not answer. Start it again; your text is kept in this browser.';
  });

  // The panel changes with every key; a short summary is read out only after a pause.
  const live = document.querySelector('[data-live]');
  let pause;
  document.body.addEventListener('htmx:afterSwap', (event) => {
    if (event.target.id !== 'reading') return;
    clearTimeout(pause);
    pause = setTimeout(() => {
      const reading = document.querySelector('#reading [data-summary]');
      if (reading && live.textContent !== reading.dataset.summary) live.textContent = reading.dataset.summary;
    }, 1800);
  });
})();
