/** A project's words in Jira: the options of the field "Metric", and the standard names in both languages. */
@NullMarked
package io.attain.words.jira;

import org.jspecify.annotations.NullMarked;
