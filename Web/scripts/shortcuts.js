// Keyboard shortcuts. Never while typing in a field, never with a modifier key.
(() => {
  const places = { o: '/', r: '/resume', s: '/stories', m: '/matrix', v: '/variety', c: '/consistency', p: '/privacy', l: '/loops', q: '/questions', w: '/documents', i: '/designs', a: '/plan', y: '/readiness', e: '/rehearsal', f: '/offers', t: '/targets', d: '/data', h: '/help' };
  const rows = [
    ['?', 'Show these shortcuts'], ['n', 'New story'], ['/', 'Search'], ['g o', 'Start'], ['g r', 'Résumé'], ['g s', 'Stories'],
    ['g m', 'Principles'], ['g v', 'Variety'], ['g c', 'Consistency'], ['g p', 'Privacy'], ['g l', 'Loops'], ['g q', 'Question bank'], ['g w', 'Documents'], ['g i', 'Designs'],
    ['g a', 'Plan'], ['g y', 'Readiness'], ['g e', 'Rehearsal'], ['g f', 'Offers'], ['g t', 'Targets'], ['g d', 'Your data'],
    ['g h', 'Help'], ['Ctrl or ⌘ S', 'Save the story you are writing'], ['Esc', 'Close a menu or a panel'],
  ];
  let waiting = false, timer;

  // Help offers a switch, since single keys get in the way of speech input.
  const off = () => localStorage.getItem('shortcuts') === 'off';
  const choice = document.getElementById('shortcuts-on');
  if (choice) {
    choice.closest('[hidden]').hidden = false;
    choice.checked = !off();
    choice.addEventListener('change', () => localStorage.setItem('shortcuts', choice.checked ? 'on' : 'off'));
  }

  const make = (tag, text, attributes = {}) => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };

  const overlay = () => {
    const dialog = make('dialog', '', { class: 'keys', 'aria-labelledby': 'keys-title' });
    const list = make('dl');
    for (const [keys, meaning] of rows) {
      const term = make('dt');
      for (const key of keys.split(' ')) term.append(key === 'or' ? ' or ' : make('kbd', key), ' ');
      const row = make('div');
      row.append(term, make('dd', meaning));
      list.append(row);
    }
    const form = make('form', '', { method: 'dialog' });
    form.append(make('button', 'Close'));
    dialog.append(make('h2', 'Keyboard shortcuts', { id: 'keys-title' }), list, form);
    dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
    document.body.append(dialog);
    return dialog;
  };

  const typing = (element) => element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && !/^(checkbox|radio|button|submit|file)$/.test(element.type);

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || off() || typing(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    const go = (to) => { event.preventDefault(); location.assign(to); };
    if (waiting) {
      waiting = false;
      clearTimeout(timer);
      if (places[event.key]) go(places[event.key]);
      return;
    }
    switch (event.key) {
      case 'g': waiting = true; timer = setTimeout(() => { waiting = false; }, 1200); break;
      case 'n': go('/stories/new'); break;
      case '?': event.preventDefault(); (document.querySelector('dialog.keys') || overlay()).showModal(); break;
      case '/': {
        const search = document.querySelector('input[type=search]');
        if (search) { event.preventDefault(); search.focus(); search.select(); } else go('/stories#q');
      }
    }
  });
})();
