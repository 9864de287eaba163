// SPDX-License-Identifier: Apache-2.0
// Sends a file by tus-js-client, breaks it off in the middle, goes on, and says how it went.
"use strict";

const fs = require("node:fs");
const path = require("node:path");
const [folder, file, endpoint, headers, metadata] = process.argv.slice(2);
const tus = require(path.resolve(folder, "node_modules", "tus-js-client"));

const size = fs.statSync(file).size;
let broken = false;
let lowest = size;

const options = {
  endpoint,
  headers: JSON.parse(headers),
  metadata: JSON.parse(metadata),
  uploadSize: size,
  chunkSize: 500000,
  retryDelays: [0, 500, 1000, 3000, 5000, 10000],
  onProgress(sent) {
    if (!broken && sent > size / 3) {
      broken = true;
      upload.abort().then(() => {
        const address = upload.url;
        upload = new tus.Upload(fs.createReadStream(file), { ...options, uploadUrl: address });
        setTimeout(() => upload.start(), 200);
      });
    } else if (broken) {
      lowest = Math.min(lowest, sent);
    }
  },
  onError(error) {
    console.log("failed " + error);
    process.exit(1);
  },
  onSuccess() {
    console.log("sent " + size + " broken " + broken + " went on above " + (lowest > 0));
  },
};
let upload = new tus.Upload(fs.createReadStream(file), options);
upload.start();
