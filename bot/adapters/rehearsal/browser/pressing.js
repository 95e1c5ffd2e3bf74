/* --- what is pressed --- */

at("messages").addEventListener("scroll", (event) => {
  const box = event.currentTarget;
  stuck = box.scrollHeight - box.scrollTop - box.clientHeight < 60;
});
new ResizeObserver(([{ target }]) => { if (stuck) target.scrollTop = target.scrollHeight; })
  .observe(at("messages"));
at("run").addEventListener("click", () => {
  ask(state.clock?.runs ? "pause" : "run", { rate: Number(at("rate").value) });
});
at("rate").addEventListener("change", () => ask("rate", { rate: Number(at("rate").value) }));
at("cue").addEventListener("click", () => ask("cue"));
at("back").addEventListener("click", () => startAgain());
at("part").addEventListener("change", () => startAgain());
at("voice").addEventListener("click", () => ask(state.me.voice === channel ? "leave" : "join"));
at("dismiss").addEventListener("click", () => tell(""));
at("form-cancel").addEventListener("click", () => at("form").close());
at("sheet").addEventListener("submit", sendForm);
at("line").addEventListener("submit", sendLine);
at("typed").addEventListener("input", typing);
at("typed").addEventListener("keydown", keys);
at("typed").addEventListener("blur", () => offer([]));
at("language").addEventListener("change", () => {
  language = at("language").value;
  drawn.clear();
  tell("");
  drawWords();
  drawOptionsAgain();
  if (state.ready) draw();
  lookAgain();
});

async function startAgain() {
  const found = await ask("back", { part: at("part").value });
  if (found.refused !== undefined) return;
  at("form").close();
  read.clear();
  drawn.clear();
  channel = "";
  tell("");
  lookAgain();
}

drawWords();
tell(words("preparing"));
follow();
