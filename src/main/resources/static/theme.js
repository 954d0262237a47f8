// Runs before the first paint: where no look was chosen, the system's preference decides.
(() => {
  const root = document.documentElement;
  root.classList.add('rg-script');
  if (root.dataset.theme !== 'auto') {
    return;
  }
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => { root.dataset.bsTheme = dark.matches ? 'dark' : 'light'; };
  apply();
  dark.addEventListener('change', apply);
})();
