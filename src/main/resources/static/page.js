// What every page does: "/" goes to the search, menus close by themselves, a form is sent once.
(() => {
  const typing = element => element.closest('input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]');

  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
      const find = document.getElementById('find');
      if (find) {
        event.preventDefault();
        find.focus();
        find.select();
      }
    }
    if (event.key === 'Escape') {
      const menu = document.querySelector('details.rg-menu[open]');
      if (menu) {
        menu.open = false;
        menu.querySelector('summary').focus();
        event.stopImmediatePropagation();
      }
    }
  });

  document.addEventListener('click', event => {
    document.querySelectorAll('details.rg-menu[open]').forEach(menu => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  // A second click while the first is under way is not a second order.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (!form.matches('[data-once]')) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = 'true';
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('[data-sent]').forEach(form => delete form.dataset.sent));

  // Empty filter fields stay out of the address.
  document.addEventListener('htmx:configRequest', event => {
    if (event.detail.elt.matches('[data-filter]')) {
      for (const [name, value] of [...event.detail.formData.entries()]) {
        if (value === '') {
          event.detail.formData.delete(name);
        }
      }
    }
  });
  document.addEventListener('htmx:beforeHistorySave', () => document.querySelectorAll('details.rg-menu[open]').forEach(menu => { menu.open = false; }));
})();
