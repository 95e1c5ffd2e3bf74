/* --- forms --- */

function openForm(id, shows) {
  const form = at("form");
  form.dataset.form = id;
  at("form-title").textContent = shows.title;
  at("form-news").hidden = true;
  at("parts").replaceChildren(...shows.parts.map(drawField));
  form.showModal();
  at("parts").querySelector("input, textarea, select")?.focus();
}

function drawField(part) {
  if (part.is === "text") return drawBlocks(part.blocks);
  const field = make("label", "field");
  const label = make("span", "", part.label || part.hint);
  label.dir = "auto";
  field.append(label);
  if (part.about) field.append(make("small", "", part.about));
  const isInput = part.is === "input";
  const entry = isInput ? make(part.long ? "textarea" : "input") : drawSelect(part);
  entry.dataset.part = part.id;
  entry.required = part.needed;
  entry.dir = "auto";
  if (isInput) {
    entry.value = part.value;
    entry.placeholder = part.hint;
    entry.maxLength = part.most;
    if (part.least) entry.minLength = part.least;
  }
  field.append(entry);
  return field;
}

async function sendForm(event) {
  event.preventDefault();
  const form = at("form");
  const values = {};
  for (const one of at("parts").querySelectorAll("[data-part]")) {
    values[one.dataset.part] = one.tagName === "SELECT"
      ? [...one.selectedOptions].map((each) => each.value).filter(Boolean)
      : one.value;
  }
  const sent = form.dataset.form;
  const found = await ask("submit", { form: sent, values });
  if (found.refused !== undefined) {
    at("form-news").textContent = words("refused", { why: found.refused });
    at("form-news").hidden = false;
  } else if (form.dataset.form === sent) {
    form.close();
  }
}
