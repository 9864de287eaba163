/* SPDX-License-Identifier: Apache-2.0 */
/* One file over one line by tus 1.0: asks how far it is, sends from there, and tells the page how it went. */
window.AftersaleUploadLine = function (page) {
  "use strict";

  var HEAD = 64 * 1024;
  var STALLED_AFTER = 45000;
  var MOST_ERASURES = 6;

  function headers(more) {
    return Object.assign({ "Tus-Resumable": "1.0.0", "X-CSRF-Token": page.token() }, more);
  }

  function base64(text) {
    return btoa(Array.from(new TextEncoder().encode(text), function (byte) {
      return String.fromCharCode(byte);
    }).join(""));
  }

  function metadata(item) {
    var said = {
      order: page.order(),
      formKey: page.key(),
      field: item.field,
      filename: item.file.name.replace(/^(?:(.{1,180}).*?(\.[^.]{1,9})|(.{1,180}).*)$/su, "$1$2$3"),
      filetype: item.file.type,
      fingerprint: item.fingerprint
    };
    return Object.keys(said).map(function (name) {
      return name + " " + base64(said[name]);
    }).join(",");
  }

  function problem(answer) {
    return answer.json().catch(function () {
      return null;
    });
  }

  function go(item) {
    page.draw(item);
    (item.address ? offset(item) : create(item)).then(function (ready) {
      if (ready && item.state === "sending") {
        piece(item);
      }
    }, function () {
      page.later(item);
    });
  }

  function create(item) {
    return fetch(page.endpoint, {
      method: "POST",
      headers: headers({ "Upload-Length": String(item.size), "Upload-Metadata": metadata(item) })
    }).then(function (answer) {
      if (answer.status === 201) {
        item.address = answer.headers.get("Location");
        item.offset = 0;
        if (item.gone) {
          erase(item);
          return false;
        }
        page.begun(item);
        return true;
      }
      return problem(answer).then(function (body) {
        page.failed(item, answer.status, body);
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
        page.failed(item, answer.status, null);
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
      page.draw(item);
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
      page.later(item);
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
      item.turnedAway = 0;
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
    page.failed(item, request.status, body);
  }

  /** Asks until the file is kept or refused. */
  function verdict(item) {
    if (item.state !== "checking") {
      page.set(item, "checking", page.checking());
    }
    fetch(item.address + "?formKey=" + encodeURIComponent(page.key())).then(function (answer) {
      return answer.ok ? answer.json() : Promise.reject(answer);
    }).then(function (upload) {
      if (upload.state === "KEPT") {
        page.keep(item, upload.file);
      } else if (upload.state === "REFUSED" || upload.state === "EXPIRED") {
        page.refuse(item, upload.detail);
      } else {
        item.timer = window.setTimeout(function () {
          verdict(item);
        }, 700);
      }
    }).catch(function (no) {
      page.failed(item, no.status || 0, null);
    });
  }

  /** What the server is still writing is locked for a moment, and a creation under way has no address yet. */
  function erase(item) {
    item.gone = true;
    if (!item.address) {
      return;
    }
    item.erasures = (item.erasures || 0) + 1;
    fetch(item.address, { method: "DELETE", headers: headers({}) }).then(function (answer) {
      return answer.status === 423 || answer.status >= 500 ? Promise.reject(answer) : null;
    }).catch(function () {
      if (item.erasures < MOST_ERASURES) {
        window.setTimeout(function () {
          erase(item);
        }, 1000 * Math.pow(2, item.erasures - 1));
      }
    });
  }

  return { go: go, verdict: verdict, broken: broken, erase: erase };
};
