// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform;

/** A cell that a spreadsheet program could run as a formula is given out with an apostrophe before it, and taken back without. */
public final class SheetCell {

    private static final String DANGEROUS = "=+-@\t\r";

    private SheetCell() {}

    public static String guarded(String value) {
        return !value.isEmpty() && DANGEROUS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    /** The value without its apostrophe. */
    public static String unguarded(String cell) {
        boolean marked = cell.length() > 1 && cell.charAt(0) == '\'' && DANGEROUS.indexOf(cell.charAt(1)) >= 0;
        return marked ? cell.substring(1) : cell;
    }

    /** The value without its apostrophe and without blanks around it. */
    public static String plain(String cell) {
        return unguarded(cell).strip();
    }
}
