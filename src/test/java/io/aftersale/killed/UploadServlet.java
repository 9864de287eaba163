// SPDX-License-Identifier: Apache-2.0
package io.aftersale.killed;

import io.aftersale.web.site.UploadAccess;
import io.aftersale.web.site.UploadsHandler;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Interceptor and handler in a row, as the platform's servlet would call them. */
final class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient UploadAccess access;
    private final transient UploadsHandler handler;

    UploadServlet(UploadAccess access, UploadsHandler handler) {
        this.access = access;
        this.handler = handler;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (access.preHandle(request, response, handler)) {
            handler.handleRequest(request, response);
        }
    }
}
