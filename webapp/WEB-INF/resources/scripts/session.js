/* A session that is about to end says so; one that has ended leads to the sign-in and keeps what was typed. */
(() => {
  'use strict';
  const SEEN = 'ittifaq.seen';
  const WARNING = 120;
  const LOOK = 5000;
  const dialog = () => document.querySelector('[data-idle]');
  const idle = () => Number(dialog().dataset.idle);
  // Whatever is done, the session is over by then; whoever was told so goes on until that moment.
  let end = 0;
  let told = false;
  const rest = () => (end - Date.now()) / 1000;

  // Every tab of this browser shares the session: the latest request that the server answered counts for all of them.
  const seen = when => localStorage.setItem(SEEN, String(when));
  const unseen = () => idle() - (Date.now() - Number(localStorage.getItem(SEEN))) / 1000;
  const left = () => Math.min(rest(), unseen());

  const leave = () => {
    window.ittifaq.keepTyped(dialog().dataset.who);
    location.assign('/login?ended=1&next=' + encodeURIComponent(location.pathname + location.search));
  };
  const look = () => {
    const seconds = left();
    if (seconds <= 0) { leave(); return; }
    const shown = dialog().open;
    if (seconds > WARNING || (told && unseen() > WARNING)) { if (shown) { dialog().close(); } return; }
    dialog().querySelector('[data-last]').hidden = rest() > WARNING;
    if (!shown) { dialog().showModal(); }
    dialog().querySelector('[data-left]').textContent = String(Math.ceil(seconds / 60));
  };
  // The server counts from when it was asked, not from when its answer came back over a slow line.
  const stay = () => {
    const asked = Date.now();
    told = rest() <= WARNING;
    return fetch('/account/alive', { method: 'POST', redirect: 'manual' }).then(answer => {
      if (answer.status === 204) { seen(asked); look(); } else { leave(); }
    });
  };

  document.addEventListener('DOMContentLoaded', () => {
    if (!dialog()) { return; }
    end = Date.now() + (Number(dialog().dataset.rest) || Infinity) * 1000;
    seen(Date.now());
    setInterval(look, LOOK);
    document.addEventListener('visibilitychange', look);
    dialog().querySelector('[data-stay]').addEventListener('click', stay);
    // Escape is a wish to stay as well; the dialog closes when the server has heard it, and not before.
    dialog().addEventListener('cancel', e => { e.preventDefault(); stay(); });
    window.jQuery(document).on('ajaxSuccess', () => seen(Date.now()));
    // A form that is sent too late would come back empty.
    document.addEventListener('submit', e => {
      if (left() <= 0) { e.preventDefault(); e.stopImmediatePropagation(); leave(); }
    }, true);
  });
})();
