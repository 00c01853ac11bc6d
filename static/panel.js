/* A panel of the Explore page (st.components.v2): shows escaped HTML, reports clicks, lights up with the rest.

   data: {html, kind, selected, turn, related}. Any element with data-item selects that item; data-action is reported
   as it is. The server's selection wins when "turn" moves on; until then a click lights everything up at once. */
const RESTING = new Set(["bar", "accounts"]);   // what stands at their head is to be read first

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  let root = parentElement.querySelector(".dl-panel");
  if (!root) {
    root = document.createElement("div");
    parentElement.appendChild(root);
  }
  root.className = `dl-panel dl-${data.kind}`;
  if (root.__html !== data.html) {
    root.innerHTML = data.html;   // escaped by geo.views; the only markup in it is ours
    root.__html = data.html;
    root.__shown = null;
    root.scrollTop = 0;
  }
  if (data.related) window.__datelineRelated = data.related;

  const light = (item, scroll) => {
    const lit = new Set([item, ...((window.__datelineRelated || {})[item] || [])]);
    let exact = null, near = null;
    for (const node of root.querySelectorAll("[data-item]")) {
      const id = node.dataset.item;
      node.classList.toggle("dl-selected", !!item && id === item);
      node.classList.toggle("dl-lit", !!item && id !== item && lit.has(id));
      if (item && id === item) exact = exact || node;
      else if (item && lit.has(id)) near = near || node;
    }
    const target = exact || near;
    if (scroll && target && !RESTING.has(data.kind) && root.__shown !== item) {
      root.__shown = item;
      const box = scroller(root), at = target.getBoundingClientRect(), frame = box.getBoundingClientRect();
      if (at.top < frame.top + 4 || at.bottom > frame.bottom - 4) {
        box.scrollTo({ top: box.scrollTop + at.top - frame.top - Math.min(40, frame.height / 4), behavior: "smooth" });
      }
    }
  };

  const heard = (event) => light(event.detail.item, event.detail.from !== data.kind);
  window.addEventListener("dateline:select", heard);

  const act = (event) => {
    const node = event.target.closest("[data-item], [data-action], [data-copy]");
    if (!node || !root.contains(node)) return;
    if (node.dataset.copy) {
      navigator.clipboard.writeText(window.location.href).then(() => { node.textContent = node.dataset.copy; });
      return;
    }
    if (node.dataset.action) { setTriggerValue("action", node.dataset.action); return; }
    const item = node.dataset.item;
    window.__datelineSelected = item;
    root.__shown = item;
    window.dispatchEvent(new CustomEvent("dateline:select", { detail: { item, from: data.kind } }));
    setTriggerValue("select", item);
  };
  root.onclick = act;
  root.onkeydown = (event) => {
    if ((event.key === "Enter" || event.key === " ") && event.target.dataset && event.target.dataset.item) {
      event.preventDefault();
      act(event);
    }
  };

  const goto = (event) => setTriggerValue("goto", { ...event.detail });
  if (data.kind === "article") window.addEventListener("dateline:goto", goto);

  // The server moved the selection on (a bar of the timeline, a reload, a link): tell the map and the others.
  if (data.kind === "article" && window.__datelineTurn !== data.turn) {
    window.__datelineTurn = data.turn;
    if (window.__datelineSelected !== data.selected) {
      window.__datelineSelected = data.selected;
      window.dispatchEvent(new CustomEvent("dateline:select", { detail: { item: data.selected, from: "server" } }));
    }
  }
  light(window.__datelineSelected || data.selected, true);

  return () => {
    window.removeEventListener("dateline:select", heard);
    window.removeEventListener("dateline:goto", goto);
  };
}

function scroller(node) {
  for (let box = node; box && box !== document.body; box = box.parentElement) {
    const how = getComputedStyle(box).overflowY;
    if ((how === "auto" || how === "scroll") && box.scrollHeight > box.clientHeight) return box;
  }
  return node;
}
