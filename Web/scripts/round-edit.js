// Says how many principles are ticked and closes the rest at three.
(() => {
  const form = document.querySelector('form[data-round]');
  if (!form) return;
  const boxes = Array.from(form.querySelectorAll('input[name=principle]'));
  const count = form.querySelector('[data-round-count]');
  const words = ['none', 'one', 'two', 'three'];
  const draw = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    for (const box of boxes) box.disabled = ticked >= 3 && !box.checked;
    count.textContent = `two or three, ${words[ticked] || ticked} ticked`;
  };
  form.addEventListener('change', draw);
  window.addEventListener('pageshow', draw);
  draw();
})();
