// What a script adds to pages that work without it: a key for searching, one sending per click, errors first.

// "/" goes to the search field, unless somebody is writing or the browser has its own use for the key.
document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]")) return;
    const field = document.querySelector("[type=search]");
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
});

// A second click while the first is on its way sends nothing. `aria-disabled` rather than `disabled`: the name and value of
// the button still travel with the form, and the keyboard does not lose its place.
const sending = new Map();

const release = (form) => {
    for (const button of sending.get(form) ?? []) button.removeAttribute("aria-disabled");
    sending.delete(form);
};

document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || event.submitter?.formMethod === "get" || form.getAttribute("method")?.toLowerCase() !== "post") return;
    if (sending.has(form)) return event.preventDefault();
    const buttons = form.querySelectorAll("[type=submit]");
    for (const button of buttons) button.setAttribute("aria-disabled", "true");
    sending.set(form, buttons);
    // A sending that was stopped, or answered with a file, leaves the page standing: it may be tried again.
    setTimeout(release, 20_000, form);
});

// Back from the next page, as the browser kept this one.
window.addEventListener("pageshow", () => [...sending.keys()].forEach(release));

document.querySelector(".error-summary")?.focus();

// In the review: a marked sentence leads to its item, as the item leads to its sentence.
document.addEventListener("click", (event) => {
    const mark = event.target.closest("mark[data-item]");
    if (mark) location.hash = mark.dataset.item;
});

// On paper nothing is folded away but the choices above a list; what was closed closes again afterwards.
let unfolded = [];
window.addEventListener("beforeprint", () => {
    unfolded = [...document.querySelectorAll("main details:not([open], .filter-box)")];
    for (const part of unfolded) part.open = true;
});
window.addEventListener("afterprint", () => unfolded.splice(0).forEach((part) => (part.open = false)));

// Work that goes on while somebody watches: the part of the page that tells of it is fetched anew until it has ended.
const watch = async (part) => {
    const answer = await fetch(location.href).catch(() => null);
    // Signed out meanwhile.
    if (answer?.redirected) return;
    const fresh = answer?.ok && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(part.id);
    // Whoever stands in it with the keyboard keeps their place.
    const swap = fresh && fresh.outerHTML !== part.outerHTML && !part.contains(document.activeElement);
    if (swap) part.replaceWith(fresh);
    const next = swap ? fresh : part;
    if (next.dataset.again) setTimeout(watch, next.dataset.again * 1000, next);
};
document.querySelectorAll("[data-again]").forEach((part) => setTimeout(watch, part.dataset.again * 1000, part));

// A section of a report is saved while somebody writes in it. Without this there is the button.
document.querySelectorAll("form[data-keeps]").forEach((form) => {
    const state = form.querySelector("[data-keeps-state]");
    let waiting, isSending = false, isChanged = false;
    const save = async () => {
        if (isSending || sending.has(form)) return;
        [isSending, isChanged] = [true, false];
        const body = new URLSearchParams(new FormData(form));
        body.set("quiet", "yes");
        const answer = await fetch(form.action, { method: "POST", body }).catch(() => null);
        const fresh = answer?.ok && answer.headers.get("content-type")?.startsWith("application/json") ? await answer.json() : null;
        if (fresh) form.elements.revision.value = fresh.revision;
        state.textContent = fresh ? form.dataset.keeps : form.dataset.keepsFailed;
        isSending = false;
        if (fresh && isChanged) waiting = setTimeout(save, 1500);
    };
    form.addEventListener("input", (event) => {
        // What is added becomes a line when the button is pressed.
        if (event.target.name === "added") return;
        isChanged = true;
        clearTimeout(waiting);
        waiting = setTimeout(save, 1500);
    });
    form.addEventListener("submit", () => clearTimeout(waiting));
});

// Forms that take long to fill in keep what is typed; without a script a button does.
document.querySelectorAll("form[data-autosave]").forEach((form) => {
    let waiting;
    form.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => {
            fetch(form.dataset.autosave, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual" }).catch(() => null);
        }, 1000);
    });
});
