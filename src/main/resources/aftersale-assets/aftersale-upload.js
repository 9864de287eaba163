/* SPDX-License-Identifier: Apache-2.0 */
/* Sends the report's files in pieces (tus 1.0) while the shopper writes; without this file they travel with the form. */
(function () {
  "use strict";

  var AT_ONCE = 2;
  var items = [];
  var token = "";
  var held = null;
  var news = "";
  var line = null;

  function form() {
    return document.querySelector("form[data-as-report]");
  }

  function words(name) {
    var place = document.querySelector("[data-as-uploads]");
    return place ? place.getAttribute("data-as-" + name) || "" : "";
  }

  function endpoint() {
    return words("endpoint");
  }

  function say(text) {
    var live = document.querySelector("[data-as-live]");
    if (live) {
      live.textContent = text;
    }
  }

  function key() {
    return form().elements.formKey;
  }

  function memory() {
    return "aftersale:" + form().elements.order.value;
  }

  function remember() {
    try {
      window.localStorage.setItem(memory(), key().value);
    } catch (closed) {
      return;
    }
  }

  function remembered() {
    try {
      return window.localStorage.getItem(memory());
    } catch (closed) {
      return null;
    }
  }

  function forget() {
    try {
      window.localStorage.removeItem(memory());
    } catch (closed) {
      return;
    }
  }

  /** A new login brings a new token; the form's own address takes it too. */
  function takeToken(value) {
    var action = new URL(form().getAttribute("action"), window.location.href);
    token = value;
    action.searchParams.set("csrfToken", value);
    form().setAttribute("action", action.pathname + action.search);
  }

  function ask(formKey) {
    return fetch(endpoint() + "?formKey=" + encodeURIComponent(formKey), { headers: { Accept: "application/json" } })
      .then(function (answer) {
        if (!answer.ok) {
          throw answer;
        }
        return answer.json();
      })
      .then(function (draft) {
        takeToken(draft.token);
        return draft;
      });
  }

  function fingerprint(file) {
    return [file.size, file.lastModified, file.name].join("-").slice(0, 200);
  }

  /* What becomes of an item */

  function set(item, state, text) {
    item.state = state;
    item.text = text || "";
    window.clearTimeout(item.timer);
    window.AftersaleUploads.draw(item);
    next();
  }

  function next() {
    var running = items.filter(function (item) {
      return item.state === "sending";
    }).length;
    items.forEach(function (item) {
      if (item.state === "queued" && running < AT_ONCE) {
        running += 1;
        item.state = "sending";
        line.go(item);
      }
    });
    release();
  }

  function later(item) {
    if (!navigator.onLine) {
      set(item, "offline", words("offline"));
      say(words("offline"));
      return;
    }
    item.tries += 1;
    var seconds = Math.min(30, Math.pow(2, item.tries - 1));
    set(item, "retry", words("retry").replace("%p", percent(item)).replace("%t", String(seconds)));
    item.timer = window.setTimeout(function () {
      again(item);
    }, seconds * 1000);
  }

  function again(item) {
    set(item, "queued", words("queued"));
  }

  function percent(item) {
    return String(Math.floor((item.offset / item.size) * 100));
  }

  function refuse(item, text) {
    set(item, "refused", text || words("failed"));
    say(item.text.indexOf(item.name) < 0 ? item.name + ": " + item.text : item.text);
  }

  function login(item) {
    set(item, "login", words("login"));
    say(words("login"));
    window.setTimeout(loggedInAgain, 5000);
  }

  function loggedInAgain() {
    if (items.some(function (item) { return item.state === "login"; })) {
      ask(key().value).then(wake, function () {
        window.setTimeout(loggedInAgain, 5000);
      });
    }
  }

  function wake() {
    items.forEach(function (item) {
      if (item.state === "login" || item.state === "offline") {
        again(item);
      }
    });
  }

  /** What every answer that is no success leads to. */
  function failed(item, status, body) {
    if (status === 401) {
      login(item);
    } else if (status === 403 && !item.turnedAway) {
      item.turnedAway = 1;
      ask(key().value).then(function () { again(item); }, function (no) {
        failed(item, no.status === 403 ? 0 : no.status || 0, null);
      });
    } else if ([0, 403, 408, 409, 423, 429].indexOf(status) >= 0 || status >= 500) {
      later(item);
    } else {
      refuse(item, body && body.detail);
    }
  }

  function keep(item, file) {
    items.splice(items.indexOf(item), 1);
    window.AftersaleUploads.remove(item);
    if (file) {
      window.AftersaleUploads.kept(file);
    }
    news = words("kept").replace("%n", item.name) + " " + (file ? window.AftersaleUploads.said(file) : "");
    say(news);
    next();
    news = "";
  }

  /* What the shopper does */

  function add(field, file, most) {
    var print = fingerprint(file);
    var known = items.find(function (item) {
      return item.field === field && item.fingerprint === print;
    });
    if (known && known.state !== "again" && known.state !== "refused") {
      return;
    }
    var item = known || { field: field, fingerprint: print, name: file.name, size: file.size, offset: 0 };
    item.file = file;
    item.tries = 0;
    if (!known) {
      items.push(item);
    } else if (known.state === "refused") {
      item.address = null;
    }
    if (file.size > most) {
      refuse(item, form().getAttribute("data-as-too-large").replace("%n", file.name)
        .replace("%m", window.AftersaleFormats.size(most)));
    } else {
      again(item);
    }
  }

  function pause(item) {
    item.state = "paused";
    window.clearTimeout(item.watch);
    if (item.request) {
      item.request.abort();
    }
    set(item, "paused", words("paused").replace("%p", percent(item)));
    say(item.text);
  }

  function remove(item) {
    pause(item);
    line.erase(item);
    items.splice(items.indexOf(item), 1);
    window.AftersaleUploads.remove(item);
    say(words("removed").replace("%n", item.name));
    next();
  }

  /** A report that was sent while files travel goes out when they are here. */
  function release() {
    if (!held || !document.contains(held.form)) {
      held = null;
      return;
    }
    var open = items.filter(function (item) {
      return item.state !== "refused";
    });
    if (open.length === 0) {
      var button = held.button;
      held = null;
      form().requestSubmit(button);
    } else if (open.every(function (item) { return item.state === "paused" || item.state === "again"; })) {
      held = null;
      say(words("unfinished"));
      window.AftersaleUploads.show(open[0]);
    } else {
      say(news + " " + words("held").replace("%c", String(open.length)));
    }
  }

  document.addEventListener("submit", function (event) {
    var waits = event.target === form() && items.some(function (item) {
      return item.state !== "refused";
    });
    if (waits) {
      event.preventDefault();
      event.stopImmediatePropagation();
      held = { form: form(), button: event.submitter };
      release();
    }
  }, true);

  window.addEventListener("online", wake);
  window.addEventListener("offline", function () {
    items.forEach(function (item) {
      if (item.state === "sending" && item.request) {
        item.request.abort();
        line.broken(item);
      }
    });
  });
  window.addEventListener("focus", loggedInAgain);

  /* What is there when the page is */

  function takeDraft(draft) {
    draft.files.forEach(window.AftersaleUploads.kept);
    draft.uploads.forEach(function (upload) {
      if (upload.state !== "RECEIVING" && upload.state !== "WHOLE") {
        return;
      }
      var item = {
        field: upload.field,
        fingerprint: upload.fingerprint,
        name: upload.name,
        size: upload.length,
        offset: upload.offset,
        address: endpoint() + upload.id,
        tries: 0
      };
      items.push(item);
      if (upload.state === "WHOLE") {
        line.verdict(item);
      } else {
        set(item, "again", words("again").replace("%p", percent(item)));
      }
    });
  }

  function begin() {
    if (!form() || !document.querySelector("[data-as-uploads]")) {
      return;
    }
    var before = remembered();
    var fresh = items.length === 0 && !document.querySelector("[data-as-file]");
    var asked = fresh && before ? before : key().value;
    ask(asked).then(function (draft) {
      if (asked !== key().value && draft.open) {
        key().value = asked;
      } else if (asked !== key().value) {
        forget();
        draft = { files: [], uploads: [] };
      }
      window.AftersaleUploads.begin(form(), { add: add, pause: pause, go: again, remove: remove });
      if (items.length === 0) {
        takeDraft(draft);
      }
      items.forEach(window.AftersaleUploads.draw);
    }).catch(function () {
      return null;
    });
  }

  line = window.AftersaleUploadLine({
    endpoint: words("endpoint"),
    checking: function () { return words("checking"); },
    token: function () { return token; },
    order: function () { return form().elements.order.value; },
    key: function () { return key().value; },
    draw: function (item) { window.AftersaleUploads.draw(item); },
    set: set,
    later: later,
    failed: failed,
    refuse: refuse,
    keep: keep,
    begun: function (item) {
      remember();
      window.AftersaleUploads.resent(item.field, item.name, item.fingerprint);
    }
  });
  document.addEventListener("aftersale:report", begin);
  begin();
})();
