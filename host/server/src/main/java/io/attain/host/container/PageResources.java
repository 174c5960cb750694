package io.attain.host.container;

import java.util.Collection;
import java.util.List;

/**
 * The scripts and styles that the current request's page needs. What a plugin asks of Jira's PageBuilderService lands
 * here too. Bound to the request's thread.
 */
public interface PageResources {

    /** Forgets what an earlier request on this thread asked for. */
    void begin();

    /** Adds all web resources of a context such as {@code atl.dashboard}. */
    void requireContext(String context);

    /** Adds a web resource by {@code plugin.key:module-key}, with what it depends on. */
    void requireResource(String completeKey);

    /**
     * The link and script tag of all that was asked for since {@link #begin}, in order of dependency; the page loads
     * almond, jQuery and the host's own modules before them.
     *
     * @param contextPath prefix of every address, such as {@code /jira} or empty
     */
    String tags(String contextPath);

    /**
     * The files of contexts and web resources, styles first, without what the page has.
     *
     * @param names contexts, and web resources by {@code plugin.key:module-key}
     * @param loaded the same of what the page has
     */
    List<Address> addresses(Collection<String> names, Collection<String> loaded, String contextPath);

    /** Where a file is; whether it is a style or a script. */
    record Address(String url, boolean style) {}
}
