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

  // A file that would be refused for its size alone is not sent.
  const most = Number(form.dataset.most) || Infinity;
  const fault = form.querySelector('[data-drop-fault]');
  const tooLarge = () => Array.from(field.files).find((file) => file.size > most);
  const told = () => {
    const file = tooLarge();
    if (!fault) return file;
    fault.hidden = !file;
    fault.textContent = file ? `${file.name} has ${Math.max(Math.round(file.size / 1e6), Math.floor(most / 1e6) + 1)} MB; the limit is ${form.dataset.mostWords}. Keep only the rows of Amazon and try again.` : '';
    return file;
  };
  field.addEventListener('change', told);

  // Choosing a file is the whole intent when the form asks for nothing else.
  form.addEventListener('submit', (event) => {
    if (told()) { event.preventDefault(); return; }
    const button = form.querySelector('button.main');
    button.textContent = 'Reading';
    button.setAttribute('aria-busy', 'true');
  });
})();
