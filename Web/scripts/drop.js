// A file dropped anywhere on the page is put into the file field and sent.
(() => {
  const form = document.querySelector('form[data-drop]');
  if (!form) return;
  const field = form.querySelector('input[type=file]');
  const hint = form.querySelector('[data-drop-hint]');
  if (hint) hint.hidden = false;
  let depth = 0;

  const carriesFiles = (event) => event.dataTransfer && Array.from(event.dataTransfer.types).includes('Files');
  const show = (on) => document.body.classList.toggle('dropping', on);

  window.addEventListener('dragenter', (event) => { if (carriesFiles(event)) { depth += 1; show(true); } });
  window.addEventListener('dragleave', (event) => { if (carriesFiles(event)) { depth -= 1; if (depth <= 0) show(false); } });
  window.addEventListener('dragover', (event) => { if (carriesFiles(event)) event.preventDefault(); });
  window.addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth = 0;
    show(false);
    field.files = event.dataTransfer.files;
    if (field.files.length) form.requestSubmit();
  });

  // Choosing a file is the whole intent when the form asks for nothing else.
  form.addEventListener('submit', () => {
    const button = form.querySelector('button.main');
    button.textContent = 'Reading';
    button.setAttribute('aria-busy', 'true');
  });
})();
