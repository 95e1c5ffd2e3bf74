/* --- drawing --- */

function changed(part, from) {
  const now = JSON.stringify([language, from]);
  if (drawn.get(part) === now) return false;
  drawn.set(part, now);
  return true;
}

function tell(text) {
  at("news-text").textContent = text;
  at("news").hidden = text === "";
}

function draw() {
  if (!state.ready) { tell(words("preparing")); return; }
  if (at("news-text").textContent === words("preparing")) tell("");
  if (!state.channels.some((one) => one.id === channel)) goToLobby();
  drawClock();
  drawChannels();
  drawHere();
  drawMessages();
}

function goToLobby() {
  const texts = state.channels.filter((one) => one.kind === "text");
  const within = texts.find((one) => one.within !== null) ?? texts[0];
  if (within !== undefined) open(within.id);
}

function open(id) {
  channel = id;
  lookAgain();
  drawChannels();
  stuck = true;
}

function drawWords() {
  const about = facts.languages.find((one) => one.id === language);
  document.documentElement.lang = language;
  document.documentElement.dir = about.way;
  document.title = `${words("practising")} · ${facts.titles[language]}`;
  at("title").textContent = `${words("practising")} · ${facts.titles[language]}`;
  for (const one of document.querySelectorAll("[data-say]")) one.textContent = words(one.dataset.say);
  for (const one of document.querySelectorAll("[data-name]")) {
    one.setAttribute("aria-label", words(one.dataset.name));
  }
  const parts = facts.parts.map((one) => [one, words(one)]);
  fill(at("part"), parts, state.me?.part);
  fill(at("language"), facts.languages.map((one) => [one.id, one.name]), language);
  fill(at("rate"), facts.rates.map((one) => [String(one), `×${one}`]), String(state.clock?.rate ?? 10));
}

function fill(select, pairs, chosen) {
  select.replaceChildren(...pairs.map(([value, text]) => new Option(text, value)));
  if (chosen !== undefined) select.value = chosen;
}

function drawClock() {
  const clock = state.clock;
  at("day").textContent = clock.day;
  at("time").textContent = clock.time;
  at("run").textContent = words(clock.runs ? "pause" : "run");
  at("run").setAttribute("aria-pressed", String(clock.runs));
  if (document.activeElement !== at("rate")) at("rate").value = String(clock.rate);
  if (document.activeElement !== at("part")) at("part").value = state.me.part;
  at("run").disabled = at("cue").disabled = state.over;
  if (state.over && changed("over", state.over)) tell(words("over"));
  if (!state.over) drawn.delete("over");
}

function drawChannels() {
  const here = state.channels.find((one) => one.id === channel);
  if (here !== undefined) read.set(channel, here.latest);
  for (const one of state.channels) if (!read.has(one.id)) read.set(one.id, "");
  const fresh = (one) => one.latest !== "" && read.get(one.id) !== one.latest;
  const marks = state.channels.map(fresh);
  if (!changed("channels", [state.channels, channel, marks, state.me])) return;
  const focused = document.activeElement?.dataset?.channel;
  const nav = at("channels");
  const kept = nav.scrollTop;
  nav.replaceChildren(...state.channels.flatMap((one) => drawChannel(one, fresh(one))));
  nav.scrollTop = kept;
  if (focused) nav.querySelector(`[data-channel="${focused}"]`)?.focus();
}

function drawChannel(one, isFresh) {
  if (one.kind === "category") {
    const heading = make("h2", "", one.name);
    heading.dir = "auto";
    return [heading];
  }
  const button = make("button", isFresh ? "fresh" : "");
  button.type = "button";
  button.dataset.channel = one.id;
  const name = make("span", "name", one.name);
  name.dir = "auto";
  button.append(make("span", "sign", one.kind === "voice" ? "♪" : "#"), name);
  if (isFresh) {
    const mark = make("span", "mark");
    mark.title = words("new-messages");
    button.append(mark);
  }
  if (one.id === channel) button.setAttribute("aria-current", "true");
  button.addEventListener("click", () => open(one.id));
  if (one.people.length === 0) return [button];
  const people = make("ul");
  for (const person of one.people) {
    people.append(make("li", person === state.me.name ? "mine" : "", person));
  }
  return [button, people];
}

function drawHere() {
  const here = state.channels.find((one) => one.id === channel);
  if (here === undefined || !changed("here", [here, state.me])) return;
  at("here").textContent = here.name;
  at("here").dir = "auto";
  const voice = at("voice");
  const isIn = state.me.voice === here.id;
  voice.hidden = here.kind !== "voice";
  voice.disabled = !isIn && !here.open;
  voice.textContent = words(isIn ? "leave" : "join");
  const inside = here.people.join(" · ");
  at("inside").textContent = here.kind !== "voice" ? "" : !isIn && !here.open ? words("shut") : inside;
  at("typed").placeholder = words(here.writable ? "write-here" : "only-commands");
}

function drawMessages() {
  if (!changed("messages", [channel, state.messages])) return;
  const box = at("messages");
  const kept = box.scrollTop;
  const posts = state.messages.map(drawPost);
  box.replaceChildren(...(posts.length ? posts : [make("p", "nothing", words("nothing-yet"))]));
  box.scrollTop = stuck ? box.scrollHeight : kept;
}

function drawPost(one) {
  const post = make("article", one.secret ? "post secret" : "post");
  post.dataset.message = one.id;
  const header = make("header");
  header.append(make("b", "", one.author));
  if (one.bot) header.append(make("span", "badge", words("bot")));
  if (one.mine) header.append(make("span", "badge", words("you")));
  const time = make("time", "", one.time);
  time.dir = "ltr";
  header.append(time);
  post.append(header, drawBlocks(one.blocks));
  if (one.parts.length) {
    const row = make("div", "parts");
    row.append(...one.parts.map((part) => drawPart(one, part)));
    post.append(row);
  }
  if (one.files.length) {
    const files = make("div", "files");
    files.append(...one.files.map(drawFile));
    post.append(files);
  }
  if (one.secret) post.append(make("p", "only", words("only-you")));
  return post;
}

function drawBlocks(blocks) {
  const box = make("div", "words");
  box.dir = "auto";
  for (const block of blocks) {
    const line = make("p", block.kind);
    line.innerHTML = block.html;      // escaped by the server, block by block
    box.append(line);
  }
  return box;
}

function drawPart(message, part) {
  if (part.is === "text") return drawBlocks(part.blocks);
  if (part.is === "select") {
    const menu = drawSelect(part);
    menu.setAttribute("aria-label", part.hint || words("choose"));
    menu.addEventListener("change", () => {
      const values = [...menu.selectedOptions].map((one) => one.value).filter(Boolean);
      if (values.length >= part.least) ask("choose", { message: message.id, menu: part.id, values });
    });
    return menu;
  }
  const button = make("button", `style${part.style}`, part.label);
  button.type = "button";
  button.dir = "auto";
  button.disabled = part.off || (part.id === "" && part.address === "");
  button.addEventListener("click", () => press(message, part));
  return button;
}

async function press(message, part) {
  if (part.address) { tell(part.address); return; }
  await ask("press", { message: message.id, button: part.id });
  stuck = true;
}

function drawSelect(part) {
  const menu = make("select");
  menu.multiple = part.most > 1;
  menu.disabled = part.off === true;
  if (!menu.multiple) menu.append(new Option(part.hint || words("choose"), ""));
  for (const one of part.choices) {
    const text = one.about ? `${one.label} (${one.about})` : one.label;
    menu.append(new Option(text, one.value, one.chosen, one.chosen));
  }
  return menu;
}

function drawFile(one) {
  const link = make("a", "", one.name);
  link.href = one.at;
  link.download = one.name;
  link.dir = "ltr";
  if (!one.picture) return link;
  const picture = make("img");
  picture.src = one.at;
  picture.alt = one.words || one.name;
  return picture;
}
