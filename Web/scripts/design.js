// Answers that are written over a long time: the clock, words that are never lost, and steps that keep the place.
(() => {
  const form = document.querySelector('form[data-keep]');
  if (!form) return;
  const find = (name) => document.querySelector(`[data-${name}]`);

  // 1 The clock. It shows whole minutes and is read out at fifteen, five and one.
  const clock = find('clock');
  if (clock) {
    const total = Number(clock.dataset.total), end = Date.now() + Number(clock.dataset.remaining) * 1000;
    const [text, bar, say, out] = ['clock-text', 'clock-bar', 'clock-say', 'timeout'].map(find);
    const marks = [15, 5, 1].filter((minutes) => minutes * 60 < Number(clock.dataset.remaining));
    const words = (left) => left <= 0 ? 'Time is out' : left <= 60 ? 'Last minute' : `${Math.ceil(left / 60)} min left`;
    const tick = () => {
      const left = Math.max(0, (end - Date.now()) / 1000);
      bar.style.width = `${Math.min(100, (100 * left) / total)}%`;
      if (text.textContent !== words(left)) text.textContent = words(left);
      while (marks.length && left <= marks[0] * 60) {
        const minutes = marks.shift();
        if (!marks.length || left > marks[0] * 60) say.textContent = minutes === 1 ? 'One minute left' : `${minutes} minutes left`;
      }
      if (left <= 0) { out.hidden = false; clearInterval(timer); }
    };
    const timer = setInterval(tick, 1000);
    tick();
  }

  // 2 What is written, as one text: the same as the program's, so that both can tell whether it changed.
  const parts = () => {
    const layout = form.elements.layout?.value ?? 'plain';
    if (layout !== 'sections') return [layout, form.elements.answer.value];
    const titles = [...form.querySelectorAll('[name=title]')], texts = [...form.querySelectorAll('[name=text]')];
    return ['sections', ...titles.flatMap((title, at) => [title.value, texts[at].value])];
  };
  const written = () => { const all = parts(); return all[0] === 'plain' ? all[1] : all.join('\u0001'); };
  const fields = (canonical) => {
    const all = form.elements.layout ? canonical.split('\u0001') : ['plain', canonical];
    if (all[0] !== 'sections') return [...(form.elements.layout ? [['layout', 'free']] : []), ['answer', all[1]]];
    return [['layout', 'sections'], ...all.slice(1).map((value, at) => [at % 2 ? 'text' : 'title', value])];
  };
  // As a number (FNV-1a): another window's words are not overwritten unseen.
  const print = (words) => String(new TextEncoder().encode(words).reduce((sum, byte) => Math.imul(sum ^ byte, 16777619) >>> 0, 2166136261));

  // 3 Saving. Every change is kept in this browser at once, and sent after a pause or every five seconds.
  const key = form.dataset.key, state = () => find('state'), said = () => find('state-say');
  const read = () => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } };
  const forget = () => { try { localStorage.removeItem(key); } catch { /* nothing was kept */ } };
  let sent = written(), tried = sent, changedAt = 0, failing = false, closed = false, handing = false, busy, timer, kept = true;
  const keep = () => {
    try { localStorage.setItem(key, JSON.stringify({ at: Date.now(), base: sent, text: written() })); kept = true; } catch { kept = false; }
  };
  const show = (words, problem) => { state().textContent = words; state().classList.toggle('failing', Boolean(problem)); };
  const time = () => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const was = () => `${print(sent)},${print(tried)}`;
  const post = (url, data, more) => fetch(url, { method: 'POST', body: new URLSearchParams(data), credentials: 'same-origin', ...more });
  const fail = (words) => {
    if (!failing) said().textContent = words;
    failing = true;
    show(words, true);
  };
  const lost = () => fail(kept
    ? 'Not saved: no connection, your words are kept here. Trying again.'
    : 'Not saved: no connection. Keep this page open; trying again.');
  const moved = () => {
    closed = true;
    fail('This has been handed in already, perhaps from another window. Copy what you need from here, then load the page again.');
  };
  const why = async (response) => {
    const plain = (response.headers.get('content-type') || '').startsWith('text/plain');
    if (plain) return response.text();
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return (page.querySelector('main [role=alert]') || page.querySelector('main h1 + p'))?.textContent
      || 'Not saved: the program could not take it. Your words are kept here.';
  };

  const save = async () => {
    clearTimeout(timer);
    timer = 0;
    if (busy || closed || handing || written() === sent) return;
    const words = written(), data = [...fields(words), ['was', was()]];
    tried = words;
    changedAt = 0;
    let wait = 4000;
    busy = post(form.dataset.draft, data, { signal: AbortSignal.timeout(8000) });
    try {
      const response = await busy;
      if (response.status === 409) moved();
      else if (response.status === 412) { keep(); closed = true; fail(await response.text()); }
      else if (!response.ok) fail(await why(response));
      else {
        if (failing) said().textContent = 'Saved again';
        failing = false;
        sent = words;
        wait = 1200;
        if (written() === sent) forget(); else keep();
        show(`Saved ${time()}`);
      }
    } catch { lost(); }
    busy = undefined;
    if (!closed && written() !== sent) timer = setTimeout(save, wait);
  };

  form.addEventListener('input', (event) => {
    if (!event.target.matches('[data-words]')) return;
    if (!closed) keep();
    if (closed || failing && timer) return; // the next try is planned already
    const now = Date.now();
    changedAt ||= now;
    clearTimeout(timer);
    timer = setTimeout(save, Math.max(0, Math.min(1200, changedAt + 5000 - now)));
  });
  window.addEventListener('online', save);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden' || closed || handing || written() === sent) return;
    const words = written(), data = [...fields(words), ['was', was()]];
    tried = words;
    post(form.dataset.draft, data, { keepalive: true }).catch(() => {});
  });

  // What an earlier visit could not save comes back by itself, unless the saved words have changed since.
  const left = read();
  const take = () => {
    const boxes = [...form.querySelectorAll('[data-words]')];
    const values = fields(left.text).filter(([name]) => name !== 'layout').map(([, value]) => value);
    if (boxes.length !== values.length) return false;
    boxes.forEach((box, at) => { box.value = values[at]; });
    boxes[0]?.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  };
  if (left && left.text === written()) forget();
  else if (left && left.base === written() && take()) show('These words were kept in this browser. Saving.');
  else if (left) {
    const offer = find('restore');
    find('restore-when').textContent = new Date(left.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
    offer.hidden = false;
    offer.setAttribute('role', 'status');
    find('restore-yes').addEventListener('click', async () => {
      if (!take()) {
        // Other sections stand on the page now: the program takes the words as they were.
        const response = await post(form.dataset.draft, fields(left.text)).catch(() => null);
        if (!response?.ok) { lost(); return; }
        forget();
        location.reload();
      }
      offer.hidden = true;
      form.querySelector('[data-words]')?.focus();
    });
    find('restore-no').addEventListener('click', () => { forget(); offer.hidden = true; form.querySelector('[data-words]')?.focus(); });
  }
  // Words of other answers that nobody came back for in a month are let go.
  try {
    for (const name of Object.keys(localStorage).filter((name) => /^(design|writing):/.test(name))) {
      if (!(JSON.parse(localStorage.getItem(name)).at > Date.now() - 30 * 864e5)) localStorage.removeItem(name);
    }
  } catch { /* this browser keeps nothing */ }

  // 4 Steps. The page stays where it is; only the questions and the answer are drawn anew.
  // What is written while a question is under way stays as it is.
  const keepsAnswer = (act) => act === 'ask' || act === 'keep';
  const renew = (page, act) => {
    for (const name of keepsAnswer(act) ? ['thread'] : ['thread', 'answerbox']) {
      const old = find(name), fresh = page.querySelector(`[data-${name}]`);
      if (!old || !fresh) continue;
      if (name === 'thread') {
        // Only what is new is read out.
        [...fresh.children].slice(old.children.length).forEach((item) => old.append(item));
      } else {
        const fold = fresh.querySelector('details');
        if (fold) fold.open = Boolean(old.querySelector('details[open]'));
        old.replaceWith(fresh);
      }
    }
    sent = keepsAnswer(act) ? tried : written();
    tried = sent;
    if (written() === sent) return;
    keep();
    timer = setTimeout(save, 1200);
  };
  const hold = (on) => form.querySelectorAll('[data-words]').forEach((box) => { box.readOnly = on; });
  const place = (act) => {
    if (act === 'ask') return find('question');
    const boxes = form.querySelectorAll('[name=text]');
    if (act === 'add') return boxes[boxes.length - 1];
    if (act.startsWith('raise:')) return form.querySelectorAll('[name=title]')[Number(act.slice(6)) - 1];
    return document.getElementById('answer') || form.querySelector('[name=title]') || form.querySelector('[name=new-title]');
  };

  form.addEventListener('submit', async (event) => {
    const button = event.submitter || form.querySelector('button[value=keep]');
    if (button.hasAttribute('formaction')) { forget(); return; }
    event.preventDefault();
    if (handing) return;
    const act = button.value, question = find('question');
    if (act === 'ask' && question && !question.value.trim()) { question.focus(); return; }
    if (closed) return;
    handing = true;
    clearTimeout(timer);
    button.setAttribute('aria-busy', 'true');
    if (busy) await busy.catch(() => {});
    // The answer to a save that has just come back is taken first.
    await new Promise((done) => { setTimeout(done, 0); });
    const data = [...fields(written()), ['do', act], ['was', was()]];
    if (act === 'ask') data.push(['question', question.value]);
    if (act === 'add') data.push(['new-title', form.elements['new-title'].value]);
    tried = written();
    if (!keepsAnswer(act)) hold(true);
    try {
      const response = await post(form.getAttribute('action'), data, { signal: AbortSignal.timeout(20000) });
      if (response.status === 409) moved();
      else if (response.status === 412) { keep(); closed = true; fail(await why(response)); }
      else if (!response.ok) {
        sent = tried;
        fail(await why(response));
        failing = false;
      } else {
        forget();
        if (act === 'finish') { location.reload(); return; }
        renew(new DOMParser().parseFromString(await response.text(), 'text/html'), act);
        failing = false;
        if (act === 'ask' && question) {
          question.value = '';
          const thread = find('thread');
          thread.lastElementChild?.scrollIntoView({ block: 'nearest' });
        }
        show(`Saved ${time()}`);
        place(act)?.focus({ preventScroll: act === 'ask' });
      }
    } catch {
      keep();
      failing = false;
      fail('Not done: no connection, your words are kept here. Press again in a moment.');
      failing = false;
      timer = setTimeout(save, 4000);
    }
    handing = false;
    hold(false);
    button.removeAttribute('aria-busy');
  });

  // Enter in a heading goes on to its text; it never asks or adds by accident.
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    if (event.target.name === 'title') {
      event.preventDefault();
      event.target.closest('.designsection').querySelector('textarea').focus();
    } else if (event.target.name === 'new-title') {
      event.preventDefault();
      form.requestSubmit(form.querySelector('button[value=add]'));
    }
  });
})();
