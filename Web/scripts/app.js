// Small manners shared by every page: menus close on Escape and on a click outside.
(() => {
  const menus = 'details.menu[open], details.more[open]';

  document.addEventListener('click', (event) => {
    for (const menu of document.querySelectorAll(menus)) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const menu of document.querySelectorAll(menus)) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });

  // A link into a closed fold opens it first.
  const reveal = () => {
    const goal = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!goal) return;
    for (let fold = goal.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    goal.scrollIntoView({ block: 'center' });
  };
  window.addEventListener('hashchange', reveal);
  reveal();
})();
