// SPDX-License-Identifier: Apache-2.0
package io.aftersale.web.markup;

import java.io.StringWriter;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;

/** A document as a reader of a failed test wants it. */
final class Plain {

    private Plain() {}

    static String of(Document document) throws TransformerException {
        StringWriter written = new StringWriter();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(written));
        return written.toString();
    }
}
