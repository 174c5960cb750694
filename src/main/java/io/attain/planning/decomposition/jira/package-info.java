/** Decompositions read from and written into Jira: all or none. */
@NullMarked
package io.attain.planning.decomposition.jira;

import org.jspecify.annotations.NullMarked;
