// Passkeys: the browser asks for a finger, a face, a PIN or a stick, and what it gives goes along with an ordinary form.

const toBytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
const toText = (buffer) =>
    buffer ? btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "") : "";

const named = (list) => list.map((each) => ({ ...each, id: toBytes(each.id) }));

const make = async (options) => {
    const user = { ...options.user, id: toBytes(options.user.id) };
    const excludeCredentials = named(options.excludeCredentials);
    const { response } = await navigator.credentials.create({
        publicKey: { ...options, user, excludeCredentials, challenge: toBytes(options.challenge) },
    });
    return [response.clientDataJSON, response.attestationObject];
};

const ask = async (options) => {
    const allowCredentials = named(options.allowCredentials);
    const { rawId, response } = await navigator.credentials.get({
        publicKey: { ...options, allowCredentials, challenge: toBytes(options.challenge) },
    });
    return [rawId, response.clientDataJSON, response.authenticatorData, response.signature, response.userHandle];
};

// What the server wants signed; it wants a form's token where somebody is signed in.
const fetchOptions = async (block, form) => {
    const headers = { "x-form-token": form.elements.namedItem("_token")?.value ?? "" };
    const answer = await fetch(block.dataset.options, { method: "POST", headers });
    if (!answer.ok || !answer.headers.get("content-type")?.startsWith("application/json")) throw new Error("no options");
    return answer.json();
};

const send = async (block, form) => {
    const status = form.querySelector("[data-failed]");
    status.textContent = "";
    try {
        const options = await fetchOptions(block, form);
        const parts = await (block.dataset.passkey === "making" ? make(options) : ask(options));
        form.elements.namedItem("_passkey").value = parts.map(toText).join(".");
        form.submit();
    } catch {
        // Nobody touched it in time, there is none, or it was put away. The other ways stand on the same page.
        status.textContent = status.dataset.failed;
    }
};

// Browsers know passkeys only over https and on this very machine; elsewhere the page says so.
if (window.PublicKeyCredential) {
    for (const block of document.querySelectorAll("[data-passkey]")) {
        const form = block.querySelector("form");
        form.hidden = false;
        block.querySelector("[data-without]").hidden = true;
        form.addEventListener("submit", (event) => {
            event.preventDefault();
            const button = form.querySelector("[type=submit]");
            if (button.getAttribute("aria-disabled")) return;
            button.setAttribute("aria-disabled", "true");
            send(block, form).finally(() => button.removeAttribute("aria-disabled"));
        });
    }
}
