/* SPDX-License-Identifier: Apache-2.0 */
/* Makes the report's form pleasanter; without this file it works as a plain form. */
(function () {
  "use strict";

  var sending = false;
  var typed = false;

  function root() {
    return document.querySelector('[data-aftersale-root="report"]');
  }

  function form() {
    return document.querySelector("form[data-as-report]");
  }

  function say(text) {
    var live = document.querySelector("[data-as-live]");
    if (live) {
      live.textContent = text;
    }
  }

  /** Photos are asked of chosen statues only. */
  function showPhotos() {
    document.querySelectorAll("[data-as-photos-of]").forEach(function (place) {
      var chosen = document.getElementById(place.getAttribute("data-as-photos-of")).checked;
      place.hidden = !chosen;
      place.querySelector('input[type="file"]').disabled = !chosen;
    });
  }

  function inUnits(bytes) {
    var units = ["bytes", "KB", "MB", "GB"];
    var step = 0;
    while (bytes >= 1024 && step < 3) {
      bytes /= 1024;
      step += 1;
    }
    return bytes.toLocaleString(document.documentElement.lang || undefined, { maximumFractionDigits: 1 }) + " " + units[step];
  }

  function asTime(seconds) {
    var whole = Math.max(1, Math.round(seconds));
    return Math.floor(whole / 60) + ":" + String(whole % 60).padStart(2, "0");
  }

  window.AftersaleFormats = { size: inUnits, time: asTime };

  /** Takes files over the limit out before they travel; the server checks again. */
  function checkSizes(input) {
    var most = Number(input.getAttribute("data-as-most-bytes"));
    var tooLarge = Array.prototype.find.call(input.files, function (file) {
      return file.size > most;
    });
    input.setCustomValidity("");
    input.removeAttribute("aria-invalid");
    say("");
    if (tooLarge) {
      input.value = "";
      input.setAttribute("aria-invalid", "true");
      var text = form().getAttribute("data-as-too-large").replace("%n", tooLarge.name).replace("%m", inUnits(most));
      showAt(input, text);
    } else {
      showAt(input, "");
    }
  }

  function showAt(input, text) {
    var id = input.id + "-size";
    var place = document.getElementById(id);
    if (!place) {
      place = document.createElement("p");
      place.id = id;
      place.className = "as-size-error";
      place.setAttribute("role", "alert");
      input.parentNode.insertBefore(place, input);
      input.setAttribute("aria-describedby", input.getAttribute("aria-describedby") + " " + id);
    }
    place.textContent = text;
    place.hidden = text === "";
  }

  function hasFiles(report) {
    return Array.prototype.some.call(report.querySelectorAll('input[type="file"]'), function (input) {
      return !input.disabled && input.files.length > 0;
    });
  }

  function busy(report, yes) {
    sending = yes;
    report.querySelectorAll('button[type="submit"]').forEach(function (button) {
      button.disabled = yes;
    });
    report.setAttribute("aria-busy", yes ? "true" : "false");
    document.querySelector("[data-as-progress-box]").hidden = !yes;
  }

  function showProgress(report, event, begun) {
    if (!event.lengthComputable) {
      return;
    }
    var seconds = Math.max(0.5, (Date.now() - begun) / 1000);
    var speed = event.loaded / seconds;
    var percent = Math.floor((event.loaded / event.total) * 100);
    var text = event.loaded === event.total
      ? report.getAttribute("data-as-checking")
      : report.getAttribute("data-as-progress")
          .replace("%p", String(percent))
          .replace("%s", inUnits(speed))
          .replace("%t", asTime((event.total - event.loaded) / speed));
    document.querySelector("[data-as-progress-box] progress").value = percent;
    document.querySelector("[data-as-progress-text]").textContent = text;
  }

  /** Puts the answered page in place of this one, or goes where the server led. */
  function takeAnswer(report, request) {
    var page = new DOMParser().parseFromString(request.responseText, "text/html");
    var answered = page.querySelector("[data-aftersale-root]");
    if (!answered) {
      busy(report, false);
      say(report.getAttribute(request.status < 400 ? "data-as-expired" : "data-as-failed"));
      return;
    }
    if (answered.getAttribute("data-aftersale-root") === "claim") {
      typed = false;
      window.location.assign(request.responseURL);
      return;
    }
    if (answered.getAttribute("data-aftersale-root") !== "report") {
      busy(report, false);
      say(answered.querySelector("h1").textContent + ". " + answered.querySelector(".as-lead").textContent);
      return;
    }
    sending = false;
    root().replaceWith(document.importNode(answered, true));
    begin();
  }

  /** Leads to what the answered page says first. */
  function showSummary() {
    var first = document.getElementById("as-summary");
    if (first) {
      first.focus();
      first.scrollIntoView({ block: "start" });
    }
  }

  /** The address is for bookmarks; the form's token is not. */
  function cleanAddress() {
    var address = new URL(window.location.href);
    if (address.searchParams.has("csrfToken")) {
      address.searchParams.delete("csrfToken");
      window.history.replaceState(window.history.state, "", address);
    }
  }

  function send(report, button) {
    var data = new FormData(report);
    var request = new XMLHttpRequest();
    var begun = Date.now();
    if (button && button.name) {
      data.append(button.name, button.value);
    }
    busy(report, true);
    say(report.getAttribute("data-as-sending"));
    request.open("POST", report.getAttribute("action"));
    request.upload.addEventListener("progress", function (event) {
      showProgress(report, event, begun);
    });
    request.addEventListener("load", function () {
      takeAnswer(report, request);
    });
    request.addEventListener("error", function () {
      busy(report, false);
      say(report.getAttribute("data-as-failed"));
    });
    request.send(data);
  }

  function begin() {
    var report = form();
    if (!report) {
      return;
    }
    cleanAddress();
    showPhotos();
    showSummary();
    report.addEventListener("input", function () {
      typed = true;
    });
    report.addEventListener("change", function (event) {
      typed = true;
      if (event.target.name === "lines") {
        showPhotos();
      } else if (event.target.type === "file") {
        checkSizes(event.target);
      }
    });
    report.addEventListener("submit", function (event) {
      if (sending) {
        event.preventDefault();
      } else if (hasFiles(report)) {
        event.preventDefault();
        send(report, event.submitter);
      } else {
        sending = true;
      }
    });
    document.dispatchEvent(new Event("aftersale:report"));
  }

  /** Says in words what this browser cannot play; sound without a picture counts as that. */
  document.querySelectorAll("[data-as-film]").forEach(function (film) {
    function look() {
      if (film.error || (film.readyState > 0 && film.videoWidth === 0)) {
        film.hidden = true;
        film.parentNode.querySelector("[data-as-unplayed]").hidden = false;
      }
    }
    film.addEventListener("error", look);
    film.addEventListener("loadedmetadata", look);
    look();
  });

  window.addEventListener("pageshow", function (event) {
    var report = form();
    sending = false;
    if (event.persisted && report) {
      busy(report, false);
      say("");
    }
  });
  window.addEventListener("beforeunload", function (event) {
    if (typed && !sending) {
      event.preventDefault();
    }
  });
  begin();
})();
