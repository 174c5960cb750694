package io.attain.host.foreign;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Adds its word to the header of each answer that goes through it. */
public class GreetingFilter implements Filter {
    private String word = "";

    @Override
    public void init(FilterConfig config) {
        word = config.getInitParameter("word");
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ((HttpServletResponse) response).addHeader("X-Greeting", word);
        chain.doFilter(request, response);
    }
}
