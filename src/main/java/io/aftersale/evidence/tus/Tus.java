// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.tus;

/** The protocol's names as this server speaks it: core, creation, termination, expiration, checksum. */
public final class Tus {

    public static final String VERSION = "1.0.0";
    public static final String EXTENSIONS = "creation,termination,expiration,checksum";
    public static final String CHECKSUMS = "sha1,sha256";
    public static final String CONTENT_TYPE = "application/offset+octet-stream";

    private Tus() {}
}
