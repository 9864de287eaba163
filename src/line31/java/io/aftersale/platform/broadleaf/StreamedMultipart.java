// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.platform.BodyWithoutConnection;
import io.aftersale.platform.HeldConnection;
import io.aftersale.platform.MultipartReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;
import org.apache.commons.fileupload.servlet.ServletFileUpload;
import org.apache.commons.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Reads part after part from the socket; where a resolver of the store has parsed the body already, reads what it kept. */
public final class StreamedMultipart implements MultipartReader {

    private static final int FIELD_CHARACTERS = 16 * 1024;
    private static final int HEADER_BYTES = 8 * 1024;
    private static final int MOST_PARTS = 1000;

    private final HeldConnection connection;

    /** Lets go of the database connection whenever more of a body is waited for. */
    public StreamedMultipart(HeldConnection connection) {
        this.connection = connection;
    }

    @Override
    public void read(HttpServletRequest request, Parts parts) throws IOException {
        if (request instanceof MultipartHttpServletRequest parsed) {
            parsed(parsed, parts);
        } else {
            streamed(request, parts);
        }
    }

    private void streamed(HttpServletRequest request, Parts parts) throws IOException {
        FileItemIterator items = parsed(() -> upload().getItemIterator(bodyOf(request)));
        for (int part = 0; parsed(items::hasNext); part++) {
            if (part == MOST_PARTS) {
                throw new IOException("the form has more than " + MOST_PARTS + " parts");
            }
            one(parsed(items::next), parts);
        }
    }

    private static ServletFileUpload upload() {
        ServletFileUpload upload = new ServletFileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        upload.setPartHeaderSizeMax(HEADER_BYTES);
        return upload;
    }

    private ServletRequestContext bodyOf(HttpServletRequest request) {
        return new ServletRequestContext(request) {
            @Override
            public InputStream getInputStream() throws IOException {
                return new BodyWithoutConnection(super.getInputStream(), connection);
            }
        };
    }

    @SuppressWarnings("CatchingUnchecked") // the library stumbles over some headers instead of refusing them
    private static <T> T parsed(Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (FileUploadException | RuntimeException unreadable) {
            throw new IOException("the form could not be read", unreadable);
        }
    }

    private static void one(FileItemStream item, Parts parts) throws IOException {
        try (InputStream bytes = item.openStream()) {
            String fileName = nameOf(item);
            if (item.isFormField()) {
                parts.field(item.getFieldName(), text(bytes));
            } else if (fileName != null && !fileName.isEmpty()) {
                parts.file(item.getFieldName(), fileName, item.getContentType(), bytes);
            }
        }
    }

    /** As it was sent; the library would rather refuse a NUL in it. */
    private static @Nullable String nameOf(FileItemStream item) {
        try {
            return item.getName();
        } catch (InvalidFileNameException withNul) {
            return withNul.getName();
        }
    }

    private static String text(InputStream bytes) throws IOException {
        Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
        char[] characters = new char[FIELD_CHARACTERS];
        int length = 0;
        int read = reader.read(characters, 0, FIELD_CHARACTERS);
        while (read > 0) {
            length += read;
            read = reader.read(characters, length, FIELD_CHARACTERS - length);
        }
        return new String(characters, 0, length);
    }

    private static void parsed(MultipartHttpServletRequest request, Parts parts) throws IOException {
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            for (String value : field.getValue()) {
                parts.field(
                        field.getKey(),
                        value.length() <= FIELD_CHARACTERS ? value : value.substring(0, FIELD_CHARACTERS));
            }
        }
        for (Map.Entry<String, List<MultipartFile>> file :
                request.getMultiFileMap().entrySet()) {
            for (MultipartFile kept : file.getValue()) {
                parsed(file.getKey(), kept, parts);
            }
        }
    }

    private static void parsed(String name, MultipartFile kept, Parts parts) throws IOException {
        if (!kept.getOriginalFilename().isEmpty()) {
            try (InputStream bytes = kept.getInputStream()) {
                parts.file(name, kept.getOriginalFilename(), kept.getContentType(), bytes);
            }
        }
    }

    /** A step of the library. */
    private interface Step<T> {
        T take() throws FileUploadException, IOException;
    }
}
