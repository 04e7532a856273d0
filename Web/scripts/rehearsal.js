// Rehearsal by keyboard: the space bar shows the facts, 1 to 4 grade, U takes the last grade back.
(() => {
  if (localStorage.getItem('shortcuts') === 'off') return;
  const card = document.querySelector('[data-reveal]');
  const undo = document.querySelector('[data-undo]');
  for (const hint of document.querySelectorAll('[data-keys]')) hint.hidden = false;

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (document.querySelector('dialog[open]')) return;
    // What has the focus keeps its own keys.
    const focused = event.target.closest('a, button, input, select, textarea, summary, [tabindex="0"]');
    if (event.key === ' ' && card && !focused) {
      event.preventDefault();
      card.open = !card.open;
      if (card.open) card.scrollIntoView({ block: 'nearest' });
    } else if (card?.open && /^[1-4]$/.test(event.key)) {
      event.preventDefault();
      card.querySelector(`[data-grade="${event.key}"]`).click();
    } else if (undo && event.key === 'u') {
      event.preventDefault();
      undo.click();
    }
  });
})();
