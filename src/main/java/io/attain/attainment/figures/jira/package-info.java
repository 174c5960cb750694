/** Figures of stored trees by the calendars of their projects, and JQL over them. */
@NullMarked
package io.attain.attainment.figures.jira;

import org.jspecify.annotations.NullMarked;
