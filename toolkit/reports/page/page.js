"use strict";
(() => {
  const form = document.getElementById("filter");
  const findings = [...document.querySelectorAll("article[data-code]")];
  const tiles = [...document.querySelectorAll(".tile")];
  const shown = document.getElementById("shown");
  const wanted = () => tiles.filter((tile) => tile.ariaPressed === "true").map((tile) => tile.dataset.severity);

  function apply() {
    const severities = wanted();
    const words = form.words.value.toLowerCase();
    let count = 0;
    for (const one of findings) {
      one.hidden = !(
        (!form.code.value || one.dataset.code === form.code.value) &&
        (!form.source.value || one.dataset.source === form.source.value) &&
        (!severities.length || severities.includes(one.dataset.severity)) &&
        (!words || one.textContent.toLowerCase().includes(words))
      );
      count += one.hidden ? 0 : 1;
    }
    for (const part of document.querySelectorAll(".document")) {
      part.hidden = !part.querySelector("article:not([hidden])");
    }
    shown.textContent = count + " of " + findings.length + " shown";
  }

  for (const tile of tiles) {
    tile.addEventListener("click", (event) => {
      event.preventDefault();
      tile.ariaPressed = tile.ariaPressed === "true" ? "false" : "true";
      apply();
    });
  }
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  document.querySelectorAll('article a[href^="#"]').forEach((link) =>
    link.addEventListener("click", () => {
      const rule = document.getElementById(link.hash.slice(1));
      if (rule) rule.open = true;
    }),
  );
  form.hidden = findings.length === 0;
  apply();
})();
