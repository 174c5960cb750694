package io.attain.host.launch;

import io.attain.host.container.PageDecorator;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.Map;

/** The host's own pages and REST, as the site mounts them. */
public interface WebApplication {

    /** Servlets by URL pattern, below the context path. */
    Map<String, HttpServlet> servlets();

    /** Filters of every request, plugins' pages and REST included, outermost first; one of them knows the user. */
    List<Filter> filters();

    /** What dresses plugins' pages. */
    PageDecorator decorator();
}
