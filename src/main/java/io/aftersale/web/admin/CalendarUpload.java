// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.admin;

import io.aftersale.calendar.CalendarFault.Code;
import io.aftersale.calendar.DaySheet;
import io.aftersale.calendar.IcsReader;
import io.aftersale.deadline.DayKind;
import io.aftersale.platform.MultipartReader;
import io.aftersale.platform.Sheets;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An uploaded file of days with the fields of its form. */
final class CalendarUpload implements MultipartReader.Parts {

    private static final Map<String, Code> FAULTS =
            Map.of("noFile", Code.NO_FILE, "tooLarge", Code.TOO_LARGE, "notUtf8", Code.NOT_UTF8);

    private final SheetUpload sheet = new SheetUpload();
    private final Map<String, String> fields = new HashMap<>();

    @Override
    public void field(String name, String value) {
        fields.put(name, value);
    }

    @Override
    public void file(String name, String fileName, @Nullable String declaredType, InputStream bytes)
            throws IOException {
        sheet.file(name, fileName, declaredType, bytes);
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** What the file says, by its content: iCalendar where it begins so, else comma-separated text. */
    DaySheet days(Sheets sheets, IcsReader ics) {
        Code fault = FAULTS.get(sheet.fault());
        if (fault != null) {
            return DaySheet.none(fault);
        }
        String text = sheet.text();
        if (text.replace("\uFEFF", "").stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)) {
            DayKind kind = field("kind").equals(DayKind.CLOSED.name()) ? DayKind.CLOSED : DayKind.HOLIDAY;
            return ics.read(text.replace("\uFEFF", ""), kind);
        }
        try {
            return DaySheet.read(sheets.read(new StringReader(text)));
        } catch (IOException broken) {
            return DaySheet.none(Code.NO_SHEET);
        }
    }
}
