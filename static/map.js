/* Draws the map of Dateline into the Leaflet map that folium made. Text goes in by textContent only.

   Selection travels as an event "dateline:select" on the page's window, detail {item, from}; the page keeps the
   present one in __datelineSelected and which items belong together in __datelineRelated. */
(function () {
  "use strict";
  const frame = window;
  let page = window;
  try { if (window.parent.document) page = window.parent; } catch (error) { page = window; }
  const state = { map: null, data: null, layers: [], markers: [], shapes: [], count: 0 };

  function el(tag, className, text, ...children) {
    const node = document.createElement(tag);
    if (className) node.className = className;
    if (text) node.textContent = text;
    node.append(...children.filter(Boolean));
    return node;
  }
  function inked(node, colour) { node.style.setProperty("--ink", colour); return node; }

  // ---------------------------------------------------------------- ground
  function base(map, settings) {
    state.map = map;
    state.settings = settings;
    map.getContainer().style.background = settings.colours.sea;
    for (const [name, z] of [["land", 210], ["units", 220], ["borders", 230], ["districts", 350], ["names", 560], ["statements", 590]]) {
      map.createPane(name).style.zIndex = z;
      if (name !== "districts" && name !== "statements") map.getPane(name).style.pointerEvents = "none";
    }
    L.control.zoom({ position: "topleft" }).addTo(map);
    button(map, "⌂", "Show everything", () => fit(true));
    L.control.scale({ imperial: false, position: "bottomright" }).addTo(map);
    const credit = L.control({ position: "bottomright" });
    credit.onAdd = () => el("div", "dl-credit", settings.credit);
    credit.addTo(map);
    state.credit = credit;
    const url = (name) => `${settings.static}vendor/base/${settings.version}/${name}.json`;
    const canvas = (pane) => L.canvas({ pane, padding: 0.4 });
    state.canvas = { land: canvas("land"), units: canvas("units"), borders: canvas("borders") };
    state.look = {
      land: { stroke: false, fillColor: settings.colours.land, fillOpacity: 1 },
      units: { color: settings.colours.unit, weight: 1, fill: false },
      // borders lie over the units' lines, which would pale them
      borders: { color: settings.colours.border, weight: 1.3, fill: false },
    };
    state.draw = (shapes, pane, style) => L.geoJSON(shapes, { pane, renderer: state.canvas[pane], interactive: false,
      style: { ...state.look[pane], ...style } });
    state.load = (name) => fetch(url(name)).then((answer) => answer.json());
    state.load("world").then((found) => {
      state.countries = found.features.map((f) => ({ ...f.properties, box: L.latLngBounds(f.properties.box), layers: [] }));
      state.world = state.draw(found, "land", { stroke: true, color: settings.colours.border, weight: 1 });
      around();
    });
    state.load("cities").then((found) => { state.towns = found; around(); });
    map.on("moveend", around);
    page.addEventListener("dateline:select", onSelect);
    frame.addEventListener("pagehide", () => page.removeEventListener("dateline:select", onSelect));
  }

  function button(map, sign, title, action) {
    const control = L.control({ position: "topleft" });
    control.onAdd = () => {
      const link = el("a", "", sign);
      link.href = "#"; link.title = title; link.role = "button"; link.setAttribute("aria-label", title);
      L.DomEvent.on(link, "click", (event) => { L.DomEvent.stop(event); action(); });
      return el("div", "leaflet-bar", "", link);
    };
    control.addTo(map);
  }

  /** After each move: the coarse world, or the countries in view with their units; and the names that fit. */
  function around() {
    const map = state.map, view = map.getBounds().pad(0.25), near = map.getZoom() >= 5;
    const put = (layer, on) => { if (on !== map.hasLayer(layer)) { if (on) layer.addTo(map); else layer.remove(); } };
    let missing = 0;
    for (const land of state.countries || []) {
      const on = near && !state.tiles && view.intersects(land.box);
      if (on && !land.asked) {
        land.asked = true;
        state.load(land.land).then((found) => {
          land.layers.push(state.draw(found, "land"), state.draw(found, "borders"));
          land.ready = true;
          around();
        });
        if (land.units) state.load(land.units).then((found) => { land.layers.push(state.draw(found, "units")); around(); });
      }
      if (on && !land.ready) missing += 1;
      for (const layer of land.layers) put(layer, on);
    }
    if (state.world) put(state.world, !state.tiles && (!near || missing > 0));
    clearTimeout(state.naming);
    state.naming = setTimeout(names, 30);
  }

  function names() {
    const map = state.map, zoom = map.getZoom(), view = map.getBounds().pad(-0.01), taken = [];
    if (state.names) state.names.remove();
    state.names = L.layerGroup().addTo(map);
    const size = map.getSize();
    const free = (x, y, w, h) => {
      if (x < 2 || y < 2 || x + w > size.x - 2 || y + h > size.y - 2) return false;
      const box = [x, y, x + w, y + h];
      if (taken.some((t) => t[0] < box[2] && box[0] < t[2] && t[1] < box[3] && box[1] < t[3])) return false;
      taken.push(box);
      return true;
    };
    const put = (lat, lon, className, text, colour) => {
      const label = el("div", `dl-name ${className}`, text);
      if (colour) inked(label, colour);
      L.marker([lat, lon], { pane: "names", interactive: false, keyboard: false,
        icon: L.divIcon({ className: "dl-anchor", html: label, iconSize: [0, 0] }) }).addTo(state.names);
    };
    const corner = map.getContainer().getBoundingClientRect();
    for (const node of map.getContainer().querySelectorAll(".leaflet-control")) {
      const r = node.getBoundingClientRect();
      taken.push([r.left - corner.left, r.top - corner.top, r.right - corner.left, r.bottom - corner.top]);
    }
    for (const m of state.markers) {
      const p = map.latLngToContainerPoint(m.getLatLng());
      taken.push([p.x - 11, p.y - 11, p.x + 11, p.y + 11]);
    }
    const said = new Set();
    for (const i of (state.data ? state.data.incidents : [])) {
      if (said.has(i.name + i.lat + i.lon) || zoom < 5) continue;
      said.add(i.name + i.lat + i.lon);
      const p = map.latLngToContainerPoint([i.lat, i.lon]);
      if (free(p.x + 12, p.y - 8, i.name.length * 7.2, 16)) put(i.lat, i.lon, i.kinds > 1 ? "dl-spot dl-beside" : "dl-spot", i.name, i.colour);
    }
    if (!state.tiles) {
      for (const land of state.countries || []) {
        if (zoom > 8 || zoom < 3 || land.label_lat == null || !view.contains([land.label_lat, land.label_lon])) continue;
        const p = map.latLngToContainerPoint([land.label_lat, land.label_lon]), w = land.name.length * 11.5;
        const edge = (corner) => map.latLngToContainerPoint(land.box[corner]()).x;
        if (edge("getNorthEast") - edge("getSouthWest") < w * 0.8) continue;
        for (const down of [0, -26, 26, -52, 52]) {
          if (!free(p.x - w / 2, p.y + down - 9, w, 18)) continue;
          const moved = map.containerPointToLatLng([p.x, p.y + down]);
          put(moved.lat, moved.lng, "dl-country", land.name);
          break;
        }
      }
      const least = zoom < 4 ? 5e6 : zoom < 5 ? 2e6 : zoom < 6 ? 7e5 : zoom < 7 ? 1.5e5 : zoom < 8 ? 4e4 : zoom < 9 ? 1e4 : 0;
      let room = zoom < 6 ? 25 : 40;
      const spots = new Set([...said].map((s) => s));
      const seen = new Set();
      const here = [...(state.data ? state.data.cities : []), ...(state.towns || [])]
        .filter((c) => view.contains([c[1], c[2]])).sort((a, b) => b[3] - a[3]);
      for (const [name, lat, lon, people] of here) {
        if (room <= 0 || people < least || seen.has(name) || zoom < 3) continue;
        seen.add(name);
        if ([...spots].some((s) => s.startsWith(name))) continue;
        const p = map.latLngToContainerPoint([lat, lon]);
        if (free(p.x - 3, p.y - 9, name.length * 6.6 + 14, 18)) { put(lat, lon, "dl-town", name); room -= 1; }
      }
    }
  }

  // ---------------------------------------------------------------- items
  function show(group, data) {
    const map = state.map;
    state.data = data;
    state.markers = [];
    state.shapes = [];
    ground(map, data);
    for (const d of data.districts) {
      const shape = L.geoJSON(d.shape, { pane: "districts", style: { color: d.colour, weight: 1.3, fillColor: d.colour, fillOpacity: 0.16 } });
      shape.items = d.items;
      shape.on("click", () => choose(d.items[0]));
      group.addLayer(shape);
      state.shapes.push(shape);
    }
    for (const s of data.statements) {
      const marker = pin(s, s.named ? "dl-named" : "dl-statement", [14, 14], [7, 7], "statements", s.items);
      marker.bindTooltip(() => el("span", "", about(s)), { direction: "top", offset: [0, -6] });
      group.addLayer(marker);
      state.markers.push(marker);
    }
    const stacks = new Map();
    for (const i of data.incidents) {
      const spot = `${i.lat} ${i.lon}`;
      stacks.set(spot, [...(stacks.get(spot) || []), i]);
    }
    for (const stack of stacks.values()) {
      const kinds = new Map();  // one mark for what is of one kind and as sure
      for (const i of stack) {
        const kind = `${i.colour} ${i.guess}`;
        kinds.set(kind, [...(kinds.get(kind) || []), i]);
      }
      [...kinds.values()].forEach((same, n) => {
        for (const i of same) i.kinds = kinds.size;
        const aside = (n - (kinds.size - 1) / 2) * 15;
        const marker = pin(same[0], `dl-incident${same[0].guess ? " dl-guess" : ""}`, [24, 24], [12 - aside, 12], "markerPane", same.map((i) => i.item));
        marker.opened = () => same.find((i) => i.item === page.__datelineSelected) || same[0];
        marker.bindPopup(() => popup(marker.opened(), stack), { className: "dl-popup", minWidth: 270, maxWidth: 310, autoPanPadding: [12, 12] });
        group.addLayer(marker);
        state.markers.push(marker);
      });
    }
    legend(map, data);
    if (state.view !== data.view) { state.view = data.view; fit(false); }
    names();
    setTimeout(() => light(page.__datelineSelected), 0);  // the group joins the map only after this call
  }

  /** Land of our own, or none where an online layer lies below. */
  function ground(map, data) {
    state.tiles = data.tiles;
    state.credit.getContainer().textContent = data.credit || state.settings.credit;
    around();
  }

  function about(s) { return `${s.name}: ${s.named ? "named in the text" : "place of a statement"}`; }

  function pin(item, className, size, anchor, pane, items) {
    const several = item.popup && items.length > 1;
    const html = el("i", several ? "dl-several" : "", several ? String(items.length) : "");
    const icon = L.divIcon({ className, html, iconSize: size, iconAnchor: anchor });
    const marker = L.marker([item.lat, item.lon], { icon, pane, keyboard: true, alt: item.name, riseOnHover: true });
    marker.items = items;
    marker.on("add", () => {
      const node = marker.getElement();
      node.dataset.item = items[0];
      if (item.colour) inked(node, item.colour);
      node.setAttribute("role", "button");
      const told = several ? `${items.length} incidents, the first: ${item.popup.kind}` : item.popup && item.popup.kind;
      node.setAttribute("aria-label", item.popup ? `${told}, ${item.name}` : about(item));
    });
    marker.on("click", () => choose(items.includes(page.__datelineSelected) ? page.__datelineSelected : items[0]));
    return marker;
  }

  function popup(i, stack) {
    const p = i.popup;
    const head = el("div", "dl-head", "", inked(el("i"), i.colour), el("span", "", p.kind + (p.date ? ` · ${p.date}` : " · no date")),
      p.claimed && el("span", "dl-badge", "claimed"));
    const rows = el("dl");
    for (const [name, value] of p.rows) {
      const cell = el("dd", "", value);
      if (name === "Place") {
        const change = el("a", "dl-change", "change");
        change.href = "#"; change.dataset.place = p.place;
        change.onclick = (event) => {
          event.preventDefault();
          page.dispatchEvent(new page.CustomEvent("dateline:goto", { detail: { page: "review", article: p.article, item: p.place } }));
        };
        cell.append(change);
      }
      rows.append(el("dt", "", name), cell);
    }
    const quote = el("blockquote", "", `“${p.sentence}”`);
    quote.lang = p.lang;
    const all = el("div", "", "", head, el("h4", "", p.title), p.actors && el("div", "dl-actors", p.actors), quote, rows);
    all.dataset.item = i.item;
    const others = stack.filter((o) => o !== i);
    if (others.length) {
      const list = el("div", "dl-also", `Also here (${others.length}):`);
      for (const o of others) {
        const link = el("button", "", `${o.popup.kind}${o.popup.date ? " · " + o.popup.date : ""}: ${o.popup.title}`);
        link.type = "button";
        link.onclick = () => { choose(o.item); const m = state.markers.find((x) => x.opened && x.items.includes(o.item) && x.getLatLng().lat === o.lat); if (m) { m.closePopup(); m.openPopup(); } };
        list.append(link);
      }
      all.append(list);
    }
    return all;
  }

  function legend(map, data) {
    if (state.legend) state.legend.remove();
    const small = map.getSize().x < 480;  // on a telephone the legend would hide the map: it is folded
    const box = small ? el("details", "dl-legend", "", el("summary", "", "Legend")) : el("div", "dl-legend");
    const line = (shape, colour, text) => box.append(el("div", "", "", inked(el("i", shape), colour), el("span", "", text)));
    for (const [name, colour] of data.legend) line("", colour, name);
    if (data.incidents.some((i) => i.guess)) line("hollow", "#555b66", "Place is a guess, or a whole country");
    if (data.statements.some((s) => !s.named)) line("square", data.statement, "Place of a statement");
    if (data.statements.some((s) => s.named)) line("small", data.statement, "Place named in passing");
    if (data.districts.length) line("shade", data.districts[0].colour, "District where it happened");
    state.legend = L.control({ position: "bottomleft" });
    state.legend.onAdd = () => { L.DomEvent.disableClickPropagation(box); return box; };
    if (box.querySelector("div")) state.legend.addTo(map);
  }

  function fit(fly) {
    const data = state.data;
    if (!data || !data.bounds) return;
    const bounds = L.latLngBounds(fly ? data.bounds : data.core), core = bounds.pad(0.3);
    for (const shape of state.shapes) {
      if (fly || core.contains(shape.getBounds().getCenter())) bounds.extend(shape.getBounds());
    }
    const how = { maxZoom: 8, paddingTopLeft: [70, 50], paddingBottomRight: [90, 70] };
    if (fly) state.map.flyToBounds(bounds, { ...how, duration: 0.5 }); else state.map.fitBounds(bounds, { ...how, animate: false });
  }

  // ---------------------------------------------------------------- selection
  /** A click on the map: the page lights up at once, and Python hears of it. */
  function choose(item) {
    state.map.stop();  // a flight still on its way would keep the popup from moving into view
    page.__datelineSelected = item;
    page.dispatchEvent(new page.CustomEvent("dateline:select", { detail: { item, from: "map" } }));
    state.count += 1;
    if (frame.Streamlit) frame.Streamlit.setComponentValue({ item, count: state.count, at: Date.now() });
  }

  function onSelect(event) {
    light(event.detail.item);
    if (event.detail.from !== "map") fly(event.detail.item);
  }

  function belongs(item) {
    const first = (page.__datelineRelated || {})[item] || [];
    return new Set([item, ...first]);
  }

  function light(item) {
    const lit = item ? belongs(item) : new Set();
    for (const marker of state.markers) {
      const node = marker.getElement();
      if (!node) continue;
      node.classList.toggle("dl-selected", marker.items.includes(item));
      node.classList.toggle("dl-lit", !marker.items.includes(item) && marker.items.some((i) => lit.has(i)));
      marker.setZIndexOffset(marker.items.some((i) => lit.has(i)) ? 1000 : 0);
    }
    for (const shape of state.shapes) {
      const on = shape.items.some((i) => lit.has(i));
      shape.setStyle({ fillOpacity: on ? 0.38 : 0.16, weight: on ? 2.2 : 1.3 });
    }
  }

  function fly(item) {
    const lit = belongs(item);
    let there = state.markers.filter((m) => m.items.includes(item));
    if (!there.length) there = state.markers.filter((m) => m.items.some((i) => lit.has(i)));
    if (!there.length) return;
    const bounds = L.latLngBounds(there.map((m) => m.getLatLng())), zoom = state.map.getZoom();
    state.map.closePopup();
    state.map.flyToBounds(bounds.pad(0.4), { maxZoom: Math.max(7, Math.min(zoom, 9)), duration: 0.45 });
  }

  window.dateline = { base, show };
})();
