package io.attain.pipeline.web;

import io.attain.kernel.web.Json;
import java.util.List;

/**
 * Prospects of whom something was won.
 *
 * @param count how many there are; of those that a press has not come to yet, one at most
 * @param first the first of them
 * @param refused the keys of those that Jira has just not let the asker make customers
 */
@Json
record WonProspectsDto(int count, List<Prospect> first, List<String> refused) {

    /** One of them. */
    @Json
    record Prospect(String key, String name) {}
}
