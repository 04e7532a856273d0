// The mock round: the clock, words that are never lost, and dictation where the browser offers it.
(() => {
  const form = document.querySelector('form[data-answer]');
  if (!form) return;
  const field = form.elements.answer;
  const find = (name) => document.querySelector(`[data-${name}]`);

  // 1 The clock. It shows whole minutes and is read out at ten, five and one.
  const clock = find('clock');
  if (clock) {
    const total = Number(clock.dataset.total), end = Date.now() + Number(clock.dataset.remaining) * 1000;
    const [text, bar, say, out] = ['clock-text', 'clock-bar', 'clock-say', 'timeout'].map(find);
    const marks = [10, 5, 1].filter((minutes) => minutes * 60 < Number(clock.dataset.remaining));
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

  // 2 Saving. Every change is kept in this browser at once, and sent after a pause or every five seconds.
  const key = `mock:${form.dataset.key}`;
  const state = find('state'), said = find('state-say'), spoken = find('spoken');
  const read = () => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } };
  const forget = () => { try { localStorage.removeItem(key); } catch { /* nothing was kept */ } };
  let sent = field.value, changedAt = 0, failing = false, closed = false, handing = false, busy, timer, kept = true;
  const keep = () => {
    try { localStorage.setItem(key, JSON.stringify({ at: Date.now(), base: sent, text: field.value })); kept = true; } catch { kept = false; }
  };
  const show = (words, problem) => { state.textContent = words; state.classList.toggle('failing', Boolean(problem)); };
  const time = () => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  // What this page knows to be saved, as a number (FNV-1a): another window's words are not overwritten unseen.
  const print = (words) => String(new TextEncoder().encode(words).reduce((sum, byte) => Math.imul(sum ^ byte, 16777619) >>> 0, 2166136261));
  let tried = field.value;
  const draft = (words) => {
    const was = `${print(sent)},${print(tried)}`;
    tried = words;
    return { turn: form.elements.turn.value, answer: words, spoken: spoken.value, was };
  };
  const post = (url, data, more) => fetch(url, { method: 'POST', body: new URLSearchParams(data), credentials: 'same-origin', ...more });

  const fail = (words) => {
    if (!failing) said.textContent = words;
    failing = true;
    show(words, true);
  };
  const lost = () => fail(kept
    ? 'Not saved: no connection, your words are kept here. Trying again.'
    : 'Not saved: no connection. Keep this page open; trying again.');
  const moved = () => {
    closed = true;
    fail('This question has been handed in already, perhaps from another window. Copy what you need from here, then load the page again.');
  };
  const refused = async (response) => {
    const why = (response.headers.get('content-type') || '').startsWith('text/plain') ? await response.text() : '';
    fail(why || 'Not saved: the program could not take it. Your words are kept here. Trying again.');
  };

  const save = async () => {
    clearTimeout(timer);
    timer = 0;
    if (busy || closed || handing || field.value === sent) return;
    const words = field.value;
    changedAt = 0;
    let wait = 4000;
    busy = post(form.dataset.draft, draft(words), { signal: AbortSignal.timeout(8000) });
    try {
      const response = await busy;
      if (response.status === 409) moved();
      else if (response.status === 412) { keep(); closed = true; fail(await response.text()); }
      else if (!response.ok) await refused(response);
      else {
        if (failing) said.textContent = 'Saved again';
        failing = false;
        sent = words;
        wait = 1200;
        if (field.value === sent) forget(); else keep();
        show(`Saved ${time()}`);
      }
    } catch { lost(); }
    busy = undefined;
    if (!closed && field.value !== sent) timer = setTimeout(save, wait);
  };

  field.addEventListener('input', () => {
    if (!closed) keep();
    if (closed || failing) return; // the next try is planned already
    const now = Date.now();
    changedAt ||= now;
    clearTimeout(timer);
    timer = setTimeout(save, Math.max(0, Math.min(1200, changedAt + 5000 - now)));
  });
  window.addEventListener('online', save);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && !closed && !handing && field.value !== sent)
      post(form.dataset.draft, draft(field.value), { keepalive: true }).catch(() => {});
  });

  // What an earlier visit could not save comes back by itself, unless the saved words have changed since.
  const left = read();
  const take = () => { field.value = left.text; field.dispatchEvent(new Event('input', { bubbles: true })); };
  if (left && left.text === field.value) forget();
  else if (left && left.base === field.value) { take(); show('These words were kept in this browser. Saving.'); }
  else if (left) {
    const offer = find('restore');
    find('restore-when').textContent = new Date(left.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
    offer.hidden = false;
    offer.setAttribute('role', 'status');
    find('restore-yes').addEventListener('click', () => { take(); offer.hidden = true; field.focus(); });
    find('restore-no').addEventListener('click', () => { forget(); offer.hidden = true; field.focus(); });
  }
  field.setSelectionRange(field.value.length, field.value.length);
  // Words of other rounds that nobody came back for in a month are let go.
  try {
    for (const name of Object.keys(localStorage).filter((name) => name.startsWith('mock:'))) {
      if (!(JSON.parse(localStorage.getItem(name)).at > Date.now() - 30 * 864e5)) localStorage.removeItem(name);
    }
  } catch { /* this browser keeps nothing */ }

  // A new question is seen before its field.
  history.scrollRestoration = 'manual';
  const asked = document.getElementById('asked');
  if (asked.getBoundingClientRect().top < 64) asked.scrollIntoView({ block: 'start' });

  // 3 Handing in. Without a connection the page stays, and says so.
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (handing) return;
    const button = event.submitter || form.querySelector('button[value=answer]');
    handing = true;
    clearTimeout(timer);
    stop();
    const data = new FormData(form);
    data.set('do', button.value);
    button.setAttribute('aria-busy', 'true');
    show('Handing in');
    if (busy) await busy.catch(() => {});
    try {
      const response = await post(form.action, data, { signal: AbortSignal.timeout(20000) });
      if (response.status === 409) { moved(); throw response; }
      if (!response.ok) { await refused(response); throw response; }
      forget();
      const to = new URL(response.url);
      to.hash = '';
      if (to.href === location.href.split('#')[0]) location.reload(); else location.assign(to);
    } catch (problem) {
      handing = false;
      button.removeAttribute('aria-busy');
      keep();
      if (!(problem instanceof Response)) {
        failing = false;
        fail('Not handed in: no connection, your words are kept here. Press again in a moment.');
      }
      if (!closed) timer = setTimeout(save, 4000);
    }
  });

  const keys = find('keys');
  keys.hidden = false;
  if (/Mac|iPhone|iPad/.test(navigator.platform)) keys.querySelector('kbd').textContent = '⌘';
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector('button[value=answer]'));
  });

  // 4 Dictation, off until it is asked for.
  let stop = () => {};
  const Recognition = window.SpeechRecognition || window.webkitSpeechRecognition;
  if (!Recognition) return;
  const [box, button, word, note, heard] = ['dictate', 'dictate-button', 'dictate-word', 'dictate-note', 'dictate-heard'].map(find);
  const language = /^en\b/i.test(navigator.language) ? navigator.language : 'en-GB';
  const recognition = new Recognition();
  Object.assign(recognition, { continuous: true, interimResults: true, lang: language });
  let on = false, since = 0;
  box.hidden = false;

  // Where the browser can do it on this machine, it must.
  if ('processLocally' in recognition && Recognition.available) {
    Recognition.available({ langs: [language], processLocally: true }).then((answer) => {
      if (answer !== 'available') return;
      recognition.processLocally = true;
      note.textContent = 'Your browser turns the sound into text on this machine.';
    }).catch(() => {});
  }

  const count = () => {
    if (since) spoken.value = String(Number(spoken.value || 0) + Math.round((Date.now() - since) / 1000));
    since = 0;
  };
  const draw = () => {
    button.setAttribute('aria-pressed', String(on));
    word.textContent = on ? 'Stop dictating' : 'Dictate';
    if (!on) heard.textContent = '';
  };
  stop = () => { if (!on) return; on = false; count(); recognition.stop(); draw(); };
  const write = (words) => {
    const at = field.selectionEnd, before = field.value.slice(0, at), after = field.value.slice(at);
    const gap = before && !/\s$/.test(before) ? ' ' : '';
    const added = gap + words.trim() + (after && !/^\s/.test(after) ? ' ' : '');
    field.setRangeText(added, at, at, 'end');
    field.scrollTop = field.scrollHeight;
    count();
    if (on) since = Date.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  recognition.addEventListener('result', (event) => {
    let unsure = '';
    for (let at = event.resultIndex; at < event.results.length; at += 1) {
      const result = event.results[at];
      if (result.isFinal) write(result[0].transcript); else unsure += result[0].transcript;
    }
    heard.textContent = unsure;
  });
  recognition.addEventListener('end', () => {
    if (!on) return;
    try { recognition.start(); } catch { stop(); } // browsers stop after a silence; the candidate did not
  });
  recognition.addEventListener('error', (event) => {
    if (event.error === 'no-speech' || event.error === 'aborted') return;
    stop();
    note.textContent = event.error === 'not-allowed' || event.error === 'service-not-allowed'
      ? 'The browser did not allow the microphone. Typing works as before.'
      : 'Dictation does not work here now. Typing works as before.';
  });
  button.addEventListener('click', () => {
    if (on) { stop(); return; }
    try { recognition.start(); } catch { return; }
    on = true;
    since = Date.now();
    draw();
    field.focus();
  });
})();
