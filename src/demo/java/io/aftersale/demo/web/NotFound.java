// SPDX-License-Identifier: Apache-2.0
package io.aftersale.demo.web;

/** There is no such thing, or it is not this shopper's: both look the same. */
final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
