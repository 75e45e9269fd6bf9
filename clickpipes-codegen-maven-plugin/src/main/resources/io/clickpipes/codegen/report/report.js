(() => {
  "use strict";
  const find = document.getElementById("find");
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const unfold = (id) => {
    const target = id === "" ? null : document.getElementById(id);
    const group = target === null ? null : target.closest("details");
    if (group !== null) {
      group.open = true;
      target.scrollIntoView();
    }
  };
  if (find !== null) {
    const said = document.querySelector(".search output");
    const groups = all(".group").map((box) => ({ box, open: box.open, changes: Array.from(box.querySelectorAll(".change")) }));
    const texts = new Map(all(".change").map((change) =>
      [change, (change.closest(".group").querySelector("summary .name").textContent + " " + change.textContent).toLowerCase()]));
    document.querySelector(".search").hidden = false;
    const search = () => {
      const words = find.value.toLowerCase().split(/\s+/).filter((word) => word !== "");
      let shown = 0;
      groups.forEach((group) => {
        let here = 0;
        group.changes.forEach((change) => {
          const hit = words.every((word) => texts.get(change).includes(word));
          change.hidden = !hit;
          here += hit ? 1 : 0;
        });
        group.box.hidden = here === 0;
        group.box.open = words.length === 0 ? group.open : here !== 0;
        shown += here;
      });
      all(".impact").forEach((section) => {
        section.classList.toggle("without", section.querySelector(".group:not([hidden])") === null);
      });
      said.textContent = words.length === 0 ? "" : shown + " found";
    };
    find.addEventListener("input", search);
    document.addEventListener("keydown", (event) => {
      const typing = event.target instanceof HTMLInputElement ? event.target.type === "search" : false;
      if (event.key === "/") {
        if (!typing) {
          event.preventDefault();
          find.focus();
        }
      }
    });
  }
  window.addEventListener("beforeprint", () => all("details").forEach((box) => { box.open = true; }));
  window.addEventListener("hashchange", () => unfold(location.hash.slice(1)));
  unfold(location.hash.slice(1));
})();
