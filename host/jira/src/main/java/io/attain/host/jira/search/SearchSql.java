package io.attain.host.jira.search;

import java.util.Map;

/**
 * A query as SQL over the issue {@code i}.
 *
 * @param condition never empty
 * @param order never empty, and complete: no two issues are equal
 * @param values the bound parameters by name; an array of Long is bound as an SQL array
 */
record SearchSql(String condition, String order, Map<String, Object> values) {}
