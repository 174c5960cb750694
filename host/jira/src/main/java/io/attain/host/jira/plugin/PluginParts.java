package io.attain.host.jira.plugin;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What enabled plugins add to Jira's side. The container answers it; asked anew each time, since plugins come and go. */
public interface PluginParts {

    /** No plugin at all: what a site has before its container runs. */
    PluginParts NONE = new PluginParts() {
        @Override
        public Optional<JqlFunction> jqlFunction(String name) {
            return Optional.empty();
        }

        @Override
        public Object workflowPart(String className) {
            throw new IllegalArgumentException("No enabled plugin has the workflow part " + className);
        }

        @Override
        public Set<String> jqlFunctionNames() {
            return Set.of();
        }

        @Override
        public Map<String, String> texts(Locale locale) {
            return Map.of();
        }
    };

    /** The JQL function of this name (without case), if an enabled plugin has it. */
    Optional<JqlFunction> jqlFunction(String name);

    /**
     * A condition, validator or post function of an enabled plugin, made for this call.
     *
     * @throws IllegalArgumentException if no enabled plugin knows the class
     */
    Object workflowPart(String className);

    /** The names of all JQL functions of enabled plugins. */
    Set<String> jqlFunctionNames();

    /**
     * The texts of all i18n resources of enabled plugins exactly for this locale: {@link Locale#ROOT} asks for the
     * bundles without a suffix, {@code zh} for {@code _zh}, {@code zh_CN} for {@code _zh_CN}. Fallback is the
     * asker's work.
     */
    default Map<String, String> texts(Locale locale) {
        return Map.of();
    }

    /** One of {@link #texts}. */
    default Optional<String> text(Locale locale, String key) {
        return Optional.ofNullable(texts(locale).get(key));
    }
}
