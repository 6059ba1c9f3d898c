// What a person cannot see at a glance about a page: arguments[0] names the question.
const questions = {
  // Text whose contrast with what is painted behind it is less than 7 : 1 (WCAG 2 AAA).
  contrast() {
    const parse = (text) => {
      const [r, g, b, a = 1] = text.match(/[\d.]+/g).map(Number);
      return [r, g, b, a];
    };
    const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3]));
    const behind = (element) => {
      const layers = [];
      for (let e = element; e; e = e.parentElement) layers.unshift(parse(getComputedStyle(e).backgroundColor));
      const sheet = matchMedia("(prefers-color-scheme: dark)").matches ? [0, 0, 0] : [255, 255, 255];
      return layers.reduce((below, layer) => over(layer, below), sheet);
    };
    const luminance = (colour) => {
      const [r, g, b] = colour.map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let seen = 0;
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!texts.currentNode.data.trim() || !element.checkVisibility()) continue;
      seen += 1;
      const ground = behind(element);
      const lights = [luminance(over(parse(getComputedStyle(element).color), ground)), luminance(ground)].sort((a, b) => b - a);
      const ratio = (lights[0] + 0.05) / (lights[1] + 0.05);
      if (ratio < 7) found.push(`${ratio.toFixed(2)} ${texts.currentNode.data.trim()}`);
    }
    return seen > 3 ? found : ["the page has hardly any text"];
  },
  // What a finger has to hit and is less than 44 pixels high.
  targets() {
    return [...document.querySelectorAll("a, summary, .button")].filter((e) => e.checkVisibility())
      .map((e) => [e.getBoundingClientRect().height, e.textContent.trim()])
      .filter(([height]) => height < 44).map(([height, text]) => `${height} ${text}`);
  },
  // What is wider than the screen.
  overflow() {
    const width = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth <= width) return [];
    return [`${document.scrollingElement.scrollWidth} > ${width}`, ...[...document.body.querySelectorAll("*")]
      .filter((e) => e.getBoundingClientRect().right > width + 0.5).map((e) => `${e.tagName}.${e.className} ${e.textContent.trim().slice(0, 30)}`)];
  },
  // Headings that leave out a level, and landmarks that are not there once.
  outline() {
    const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map((h) => Number(h.tagName[1]));
    const found = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1).map((level) => `a heading jumps to level ${level}`);
    if (levels.filter((level) => level === 1).length !== 1) found.push("not one h1");
    if (document.querySelectorAll("main").length !== 1) found.push("not one main");
    if (document.querySelector("script")) found.push("a script");
    return found;
  },
  // Words of the other language that are not marked as such.
  foreign() {
    const language = document.documentElement.lang;
    const strange = language === "en" ? /\p{Script=Han}/u : /[A-Za-z]{2}/;
    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const marked = texts.currentNode.parentElement.closest("[lang], [translate=no]");
      if (texts.currentNode.parentElement.closest("script, noscript")) continue;
      // Names of formats are the same in both.
      if (strange.test(texts.currentNode.data.replace(/PDF|JPEG|PNG|MB/g, "")) && (marked === document.documentElement || marked === null)) found.push(texts.currentNode.data.trim());
    }
    return found;
  },
};
return questions[arguments[0]]();
