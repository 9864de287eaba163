// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

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
import org.apache.commons.fileupload.servlet.ServletFileUpload;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Reads part after part from the socket; where a resolver of the store has parsed the body already, reads what it kept. */
public final class StreamedMultipart implements MultipartReader {

    private static final int FIELD_CHARACTERS = 16 * 1024;
    private static final long MOST_PARTS = 1000;

    @Override
    public void read(HttpServletRequest request, Parts parts) throws IOException {
        if (request instanceof MultipartHttpServletRequest parsed) {
            parsed(parsed, parts);
        } else {
            streamed(request, parts);
        }
    }

    private static void streamed(HttpServletRequest request, Parts parts) throws IOException {
        try {
            ServletFileUpload upload = new ServletFileUpload();
            upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
            upload.setFileCountMax(MOST_PARTS);
            FileItemIterator items = upload.getItemIterator(request);
            while (items.hasNext()) {
                one(items.next(), parts);
            }
        } catch (FileUploadException broken) {
            throw new IOException("the form could not be read", broken);
        }
    }

    private static void one(FileItemStream item, Parts parts) throws IOException {
        try (InputStream bytes = item.openStream()) {
            if (item.isFormField()) {
                parts.field(item.getFieldName(), text(bytes));
            } else if (item.getName() != null && !item.getName().isEmpty()) {
                parts.file(item.getFieldName(), item.getName(), item.getContentType(), bytes);
            }
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
}
