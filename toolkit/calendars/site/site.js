"use strict";
// Reading needs none of this: it shows the filters, completes the links to subscribe, copies an address.
(() => {
  const file = document.querySelector('[data-link="file"]');
  if (file && /^https?:$/.test(location.protocol)) {
    const url = new URL(file.getAttribute("href"), location.href).href;
    const webcal = url.replace(/^https?:/, "webcal:");
    const links = {
      webcal,
      google: "https://calendar.google.com/calendar/render?cid=" + encodeURIComponent(webcal),
      outlook: "https://outlook.live.com/calendar/0/addfromweb?url=" + encodeURIComponent(url) +
        "&name=" + encodeURIComponent(document.title),
    };
    for (const [kind, href] of Object.entries(links)) {
      const link = document.querySelector(`[data-link="${kind}"]`);
      if (!link.hasAttribute("href")) link.href = href;
      link.parentElement.hidden = false;
    }
    const button = document.querySelector("[data-copy]");
    if (navigator.clipboard) {
      const shown = document.querySelector(".subscribe code");
      button.parentElement.hidden = false;
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(shown ? shown.textContent : url);
        document.getElementById("copied").textContent = button.dataset.copied;
      });
    }
  }

  const form = document.getElementById("filters");
  if (!form) return;
  const box = document.getElementById("filter-box");
  box.hidden = false;
  box.open = matchMedia("(min-width: 40rem)").matches || location.search !== "";
  const items = [...document.querySelectorAll("ol.events > li")];
  const marks = new Map();
  for (const mark of document.querySelectorAll("svg [data-uid], .months [data-uid]")) {
    const holder = mark.closest("li") || mark;
    marks.set(mark.dataset.uid, [...(marks.get(mark.dataset.uid) || []), holder]);
  }
  const texts = new Map(items.map((item) => [item, item.textContent.toLocaleLowerCase()]));
  const fits = (item, wanted) => {
    const has = item.dataset;
    if (wanted.kind && has.kind !== wanted.kind) return false;
    if (wanted.status && has.status !== wanted.status) return false;
    if (wanted.place && has.place !== wanted.place) return false;
    if (wanted.actor && !(has.actor || "").split(" ").includes(wanted.actor)) return false;
    if (wanted.since && !(has.last >= wanted.since)) return false;
    if (wanted.until && !(has.first <= wanted.until)) return false;
    return wanted.q.every((word) => texts.get(item).includes(word));
  };
  const shown = document.getElementById("shown");
  const apply = () => {
    const data = Object.fromEntries(new FormData(form));
    const wanted = { ...data, q: (data.q || "").toLocaleLowerCase().split(/\s+/).filter(Boolean) };
    let count = 0;
    for (const item of items) {
      const fit = fits(item, wanted);
      item.hidden = !fit;
      count += fit;
      for (const mark of marks.get(item.dataset.uid) || []) mark.toggleAttribute("hidden", !fit);
    }
    const filtered = Object.values(data).some(Boolean);
    shown.textContent = filtered ? shown.dataset.text.replace("{n}", count).replace("{all}", items.length) : "";
    const query = new URLSearchParams(Object.entries(data).filter(([, value]) => value)).toString();
    history.replaceState(null, "", (query ? "?" + query : location.pathname) + location.hash);
  };
  for (const [name, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(name);
    if (control) control.value = value;
  }
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  if (location.search) apply();
})();
