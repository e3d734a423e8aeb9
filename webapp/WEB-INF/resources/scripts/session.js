/* A session that is about to end says so; one that has ended leads to the sign-in and keeps what was typed. */
(() => {
  'use strict';
  const SEEN = 'ittifaq.seen';
  const WARNING = 120;
  const LOOK = 5000;
  const dialog = () => document.querySelector('[data-idle]');
  const idle = () => Number(dialog().dataset.idle);

  // Every tab of this browser shares the session: the latest answer of the server counts for all of them.
  const seen = () => localStorage.setItem(SEEN, String(Date.now()));
  const left = () => idle() - (Date.now() - Number(localStorage.getItem(SEEN))) / 1000;

  const leave = () => {
    window.ittifaq.keepTyped(dialog().dataset.who);
    location.assign('/login?ended=1&next=' + encodeURIComponent(location.pathname + location.search));
  };
  const look = () => {
    const seconds = left();
    if (seconds <= 0) { leave(); return; }
    const shown = dialog().open;
    if (seconds > WARNING) { if (shown) { dialog().close(); } return; }
    if (!shown) { dialog().showModal(); }
    dialog().querySelector('[data-left]').textContent = String(Math.ceil(seconds / 60));
  };
  const stay = () => fetch('/account/alive', { method: 'POST', redirect: 'manual' }).then(answer => {
    if (answer.status === 204) { seen(); look(); } else { leave(); }
  });

  document.addEventListener('DOMContentLoaded', () => {
    if (!dialog()) { return; }
    seen();
    setInterval(look, LOOK);
    document.addEventListener('visibilitychange', look);
    dialog().querySelector('[data-stay]').addEventListener('click', stay);
    dialog().addEventListener('close', () => { if (left() <= WARNING) { stay(); } });
    window.jQuery(document).on('ajaxSuccess', seen);
    // A form that is sent too late would come back empty.
    document.addEventListener('submit', e => {
      if (left() <= 0) { e.preventDefault(); e.stopImmediatePropagation(); leave(); }
    }, true);
  });
})();
