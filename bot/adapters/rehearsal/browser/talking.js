"use strict";
const facts = JSON.parse(document.getElementById("facts").textContent);
const at = (id) => document.getElementById(id);
const make = (tag, kind = "", text = "") => {
  const made = document.createElement(tag);
  if (kind) made.className = kind;
  if (text) made.textContent = text;
  return made;
};
const LONGEST_LIST = 25;

let language = facts.language;
let state = { version: -1, ready: false, channels: [], messages: [], commands: [] };
let channel = "";
let picked = null;          // the command whose options are being filled in
let offered = [];           // what the list shows now
let marked = 0;             // which of it is marked
let busy = 0;
let lost = false;
let poll = null;            // aborts the waiting for news
let stuck = true;           // whether the last message is in sight, and stays there
const read = new Map();     // the last message that was read, by channel
const drawn = new Map();    // what each part of the page was drawn from

const words = (key, filled = {}) => {
  let said = facts.words[language][key];
  for (const [name, value] of Object.entries(filled)) said = said.replace(`{${name}}`, value);
  return said;
};
const local = (names) => names[language] ?? names.en;

/* --- talking to the server --- */

async function ask(what, more = {}) {
  busy += 1;
  document.body.classList.add("busy");
  try {
    const answer = await fetch("do", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ do: what, language, channel, ...more }),
    });
    if (!answer.ok) throw new Error(String(answer.status));
    const found = await answer.json();
    if (found.refused !== undefined) tell(words("refused", { why: found.refused }));
    if (found.form !== undefined) openForm(found.form, found.shows);
    if (found.acknowledged === false) tell(words("unanswered"));
    return found;
  } catch (failure) {
    tell(words("lost"));
    return { refused: String(failure) };
  } finally {
    busy -= 1;
    document.body.classList.toggle("busy", busy > 0);
  }
}

async function follow() {
  for (;;) {
    poll = new AbortController();
    try {
      const query = new URLSearchParams({ seen: state.version, channel, language });
      const answer = await fetch(`state?${query}`, { signal: poll.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      state = { ...state, ...(await answer.json()) };
      if (lost) { lost = false; tell(""); }
      draw();
    } catch (failure) {
      if (failure.name !== "AbortError") {
        if (!lost) { lost = true; tell(words("lost")); }
        await new Promise((done) => setTimeout(done, 1500));
      }
    }
  }
}

function lookAgain() {
  state.version = -1;
  if (poll !== null) poll.abort();
}
