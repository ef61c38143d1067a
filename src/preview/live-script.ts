/** The script of every page of a preview: it asks for the part anew when the facts have changed, and sends the answers of the form. */

/**
 * Place, focus, open folds and what is not saved are kept. Without it the pages can be read, and nothing is saved. Plain JavaScript, known to the
 * content policy by its hash; it builds no markup and runs no text.
 */
export const liveScript = `(() => {
const base = '/' + location.pathname.split('/')[1] + '/';
const part = document.body.dataset.part;
const main = document.getElementById('p.main');
const say = (text) => {
  const line = document.getElementById('p.said');
  if (line && line.textContent !== text) line.textContent = text;
};
const formsIn = (node) => [...node.querySelectorAll('form[data-path]')];
const keyOf = (form) => form.dataset.path + ' ' + form.className;
const actsIn = (node) => [...node.querySelectorAll('form[data-part]')];
const foldsOf = (node) => [...node.querySelectorAll('details')];
const nameOf = (fold) => fold.querySelector('summary').textContent;
let running = false, again = false, waiting = 0;

async function refresh(focusOn) {
  if (running) { again = true; return; }
  running = true;
  try {
    const reply = await fetch(base + 'part/' + part);
    if (!reply.ok) { say('This page is no part of the preview any more.'); return; }
    const fresh = await reply.json();
    lay(fresh, focusOn);
  } catch { ended(); } finally {
    running = false;
    if (again) { again = false; refresh(); }
  }
}

function lay(fresh, focusOn) {
  document.title = fresh.title;
  document.body.dataset.revision = fresh.revision;
  document.getElementById('p.banner').innerHTML = fresh.banner;
  const held = document.activeElement && main.contains(document.activeElement) ? document.activeElement.id : '';
  const opened = foldsOf(main).filter((fold) => fold.open).map(nameOf);
  const unsaved = formsIn(main).filter((form) => form.dataset.unsaved);
  const acts = actsIn(main);
  const places = [...main.querySelectorAll('.pane,.besides,.side')].map((each) => each.scrollTop);
  const scroll = scrollY;
  main.innerHTML = fresh.main;
  for (const fold of foldsOf(main)) if (opened.includes(nameOf(fold))) fold.open = true;
  for (const form of unsaved) keep(form);
  for (const form of acts) carry(form);
  [...main.querySelectorAll('.pane,.besides,.side')].forEach((each, at) => { each.scrollTop = places[at] || 0; });
  scrollTo(0, scroll);
  const target = document.getElementById(focusOn || held) || (focusOn && document.getElementById('p.question'));
  if (target) target.focus({ preventScroll: !focusOn });
}

function keep(form) {
  const fresh = formsIn(main).find((each) => keyOf(each) === keyOf(form));
  if (!fresh) {
    main.insertBefore(form, main.firstChild);
    outcome(form, 'This question is not asked any more. Your answer is not saved; copy it if you need it.');
    return;
  }
  const moved = fresh.dataset.was !== form.dataset.was;
  const now = fresh.dataset.say;
  fresh.replaceWith(form);
  for (let fold = form.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  if (moved) outcome(form, 'The file on disk has changed here meanwhile: ' + now + '. Your answer is kept and not saved yet.');
}

// What is filled in for a decision goes on; the decision itself only where the words are the same.
function carry(form) {
  const fresh = actsIn(main).find((each) => each.dataset.part === form.dataset.part);
  if (!fresh || form.dataset.done) return;
  const moved = fresh.dataset.seen !== form.dataset.seen;
  const filled = [...form.elements].some((each) => each.name && (each.type === 'radio' ? each.checked : each.value));
  for (const control of fresh.elements) {
    const before = control.name && [...form.elements].find((each) => each.id === control.id);
    if (!before) continue;
    if (control.type === 'radio') control.checked = before.checked && !moved; else control.value = before.value;
  }
  fresh.querySelector('.outcome').textContent = form.querySelector('.outcome').textContent;
  if (moved && filled) say('The paper has changed. Read its new words before you decide.');
}

function outcome(form, text, isFault) {
  const line = form.querySelector('.outcome');
  line.textContent = text;
  line.classList.toggle('bad', Boolean(isFault));
  if (text) say(text);
  for (const control of form.querySelectorAll('input,select,textarea'))
    if (isFault) control.setAttribute('aria-invalid', 'true'); else control.removeAttribute('aria-invalid');
}

function fieldsOf(form) {
  const fields = {};
  for (const [name, value] of new FormData(form)) (fields[name] ||= []).push(value);
  return fields;
}

async function post(route, body) {
  const reply = await fetch(base + route, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: reply.status, told: await reply.json() };
}

async function send(form, action) {
  clearTimeout(waiting);
  if (action === 'discard') {
    delete form.dataset.unsaved;
    await refresh(form.querySelector('fieldset').id);
    say('What stands on disk was kept.');
    return;
  }
  form.setAttribute('aria-busy', 'true');
  try {
    const { status, told } = await post('answer', {
      path: form.dataset.path,
      action: action === 'overwrite' ? 'set' : action,
      was: action === 'overwrite' ? form.dataset.now : form.dataset.was,
      fields: fieldsOf(form),
    });
    if (status === 200) {
      delete form.dataset.unsaved;
      await refresh(told.focus);
      say(told.say);
    } else {
      outcome(form, told.say, true);
      const choice = form.querySelector('.choice');
      choice.hidden = status !== 409;
      if (status === 409) { form.dataset.now = told.now; choice.querySelector('button').focus(); }
      else { const first = form.querySelector('input:not([type=hidden]),select,textarea'); if (first) first.focus(); }
    }
  } catch { ended(); } finally { form.removeAttribute('aria-busy'); }
}

async function attempt(form) {
  try {
    const { status, told } = await post('answer', {
      path: form.dataset.path, action: 'try', was: form.dataset.was, fields: fieldsOf(form),
    });
    if (form.dataset.unsaved && form.isConnected) outcome(form, told.say, status === 422 && told.say !== '');
  } catch { ended(); }
}

function ended() { say('The preview does not answer. Start it again; what is not saved still stands on this page.'); }

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.dataset.path && !form.dataset.part) return;
  event.preventDefault();
  if (form.dataset.part) { act(form, event.submitter); return; }
  send(form, event.submitter ? event.submitter.value : 'set');
});

async function act(form, button) {
  const line = form.querySelector('.outcome');
  line.textContent = 'Working …';
  try {
    const { status, told } = await post(form.dataset.part, {
      value: button ? button.value : '', seen: form.dataset.seen || '', fields: fieldsOf(form),
    });
    // The page may have been laid anew meanwhile.
    const here = form.isConnected ? form : actsIn(main).find((each) => each.dataset.part === form.dataset.part);
    if (here && status === 200) here.dataset.done = 'yes';
    if (status === 200 && told.focus) { await refresh(told.focus); if (told.say) say(told.say); return; }
    if (!here) { say(told.say); return; }
    here.querySelector('.outcome').textContent = told.say;
    here.querySelector('.outcome').focus();
  } catch { ended(); }
}

for (const kind of ['input', 'change']) document.addEventListener(kind, (event) => {
  const form = event.target.closest && event.target.closest('form[data-path]');
  if (!form) return;
  form.dataset.unsaved = 'yes';
  clearTimeout(waiting);
  if (kind === 'change') waiting = setTimeout(() => { if (form.dataset.unsaved) attempt(form); }, 250);
});

addEventListener('beforeunload', (event) => {
  if (formsIn(document).some((form) => form.dataset.unsaved)) event.preventDefault();
});

const events = new EventSource(base + 'events');
events.onmessage = (event) => { if (event.data !== document.body.dataset.revision) refresh(); };
events.onerror = () => { if (events.readyState === 2) ended(); };
})();`;
