package io.attain.host.sample;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page that asks for Jira's decorator. */
public class HelloServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write("<html><head><title>Hello</title><meta name=\"decorator\" content=\"atl.general\"></head>"
                        + "<body><p>你好 " + request.getPathInfo() + "</p></body></html>");
    }
}
