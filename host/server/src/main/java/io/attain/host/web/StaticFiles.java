package io.attain.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;

/** The host's own scripts and styles, with AUI and jQuery, from the class path. */
final class StaticFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> WEB_JARS = Map.of(
            "/lib/jquery.js", "/META-INF/resources/webjars/jquery/3.7.1/jquery.min.js",
            "/lib/almond.js", "/META-INF/resources/webjars/almond/0.3.3/almond.js");

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "woff", "font/woff",
            "ttf", "font/ttf",
            "eot", "application/vnd.ms-fontobject");

    private static final Set<String> FOLDERS = Set.of("", "parts", "aui", "aui/fonts", "aui/images");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        boolean known = FOLDERS.contains(path.substring(1, Math.max(1, path.lastIndexOf('/'))));
        String resource = WEB_JARS.getOrDefault(path, known ? "/web/static" + path : "");
        try (InputStream in = resource.isEmpty() ? null : StaticFiles.class.getResourceAsStream(resource)) {
            if (in == null || type == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(type);
            response.setHeader("Cache-Control", "max-age=3600");
            in.transferTo(response.getOutputStream());
        }
    }
}
