// The page behind a code of the kiosk: sends what was chosen, one after the other, with progress; what is wrong is said beside
// its file. The server decides by the bytes again.
(() => {
  "use strict";
  const main = document.querySelector("[data-words]");
  const words = JSON.parse(main.dataset.words);
  const most = Number(main.dataset.files);
  const largest = Number(main.dataset.bytes);
  const address = main.dataset.address;
  const list = document.getElementById("files");
  const summary = document.getElementById("summary");
  const buttons = [...document.querySelectorAll(".pick input")];
  let arrived = Number(main.dataset.arrived);
  let sending = 0;
  const waiting = [];

  const size = (bytes) => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`);

  const show = () => {
    const full = arrived + sending + waiting.length >= most;
    buttons.forEach((input) => { input.disabled = full; });
    document.querySelector(".pick").hidden = arrived >= most;
    summary.textContent = arrived === 0 ? "" : (arrived >= most ? words.all : words.some).replace("%n", arrived);
    summary.className = arrived === 0 ? "" : "banner";
  };

  const entry = (file) => {
    const item = document.createElement("li");
    const name = document.createElement("strong");
    const detail = document.createElement("span");
    name.textContent = file.name;
    name.setAttribute("translate", "no");
    detail.className = "second";
    item.append(name, detail);
    list.append(item);
    return { item, detail };
  };

  const refuse = (place, sentence) => {
    place.item.className = "wrong";
    place.detail.textContent = sentence;
    place.item.querySelector("progress")?.remove();
  };

  const isKnown = async (file) => {
    const first = [...new Uint8Array(await file.slice(0, 8).arrayBuffer())];
    const starts = (...bytes) => bytes.every((byte, i) => first[i] === byte);
    return starts(0xff, 0xd8, 0xff) || starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) || starts(0x25, 0x50, 0x44, 0x46, 0x2d);
  };

  const send = (file, place) => new Promise((resolve) => {
    const bar = document.createElement("progress");
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute("aria-label", file.name);
    place.detail.before(bar);
    const request = new XMLHttpRequest();
    request.open("POST", `${address}/files`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("File-Name", encodeURIComponent(file.name));
    request.upload.onprogress = (event) => {
      const part = event.lengthComputable ? Math.round((100 * event.loaded) / event.total) : 0;
      bar.value = part;
      place.detail.textContent = part < 100 ? words.sending.replace("%n", part) : words.checking;
    };
    request.onload = () => {
      if (request.status === 201) {
        arrived += 1;
        bar.remove();
        place.item.className = "done";
        place.detail.textContent = `${words.done} ${size(file.size)}`;
      } else {
        refuse(place, words[{ 404: "gone", 409: "full", 413: "large", 415: "type", 422: "unreadable" }[request.status]] ?? words.failed);
      }
      resolve();
    };
    request.onerror = () => { refuse(place, words.failed); resolve(); };
    request.send(file);
  });

  const work = async () => {
    while (waiting.length > 0 && sending === 0) {
      const { file, place } = waiting.shift();
      sending = 1;
      show();
      await send(file, place);
      sending = 0;
      show();
    }
  };

  buttons.forEach((input) => input.addEventListener("change", async () => {
    const chosen = [...input.files];
    input.value = "";
    for (const file of chosen) {
      const place = entry(file);
      if (arrived + sending + waiting.length >= most) refuse(place, words.full);
      else if (file.size > largest) refuse(place, words.large);
      else if (!(await isKnown(file))) refuse(place, words.type);
      else {
        place.detail.textContent = words.waiting;
        waiting.push({ file, place });
      }
    }
    await work();
  }));
  show();
})();
