package io.attain.host.container;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Puts Jira's header, navigation and styles around a page that a plugin's servlet wrote. */
public interface PageDecorator {

    /** Writes the whole page to the response. */
    void decorate(PluginPage page, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
