// A small tooltip with the quote, on hover and on keyboard focus. Escape hides it.
(() => {
  const box = document.querySelector('[data-map]');
  if (!box) return;
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  tip.setAttribute('role', 'tooltip');
  tip.id = 'map-tip';
  const [quote, about] = [document.createElement('p'), document.createElement('p')];
  quote.className = 'words';
  about.className = 'small';
  tip.append(quote, about);
  document.querySelector('main').append(tip);
  let current;

  for (const point of box.querySelectorAll('a.point')) {
    // The title becomes the name of the link, so that the browser shows no second tooltip.
    const title = point.querySelector('title');
    if (title) { point.setAttribute('aria-label', title.textContent); title.remove(); }
  }

  const hide = () => { tip.hidden = true; if (current) current.removeAttribute('aria-describedby'); current = null; };
  const show = (point) => {
    current = point;
    quote.textContent = `“${point.dataset.quote}”`;
    about.textContent = [point.dataset.track, point.dataset.signal].filter(Boolean).join(' · ');
    tip.hidden = false;
    point.setAttribute('aria-describedby', tip.id);
    const [at, size] = [point.getBoundingClientRect(), tip.getBoundingClientRect()];
    const left = Math.min(Math.max(8, at.left + at.width / 2 - size.width / 2), document.documentElement.clientWidth - size.width - 8);
    const above = at.top - size.height - 8;
    tip.style.left = `${left + scrollX}px`;
    tip.style.top = `${(above > 8 ? above : at.bottom + 8) + scrollY}px`;
  };

  const pointOf = (event) => event.target.closest && event.target.closest('a.point');
  box.addEventListener('pointerover', (event) => { const point = pointOf(event); if (point) show(point); });
  box.addEventListener('pointerout', (event) => { if (pointOf(event) && !tip.matches(':hover')) hide(); });
  box.addEventListener('focusin', (event) => { const point = pointOf(event); if (point) show(point); });
  box.addEventListener('focusout', hide);
  tip.addEventListener('pointerleave', hide);
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') hide(); });
})();
