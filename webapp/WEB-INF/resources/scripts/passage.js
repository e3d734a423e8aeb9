/* A clause as acts print it, drawn anew while it is written. What is typed is sent to be drawn, never kept. */
(() => {
  'use strict';
  const PAUSE = 600;
  let timer;
  let asked;
  const part = name => document.querySelector('[data-passage' + name + ']');
  const show = (name, when) => { part(name).hidden = !when; };
  const picture = (address, alt) => {
    const drawn = new Image();
    drawn.src = address;
    drawn.alt = alt;
    drawn.className = 'passage__leaf';
    return drawn;
  };
  const line = text => {
    const item = document.createElement('li');
    item.textContent = text;
    return item;
  };
  const seen = answer => {
    const shown = part('');
    shown.replaceChildren(...answer.pictures.map(address => picture(address, shown.dataset.alt)));
    part('-not').querySelector('ul').replaceChildren(...answer.defects.map(line));
    show('', answer.pictures.length > 0);
    show('-not', answer.defects.length > 0);
    show('-none', answer.pictures.length + answer.defects.length === 0);
    show('-away', false);
  };
  const draw = () => {
    if (asked) { asked.abort(); }
    asked = new AbortController();
    fetch(part('').dataset.passage, {
      method: 'POST', body: new URLSearchParams(new FormData(part('').closest('form'))), signal: asked.signal,
    })
      .then(answer => (answer.ok && !answer.redirected ? answer.json() : Promise.reject(new Error(answer.status))))
      .then(seen)
      .catch(failure => { if (failure.name !== 'AbortError') { show('-away', true); } });
  };
  document.addEventListener('DOMContentLoaded', () => {
    draw();
    part('').closest('form').addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(draw, PAUSE);
    });
  });
})();
