/* Small helps of our own; every page works by plain links and forms without them. */
(() => {
  'use strict';
  const on = (event, selector, act) => document.addEventListener(event, e => {
    const target = e.target.closest && e.target.closest(selector);
    if (target) { act(target, e); }
  });

  // Side navigation on a phone: opens, closes by Escape, gives the focus back.
  const burger = () => document.querySelector('.burger');
  const setSide = open => {
    document.getElementById('side').classList.toggle('is-open', open);
    burger().setAttribute('aria-expanded', String(open));
  };
  on('click', '.burger', b => setSide(b.getAttribute('aria-expanded') !== 'true'));
  document.addEventListener('keydown', e => {
    if (e.key !== 'Escape') { return; }
    if (burger() && burger().getAttribute('aria-expanded') === 'true') { setSide(false); burger().focus(); }
    const menu = document.querySelector('details.account[open]');
    if (menu) { menu.open = false; menu.querySelector('summary').focus(); }
  });
  document.addEventListener('click', e => {
    const menu = document.querySelector('details.account[open]');
    if (menu && !menu.contains(e.target)) { menu.open = false; }
  });

  // The language changes at any moment and what was typed stays: kept for this tab alone, put back once.
  // A session that has ended keeps it too, until the same person is back on the same page.
  const KEPT = 'ittifaq.typed';
  const typed = () => [...document.querySelectorAll('main input, main textarea, main select')]
    .filter(f => f.id && !['password', 'hidden', 'file', 'submit', 'button'].includes(f.type));
  const keepTyped = who => {
    const values = typed().map(f => [f.id, ['checkbox', 'radio'].includes(f.type) ? f.checked : f.value]);
    sessionStorage.setItem(KEPT, JSON.stringify({ path: location.pathname, who, values }));
  };
  on('click', '.langs a, [data-keep]', () => keepTyped());
  on('submit', 'form[action="/logout"]', () => sessionStorage.removeItem(KEPT));
  const putBack = () => {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) || 'null');
    if (kept && kept.who && location.pathname.startsWith('/login')) { return; }
    sessionStorage.removeItem(KEPT);
    if (!kept || kept.path !== location.pathname || kept.who && kept.who !== window.ittifaq.who()) { return; }
    for (const [id, value] of kept.values) {
      const field = document.getElementById(id);
      if (!field) { continue; }
      const key = ['checkbox', 'radio'].includes(field.type) ? 'checked' : 'value';
      if (field[key] !== value && (key !== 'checked' || field.type !== 'radio' || value)) {
        field[key] = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  };

  on('click', '[data-reveal]', b => {
    const field = document.getElementById(b.dataset.reveal);
    const shown = field.type === 'text';
    field.type = shown ? 'password' : 'text';
    b.setAttribute('aria-pressed', String(!shown));
  });
  // A file that would be refused is not sent at all: beyond its limit the server closes the connection without a word.
  on('change', 'input[type=file][data-most]', f => {
    f.setCustomValidity([...f.files].some(file => file.size > Number(f.dataset.most)) ? f.dataset.tooLarge : '');
    f.reportValidity();
  });
  // One box for all boxes of that name on the page; it shows whether they are all ticked.
  const boxes = all => [...document.querySelectorAll('input[type=checkbox][name="' + all.dataset.all + '"]')];
  const allBoxes = () => document.querySelectorAll('[data-all]').forEach(all => {
    const ticked = boxes(all).filter(b => b.checked).length;
    all.checked = ticked > 0 && ticked === boxes(all).length;
    all.indeterminate = ticked > 0 && !all.checked;
  });
  on('change', '[data-all]', all => boxes(all).forEach(b => { b.checked = all.checked; }));
  on('change', 'input[type=checkbox][name]', allBoxes);
  // A list is shown as it was looked at last, for the same person in this browser; words that were searched are not kept.
  const remembered = form => 'ittifaq.view.' + form.getAttribute('action') + '.' + window.ittifaq.who();
  const remember = () => {
    const form = document.querySelector('form[data-remember]');
    if (!form || !window.ittifaq.who()) { return; }
    const asked = new URLSearchParams(location.search);
    const kept = localStorage.getItem(remembered(form));
    if ([...asked].length === 0 && kept) { location.replace(form.getAttribute('action') + '?' + kept); return; }
    const known = form.dataset.remember.split(',').filter(name => asked.get(name));
    if ([...asked].length) { localStorage.setItem(remembered(form), new URLSearchParams(known.map(n => [n, asked.get(n)]))); }
  };
  on('click', '[data-forget]', () => localStorage.removeItem(remembered(document.querySelector('form[data-remember]'))));
  // What is ticked on one page of a list stays ticked on the others, in this tab, until it is used.
  const picker = () => document.querySelector('[data-picks]');
  const picks = () => new Set(JSON.parse(sessionStorage.getItem('ittifaq.picks.' + picker().dataset.picks) || '[]'));
  const keepPicks = () => {
    const all = picks();
    picker().closest('form').querySelectorAll('input[name=pick]').forEach(b => { all[b.checked ? 'add' : 'delete'](b.value); });
    sessionStorage.setItem('ittifaq.picks.' + picker().dataset.picks, JSON.stringify([...all]));
    const shown = picker().querySelector('[data-picked]');
    shown.textContent = all.size ? shown.dataset.picked.replace('{0}', all.size) : '';
    picker().querySelectorAll('[data-unpick]').forEach(b => { b.hidden = all.size === 0; });
  };
  const tickPicks = () => {
    if (!picker()) { return; }
    const all = picks();
    picker().closest('form').querySelectorAll('input[name=pick]').forEach(b => { b.checked = all.has(b.value); });
    allBoxes();
    keepPicks();
  };
  document.addEventListener('change', e => { if (picker() && e.target.matches('[data-all], input[name=pick]')) { keepPicks(); } });
  on('click', '[data-unpick]', () => {
    sessionStorage.removeItem('ittifaq.picks.' + picker().dataset.picks);
    tickPicks();
  });
  document.addEventListener('submit', e => {
    if (!picker() || !e.target.contains(picker())) { return; }
    const here = new Set([...e.target.querySelectorAll('input[name=pick]')].map(b => b.value));
    [...picks()].filter(id => !here.has(id)).forEach(id => {
      const other = Object.assign(document.createElement('input'), { type: 'hidden', name: 'pick', value: id });
      e.target.append(other);
    });
    sessionStorage.removeItem('ittifaq.picks.' + picker().dataset.picks);
  });
  on('click', '[data-copy]', b => navigator.clipboard.writeText(new URL(b.dataset.copy, location.href).href)
    .then(() => b.classList.add('is-done')));
  // A final move asks again in a dialog. Escape closes it and the browser gives the focus back to what opened it.
  document.addEventListener('click', e => {
    const opener = e.target.closest && e.target.closest('[data-confirm]');
    const form = opener && opener.closest('form');
    const dialog = form && form.querySelector('dialog');
    if (!dialog || opener.dataset.confirm !== 'always' && !form.querySelector(opener.dataset.confirm)) { return; }
    e.preventDefault();
    e.stopImmediatePropagation();
    opener.focus();
    dialog.showModal();
  }, true);
  on('click', '[data-dismiss]', b => b.closest('dialog').close());
  // What is not yet open to the person does nothing, by mouse or by keyboard.
  document.addEventListener('click', e => {
    if (e.target.closest && e.target.closest('[aria-disabled=true]')) { e.preventDefault(); e.stopImmediatePropagation(); }
  }, true);
  // The button of a decision repeats the verb that was chosen.
  on('change', '.decide input[type=radio]', r => {
    const verb = r.closest('form').querySelector('[data-verb]');
    if (verb) { verb.textContent = r.closest('label').querySelector('[data-word]').dataset.word; }
  });

  // A page of a document counts as shown when its picture is there and its end was in sight; the server is told.
  let leaves = [];
  const told = leaf => {
    leaf.dataset.shown = 'true';
    const progress = document.querySelector('[data-progress]');
    if (!progress) { return; }
    const count = leaves.filter(l => l.dataset.shown === 'true').length;
    progress.querySelector('[data-text]').textContent =
      progress.querySelector('[data-text]').dataset.text.replace('{0}', count).replace('{1}', leaves.length);
    if (count === leaves.length) {
      progress.classList.add('ok');
      progress.querySelector('.ic').className = 'ic ic-check-circle';
      document.querySelectorAll('[data-needs-pages]').forEach(b => b.removeAttribute('aria-disabled'));
    }
  };
  const tell = leaf => {
    if (leaf.dataset.shown !== 'false') { return; }
    leaf.dataset.shown = 'telling';
    fetch(leaf.closest('[data-pages]').dataset.pages + leaf.dataset.page + '.png', { method: 'POST' })
      .then(answer => { if (answer.ok) { told(leaf); } else { leaf.dataset.shown = 'false'; } })
      .catch(() => { leaf.dataset.shown = 'false'; });
  };
  const watch = () => {
    leaves = [...document.querySelectorAll('[data-pages] .leaf')];
    const seen = new IntersectionObserver(entries => entries.filter(e => e.isIntersecting).forEach(e => {
      const leaf = e.target.closest('.leaf');
      const picture = leaf.querySelector('img');
      if (picture.complete && picture.naturalWidth) { tell(leaf); } else { picture.onload = () => { seen.unobserve(e.target); seen.observe(e.target); }; }
    }));
    leaves.forEach(leaf => seen.observe(leaf.querySelector('.leaf__end')));
  };

  // The bell: the server tells the number while the page is in sight. A wire that breaks is not mended by itself: every
  // request counts as the person's being there, and the session of an empty chair would never end.
  let wire;
  const listen = () => {
    const bell = document.querySelector('[data-bell]');
    if (wire) { wire.close(); wire = null; }
    if (!bell || document.visibilityState !== 'visible') { return; }
    wire = new EventSource('/inbox/live');
    wire.onmessage = e => {
      bell.querySelector('[data-number]').textContent = e.data;
      bell.classList.toggle('count--none', e.data === '');
    };
    wire.onerror = () => wire.close();
  };
  document.addEventListener('visibilitychange', listen);
  window.addEventListener('pagehide', () => { if (wire) { wire.close(); } });

  // A form is sent once: the second click of a double click is nobody's wish.
  document.addEventListener('submit', e => {
    if (e.defaultPrevented) { return; }
    if (e.target.dataset.sent) { e.preventDefault(); return; }
    e.target.dataset.sent = 'true';
    setTimeout(() => delete e.target.dataset.sent, 3000);
  });
  on('click', '[data-print]', () => window.print());

  // A long page is folded on a phone, but for what its address points to; on paper it is whole.
  const folds = () => document.querySelectorAll('details[data-fold]');
  const narrow = window.matchMedia('(max-width: 40rem)');
  const sought = f => location.hash.length > 1 && f.querySelector('#' + CSS.escape(location.hash.slice(1)));
  const fold = () => folds().forEach(f => { f.open = !narrow.matches || Boolean(sought(f)); });
  narrow.addEventListener('change', fold);
  window.addEventListener('beforeprint', () => folds().forEach(f => { f.open = true; }));

  // The draft keeps itself: shortly after the last change, without taking the focus away.
  let waiting;
  const keep = e => {
    const area = e.target.closest && e.target.closest('[data-autosave]');
    if (!area) { return; }
    clearTimeout(waiting);
    waiting = setTimeout(() => window[area.dataset.autosave](), 1200);
  };
  document.addEventListener('input', keep);
  document.addEventListener('change', keep);
  // Whatever leaves the page saves as well: two at once would be taken for two people.
  on('click', '.actionbar a', () => clearTimeout(waiting));

  // After a refusal the focus goes to what explains it.
  const toSummary = () => {
    const summary = document.querySelector('[data-summary], .ui-messages-error');
    if (summary) { summary.setAttribute('tabindex', '-1'); summary.focus(); }
  };
  document.addEventListener('DOMContentLoaded', () => { remember(); putBack(); allBoxes(); tickPicks(); fold(); toSummary(); watch(); listen(); });
  window.ittifaq = { toSummary, keepTyped, who: () => (document.querySelector('[data-idle]') || { dataset: {} }).dataset.who };
})();
