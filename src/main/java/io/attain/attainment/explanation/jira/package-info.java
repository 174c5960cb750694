/** Explanations for a viewer: what the viewer may not see is only counted and summed. */
@NullMarked
package io.attain.attainment.explanation.jira;

import org.jspecify.annotations.NullMarked;
