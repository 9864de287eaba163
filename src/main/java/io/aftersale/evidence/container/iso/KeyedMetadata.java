// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.iso;

import io.aftersale.evidence.container.reading.MetadataNotes;
import io.aftersale.evidence.container.reading.MetadataRange.Kind;
import io.aftersale.evidence.container.reading.MeteredBytes;
import java.util.ArrayList;
import java.util.List;

/** Reads a {@code meta} box of a film: names in {@code keys}, or as box types, and values in {@code ilst}. */
final class KeyedMetadata {

    /** A phone writes about ten. */
    private static final int MOST_KEYS = 256;

    private static final int LONGEST_NAME = 128;

    /** Hears of a value. */
    interface Listener {
        void told(String name, long from, long length);
    }

    private final Boxes boxes;
    private final MeteredBytes bytes;
    private final Listener listener;
    private final MetadataNotes notes;
    private final List<String> keys = new ArrayList<>();

    KeyedMetadata(Boxes boxes, Listener listener, MetadataNotes notes) {
        this.boxes = boxes;
        this.bytes = boxes.bytes();
        this.listener = listener;
        this.notes = notes;
    }

    void lookInto(Box meta) {
        boxes.each(children(meta), meta.end(), this::lookIntoChild);
    }

    /** QuickTime's box has children at once, ISO's a version before them. */
    private long children(Box meta) {
        boolean quickTime = bytes.text(boxes.withRoomFor(8, meta).body() + 4, 4).equals("hdlr");
        return meta.body() + (quickTime ? 0 : 4);
    }

    /** Items that lie elsewhere in the file are not looked for. */
    private void lookIntoChild(Box box) {
        switch (box.type()) {
            case "hdlr" -> {}
            case "keys" -> boxes.each(boxes.withRoomFor(8, box).body() + 8, box.end(), this::readKey);
            case "iloc" -> notes.someAreUnknown();
            case "ilst" -> boxes.each(box, this::lookIntoItem);
            default -> notes.found(Kind.OTHER, box.body(), box.length());
        }
    }

    /** A key looks like a box: its size, its name space, its name. */
    private void readKey(Box key) {
        if (keys.size() < MOST_KEYS) {
            keys.add(bytes.text(key.body(), (int) Math.min(key.length(), LONGEST_NAME)));
        }
    }

    private void lookIntoItem(Box item) {
        String name = name(item);
        boxes.each(item, value -> {
            boolean typed = value.type().equals("data") && value.length() >= 8;
            if (typed) {
                listener.told(name, value.body() + 8, value.length() - 8);
            } else {
                notes.found(Kind.OTHER, value.body(), value.length());
            }
        });
    }

    /** An item is named by the number of its key, from 1, or by itself. */
    private String name(Box item) {
        long number = bytes.u32(item.at() + 4);
        return number >= 1 && number <= keys.size() ? keys.get((int) number - 1) : item.type();
    }
}
