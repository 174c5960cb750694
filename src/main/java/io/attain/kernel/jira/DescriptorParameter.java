package io.attain.kernel.jira;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/** What the descriptor says to a part of ours. */
final class DescriptorParameter {

    private DescriptorParameter() {}

    /**
     * A parameter that there has to be.
     *
     * @throws PluginParseException if it is missing
     */
    static String of(Map<String, String> parameters, String name) throws PluginParseException {
        String value = parameters.get(name);
        if (value == null) {
            throw new PluginParseException("The parameter " + name + " is missing");
        }
        return value;
    }
}
