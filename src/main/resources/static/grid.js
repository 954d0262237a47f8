// Grids by keyboard and mouse, and what the selection sums up to. Without this script the check boxes,
// links and buttons of a grid work as they are.
(() => {
  const rowsOf = table => [...table.querySelectorAll('tbody > tr')].filter(row => box(row) || row.querySelector('th, td'));
  const box = row => row.querySelector('input[type=checkbox][name=item]');
  const formOf = table => table.closest('form[data-grid-form]');
  const selectable = row => { const check = box(row); return check && !check.disabled; };
  const anchors = new WeakMap();

  // Decimals are added as whole numbers of their smallest digit: sums are exact.
  const DIGITS = 6;
  const parse = text => {
    const [, sign, whole, part] = /^(-?)(\d*)\.?(\d*)$/.exec(text.trim()) || [, '', '0', ''];
    const value = BigInt((whole || '0') + (part + '0'.repeat(DIGITS)).slice(0, DIGITS));
    return sign ? -value : value;
  };
  const format = (value, digits) => {
    const minus = value < 0n, plain = (minus ? -value : value).toString().padStart(DIGITS + 1, '0');
    let part = plain.slice(-DIGITS).replace(/0+$/, '').padEnd(digits, '0');
    const whole = new Intl.NumberFormat(document.documentElement.lang).format(BigInt(plain.slice(0, -DIGITS)));
    const point = new Intl.NumberFormat(document.documentElement.lang).formatToParts(1.5).find(p => p.type === 'decimal').value;
    return (minus ? '\u2212' : '') + whole + (part ? point + part : '');
  };

  const sums = rows => {
    let quantity = 0n, hasQuantity = false;
    const amounts = new Map();
    for (const row of rows) {
      if (row.dataset.quantity) {
        quantity += parse(row.dataset.quantity);
        hasQuantity = true;
      }
      if (row.dataset.amount) {
        const currency = row.dataset.currency || '';
        const known = amounts.get(currency) || { sum: 0n, digits: 0 };
        const digits = (row.dataset.amount.split('.')[1] || '').length;
        amounts.set(currency, { sum: known.sum + parse(row.dataset.amount), digits: Math.max(known.digits, digits) });
      }
    }
    return { quantity, hasQuantity, amounts };
  };

  const element = (name, text, style) => Object.assign(document.createElement(name), { textContent: text, className: style || '' });

  const summarise = table => {
    const form = formOf(table), place = form && form.querySelector('[data-grid-summary]');
    if (!place) {
      return;
    }
    const picked = rowsOf(table).filter(row => box(row)?.checked);
    const count = new Intl.NumberFormat(document.documentElement.lang).format(picked.length);
    const words = picked.length === 0 ? form.dataset.textNone : (picked.length === 1 ? form.dataset.textOne : form.dataset.textOther).replace('{0}', count);
    const parts = [picked.length ? element('strong', words) : words];
    if (picked.length) {
      const { quantity, hasQuantity, amounts } = sums(picked);
      const figures = [];
      if (hasQuantity) {
        figures.push([format(quantity, 2) + (form.dataset.unit ? '\u00a0' + form.dataset.unit : '')]);
      }
      for (const [currency, { sum, digits }] of amounts) {
        figures.push([element('b', format(sum, digits)), ' ', element('span', currency, 'rg-cur')]);
      }
      figures.forEach((figure, i) => parts.push(i ? ', ' : ': ', ...figure));
    }
    place.replaceChildren(...parts);
    form.querySelector('.rg-pick').classList.toggle('rg-pick-on', picked.length > 0);
    form.querySelectorAll('[data-grid-actions] button').forEach(button => { button.disabled = picked.length === 0; });
    const clear = form.querySelector('button[data-grid-clear]');
    if (clear) {
      clear.hidden = picked.length === 0;
    }
    const all = table.querySelector('[data-grid-all]'), can = rowsOf(table).filter(selectable);
    if (all) {
      all.checked = can.length > 0 && picked.length === can.length;
      all.indeterminate = picked.length > 0 && picked.length < can.length;
    }
  };

  const mark = (row, on) => {
    if (selectable(row)) {
      box(row).checked = on;
      row.setAttribute('aria-selected', String(on));
    }
  };

  const range = (table, from, to) => {
    const rows = rowsOf(table), a = rows.indexOf(from), b = rows.indexOf(to);
    rows.slice(Math.min(a, b), Math.max(a, b) + 1).forEach(row => mark(row, true));
  };

  const focusRow = (table, row) => {
    rowsOf(table).forEach(other => { other.tabIndex = other === row ? 0 : -1; });
    row.focus({ preventScroll: false });
  };

  const move = (table, row, event) => {
    const rows = rowsOf(table), at = rows.indexOf(row);
    const page = Math.max(1, Math.floor(table.parentElement.clientHeight / row.offsetHeight) - 2);
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -rows.length, End: rows.length };
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + steps[event.key]))];
    if (event.shiftKey) {
      const anchor = anchors.get(table) || row;
      anchors.set(table, anchor);
      // Shrinking a range takes back what it had taken.
      mark(row, false);
      range(table, anchor, next);
      summarise(table);
    } else {
      anchors.delete(table);
    }
    focusRow(table, next);
  };

  const inside = (row, event) => {
    const stops = [row, ...row.querySelectorAll('a[href], button, input:not([type=checkbox])')];
    const at = stops.indexOf(document.activeElement);
    const next = stops[at + (event.key === 'ArrowRight' ? 1 : -1)];
    if (next) {
      next.focus();
    }
  };

  const toggle = (table, row) => {
    mark(row, !box(row)?.checked);
    anchors.set(table, row);
    summarise(table);
  };

  const clear = table => {
    rowsOf(table).forEach(row => mark(row, false));
    anchors.delete(table);
    summarise(table);
  };

  const key = (table, row, event) => {
    const onRow = event.target === row;
    if (['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'].includes(event.key)) {
      move(table, row, event);
    } else if (['ArrowLeft', 'ArrowRight'].includes(event.key)) {
      inside(row, event);
    } else if (event.key === ' ' && onRow && box(row)) {
      toggle(table, row);
    } else if (event.key === 'Enter' && onRow) {
      row.querySelector('a[href]')?.click();
    } else if (event.key === 'a' && (event.ctrlKey || event.metaKey) && formOf(table)) {
      rowsOf(table).forEach(other => mark(other, true));
      summarise(table);
    } else {
      return;
    }
    event.preventDefault();
  };

  document.addEventListener('keydown', event => {
    if (event.altKey || event.defaultPrevented) {
      return;
    }
    const row = event.target.closest('table.rg-grid[role=grid] > tbody > tr');
    if (event.key === 'Escape') {
      const table = row ? row.closest('table') : document.querySelector('form[data-grid-form] table.rg-grid');
      const all = document.querySelector('a[data-grid-clear]');
      if (all) {
        all.click();
      } else if (table) {
        clear(table);
      }
    } else if (row && !event.target.matches('input:not([type=checkbox]), textarea, select')) {
      key(row.closest('table'), row, event);
    }
  });

  document.addEventListener('click', event => {
    const table = event.target.closest('table.rg-grid');
    if (event.target.matches('button[data-grid-clear]')) {
      clear(event.target.closest('form').querySelector('table.rg-grid'));
    } else if (table && event.target.matches('[data-grid-all]')) {
      rowsOf(table).forEach(row => mark(row, event.target.checked));
      summarise(table);
    } else if (table && event.target.matches('input[name=item]')) {
      const row = event.target.closest('tr'), anchor = anchors.get(table);
      if (event.shiftKey && anchor) {
        range(table, anchor, row);
      } else {
        anchors.set(table, row);
      }
      mark(row, event.target.checked);
      summarise(table);
      focusRow(table, row);
    }
  });

  const start = root => {
    root.querySelectorAll('table.rg-grid[role=grid]').forEach(table => {
      const rows = rowsOf(table);
      rows.forEach((row, i) => {
        row.tabIndex = i === 0 ? 0 : -1;
        row.querySelectorAll('a[href], input[type=checkbox]').forEach(control => { control.tabIndex = -1; });
        if (box(row)) {
          row.setAttribute('aria-selected', String(box(row).checked));
        }
      });
      if (rows.length) {
        table.parentElement.removeAttribute('tabindex');
      }
      summarise(table);
    });
  };

  document.addEventListener('DOMContentLoaded', () => start(document));
  document.addEventListener('htmx:afterSettle', event => start(event.detail.elt.parentElement || document));
  // Going back restores ticked boxes after the page has loaded.
  window.addEventListener('pageshow', () => start(document));
})();
