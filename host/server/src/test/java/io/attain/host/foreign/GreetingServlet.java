package io.attain.host.foreign;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the greetings so far. */
public class GreetingServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Greetings greetings;

    /** With the plugin's own component. */
    public GreetingServlet(Greetings greetings) {
        this.greetings = greetings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().write(getInitParameter("before") + " " + greetings.heard());
    }
}
