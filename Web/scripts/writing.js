// The count of characters while writing, and a word when there are too many.
(() => {
  const field = document.querySelector('[data-limit]'), count = document.querySelector('[data-count]');
  if (!field || !count) return;
  const limit = Number(field.dataset.limit), say = document.querySelector('[data-state-say]');
  const number = (value) => value.toLocaleString('en-GB');
  // Characters as people see them, which is how they are counted when the text is handed in.
  const letters = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('en', { granularity: 'grapheme' }) : null;
  const length = (words) => /^[\n\x20-\x7e]*$/.test(words) || !letters ? words.length : [...letters.segment(words)].length;
  let told = false;
  const draw = () => {
    const now = length(field.value), over = now - limit;
    count.textContent = `${number(now)} of ${number(limit)} characters${over > 0 ? `: ${number(over)} too many to hand in` : ''}`;
    count.classList.toggle('over', over > 0);
    if (over > 0 && !told && say) say.textContent = `More than ${number(limit)} characters; nothing is lost, shorten it before you hand it in`;
    told = over > 0;
  };
  field.addEventListener('input', draw);
  draw();
  field.setSelectionRange(field.value.length, field.value.length);
})();
