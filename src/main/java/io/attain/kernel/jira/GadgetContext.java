package io.attain.kernel.jira;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Gives a gadget's template the time zone and the day of {@linkplain ReaderNow whoever is logged in}. */
public final class GadgetContext implements ContextProvider {
    private final ReaderNow reader;

    /** Made by the container. */
    public GadgetContext(ReaderNow reader) {
        this.reader = reader;
    }

    @Override
    public void init(Map<String, String> parameters) throws PluginParseException {
        // Which gadget it is its template knows.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return reader.told();
    }
}
