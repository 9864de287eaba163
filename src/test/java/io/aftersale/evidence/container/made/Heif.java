// SPDX-License-Identifier: Apache-2.0
package io.aftersale.evidence.container.made;

import static io.aftersale.evidence.container.made.Made.cat;
import static io.aftersale.evidence.container.made.Made.text;
import static io.aftersale.evidence.container.made.Made.u16;
import static io.aftersale.evidence.container.made.Made.u32;
import static io.aftersale.evidence.container.made.Made.u32s;
import static io.aftersale.evidence.container.made.Made.u8;
import static io.aftersale.evidence.container.made.Made.zeros;
import static io.aftersale.evidence.container.made.Mp4.box;
import static io.aftersale.evidence.container.made.Mp4.full;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A photo of 4032x3024, to be turned a quarter, with an EXIF item; each box can be changed or left out. */
public final class Heif {

    private static final int PICTURE_BYTES = 100;
    private static final int EXIF_BYTES = 40;

    private final Map<String, UnaryOperator<byte[]>> changes = new HashMap<>();
    private String brands = "heic\0\0\0\0mif1heic";
    private String codec = "hvc1";
    private long dataAt;

    public Heif brands(String majorMinorAndCompatible) {
        brands = majorMinorAndCompatible;
        return this;
    }

    public Heif codec(String type) {
        codec = type;
        return this;
    }

    public Heif with(String type, UnaryOperator<byte[]> change) {
        changes.put(type, change);
        return this;
    }

    public Heif without(String type) {
        return with(type, box -> zeros(0));
    }

    public Heif patch(String type, int at, byte[] patch) {
        return with(type, box -> Made.patched(box, at, patch));
    }

    public byte[] bytes() {
        byte[] ftyp = box("ftyp", text(brands));
        dataAt = ftyp.length + meta().length + 8;
        byte[] exif = cat(u32(6), text("Exif\0\0"), text("MM\0*"), zeros(EXIF_BYTES - 14));
        return cat(ftyp, meta(), box("mdat", Made.times(PICTURE_BYTES, u8(9)), exif));
    }

    /** To be asked after the photo was made. */
    public long dataAt() {
        return dataAt;
    }

    private byte[] made(String type, byte[] box) {
        return changes.getOrDefault(type, same -> same).apply(box);
    }

    private byte[] meta() {
        byte[] hdlr = full("hdlr", 0, u32(0), text("pict"), zeros(13));
        byte[] pitm = made("pitm", full("pitm", 0, u16(1)));
        byte[] iinf = made("iinf", full("iinf", 0, u16(2), infe(1, codec), infe(2, "Exif")));
        byte[] iloc = made(
                "iloc",
                full(
                        "iloc",
                        0,
                        u16(0x4400),
                        u16(2),
                        place(1, dataAt, PICTURE_BYTES),
                        place(2, dataAt + PICTURE_BYTES, EXIF_BYTES)));
        byte[] ispe = made("ispe", full("ispe", 0, u32s(4032, 3024)));
        byte[] ipco =
                made("ipco", box("ipco", full("ispe", 0, u32s(160, 120)), ispe, made("irot", box("irot", u8(3)))));
        byte[] ipma = made("ipma", full("ipma", 0, u32(1), u16(1), u8(2), u8(2), u8(0x83)));
        return made("meta", full("meta", 0, hdlr, pitm, iloc, iinf, made("iprp", box("iprp", ipco, ipma))));
    }

    public static byte[] infe(int item, String type) {
        return full("infe", 0x02000000, u16(item), u16(0), text(type), u8(0));
    }

    public static byte[] place(int item, long from, long length) {
        return cat(u16(item), u16(0), u16(1), u32(from), u32(length));
    }
}
