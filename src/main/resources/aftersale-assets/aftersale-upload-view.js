/* SPDX-License-Identifier: Apache-2.0 */
/* What uploads look like: a row for each with progress and buttons, places to drop files, and kept files as the page shows them. */
window.AftersaleUploads = (function () {
  "use strict";

  var formats = window.AftersaleFormats;
  var acts = null;

  function words(name) {
    return document.querySelector("[data-as-uploads]").getAttribute("data-as-" + name) || "";
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className || "";
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function inputOf(field) {
    return Array.prototype.find.call(document.querySelectorAll('form[data-as-report] input[type="file"]'), function (input) {
      return input.name === field;
    });
  }

  function listOf(field, name) {
    var input = inputOf(field);
    if (!input) {
      return null;
    }
    var place = input.closest(".as-upload");
    var list = place.querySelector("ul." + name);
    if (!list) {
      list = element("ul", name);
      place.insertBefore(list, input);
    }
    return list;
  }

  /** A button whose name says what it is about. */
  function button(text, about, act) {
    var made = element("button", "as-link", text);
    made.type = "button";
    made.appendChild(element("span", "as-hidden", " " + about));
    made.addEventListener("click", act);
    return made;
  }

  function row(item) {
    var made = element("li", "as-up");
    made.appendChild(element("span", "as-file-name", item.name));
    made.bar = made.appendChild(element("progress"));
    made.bar.max = 100;
    made.bar.setAttribute("aria-label", item.name);
    made.text = made.appendChild(element("p", "as-small as-up-text"));
    made.buttons = made.appendChild(element("span", "as-up-buttons"));
    return made;
  }

  function sentence(item) {
    if (item.state !== "sending") {
      return item.text;
    }
    if (!item.speed) {
      return words("begun").replace("%p", String(Math.floor((item.offset / item.size) * 100)));
    }
    return words("progress")
      .replace("%p", String(Math.floor((item.offset / item.size) * 100)))
      .replace("%s", formats.size(item.speed))
      .replace("%t", formats.time((item.size - item.offset) / item.speed));
  }

  function buttons(item) {
    var made = [];
    if (item.state === "sending" || item.state === "queued" || item.state === "retry") {
      made.push(button(words("pause"), item.name, function () { acts.pause(item); }));
    }
    if (item.state === "paused" || item.state === "retry") {
      made.push(button(words("resume"), item.name, function () { acts.go(item); }));
    }
    if (item.state === "again") {
      made.push(button(words("choose"), item.name, function () { inputOf(item.field).click(); }));
    }
    if (item.state === "login") {
      var link = element("a", "", words("login-link"));
      link.href = window.location.href;
      link.target = "_blank";
      link.rel = "noopener";
      made.push(link);
    }
    if (item.state !== "checking") {
      made.push(button(words("remove"), item.name, function () { acts.remove(item); }));
    }
    return made;
  }

  function draw(item) {
    var list = listOf(item.field, "as-ups");
    if (!list) {
      return;
    }
    if (!item.row || item.row.parentNode !== list) {
      item.row = list.appendChild(row(item));
      item.drawn = "";
    }
    item.row.bar.value = Math.floor((item.offset / item.size) * 100);
    item.row.bar.hidden = item.state === "refused";
    item.row.text.textContent = sentence(item);
    if (item.drawn !== item.state) {
      item.drawn = item.state;
      item.row.setAttribute("data-as-upload-state", item.state);
      drawButtons(item);
    }
  }

  /** The buttons change with the state; who was on one of them stays among them. */
  function drawButtons(item) {
    var within = item.row.buttons.contains(document.activeElement);
    item.row.buttons.replaceChildren.apply(item.row.buttons, buttons(item));
    if (within && item.row.buttons.firstChild) {
      item.row.buttons.firstChild.focus();
    }
  }

  /** Who was on it goes back to where files are chosen. */
  function takeOut(told, field) {
    var within = told.contains(document.activeElement);
    var list = told.parentNode;
    told.remove();
    if (list && list.children.length === 0) {
      list.remove();
    }
    if (within) {
      inputOf(field).focus();
    }
  }

  function remove(item) {
    if (item.row) {
      takeOut(item.row, item.field);
    }
  }

  /** A file that comes again, by its name or mark, is told as expired no more, as the server has it. */
  function resent(field, name, mark) {
    var input = inputOf(field);
    if (input) {
      input.closest(".as-upload").querySelectorAll("[data-as-expired]").forEach(function (told) {
        if (told.getAttribute("data-as-name") === name || (mark && told.getAttribute("data-as-mark") === mark)) {
          takeOut(told, field);
        }
      });
    }
  }

  function thumb(link, file) {
    link.href = words("store") + file.url.slice(1);
    if (file.kind === "picture") {
      var picture = link.querySelector("img");
      link.replaceChildren(picture);
      picture.src = link.href + "?picture=small";
      picture.alt = file.alt;
    } else {
      link.querySelector("img").remove();
      link.querySelector(".as-hidden").textContent = file.alt;
    }
  }

  /** A note stays where there is something to say. */
  function told(note, says, place) {
    if (!says) {
      note.remove();
    } else if (place) {
      place.textContent = says;
    }
  }

  /** That this is all of the video can be ticked where a part came and no whole one, as the server has it. */
  function offerTick() {
    var tick = document.querySelector(".as-all-the-video");
    if (!tick) {
      return;
    }
    var films = Array.from(tick.closest(".as-card").querySelectorAll(".as-files > li")).filter(function (film) {
      return !film.querySelector('[data-aftersale-scan="INFECTED"]');
    });
    var offered = films.length > 0 && films.every(function (film) {
      return film.querySelector("[data-as-incomplete]");
    });
    if (!offered && tick.contains(document.activeElement)) {
      inputOf("video").focus();
    }
    tick.classList.toggle("as-offered", offered);
  }

  /** What is to be said of a file that was just kept, for those who do not see it. */
  function said(file) {
    var open = file.mark && file.field === "video"
      && document.querySelector(".as-all-the-video.as-offered input:not(:checked)");
    return [file.mark, open ? words("tick") : "", file.scan.says].filter(Boolean).join(" ");
  }

  /** That no video is here was said before this one came; of photos there may still be too few. */
  function answered(file) {
    var input = inputOf("video");
    var told = document.getElementById(input.id + "-error");
    if (told && file.field === "video" && !file.mark && file.scan.open) {
      told.remove();
      input.removeAttribute("aria-invalid");
    }
  }

  /** The same markup as the page's own, from the page's own template. */
  function kept(file) {
    resent(file.field, file.name);
    var list = listOf(file.field, "as-files");
    if (!list || document.querySelector('[data-as-file="' + file.id + '"]')) {
      return;
    }
    var made = document.querySelector("template[data-as-kept]").content.firstElementChild.cloneNode(true);
    made.setAttribute("data-as-file", file.id);
    made.classList.toggle("as-told", file.scan.says !== "");
    made.querySelector(file.scan.open ? "span.as-thumb" : "a").remove();
    if (file.scan.open) {
      thumb(made.querySelector("a"), file);
    }
    made.querySelector(".as-file-name").textContent = file.name;
    made.querySelector(".as-small").textContent = file.size;
    told(made.querySelector("[data-as-unshown]"), file.kind === "file" && file.scan.open);
    told(made.querySelector("[data-as-incomplete]"), file.mark, made.querySelector("[data-as-incomplete] > span"));
    var scan = made.querySelector("[data-aftersale-scan]");
    scan.setAttribute("data-aftersale-scan", file.scan.outcome);
    told(scan, file.scan.says, scan);
    made.querySelector("button").value = "remove:" + file.id;
    made.querySelector("button .as-hidden").textContent = " " + file.name;
    list.appendChild(made);
    answered(file);
    offerTick();
  }

  function take(input, files) {
    Array.from(files).forEach(function (file) {
      acts.add(input.name, file, Number(input.getAttribute("data-as-most-bytes")));
    });
  }

  function dropPlace(input) {
    var place = input.closest(".as-upload");
    if (place.querySelector(".as-drop")) {
      return;
    }
    place.insertBefore(element("p", "as-small as-drop", words("drop")), input.nextSibling);
    ["dragover", "dragleave", "drop"].forEach(function (name) {
      place.addEventListener(name, function (event) {
        event.preventDefault();
        place.classList.toggle("as-over", name === "dragover");
        if (name === "drop") {
          take(input, event.dataTransfer.files);
        }
      });
    });
  }

  /** Phones record at once; elsewhere there is nothing to record with. */
  function camera(input) {
    if (!window.matchMedia("(pointer: coarse)").matches || input.parentNode.querySelector(".as-camera")) {
      return;
    }
    var recorder = element("input");
    recorder.type = "file";
    recorder.hidden = true;
    recorder.accept = input.accept.indexOf("video") >= 0 ? "video/*" : "image/*";
    recorder.setAttribute("capture", "environment");
    recorder.addEventListener("change", function (event) {
      event.stopPropagation();
      take(input, recorder.files);
      recorder.value = "";
    });
    var opener = element("button", "as-button as-secondary as-camera", words("camera"));
    opener.type = "button";
    opener.addEventListener("click", function () {
      recorder.click();
    });
    input.parentNode.insertBefore(opener, input.nextSibling);
    input.parentNode.insertBefore(recorder, opener);
  }

  function begin(report, what) {
    acts = what;
    report.querySelectorAll('.as-upload input[type="file"][data-as-most-bytes]').forEach(function (input) {
      dropPlace(input);
      camera(input);
    });
    if (!report.taking) {
      report.taking = true;
      report.addEventListener("change", function (event) {
        if (event.target.matches('input[type="file"][data-as-most-bytes]')) {
          var files = Array.from(event.target.files);
          event.target.value = "";
          take(event.target, files);
        }
      }, true);
    }
    report.setAttribute("data-as-uploads-on", "true");
  }

  function show(item) {
    var first = item.row && item.row.querySelector("button");
    if (first) {
      first.focus();
    }
  }

  return { begin: begin, draw: draw, remove: remove, resent: resent, kept: kept, said: said, show: show };
})();
