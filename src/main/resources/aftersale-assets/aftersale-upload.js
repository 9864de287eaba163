/* SPDX-License-Identifier: Apache-2.0 */
/* Sends the report's files in pieces (tus 1.0) while the shopper writes; without this file they travel with the form. */
(function () {
  "use strict";

  var HEAD = 64 * 1024;
  var AT_ONCE = 2;
  var STALLED_AFTER = 20000;
  var items = [];
  var token = "";
  var held = null;

  function form() {
    return document.querySelector("form[data-as-report]");
  }

  function words(name) {
    return document.querySelector("[data-as-uploads]").getAttribute("data-as-" + name) || "";
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

  function headers(more) {
    return Object.assign({ "Tus-Resumable": "1.0.0", "X-CSRF-Token": token }, more);
  }

  function base64(text) {
    return btoa(Array.from(new TextEncoder().encode(text), function (byte) {
      return String.fromCharCode(byte);
    }).join(""));
  }

  function metadata(item) {
    var said = {
      order: form().elements.order.value,
      formKey: key().value,
      field: item.field,
      filename: item.file.name,
      filetype: item.file.type,
      fingerprint: item.fingerprint
    };
    return Object.keys(said).map(function (name) {
      return name + " " + base64(said[name]);
    }).join(",");
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
        go(item);
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
    say(item.name + ": " + item.text);
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
    } else if (status === 403) {
      ask(key().value).then(function () { again(item); }, function (no) {
        failed(item, no.status === 403 ? 0 : no.status || 0, null);
      });
    } else if (status === 409 || status === 423 || status === 0 || status === 408 || status >= 500) {
      later(item);
    } else {
      refuse(item, body && body.detail);
    }
  }

  function problem(answer) {
    return answer.json().catch(function () {
      return null;
    });
  }

  function go(item) {
    window.AftersaleUploads.draw(item);
    (item.address ? offset(item) : create(item)).then(function (ready) {
      if (ready && item.state === "sending") {
        piece(item);
      }
    }, function () {
      later(item);
    });
  }

  function create(item) {
    return fetch(endpoint(), {
      method: "POST",
      headers: headers({ "Upload-Length": String(item.size), "Upload-Metadata": metadata(item) })
    }).then(function (answer) {
      if (answer.status === 201) {
        item.address = answer.headers.get("Location");
        item.offset = 0;
        remember();
        return true;
      }
      return problem(answer).then(function (body) {
        failed(item, answer.status, body);
        return false;
      });
    });
  }

  function offset(item) {
    return fetch(item.address, { method: "HEAD", headers: headers({}) }).then(function (answer) {
      if (answer.ok) {
        item.offset = Number(answer.headers.get("Upload-Offset"));
        return true;
      }
      if (answer.status === 404) {
        item.address = null;
        return create(item);
      }
      if (answer.status === 410) {
        verdict(item);
      } else {
        failed(item, answer.status, null);
      }
      return false;
    });
  }

  function piece(item) {
    if (item.offset >= item.size) {
      verdict(item);
      return;
    }
    var end = item.offset < HEAD ? Math.min(HEAD, item.size) : item.size;
    var request = new XMLHttpRequest();
    var from = item.offset;
    item.request = request;
    request.open("PATCH", item.address);
    Object.entries(headers({ "Content-Type": "application/offset+octet-stream", "Upload-Offset": String(from) }))
      .forEach(function (header) {
        request.setRequestHeader(header[0], header[1]);
      });
    watch(item, request);
    request.upload.addEventListener("progress", function (event) {
      item.offset = from + event.loaded;
      watch(item, request);
      measure(item);
      window.AftersaleUploads.draw(item);
    });
    request.addEventListener("load", function () {
      window.clearTimeout(item.watch);
      answered(item, request);
    });
    request.addEventListener("error", function () {
      window.clearTimeout(item.watch);
      broken(item);
    });
    request.send(item.file.slice(from, end));
  }

  /** A line over which nothing moves is given up; the next attempt asks how much has arrived. */
  function watch(item, request) {
    window.clearTimeout(item.watch);
    item.watch = window.setTimeout(function () {
      request.abort();
      broken(item);
    }, STALLED_AFTER);
  }

  function broken(item) {
    if (item.state === "sending") {
      item.speed = 0;
      item.mark = null;
      later(item);
    }
  }

  function measure(item) {
    var now = Date.now();
    if (!item.mark || item.offset < item.mark.offset) {
      item.mark = { at: now, offset: item.offset };
    } else if (now - item.mark.at >= 1000) {
      var speed = ((item.offset - item.mark.offset) * 1000) / (now - item.mark.at);
      item.speed = item.speed ? item.speed * 0.6 + speed * 0.4 : speed;
      item.mark = { at: now, offset: item.offset };
    }
  }

  function answered(item, request) {
    if (item.state !== "sending") {
      return;
    }
    if (request.status === 204) {
      item.tries = 0;
      item.offset = Number(request.getResponseHeader("Upload-Offset"));
      piece(item);
      return;
    }
    var body = null;
    try {
      body = JSON.parse(request.responseText);
    } catch (nothing) {
      body = null;
    }
    failed(item, request.status, body);
  }

  /** Asks until the file is kept or refused. */
  function verdict(item) {
    if (item.state !== "checking") {
      set(item, "checking", words("checking"));
    }
    fetch(item.address + "?formKey=" + encodeURIComponent(key().value)).then(function (answer) {
      return answer.ok ? answer.json() : Promise.reject(answer);
    }).then(function (upload) {
      if (upload.state === "KEPT") {
        keep(item, upload.file);
      } else if (upload.state === "REFUSED") {
        refuse(item, upload.detail);
      } else {
        item.timer = window.setTimeout(function () {
          verdict(item);
        }, 700);
      }
    }).catch(function (no) {
      failed(item, no.status || 0, null);
    });
  }

  function keep(item, file) {
    items.splice(items.indexOf(item), 1);
    window.AftersaleUploads.remove(item);
    if (file) {
      window.AftersaleUploads.kept(file);
    }
    say(words("kept").replace("%n", item.name) + (file && file.mark ? " " + file.mark : ""));
    next();
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
        .replace("%m", window.AftersaleUploads.inUnits(most)));
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
    if (item.address) {
      fetch(item.address, { method: "DELETE", headers: headers({}) }).catch(function () {
        return null;
      });
    }
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
      say(words("held").replace("%c", String(open.length)));
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
        broken(item);
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
        verdict(item);
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

  document.addEventListener("aftersale:report", begin);
  begin();
})();
