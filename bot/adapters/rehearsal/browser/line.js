/* --- the command line --- */

function typedName() {
  const text = at("typed").value;
  return text.startsWith("/") ? text.slice(1) : null;
}

function commandIn(text) {
  const low = text.trim().toLowerCase();
  const names = (one) => [one.path, ...Object.values(one.names)].map((name) => name.toLowerCase());
  const fits = (name) => low === name || low.startsWith(`${name} `);
  const found = state.commands.flatMap((one) => names(one).filter(fits).map((name) => [name, one]));
  found.sort((one, other) => other[0].length - one[0].length);
  return found[0] ?? null;
}

function typing() {
  const found = commandIn(typedName() ?? "")?.[1] ?? null;
  if (picked !== null && found?.path !== picked.path) choose(null);
  if (picked === null && found !== null && typedName().endsWith(" ")) choose(found);
  if (picked === null) suggest();
}

function suggest() {
  const typed = typedName();
  if (typed === null) { offer([]); return; }
  const low = typed.trim().toLowerCase();
  const starts = (name) => name.toLowerCase().startsWith(low);
  const fits = state.commands.filter((one) => starts(one.path) || starts(local(one.names)));
  offer(fits.map((one) => ({
    label: `/${local(one.names)}`,
    about: local(one.about),
    take: () => { at("typed").value = `/${local(one.names)} `; choose(one); },
  })));
}

function offer(found) {
  offered = found.slice(0, LONGEST_LIST);
  marked = 0;
  const list = at("list");
  list.hidden = offered.length === 0;
  list.replaceChildren(...offered.map((one, number) => {
    const item = make("li");
    item.role = "option";
    const name = make("b", "", one.label);
    name.dir = "auto";
    item.append(name, make("span", "", one.about ?? ""));
    item.setAttribute("aria-selected", String(number === marked));
    item.addEventListener("mousedown", (event) => { event.preventDefault(); one.take(); });
    return item;
  }));
}

function mark(step) {
  const items = [...at("list").children];
  marked = (marked + step + items.length) % items.length;
  items.forEach((one, number) => one.setAttribute("aria-selected", String(number === marked)));
  items[marked].scrollIntoView({ block: "nearest" });
}

function choose(command) {
  picked = command;
  offer([]);
  const box = at("options");
  box.hidden = command === null || command.options.length === 0;
  box.replaceChildren();
  if (box.hidden) { if (command !== null) at("typed").focus(); return; }
  const heading = make("h3");
  heading.append(make("bdi", "", `/${local(command.names)}`), " ", about(command));
  box.append(heading, ...command.options.map(drawOption));
  (box.querySelector("[required]") ?? at("typed")).focus();
}

function drawOptionsAgain() {
  if (picked === null) return;
  const kept = [...at("options").querySelectorAll("[data-option]:not([type=file])")];
  choose(picked);
  for (const old of kept) {
    const entry = at("options").querySelector(`[data-option="${old.dataset.option}"]`);
    entry.value = old.value;
    if (old.dataset.value !== undefined) entry.dataset.value = old.dataset.value;
  }
}

function drawOption(option) {
  const field = make("label", "field");
  const name = make("span", "", local(option.names));
  if (option.needed) name.append(" ", make("span", "needed", words("needed")));
  const small = make("small");
  small.append(about(option));
  field.append(name, optionEntry(option), small);
  return field;
}

const about = (one) => make("bdi", "about", local(one.about));

function optionEntry(option) {
  const truths = [["true", words("yes")], ["false", words("no")]];
  const pairs = option.kind === "boolean"
    ? truths
    : option.choices.map((one) => [String(one.value), local(one.names)]);
  let entry;
  if (pairs.length) {
    entry = make("select");
    fill(entry, [["", words("choose")], ...pairs], "");
  } else {
    entry = make("input");
    entry.type = option.kind === "attachment" ? "file" : "text";
    if (option.kind === "integer") entry.inputMode = "numeric";
  }
  entry.dir = "auto";
  entry.required = option.needed;
  entry.dataset.option = option.name;
  if (option.asks) {
    const seek = () => complete(option, entry);
    entry.addEventListener("input", seek);
    entry.addEventListener("focus", seek);
    entry.addEventListener("blur", () => offer([]));
  }
  entry.addEventListener("keydown", keys);
  return entry;
}

async function complete(option, entry) {
  const value = entry.value;
  delete entry.dataset.value;
  const options = await entered(option.name);
  const found = await ask("complete", { name: picked.path, option: option.name, value, options });
  if (entry.value !== value || document.activeElement !== entry) return;
  offer((found.choices ?? []).map((one) => ({
    label: one.label,
    take: () => { entry.value = one.label; entry.dataset.value = one.value; offer([]); },
  })));
}

async function entered(but = "") {
  const values = {};
  for (const entry of at("options").querySelectorAll("[data-option]")) {
    const option = picked.options.find((one) => one.name === entry.dataset.option);
    if (option.name === but) continue;
    if (option.kind === "attachment") {
      if (entry.files.length) values[option.name] = await contentOf(entry.files[0]);
    } else if (entry.value !== "") {
      values[option.name] = valueOf(option, entry.dataset.value ?? entry.value);
    }
  }
  return values;
}

function valueOf(option, text) {
  if (option.kind !== "boolean") return text;
  return text === "true" || text === words("yes");
}

async function contentOf(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (const one of bytes) text += String.fromCharCode(one);
  return { name: file.name, content: btoa(text) };
}

function optionsTyped(command, text) {
  const names = new Map(command.options.flatMap(
    (one) => [one.name, ...Object.values(one.names)].map((name) => [name, one])));
  const values = {};
  const signs = [...text.matchAll(/(?:^|\s)([\p{L}\p{N}_-]+):/gu)].filter((one) => names.has(one[1]));
  signs.forEach((sign, number) => {
    const option = names.get(sign[1]);
    const end = signs[number + 1]?.index ?? text.length;
    const said = text.slice(sign.index + sign[0].length, end).trim();
    const choice = option.choices.find((one) => local(one.names) === said);
    values[option.name] = valueOf(option, choice === undefined ? said : String(choice.value));
  });
  return values;
}

async function sendLine(event) {
  event.preventDefault();
  const text = at("typed").value;
  if (typedName() === null) {
    if (text.trim() === "") return;
    if (!state.channels.find((one) => one.id === channel)?.writable) { tell(words("no-writing")); return; }
    const found = await ask("say", { text });
    if (found.refused === undefined) clearLine();
    return;
  }
  const found = commandIn(typedName());
  if (found === null) { tell(words("no-command")); return; }
  await use(...found);
}

async function use(name, command) {
  if (picked?.path !== command.path) choose(command);
  const typed = optionsTyped(command, typedName().trim().slice(name.length));
  const options = { ...(await entered()), ...typed };
  const missing = command.options.filter((one) => one.needed && options[one.name] === undefined);
  if (missing.length) {
    tell(words("fill-in"));
    at("options").querySelector(`[data-option="${missing[0].name}"]`)?.focus();
    return;
  }
  offer([]);
  const answer = await ask("slash", { name: command.path, options });
  if (answer.refused !== undefined) return;
  clearLine();
  stuck = true;
}

function clearLine() {
  at("typed").value = "";
  choose(null);
  tell("");
}

function keys(event) {
  if (event.isComposing) return;
  if (!at("list").hidden) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) { event.preventDefault(); mark(step); return; }
    if (event.key === "Escape") { offer([]); return; }
    const whole = event.target === at("typed") && commandIn(typedName() ?? "") !== null;
    if (event.key === "Tab" || (event.key === "Enter" && !whole)) {
      event.preventDefault();
      offered[marked].take();
      return;
    }
  }
  if (event.key === "Enter" && event.target !== at("typed")) {
    event.preventDefault();
    at("line").requestSubmit();
  }
}
