// Looks at a page as WCAG 2.2 AA does: contrast of every text as it is painted, names of controls, landmarks, texts cut off.
() => {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const parse = (colour) => {
    const parts = colour.match(/[\d.]+/g).map(Number);
    return { rgb: parts.slice(0, 3), alpha: parts.length > 3 ? parts[3] : 1 };
  };
  const over = (top, alpha, ground) => top.map((part, i) => part * alpha + ground[i] * (1 - alpha));
  const ground = (element) => {
    const layers = [];
    for (let place = element; place; place = place.parentElement) {
      const layer = parse(getComputedStyle(place).backgroundColor);
      layers.push(layer);
      if (layer.alpha === 1) break;
    }
    return layers.reduceRight((below, layer) => over(layer.rgb, layer.alpha, below), [255, 255, 255]);
  };
  const light = (rgb) => {
    const [r, g, b] = rgb.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [dim, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dim + 0.05);
  };

  const faint = [], cut = [];
  let texts = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement, text = walker.currentNode.textContent.trim();
    if (!text || !shown(element) || element.closest(".hidden, title")) continue;
    texts += 1;
    const style = getComputedStyle(element), colour = parse(style.color), below = ground(element);
    const size = parseFloat(style.fontSize), large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const ratio = contrast(over(colour.rgb, colour.alpha, below), below);
    if (ratio < (large ? 3 : 4.5)) faint.push({ text, ratio });
    for (let place = element; place && place !== document.body; place = place.parentElement) {
      const hides = ["hidden", "clip"].includes(getComputedStyle(place).overflowX);
      if (hides && place.scrollWidth > place.clientWidth + 1) { cut.push(text); break; }
    }
  }

  const name = (element) =>
    element.getAttribute("aria-label") || element.getAttribute("aria-labelledby") || element.innerText ||
    [...(element.labels || [])].map((label) => label.innerText).join("") || element.getAttribute("title");
  const controls = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, nav:not(:only-of-type), [role=region]")];
  const nameless = controls.filter((element) => shown(element) && !(name(element) || "").trim());
  const pictures = [...document.querySelectorAll("img:not([alt]), svg:not([aria-label])")].filter((element) => !element.closest("[aria-hidden]"));
  const count = (selector) => document.querySelectorAll(selector).length;
  const order = (one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1);
  return {
    texts, faint, cut,
    nameless: [...nameless, ...pictures].sort(order).map((element) => element.tagName.toUpperCase() + (element.id ? `#${element.id}` : "")),
    landmarks: { main: count("main"), banner: count("body > header"), h1: count("h1"), lang: !!document.documentElement.lang, title: document.title.length > 12 },
    width: document.documentElement.scrollWidth,
  };
}
